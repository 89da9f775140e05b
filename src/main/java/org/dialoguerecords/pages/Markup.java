package org.dialoguerecords.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes elements and what is in them, of a page or a picture, as XML that is HTML too.
 *
 * <p>Elements are given as a template with the name and the attributes, such as {@code line x1='{}' y1='{}'}, and a value
 * for each pair of braces. Numbers are written with at most one decimal, and everything is escaped.
 */
final class Markup {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    Markup open(String template, Object... values) {
        start(template, values).append(">\n");
        open.push(name(template));
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        String element = open.pop();
        indent();
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** An element without content. */
    Markup empty(String template, Object... values) {
        start(template, values).append("/>\n");
        return this;
    }

    /** An element with text in it. */
    Markup text(String content, String template, Object... values) {
        start(template, values).append('>');
        escape(content);
        text.append("</").append(name(template)).append(">\n");
        return this;
    }

    /** What others have written. */
    Markup insert(Markup others) {
        text.append(others.text);
        return this;
    }

    /** What is markup already: a picture in a page, or a style sheet. */
    Markup insert(String markup) {
        text.append(markup);
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
            text.append(template, from, brace);
            escape(value instanceof Double number ? number(number) : value);
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

    private void escape(Object content) {
        content.toString().codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '\'' -> text.append("&#39;");
                case '"' -> text.append("&quot;");
                case '\t', '\n', '\r' -> text.append(' ');
                default -> text.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        });
    }

    /** Whether both XML and HTML have a way to write a character: no control character, half of one, or noncharacter. */
    private static boolean isText(int c) {
        boolean control = c < 0x20 || (0x7F <= c && c < 0xA0);
        boolean half = 0xD800 <= c && c <= 0xDFFF;
        boolean none = (0xFDD0 <= c && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !half && !none;
    }
}
