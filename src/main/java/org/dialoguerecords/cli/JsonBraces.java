package org.dialoguerecords.cli;

import java.nio.charset.StandardCharsets;

/** The braces of JSON. */
final class JsonBraces {

    private JsonBraces() {}

    /** Whether a text begins with one, after the byte order mark and what is blank: no table of names does. */
    static boolean begin(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String json = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        return json.startsWith("{") || json.startsWith("[");
    }

    /** Whether the line has braces, and every one that opens is closed; those in strings do not count. */
    static boolean areClosed(byte[] line) {
        int depth = 0;
        boolean any = false;
        boolean inString = false;
        for (int i = 0; i < line.length; i++) {
            switch (line[i]) {
                case '"' -> inString = !inString;
                case '\\' -> i += inString ? 1 : 0;
                case '{' -> {
                    depth += inString ? 0 : 1;
                    any |= !inString;
                }
                case '}' -> depth -= inString ? 0 : 1;
                default -> {}
            }
        }
        return any && depth == 0;
    }
}
