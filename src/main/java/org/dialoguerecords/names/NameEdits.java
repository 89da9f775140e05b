package org.dialoguerecords.names;

/** Compares two words letter by letter. */
final class NameEdits {

    /** From so many letters on, the first or the last one may be missing, or the last one wrong. */
    private static final int MAY_LOSE_AN_END = 7;

    /** From so many letters on, the first one may be wrong. */
    private static final int MAY_START_WRONGLY = 8;

    /** Endings of inhabitants, languages and adjectives. */
    private static final String DERIVING = "cins";

    private NameEdits() {}

    /** Whether one letter missing, added or replaced, or two neighbours swapped, makes the one the other. */
    static boolean isOne(String typed, String word) {
        int longer = typed.length() - word.length();
        if (longer < -1 || longer > 1) {
            return false;
        }
        int start = commonStart(typed, word);
        int end = commonEnd(typed, word, start);
        int typedRest = typed.length() - start - end;
        int wordRest = word.length() - start - end;
        if (typedRest + wordRest == 1 || (typedRest == 1 && wordRest == 1)) {
            return true;
        }
        return typedRest == 2
                && wordRest == 2
                && typed.charAt(start) == word.charAt(start + 1)
                && typed.charAt(start + 1) == word.charAt(start);
    }

    /**
     * Whether the words, one edit apart, start and end alike. Of a long word the first or the last letter may be
     * missing or wrong, unless the wrong one makes an adjective; nothing may be added there but the same letter again.
     */
    static boolean spareStartAndEnd(String typed, String word) {
        return spareStart(typed, word) && spareEnd(typed, word);
    }

    private static boolean spareStart(String typed, String word) {
        boolean sameLength = typed.length() == word.length();
        return typed.charAt(0) == word.charAt(0)
                || (word.length() >= MAY_LOSE_AN_END && word.endsWith(typed))
                || (sameLength && typed.charAt(0) == word.charAt(1) && typed.charAt(1) == word.charAt(0))
                || (sameLength && word.length() >= MAY_START_WRONGLY);
    }

    private static boolean spareEnd(String typed, String word) {
        int last = typed.length() - 1;
        int wordLast = word.length() - 1;
        if (last > wordLast && typed.startsWith(word)) {
            return typed.charAt(last) == word.charAt(wordLast);
        }
        char end = typed.charAt(last);
        char meant = word.charAt(wordLast);
        return end == meant
                || (word.length() >= MAY_LOSE_AN_END && word.startsWith(typed))
                || (last == wordLast && end == word.charAt(last - 1) && typed.charAt(last - 1) == meant)
                || (last == wordLast && word.length() >= MAY_LOSE_AN_END && DERIVING.indexOf(end) < 0)
                || (last == wordLast && end == 'i' && meant == 'l');
    }

    /** Whether the words, one edit apart, end with the same letter or with the last two swapped. */
    static boolean endAlike(String typed, String word) {
        int last = typed.length() - 1;
        int wordLast = word.length() - 1;
        return typed.charAt(last) == word.charAt(wordLast)
                || (last == wordLast
                        && typed.charAt(last) == word.charAt(last - 1)
                        && typed.charAt(last - 1) == word.charAt(last));
    }

    /** Whether the words differ in the last letter alone, and it makes no adjective. */
    static boolean isOtherEnding(String typed, String word) {
        int last = typed.length() - 1;
        return typed.length() == word.length()
                && typed.regionMatches(0, word, 0, last)
                && DERIVING.indexOf(typed.charAt(last)) < 0;
    }

    /** Whether a word, one edit apart, only has two inner letters swapped, one doubled, or an i and an l confused. */
    static boolean isSlip(String typed, String word) {
        int start = commonStart(typed, word);
        int last = typed.length() - 1;
        if (typed.charAt(0) != word.charAt(0) || start > last) {
            return false;
        }
        char c = typed.charAt(start);
        if (typed.length() == word.length()) {
            boolean swapped =
                    start + 1 < last && c == word.charAt(start + 1) && typed.charAt(start + 1) == word.charAt(start);
            return swapped || isIAndL(c, word.charAt(start));
        }
        return typed.length() > word.length() && start > 0 && c == typed.charAt(start - 1);
    }

    private static boolean isIAndL(char a, char b) {
        return (a == 'i' && b == 'l') || (a == 'l' && b == 'i');
    }

    /** Whether two letters missing, added or replaced, or fewer, make the one word the other. */
    static boolean areTwoOrLess(String a, String b) {
        int start = commonStart(a, b);
        if (start == a.length() || start == b.length()) {
            return Math.abs(a.length() - b.length()) <= 2;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        return areOneOrLess(restA.substring(1), restB.substring(1))
                || areOneOrLess(restA.substring(1), restB)
                || areOneOrLess(restA, restB.substring(1));
    }

    private static boolean areOneOrLess(String a, String b) {
        return a.equals(b) || isOne(a, b);
    }

    private static int commonStart(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int i = 0;
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonEnd(String a, String b, int start) {
        int shorter = Math.min(a.length(), b.length()) - start;
        int i = 0;
        while (i < shorter && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}
