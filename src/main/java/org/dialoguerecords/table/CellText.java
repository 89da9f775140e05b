package org.dialoguerecords.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of cells without what spreadsheets and web pages leave in it. */
final class CellText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]|[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern PIECES = Pattern.compile("\\s*(?:[;；؛]|[\\r\\n]+|\\s\\|\\s)\\s*");

    private CellText() {}

    /** A text in one line, without white space at its ends. */
    static String line(String text) {
        return isLine(text)
                ? text
                : SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Whether a text is a line of ASCII without white space but for one blank between words. */
    private static boolean isLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }

    /** The pieces between semicolons and line breaks, each in one line; the empty ones left out. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : PIECES.split(INVISIBLE.matcher(text).replaceAll(""), -1)) {
            String line = line(piece);
            if (!line.isEmpty()) {
                pieces.add(line);
            }
        }
        return pieces;
    }
}
