package org.dialoguerecords.cli;

/** What is wrong with an input, in the form {@code file:line:column} where it has a place. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
