package org.dialoguerecords.json.stream;

/** A place in a text: line and column from 1, in UTF-16 code units; or 0 and 0 for none. */
public record Place(long line, int column) implements Comparable<Place> {

    /** No place in a text, as that of a missing file. */
    public static final Place NONE = new Place(0, 0);

    @Override
    public int compareTo(Place other) {
        int order = Long.compare(line, other.line);
        return order == 0 ? Integer.compare(column, other.column) : order;
    }
}
