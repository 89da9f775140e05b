package org.dialoguerecords.cli;

import java.util.regex.Pattern;

/** Plain text of 100 columns with headings and hanging indents. */
final class Page {

    static final int WIDTH = 100;

    private static final int GAP = 2;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    /** The title of the page. */
    void title(String title) {
        paragraph(0, "", 0, title);
        text.append("=".repeat(Math.min(WIDTH, Math.max(1, width(clean(title))))))
                .append('\n');
    }

    /** A heading with a blank line before it. */
    void heading(String heading) {
        blank();
        text.append(heading).append('\n').append("-".repeat(width(heading))).append('\n');
    }

    /** An empty line. */
    void blank() {
        text.append('\n');
    }

    /** A line, continued under its own beginning. */
    void line(int indent, String content) {
        paragraph(indent, "", 0, content);
    }

    /** A line of columns, whose gaps stay. */
    void row(int indent, String columns) {
        text.append((" ".repeat(indent) + clean(columns)).stripTrailing()).append('\n');
    }

    /** A line with a label in a column of its own, continued under the content. */
    void labelled(int indent, String label, int labelWidth, String content) {
        paragraph(indent, clean(label), labelWidth, content);
    }

    private void paragraph(int indent, String label, int labelWidth, String content) {
        int hanging = indent + (labelWidth == 0 ? 0 : labelWidth + GAP);
        StringBuilder line = new StringBuilder(" ".repeat(indent)).append(label);
        if (width(line) + GAP > hanging && labelWidth > 0) {
            end(line);
        }
        line.append(" ".repeat(Math.max(0, hanging - width(line))));
        boolean first = true;
        for (String word : SPACES.splitAsStream(clean(content)).toList()) {
            if (!first && width(line) + 1 + width(word) > WIDTH) {
                end(line);
                line.append(" ".repeat(hanging)).append(word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
            first = false;
        }
        end(line);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
    }

    /** Without control characters, which could make a terminal do anything, and without line breaks. */
    private static String clean(String content) {
        return content.codePoints()
                .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    static int width(CharSequence content) {
        return (int) content.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
