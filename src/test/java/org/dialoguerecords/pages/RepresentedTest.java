package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.pages.ParsedMarkup.elements;
import static org.dialoguerecords.pages.ParsedMarkup.number;
import static org.dialoguerecords.pages.ParsedMarkup.parse;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.demo.ModelUn;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.R2pMeetings;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The picture of who was represented. */
class RepresentedTest {

    /** The widest of the fonts that pictures ask for. */
    private static final String WIDEST = "DejaVu Sans";

    private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

    private final Tally charter = Tally.of(Meetings.charter2020());

    @Test
    void everyMemberStateHasOneTile() {
        Set<String> members = new HashSet<>(
                charter.statesRepresented().certain().stream().map(State::code).toList());
        charter.statesNotRepresented()
                .forEach(absence -> members.add(absence.state().code()));
        assertThat(members).hasSize(193);
        assertThat(tiles(charter))
                .extracting(tile -> tile.getAttribute("data-state"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void tilesAreOfTheStrongestReason() {
        Map<String, Long> numbers = tiles(charter).stream()
                .collect(Collectors.groupingBy(tile -> tile.getAttribute("data-manner"), Collectors.counting()));
        assertThat(numbers).isEqualTo(Map.of("SPOKE", 105L, "NAMED", 4L, "ALIGNED", 4L, "GROUP", 62L, "NOT", 18L));
        assertThat(numbers.get("SPOKE"))
                .isEqualTo(charter.count(Figure.MEMBER_STATES_SPOKE).value());
        assertThat(193 - numbers.get("NOT"))
                .isEqualTo(charter.count(Figure.STATES_REPRESENTED).value());
        assertThat(manner(charter, "ARE")).isEqualTo("SPOKE"); // also a member of groups that were spoken for
        assertThat(manner(charter, "SWE")).isEqualTo("NAMED");
        assertThat(manner(charter, "SRB")).isEqualTo("ALIGNED");
        assertThat(manner(charter, "CZE")).isEqualTo("GROUP");
    }

    @Test
    void whatIsOpenIsPerhapsAndWhatIsMissingIsNotInTheRecord() {
        Dialogue dialogue = R2pMeetings.meeting("2017-09-06", "NLD")
                .addGroup("F", group -> group.members("NLD", "LUX"))
                .addStatement("s2", "NLD", statement -> statement.onBehalfOf(OnBehalfOf.group("ACT")))
                .build();
        Tally tally = Tally.of(dialogue);
        assertThat(tally.representationsOf("GHA"))
                .noneMatch(reason -> !reason.certain())
                .isNotEmpty();
        Element svg = parse(Pictures.represented(tally));
        assertThat(svg.getTextContent()).contains("not in this record: ").doesNotContain("not represented: ");
    }

    @Test
    void theLegendCountsAndTheDescriptionTells() {
        Element svg = parse(Pictures.represented(charter));
        assertThat(elements(svg, "g", "legend"))
                .extracting(entry -> entry.getTextContent().strip())
                .containsExactly("spoke: 105", "named: 4", "aligned: 4", "through a group: 62", "not represented: 18");
        assertThat(elements(svg, "title").get(0).getTextContent())
                .startsWith("Who was represented: Maintenance of international peace and security");
        assertThat(elements(svg, "desc").get(0).getTextContent())
                .startsWith(charter.sentence())
                .contains("spoke: 105; named: 4;", "African: 53 of 54.", "Eastern European: 23 of 23.");
        assertThat(elements(svg, "g", "tile"))
                .allSatisfy(tile -> assertThat(elements(tile, "title").get(0).getTextContent())
                        .isEqualTo(charter.nameOf(tile.getAttribute("data-state")) + ": "
                                + charter.why(tile.getAttribute("data-state")) + "."));
    }

    @Test
    void todaysRegionalGroupsArrangeTheTiles() {
        Element svg = parse(Pictures.represented(charter));
        Map<String, List<String>> regions = elements(svg, "g", "region").stream()
                .collect(Collectors.toMap(
                        region -> elements(region, "text").get(0).getTextContent(),
                        region -> elements(region, "g", "tile").stream()
                                .map(tile -> tile.getAttribute("data-state"))
                                .toList()));
        assertThat(regions).hasSize(5);
        assertThat(regions.get("African")).hasSize(54).isSorted();
        assertThat(regions.get("Asia-Pacific"))
                .hasSize(54)
                .contains("KIR", "CYP")
                .doesNotContain("TUR");
        assertThat(regions.get("Eastern European")).hasSize(23);
        assertThat(regions.get("Latin American and Caribbean")).hasSize(33);
        assertThat(regions.get("Western European and other")).hasSize(29).contains("USA", "TUR", "ISR");
        assertThat(svg.getTextContent().replaceAll("\\s+", " ")).contains(Region.NOTE);
    }

    @Test
    void statesInNoRegionalGroupStandLast() {
        Tally old = Tally.of(R2pMeetings.complete("1989-06-01", "DDR", "FRA", "CSK"));
        assertThat(regions(old)).endsWith("In no regional group");
        Tally model = Tally.of(
                ModelUn.dialogue(), ModelUn.inCode(), CountingRules.standard().withUniverse("MUN"));
        assertThat(regions(model)).containsExactly("In no regional group");
        assertThat(Pictures.represented(model)).doesNotContain("Kiribati");
    }

    /** Without its colours each tile still has a line, a frame or letters that no other has, or is filled as no other is. */
    @Test
    void noColourMeansAnythingAlone() {
        List<String> looks = Arrays.stream(Manner.values())
                .map(manner -> {
                    Markup svg = new Markup().open("svg");
                    new Tile(manner, "FRA").draw(svg, 0, 0);
                    Element tile = parse(svg.close().toString());
                    String paper =
                            elements(tile, "rect").get(0).getAttribute("fill").equals(Colour.PAPER.light())
                                    ? "paper"
                                    : "filled";
                    String frame = elements(tile, "rect").get(0).getAttribute("stroke-dasharray");
                    String line = elements(tile, "line").stream()
                            .map(drawn -> drawn.getAttribute("stroke-dasharray"))
                            .collect(Collectors.joining());
                    String letters = elements(tile, "text").get(0).getAttribute("font-weight");
                    return String.join(" | ", paper, frame, line, letters);
                })
                .toList();
        assertThat(looks).hasSize(6).doesNotHaveDuplicates();
    }

    static List<Tally> tallies() {
        Dialogue longest = Meetings.charter2020()
                .with(copy -> copy.title("Wiederaufbau ".repeat(40) + "WWWWWWWWWW".repeat(12) + "和平".repeat(40)));
        return List.of(
                Tally.of(Meetings.charter2020()),
                Tally.of(SampleDialogues.r2p2017()),
                Tally.of(longest),
                Tally.of(Meetings.hostile()),
                Tally.of(R2pMeetings.complete("1989-06-01", "DDR", "FRA", "CSK")),
                Tally.of(
                        ModelUn.dialogue(),
                        ModelUn.inCode(),
                        CountingRules.standard().withUniverse("MUN")));
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void noCodeIsWiderThanItsTile(Tally tally) {
        for (Element tile : tiles(tally)) {
            Rectangle2D box = box(elements(tile, "rect").get(0));
            Rectangle2D letters = box(elements(tile, "text").get(0));
            assertThat(box.contains(letters))
                    .as("%s: %s in %s", tile.getAttribute("data-state"), letters, box)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void noTextLeavesThePicture(Tally tally) {
        Element svg = parse(Pictures.represented(tally));
        Rectangle2D picture = new Rectangle2D.Double(0, 0, number(svg, "width"), number(svg, "height"));
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 400 " + svg.getAttribute("height"));
        for (Element text : elements(svg, "text")) {
            assertThat(picture.contains(box(text))).as(text.getTextContent()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void nothingCoversAnythingElse(Tally tally) {
        Element svg = parse(Pictures.represented(tally));
        List<Rectangle2D> boxes = new ArrayList<>();
        elements(svg, "g", "tile")
                .forEach(tile -> boxes.add(box(elements(tile, "rect").get(0))));
        elements(svg, "g", "legend")
                .forEach(entry -> boxes.add(box(elements(entry, "rect").get(0))));
        elements(svg, "text").stream()
                .filter(text ->
                        !((Element) text.getParentNode()).getAttribute("class").equals("tile"))
                .forEach(text -> boxes.add(box(text)));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    private static List<Element> tiles(Tally tally) {
        return elements(parse(Pictures.represented(tally)), "g", "tile");
    }

    private static String manner(Tally tally, String code) {
        return tiles(tally).stream()
                .filter(tile -> tile.getAttribute("data-state").equals(code))
                .findFirst()
                .orElseThrow()
                .getAttribute("data-manner");
    }

    private static List<String> regions(Tally tally) {
        return elements(parse(Pictures.represented(tally)), "g", "region").stream()
                .map(region -> elements(region, "text").get(0).getTextContent())
                .toList();
    }

    /** The place of a rectangle, or of the letters of a text as drawn in the widest font. */
    private static Rectangle2D box(Element element) {
        if (element.getTagName().equals("rect")) {
            return new Rectangle2D.Double(
                    number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
        }
        String size = element.getAttribute("font-size");
        boolean bold = element.getAttribute("font-weight").equals("bold");
        Font font = new Font(WIDEST, bold ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont(size.isEmpty() ? 11f : Float.parseFloat(size));
        double width = TextWidthTest.drawn(element.getTextContent(), font);
        double x = number(element, "x");
        double left = switch (element.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        double ascent = font.createGlyphVector(SCREEN, "H").getVisualBounds().getHeight();
        return new Rectangle2D.Double(left, number(element, "y") - ascent, width, ascent);
    }
}
