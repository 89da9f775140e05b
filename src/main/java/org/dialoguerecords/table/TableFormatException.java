package org.dialoguerecords.table;

/** A file that is no table or no meeting at all: what was found, what was expected, and the way out. */
public sealed class TableFormatException extends RuntimeException permits UnknownEncodingException {

    private static final long serialVersionUID = 1L;

    private final String source;

    TableFormatException(String source, String message) {
        super(source + ": " + message);
        this.source = source;
    }

    TableFormatException(String source, String message, Throwable cause) {
        super(source + ": " + message, cause);
        this.source = source;
    }

    /** The name of the file as it was given, or {@code <stream>} or {@code <string>}. */
    public String source() {
        return source;
    }
}
