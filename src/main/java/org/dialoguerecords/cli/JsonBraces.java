package org.dialoguerecords.cli;

/** The braces of a line of JSON, without those in strings. */
final class JsonBraces {

    private JsonBraces() {}

    /** Whether the line has braces, and every one that opens is closed. */
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
