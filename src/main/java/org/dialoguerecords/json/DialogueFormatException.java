package org.dialoguerecords.json;

import org.dialoguerecords.json.stream.Fault;

/**
 * Input that is no record: where the fault is, what was expected there and what was found.
 *
 * <p>The one exception of reading: for JSON that is malformed or of the wrong shape, for text that is no UTF-8, and for
 * files that cannot be read (with the {@code IOException} as its cause).
 */
public final class DialogueFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final long line;
    private final int column;
    private final String path;
    private final String expected;
    private final String found;

    DialogueFormatException(String source, Fault fault) {
        super(message(source, fault), fault.cause());
        this.source = source;
        this.line = fault.place().line();
        this.column = fault.place().column();
        this.path = fault.path().toString();
        this.expected = fault.expected().toString();
        this.found = fault.found().toString();
    }

    /** The name of the file as it was given, or {@code <stream>}, {@code <reader>} or {@code <string>}. */
    public String source() {
        return source;
    }

    /** The line of the fault, from 1; 0 if it is not at a place in the text, as for a missing file. */
    public long line() {
        return line;
    }

    /** The column of the fault, from 1, in UTF-16 code units; 0 if it is not at a place in the text. */
    public int column() {
        return column;
    }

    /** The JSON path of the fault, such as {@code statements[12].speaker}; empty for the record as a whole. */
    public String path() {
        return path;
    }

    /** What would have been accepted, as a noun phrase. */
    public String expected() {
        return expected;
    }

    /** What was there instead, as a noun phrase; longer values are shortened. */
    public String found() {
        return found;
    }

    private static String message(String source, Fault fault) {
        StringBuilder message = new StringBuilder(source);
        if (fault.place().line() > 0) {
            message.append(':')
                    .append(fault.place().line())
                    .append(':')
                    .append(fault.place().column());
        }
        message.append(": ");
        if (!fault.path().isRoot()) {
            message.append(fault.path()).append(": ");
        }
        return message.append("expected ")
                .append(fault.expected())
                .append(", found ")
                .append(fault.found())
                .toString();
    }
}
