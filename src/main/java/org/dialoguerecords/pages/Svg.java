package org.dialoguerecords.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes a picture as text.
 *
 * <p>Elements are given as a template with the name and the attributes, such as {@code line x1='{}' y1='{}'}, and a value
 * for each pair of braces. Numbers are written with at most one decimal, and everything is escaped.
 */
final class Svg {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    Svg open(String template, Object... values) {
        start(template, values).append(">\n");
        open.push(name(template));
        return this;
    }

    /** Closes the element that was opened last. */
    Svg close() {
        String element = open.pop();
        indent();
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** An element without content. */
    Svg empty(String template, Object... values) {
        start(template, values).append("/>\n");
        return this;
    }

    /** An element with text in it. */
    Svg text(String content, String template, Object... values) {
        start(template, values).append('>').append(escape(content));
        text.append("</").append(name(template)).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private StringBuilder start(String template, Object... values) {
        indent();
        text.append('<');
        int from = 0;
        for (Object value : values) {
            int brace = template.indexOf("{}", from);
            text.append(template, from, brace).append(value instanceof Double number ? number(number) : escape(value));
            from = brace + 2;
        }
        return text.append(template, from, template.length());
    }

    private void indent() {
        text.append("  ".repeat(open.size()));
    }

    private static String name(String template) {
        int end = template.indexOf(' ');
        return end < 0 ? template : template.substring(0, end);
    }

    private static String number(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        String whole = written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
        return whole.equals("-0") ? "0" : whole;
    }

    private static String escape(Object content) {
        StringBuilder escaped = new StringBuilder();
        content.toString().codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\'' -> escaped.append("&#39;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append(' ');
                // XML has no way to write the other control characters, nor these two.
                default -> escaped.appendCodePoint(c < 0x20 || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }
}
