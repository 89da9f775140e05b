package org.dialoguerecords.pages;

import java.util.List;

/** Writes Markdown, in which what comes from a record stands for itself and is no mark. */
final class MarkdownText {

    private final StringBuilder text = new StringBuilder();

    /** A heading, with a blank line around it. */
    void heading(int level, String heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append("#".repeat(level)).append(' ').append(escape(heading)).append("\n\n");
    }

    /** A line of its own. */
    void line(String line) {
        text.append(escape(line)).append('\n');
    }

    /** An empty line. */
    void blank() {
        text.append('\n');
    }

    /** The head of a table. */
    void columns(String... names) {
        row(names);
        text.append("|---".repeat(names.length)).append("|\n");
    }

    /** A row of a table. */
    void row(String... cells) {
        for (String cell : cells) {
            text.append("| ").append(escape(cell)).append(' ');
        }
        text.append("|\n");
    }

    /** A section with a list, if there are any lines. */
    void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(2, heading);
            lines.forEach(line -> text.append("- ").append(escape(line)).append('\n'));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escape(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#&~])", "\\\\$1");
    }
}
