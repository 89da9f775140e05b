package org.dialoguerecords.reference;

/** Compares two words letter by letter. */
final class NameEdits {

    private static final int MAY_LOSE_FIRST = 9;
    private static final int MAY_LOSE_LAST = 9;

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
     * missing; nothing may be added or replaced there.
     */
    static boolean spareStartAndEnd(String typed, String word) {
        int last = typed.length() - 1;
        int wordLast = word.length() - 1;
        boolean start = typed.charAt(0) == word.charAt(0)
                || (word.length() >= MAY_LOSE_FIRST && word.endsWith(typed))
                || (last == wordLast && typed.charAt(0) == word.charAt(1) && typed.charAt(1) == word.charAt(0));
        boolean end = typed.charAt(last) == word.charAt(wordLast)
                || (word.length() >= MAY_LOSE_LAST && word.startsWith(typed))
                || (last == wordLast
                        && typed.charAt(last) == word.charAt(last - 1)
                        && typed.charAt(last - 1) == word.charAt(last));
        return start && end;
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
