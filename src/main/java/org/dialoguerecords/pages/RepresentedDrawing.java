package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.tally.Tally;

/** Draws who was represented: a tile for every state. */
final class RepresentedDrawing {

    static final int WIDTH = 400;
    static final double EDGE = 10;
    static final double INNER = WIDTH - 2 * EDGE;

    private static final int COLUMNS = 11;
    private static final double PITCH = (INNER + Tile.GAP) / COLUMNS;
    private static final double ROW = Tile.HEIGHT + Tile.GAP;
    private static final double TITLE = 17;
    private static final double TEXT = 11;
    private static final double LINE = 15;
    private static final int MOST_LINES = 4;
    private static final int LEGEND_COLUMNS = 2;

    private final Tally tally;
    private final Dialogue dialogue;
    private final boolean complete;
    private final List<RepresentedState> states;
    private final List<Region> regions;
    private final Markup content = new Markup();
    private double y = 8;

    RepresentedDrawing(Tally tally, List<RepresentedState> states) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
        this.complete = dialogue.coverage() == Coverage.COMPLETE;
        this.states = states;
        this.regions = Region.of(states);
    }

    String svg() {
        head();
        legend();
        regions.forEach(this::region);
        if (regions.stream().anyMatch(Region::isGroup)) {
            y += 8;
            lines(Region.NOTE, 10, Colour.MUTED, MOST_LINES);
        }
        String title = "Who was represented: " + dialogue.title() + ", " + Days.of(dialogue);
        String description = description();
        String id = "represented-" + Integer.toHexString((title + description).hashCode());
        int height = (int) Math.ceil(y + 6);
        Markup svg = new Markup();
        svg.open(
                "svg xmlns='http://www.w3.org/2000/svg' id='{}' viewBox='0 0 {} {}' width='{}' height='{}' role='img'"
                        + " aria-labelledby='{}-title {}-description'"
                        + " font-family='Helvetica, Arial, DejaVu Sans, sans-serif' font-size='{}' fill='{}'",
                id,
                WIDTH,
                height,
                WIDTH,
                height,
                id,
                id,
                TEXT,
                Colour.INK);
        svg.text(title, "title id='{}-title'", id);
        svg.text(description, "desc id='{}-description'", id);
        svg.insert(Colour.darkPicture(id));
        svg.empty("rect width='{}' height='{}' fill='{}'", WIDTH, height, Colour.PAPER);
        return svg.insert(content).close().toString();
    }

    private void head() {
        y += TITLE;
        content.text("Who was represented", "text x='{}' y='{}' font-size='{}' font-weight='bold'", EDGE, y, TITLE);
        y += 4;
        lines(dialogue.title() + ", " + Days.of(dialogue), TEXT, Colour.MUTED, MOST_LINES);
        y += 4;
        lines(tally.sentence() + ".", TEXT, Colour.INK, MOST_LINES);
    }

    /** What the tiles mean, of those that there are, and how many of each. */
    private void legend() {
        y += 12;
        int i = 0;
        for (Manner manner : Manner.values()) {
            long number = number(states, manner);
            if (number == 0) {
                continue;
            }
            double x = EDGE + INNER / LEGEND_COLUMNS * (i % LEGEND_COLUMNS);
            double top = y + ROW * row(i, LEGEND_COLUMNS);
            content.open("g class='legend'");
            new Tile(manner, "").draw(content, x, top);
            content.text(
                    manner.words(complete) + ": " + number,
                    "text x='{}' y='{}'",
                    x + Tile.WIDTH + 7,
                    top + Tile.BASELINE);
            content.close();
            i++;
        }
        y += ROW * rows(i, LEGEND_COLUMNS);
    }

    private void region(Region region) {
        y += 24;
        content.open("g class='region'");
        content.text(region.name(), "text x='{}' y='{}' font-size='12' font-weight='bold'", EDGE, y);
        content.text(share(region), "text x='{}' y='{}' text-anchor='end' fill='{}'", WIDTH - EDGE, y, Colour.MUTED);
        y += 6;
        for (int i = 0; i < region.states().size(); i++) {
            RepresentedState state = region.states().get(i);
            String code = state.state().code();
            content.open("g class='tile' data-state='{}' data-manner='{}'", code, state.manner());
            content.text(tally.nameOf(code) + ": " + state.why() + ".", "title");
            new Tile(state.manner(), code).draw(content, EDGE + PITCH * (i % COLUMNS), y + ROW * row(i, COLUMNS));
            content.close();
        }
        content.close();
        y += ROW * rows(region.states().size(), COLUMNS) - Tile.GAP;
    }

    /** The row of the next of so many tiles. */
    private static int row(int tiles, int columns) {
        return tiles / columns;
    }

    /** How many rows so many tiles fill. */
    private static int rows(int tiles, int columns) {
        return (tiles + columns - 1) / columns;
    }

    private static long number(List<RepresentedState> states, Manner manner) {
        return states.stream().filter(state -> state.manner() == manner).count();
    }

    /** How many of a region are represented. */
    private String share(Region region) {
        boolean open = !complete || number(region.states(), Manner.PERHAPS) > 0;
        return (open ? "at least " : "") + region.certain() + " of "
                + region.states().size();
    }

    private void lines(String text, double size, Colour colour, int most) {
        for (String line : TextWidth.wrap(text, size, INNER, most)) {
            y += LINE;
            content.text(line, "text x='{}' y='{}' font-size='{}' fill='{}'", EDGE, y, size, colour);
        }
    }

    private String description() {
        List<String> numbers = new ArrayList<>();
        for (Manner manner : Manner.values()) {
            long number = number(states, manner);
            if (number > 0) {
                numbers.add(manner.words(complete) + ": " + number);
            }
        }
        List<String> shares = new ArrayList<>();
        regions.forEach(region -> shares.add(region.name() + ": " + share(region) + "."));
        return tally.sentence() + ". A tile for each of "
                + Words.counted(states.size(), "state", "states")
                + (numbers.isEmpty() ? "" : ", by the strongest reason: ")
                + String.join("; ", numbers) + ". " + String.join(" ", shares);
    }
}
