package org.dialoguerecords.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page on a record, in sections whose headings say how many there are; what the record does not say takes no line. */
final class RecordPage {

    static final int INDENT = 2;
    static final int INNER = 4;

    private static final int LABELS = 12;
    private static final int IDS = 18;

    private final Page page = new Page();

    void title(String title) {
        page.title(title);
    }

    /** A property of the whole record. */
    void label(String label, @Nullable String content) {
        if (content != null) {
            page.labelled(0, label, LABELS, content);
        }
    }

    /** An element by its name; what follows of it is further in. */
    void line(String content) {
        page.line(INDENT, content);
    }

    void innerLine(String content) {
        page.line(INNER, content);
    }

    /** An element in one line, with its id before it. */
    void named(String id, String content) {
        page.labelled(INDENT, id, IDS, content);
    }

    /** More of the element before. */
    void more(@Nullable String content) {
        if (content != null) {
            page.labelled(INDENT, "", IDS, content);
        }
    }

    /** A property of an element, or an element of a part of a section, with its id before it. */
    void detail(String label, @Nullable String content) {
        if (content != null) {
            page.labelled(INNER, label, label.isEmpty() ? 0 : LABELS, content);
        }
    }

    /** What is to be said of the element of the detail before. */
    void said(String before, @Nullable String content) {
        if (content != null) {
            page.labelled(INNER, "", LABELS, before + content);
        }
    }

    <T> void section(String heading, List<T> elements, Consumer<T> print) {
        if (!elements.isEmpty()) {
            page.heading(count(heading, elements));
            elements.forEach(print);
        }
    }

    <T> void section(String heading, List<T> elements, Map<String, List<T>> parts, Consumer<T> print) {
        if (!elements.isEmpty()) {
            page.heading(count(heading, elements));
            parts.forEach((part, some) -> {
                page.line(INDENT, count(part, some));
                some.forEach(print);
            });
        }
    }

    /** The parts with something between them; nothing if there are none. */
    static @Nullable String join(String between, List<String> parts) {
        return parts.isEmpty() ? null : String.join(between, parts);
    }

    private static String count(String what, List<?> elements) {
        return what + " (" + elements.size() + ")";
    }

    Page page() {
        return page;
    }
}
