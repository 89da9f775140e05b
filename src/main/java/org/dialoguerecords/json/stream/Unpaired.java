package org.dialoguerecords.json.stream;

import java.nio.charset.CharacterCodingException;

/** A surrogate without its other half, which no encoding of Unicode can carry. */
final class Unpaired extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final char surrogate;

    Unpaired(char surrogate) {
        this.surrogate = surrogate;
    }

    char surrogate() {
        return surrogate;
    }

    /** The index of the first one in a text, or -1. */
    static int indexIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
