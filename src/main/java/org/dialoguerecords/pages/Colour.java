package org.dialoguerecords.pages;

import java.util.Locale;

/**
 * The colours of pages and pictures.
 *
 * <p>Each is the light one that is drawn, and another that takes its place on a screen whose reader prefers dark; paper has
 * the light ones. People with any colour vision tell those apart that mean something, after Okabe and Ito; and no
 * colour means anything alone.
 */
enum Colour {
    PAPER("#ffffff", "#12181f"),
    INK("#1c2530", "#e9eef3"),
    MUTED("#586574", "#a3b0be"),
    RULE("#dfe4ea", "#2f3944"),
    SHADE("#f4f6f8", "#1b232c"),
    LINK("#0b57a4", "#8cc4ff"),
    /** What cannot be, or is disputed. */
    ALARM("#b3261e", "#ff9d94"),
    /** What holds. */
    RIGHT("#1a6b3c", "#7fd6a2"),
    /** What is open. */
    OPEN("#755500", "#e3c25a"),

    BAR("#dbe5f0", "#2a3b4d"),
    BAR_END("#7f95ac", "#7f99b3"),

    STRONG("#0b3d70", "#a9d5ff"),
    ON_STRONG("#fefefe", "#0b1a29"),
    NAMED("#8fbfec", "#285f93"),
    ALIGNED("#bcdaf5", "#1f4668"),
    GROUP("#e1eefa", "#1a3147"),
    PERHAPS("#fff4d4", "#382f12"),
    FRAME("#8793a0", "#6a7888"),

    BLUE("#0072b2", "#56b4f0"),
    VERMILION("#d55e00", "#ff9147"),
    GREEN("#009e73", "#2fd1a3"),
    PURPLE("#b14a87", "#e58fc0"),
    OCHRE("#8a6d00", "#e0c04c"),
    BLACK("#3b3b3b", "#d5d9de"),
    SKY("#2f8fc4", "#9bd8ff");

    private final String light;
    private final String dark;

    Colour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** The custom property of a page that holds the colour, such as {@code --on-strong}. */
    String property() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour as pictures and style sheets write it. */
    @Override
    public String toString() {
        return light;
    }

    /** The rules that make the picture of an id dark for those who prefer that. */
    static String darkPicture(String id) {
        StringBuilder rules = new StringBuilder("<style>@media screen and (prefers-color-scheme:dark){");
        rules.append('#').append(id).append("{fill:").append(INK.dark).append('}');
        for (Colour colour : values()) {
            for (String property : new String[] {"fill", "stroke"}) {
                rules.append('#')
                        .append(id)
                        .append(" [")
                        .append(property)
                        .append("=\"")
                        .append(colour.light);
                rules.append("\"]{")
                        .append(property)
                        .append(':')
                        .append(colour.dark)
                        .append('}');
            }
        }
        return rules.append("}</style>\n").toString();
    }

    /** The colours as custom properties of a page. */
    static String ofPage() {
        StringBuilder light = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        for (Colour colour : values()) {
            light.append(colour.property()).append(':').append(colour.light).append(';');
            dark.append(colour.property()).append(':').append(colour.dark).append(';');
        }
        return ":root{" + light + "}\n@media screen and (prefers-color-scheme:dark){:root{" + dark + "}}\n";
    }
}
