package org.dialoguerecords.pages;

/** A tile of a picture: how one state is represented, and its code. */
record Tile(Manner manner, String code) {

    static final double WIDTH = 32;
    static final double HEIGHT = 20;
    static final double GAP = 2.8;

    /** Where the letters stand, below the upper edge. */
    static final double BASELINE = 14;

    private static final double SIZE = 10;
    private static final double LEAST_SIZE = 6;
    private static final double LETTERS = WIDTH - 2;

    void draw(Markup svg, double x, double y) {
        boolean perhaps = manner == Manner.PERHAPS;
        svg.empty(
                "rect x='{}' y='{}' width='{}' height='{}' rx='2' fill='{}' stroke='{}' stroke-width='1'"
                        + (perhaps ? " stroke-dasharray='2.4 1.8'" : ""),
                x + 0.5,
                y + 0.5,
                WIDTH - 1,
                HEIGHT - 1,
                manner.fill(),
                manner.frame());
        boolean line = !manner.dashes().isEmpty();
        if (line) {
            svg.empty(
                    "line x1='{}' y1='{}' x2='{}' y2='{}' stroke='{}' stroke-width='3' stroke-dasharray='{}'",
                    x + 3,
                    y + HEIGHT - 3,
                    x + WIDTH - 3,
                    y + HEIGHT - 3,
                    Colour.STRONG,
                    manner.dashes());
        }
        if (code.isEmpty()) {
            return;
        }
        boolean bold = manner == Manner.SPOKE;
        double size = Math.max(LEAST_SIZE, Math.min(SIZE, LETTERS / TextWidth.of(code, 1, bold)));
        svg.text(
                TextWidth.cut(code, bold ? size * TextWidth.BOLD : size, LETTERS),
                "text x='{}' y='{}' text-anchor='middle' font-size='{}' font-weight='{}' fill='{}'",
                x + WIDTH / 2,
                y + (line ? 12.2 : BASELINE),
                size,
                bold ? "bold" : "normal",
                manner.letters());
    }
}
