package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ways to spell a plain text that scanning spoiled, or the end of a line. */
final class NameSpellings {

    private static final Pattern NOTE_DIGIT = Pattern.compile("(?<=[^\\W\\d_]{3})\\d(?!\\w)");
    private static final Pattern LEADING_L = Pattern.compile("(?<!\\w)l(?=[bcdfgjkmnpqrstvwxz])");
    private static final Pattern BROKEN = Pattern.compile("(?<=[^\\W\\d_])- +(?=[^\\W\\d_])");

    /** Two letters for one are put right only where so many leave no doubt. */
    private static final int LONG = 7;

    private NameSpellings() {}

    /**
     * The text with what the end of a line broke made whole, and with the letters that scanning confuses put right, each time in
     * another way.
     */
    static List<String> of(String plain) {
        boolean hasDigits = hasDigits(plain);
        String round = hasDigits ? letterFor('8', 'b', letterFor('5', 's', letterFor('0', 'o', plain))) : plain;
        String letters = hasLeadingL(round) ? LEADING_L.matcher(round).replaceAll("i") : round;
        List<String> spellings = new ArrayList<>(0); // of most texts there is no other
        if (plain.contains("- ")) {
            addOther(spellings, BROKEN.matcher(plain).replaceAll(""), plain);
        }
        if (hasDigits) {
            addOther(spellings, NOTE_DIGIT.matcher(plain).replaceAll(" "), plain);
            addOther(spellings, letterFor('1', 'i', letters), plain);
            addOther(spellings, letterFor('1', 'l', letters), plain);
        }
        addOther(spellings, letters.replace("rn", "m"), plain);
        addOther(spellings, letters.replace("vv", "w"), plain);
        if (letters.length() >= LONG) {
            addOther(spellings, letters.replace("cl", "d"), plain);
            addOther(spellings, letters.replace("ii", "n"), plain);
        }
        return spellings;
    }

    private static void addOther(List<String> spellings, String spelling, String plain) {
        if (!spelling.equals(plain) && !spellings.contains(spelling)) {
            spellings.add(spelling);
        }
    }

    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The text with a letter for a digit wherever it stands beside one. */
    private static String letterFor(char digit, char letter, String text) {
        if (text.indexOf(digit) < 0) {
            return text;
        }
        char[] spelling = text.toCharArray();
        for (int i = 0; i < spelling.length; i++) {
            if (text.charAt(i) == digit && (isLetter(text, i - 1) || isLetter(text, i + 1))) {
                spelling[i] = letter;
            }
        }
        return new String(spelling);
    }

    /** Whether a word begins with an l. */
    private static boolean hasLeadingL(String text) {
        for (int i = text.indexOf('l'); i >= 0; i = text.indexOf('l', i + 1)) {
            if (!isLetter(text, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
    }
}
