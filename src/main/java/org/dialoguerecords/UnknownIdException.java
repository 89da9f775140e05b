package org.dialoguerecords;

import java.util.NoSuchElementException;

/** An id that names nothing in its dialogue. */
public final class UnknownIdException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    private final String id;

    UnknownIdException(String kind, String id, Dialogue dialogue, int candidates) {
        super("no " + kind + " \"" + id + "\" among the " + candidates + " of dialogue \"" + dialogue.id() + '"');
        this.id = id;
    }

    /** The id that was asked for. */
    public String id() {
        return id;
    }
}
