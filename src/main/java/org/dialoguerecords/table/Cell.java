package org.dialoguerecords.table;

/**
 * One cell of a table, or one value of a file.
 *
 * @param text what it says
 * @param line the line on which it begins, from 1
 * @param column the column in which it begins, from 1, in UTF-16 code units
 */
record Cell(String text, long line, int column) {

    /** Whether there is anything to be seen in it. */
    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says anything: a dash and "n/a" do not. */
    boolean says() {
        return Vocabulary.NOTHING.find(text).isEmpty();
    }
}
