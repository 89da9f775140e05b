package org.dialoguerecords.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
    private final @Nullable DialogueFormatException breakOff;
    private final LeftOut leftOut;
    private final @Nullable Supplier<PlaceIndex> places;

    Inspection(
            @Nullable Dialogue dialogue,
            List<DialogueFormatException> faults,
            @Nullable DialogueFormatException breakOff,
            LeftOut leftOut,
            @Nullable Supplier<PlaceIndex> places) {
        this.dialogue = dialogue;
        this.faults = List.copyOf(faults);
        this.breakOff = breakOff;
        this.leftOut = leftOut;
        this.places = places;
    }

    /**
     * What is not in the dialogue.
     *
     * @param properties the properties of the dialogue itself that are missing, broken or behind the break-off
     * @param ids the ids of the elements left out of each list, as far as they have one
     * @param nameless the lists that cannot be read to their end, or of which an element without an id was left out
     * @param kept the indexes, in the text, of the elements that are in the dialogue
     */
    record LeftOut(
            Set<String> properties,
            Map<String, Set<String>> ids,
            Set<String> nameless,
            Map<String, List<Integer>> kept) {

        static final LeftOut NOTHING = new LeftOut(Set.of(), Map.of(), Set.of(), Map.of());
    }

    /** An input of which nothing can be read. */
    static Inspection unreadable(DialogueFormatException fault) {
        return new Inspection(null, List.of(fault), fault, LeftOut.NOTHING, null);
    }

    /**
     * The dialogue without its broken elements, and without those behind a {@link #breakOff}; empty if the input is no
     * JSON object. Where its id, title or date cannot be read, another stands in, see {@link #lacks}.
     */
    public Optional<Dialogue> dialogue() {
        return Optional.ofNullable(dialogue);
    }

    /** The faults, in the order of their places; the {@link #breakOff} is one of them. */
    public List<DialogueFormatException> faults() {
        return faults;
    }

    /** Whether a property of the dialogue itself, such as {@code date}, is required and missing, or was not read. */
    public boolean lacks(String property) {
        return leftOut.properties().contains(property);
    }

    /** Whether elements of a list were, or may have been, left out. */
    public boolean lacksElementsOf(String list) {
        return leftOut.nameless().contains(list) || leftOut.ids().containsKey(list);
    }

    /** Whether an element that was left out of a list has, or may have, that id: the record may well refer to it. */
    public boolean mayHave(String list, String id) {
        return leftOut.nameless().contains(list)
                || leftOut.ids().getOrDefault(list, Set.of()).contains(id);
    }

    /** The path in the text of a path in the dialogue. */
    public String pathInText(String path) {
        int open = path.indexOf('[');
        int close = path.indexOf(']');
        if (open < 0 || close < open) {
            return path;
        }
        List<Integer> kept = leftOut.kept().get(path.substring(0, open));
        if (kept == null) {
            return path;
        }
        int index = Integer.parseInt(path, open + 1, close, 10);
        return path.substring(0, open + 1) + kept.get(index) + path.substring(close);
    }

    /**
     * The fault behind which nothing was read, because the input is no well-formed JSON there, too large, or cannot be read
     * on; empty if it was read to its end.
     */
    public Optional<DialogueFormatException> breakOff() {
        return Optional.ofNullable(breakOff);
    }

    /** The line of the value at a path in the text, or of the innermost value around it; 0 if there is no text. */
    public long lineOf(String pathInText) {
        return places == null ? 0 : places.get().find(pathInText).line();
    }

    /** The column of the value at a path in the text, or of the innermost value around it; 0 if there is no text. */
    public int columnOf(String pathInText) {
        return places == null ? 0 : places.get().find(pathInText).column();
    }
}
