package org.dialoguerecords.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and the list behind it: "The Nordic countries: Denmark, …", "… – Denmark, …", "… (Denmark, …)",
 * "…, namely Denmark, …".
 */
record NamedList(String name, String list) {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?::|\\s[–—-]+\\s|\\(|,\\s*(?:namely|that is|i\\.e\\.),?\\s)\\s*");

    /** The first name with a list behind it that has no brackets in it. */
    static Optional<NamedList> find(String text) {
        int end = endOfList(text);
        Matcher between = BETWEEN.matcher(text);
        if (!between.find(Math.min(text.length(), Math.max(1, afterBrackets(text, end)))) || between.end() >= end) {
            return Optional.empty();
        }
        String name = text.substring(0, between.start());
        return name.indexOf(':') >= 0 || name.indexOf('(') >= 0
                ? Optional.empty()
                : Optional.of(new NamedList(
                        name.strip(), text.substring(between.end(), end).strip()));
    }

    /** Where the list ends, before a full stop and the bracket that closes it. */
    private static int endOfList(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        return end > 0 && text.charAt(end - 1) == ')' ? end - 1 : end;
    }

    /** The first place from which on there are no brackets but one that opens a list. */
    private static int afterBrackets(String text, int end) {
        int closing = text.lastIndexOf(')', end - 1);
        int opening = text.lastIndexOf('(', end - 1);
        if (closing > opening) {
            return closing + 1;
        }
        int start = opening;
        while (start > closing + 1 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
