package org.dialoguerecords.validation;

/** Kinds of characters that rules tell apart. */
final class Characters {

    private static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';

    private Characters() {}

    /** White space, and marks of direction and the like, of which a text alone says nothing. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isFormat(c);
    }

    /** Whether an id with it looks like one without it, or like two. */
    static boolean hidesInIds(int c) {
        if (c > ' ' && c <= '~') {
            return false; // as most are
        }
        // joiners are part of how words are written, as in Persian, and of pictures of several characters
        return Character.isISOControl(c) || (isBlank(c) && c != JOINER && c != NON_JOINER);
    }

    /** Not the signs of that category in the Arabic script, which can be seen. */
    private static boolean isFormat(int c) {
        boolean arabicSign = c >= 0x0600 && c <= 0x08ff && c != 0x061c;
        return Character.getType(c) == Character.FORMAT && !arabicSign;
    }
}
