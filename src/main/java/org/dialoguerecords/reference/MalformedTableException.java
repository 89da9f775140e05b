package org.dialoguerecords.reference;

/** A line of a reference table that cannot be accepted: names the file, the line, its text and what was expected. */
public final class MalformedTableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The name of the table. */
    private final String file;

    /** The number of the line, or 0. */
    private final int line;

    /** The line as it stands in the table. */
    private final String text;

    /**
     * Creates the exception.
     *
     * @param file the name of the table
     * @param line the number of the line, from 1; 0 for the table as a whole
     * @param text the line as it stands in the table
     * @param expected what would have been accepted
     */
    public MalformedTableException(String file, int line, String text, String expected) {
        super(file + (line > 0 ? ":" + line : "") + ": expected " + expected
                + (text.isEmpty() ? "" : ", found: " + text));
        this.file = file;
        this.line = line;
        this.text = text;
    }

    /**
     * The name of the table.
     *
     * @return the name, never empty
     */
    public String file() {
        return file;
    }

    /**
     * The number of the line.
     *
     * @return the number, counted from 1; 0 for the table as a whole
     */
    public int line() {
        return line;
    }

    /**
     * The line as it stands in the table.
     *
     * @return the text, empty for the table as a whole
     */
    public String text() {
        return text;
    }
}
