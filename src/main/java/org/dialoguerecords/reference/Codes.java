package org.dialoguerecords.reference;

/** What can be a code of a state or an id of a group, and what can be a name. */
final class Codes {

    private Codes() {}

    static boolean isValid(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                return false;
            }
        }
        return !code.isEmpty();
    }

    static String require(String code, String what) {
        if (!isValid(code)) {
            throw new IllegalArgumentException(
                    what + " must be one or more characters without white space, not: \"" + code + "\"");
        }
        return code;
    }

    static String requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, but is: \"" + text + "\"");
        }
        return text;
    }
}
