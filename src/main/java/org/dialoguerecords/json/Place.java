package org.dialoguerecords.json;

import tools.jackson.core.TokenStreamLocation;

/** A place in a text: line and column from 1, or 0 and 0 for none. */
record Place(long line, int column) {

    static final Place NONE = new Place(0, 0);
    static final Place START = new Place(1, 1);

    static Place of(TokenStreamLocation location) {
        return location.getLineNr() < 1 ? NONE : new Place(location.getLineNr(), location.getColumnNr());
    }

    /** The place in the whole of a text of which this is a place in the lines from the given one on. */
    Place inLinesFrom(long firstLine) {
        return line == 0 ? this : new Place(firstLine + line - 1, column);
    }
}
