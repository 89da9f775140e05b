package org.dialoguerecords.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text of 100 columns with headings and hanging indents. */
final class Page {

    static final int WIDTH = 100;

    private static final int GAP = 2;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /** A part of the text that has a style on a terminal with colours. */
    private record Mark(int start, int end, Style style) {}

    /** The title of the page. */
    void title(String title) {
        int start = text.length();
        paragraph(0, 0, "", title);
        marks.add(new Mark(start, text.length() - 1, Style.BOLD));
        text.append("=".repeat(Math.min(WIDTH, Math.max(1, width(clean(title))))))
                .append('\n');
    }

    /** A heading with a blank line before it. */
    void heading(String heading) {
        blank();
        marks.add(new Mark(text.length(), text.length() + heading.length(), Style.BOLD));
        text.append(heading).append('\n').append("-".repeat(width(heading))).append('\n');
    }

    /** An empty line. */
    void blank() {
        text.append('\n');
    }

    /** A line, continued under its own beginning. */
    void line(int indent, String content) {
        paragraph(indent, indent, "", content);
    }

    /** A line of a list, continued further in, so that each begins where the eye looks for it. */
    void entry(int indent, String content) {
        paragraph(indent, indent + GAP, "", content);
    }

    /** A line of columns, whose gaps stay. */
    void row(int indent, String columns) {
        text.append((" ".repeat(indent) + clean(columns)).stripTrailing()).append('\n');
    }

    /** Sentences under a heading, if there are any. */
    void sentences(String heading, int indent, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(heading);
            sentences.forEach(sentence -> entry(indent, sentence));
        }
    }

    /** A line with a label in a column of its own, continued under the content. */
    void labelled(int indent, String label, int labelWidth, String content) {
        labelled(indent, label, labelWidth, content, Style.PLAIN);
    }

    /** The same with a label in a style. */
    void labelled(int indent, String label, int labelWidth, String content, Style style) {
        int start = text.length() + indent;
        marks.add(new Mark(start, start + clean(label).length(), style));
        int column = indent + labelWidth + GAP;
        String head = " ".repeat(indent) + clean(label);
        if (width(head) + GAP > column) {
            end(new StringBuilder(head));
            head = "";
        }
        paragraph(column, column, head, content);
    }

    private void paragraph(int column, int hanging, String head, String content) {
        StringBuilder line = new StringBuilder(head).append(" ".repeat(column - width(head)));
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

    /** The page for a terminal with colours. */
    String coloured() {
        StringBuilder page = new StringBuilder();
        int done = 0;
        for (Mark mark : marks) {
            page.append(text, done, mark.start()).append(mark.style().on(text.substring(mark.start(), mark.end())));
            done = mark.end();
        }
        return page.append(text, done, text.length()).toString();
    }
}
