package org.dialoguerecords.json.stream;

import java.util.List;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** Leaves the value that is wrong, for whoever can do without it. */
final class Refusal extends RuntimeException {

    /** The offset of a fault that is to be found by its path. */
    static final long BY_PATH = -1;

    private static final long serialVersionUID = 1L;

    private final transient RecordPath path;
    private final long offset;
    private final transient Phrase expected;
    private final transient Phrase found;

    /** The id of the outermost element of a list in which it happened, as far as that had been read. */
    @Nullable
    String id;

    Refusal(RecordPath path, long offset, Phrase expected, Phrase found) {
        super(null, null, false, false);
        this.path = path;
        this.offset = offset;
        this.expected = expected;
        this.found = found;
    }

    RecordPath path() {
        return path;
    }

    long offset() {
        return offset;
    }

    /** The fault in a text. */
    Fault in(RecordText text) {
        return at(offset == BY_PATH ? Places.in(text, List.of(path)).apply(path) : text.place(offset));
    }

    /** The fault at a place. */
    Fault at(Place place) {
        return new Fault(path, place, expected, found, null);
    }
}
