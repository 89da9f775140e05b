package org.dialoguerecords.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of an input, and everything that kept the rest of it from being read.
 *
 * <p>Each broken element of the record (a participant, a statement, a figure, a source …) is one fault and is left out;
 * what is left is a dialogue. Its paths differ from those of the text, because the elements left out are not counted:
 * {@link #pathInText} translates.
 */
public final class Inspection {

    private final @Nullable Dialogue dialogue;
    private final List<DialogueFormatException> faults;
    private final Set<String> unreadable;
    private final Map<String, List<Integer>> indexes;
    private final @Nullable PlaceIndex places;

    Inspection(
            @Nullable Dialogue dialogue,
            List<DialogueFormatException> faults,
            Set<String> unreadable,
            Map<String, List<Integer>> indexes,
            @Nullable PlaceIndex places) {
        this.dialogue = dialogue;
        this.faults = List.copyOf(faults);
        this.unreadable = Set.copyOf(unreadable);
        this.indexes = Map.copyOf(indexes);
        this.places = places;
    }

    /** An input of which nothing can be read. */
    static Inspection unreadable(DialogueFormatException fault) {
        return new Inspection(null, List.of(fault), Set.of(), Map.of(), null);
    }

    /** The dialogue without its broken elements; empty if the id, the title or the date is missing or nothing is JSON. */
    public Optional<Dialogue> dialogue() {
        return Optional.ofNullable(dialogue);
    }

    /** The faults, in the order of their places. */
    public List<DialogueFormatException> faults() {
        return faults;
    }

    /** The ids of the elements that were left out, as far as they have one: the rest of the record may refer to them. */
    public Set<String> idsLeftOut() {
        return unreadable;
    }

    /** The path in the text of a path in the dialogue. */
    public String pathInText(String path) {
        int open = path.indexOf('[');
        int close = path.indexOf(']');
        if (open < 0 || close < open) {
            return path;
        }
        List<Integer> kept = indexes.get(path.substring(0, open));
        if (kept == null) {
            return path;
        }
        int index = Integer.parseInt(path, open + 1, close, 10);
        return path.substring(0, open + 1) + kept.get(index) + path.substring(close);
    }

    /** Whether nothing can be read, because the input is no well-formed JSON or cannot be read to its end. */
    public boolean isUnreadable() {
        return places == null;
    }

    /** The line of the value at a path in the text, or of the innermost value around it; 0 if there is no text. */
    public long lineOf(String pathInText) {
        return places == null ? 0 : places.find(pathInText).line();
    }

    /** The column of the value at a path in the text, or of the innermost value around it; 0 if there is no text. */
    public int columnOf(String pathInText) {
        return places == null ? 0 : places.find(pathInText).column();
    }
}
