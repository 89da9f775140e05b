package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of an input, and everything that kept the rest of it from being read.
 *
 * <p>Each broken element of the record (a participant, a statement, a figure, a source …) is one fault and is left out; what
 * is left is a dialogue. Its paths differ from those of the text, because the elements left out are not counted: {@link
 * #pathInText} translates.
 */
public final class Inspection {

    private final @Nullable RecordText text;
    private final @Nullable Dialogue dialogue;
    private final List<Fault> faults;
    private final @Nullable Fault breakOff;
    private final LeftOut leftOut;

    Inspection(
            @Nullable RecordText text,
            @Nullable Dialogue dialogue,
            List<Fault> faults,
            @Nullable Fault breakOff,
            LeftOut leftOut) {
        this.text = text;
        this.dialogue = dialogue;
        this.faults = List.copyOf(faults);
        this.breakOff = breakOff;
        this.leftOut = leftOut;
    }

    /**
     * What is not in the dialogue.
     *
     * @param properties the properties of the dialogue itself that are missing, broken or behind the break-off
     * @param ids the ids of the elements left out of each list, as far as they have one
     * @param nameless the lists that cannot be read to their end, or of which an element without an id was left out
     * @param indexes the indexes, in the text, of the elements left out of each list
     */
    record LeftOut(
            Set<String> properties,
            Map<String, Set<String>> ids,
            Set<String> nameless,
            Map<String, List<Integer>> indexes) {

        LeftOut() {
            this(new HashSet<>(), new TreeMap<>(), new HashSet<>(), new TreeMap<>());
        }
    }

    /** What can be read of a file. */
    public static Inspection of(Path file) {
        try (InputStream in = Inputs.open(file)) {
            return Inspector.inspect(new RecordText(in, RecordText.LARGEST, 1));
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /** What can be read of a stream, which is read to its end and not closed. */
    public static Inspection of(InputStream in) {
        try {
            return Inspector.inspect(new RecordText(Inputs.decompressed(in), RecordText.LARGEST, 1));
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /** What can be read of a text. */
    public static Inspection of(String text) {
        return Inspector.inspect(RecordText.of(text, RecordText.LARGEST));
    }

    private static Inspection unreadable(IOException e) {
        Fault fault = Fault.unreadable(e, RecordPath.ROOT, Place.NONE);
        return new Inspection(null, null, List.of(fault), fault, new LeftOut());
    }

    /**
     * The dialogue without its broken elements, and without those behind a {@link #breakOff}; empty if the input is no
     * JSON object. Where its id, title or date cannot be read, another stands in, see {@link #lacks}.
     */
    public Optional<Dialogue> dialogue() {
        return Optional.ofNullable(dialogue);
    }

    /** The faults, in the order of their places; the {@link #breakOff} is one of them. */
    public List<Fault> faults() {
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
    public RecordPath pathInText(RecordPath path) {
        List<RecordPath> steps = path.steps();
        if (steps.size() < 2 || steps.get(1).index() < 0) {
            return path;
        }
        int index = steps.get(1).index();
        for (int leftOutBefore : leftOut.indexes().getOrDefault(steps.get(0).name(), List.of())) {
            index += leftOutBefore <= index ? 1 : 0;
        }
        RecordPath inText = steps.get(0).element(index);
        for (RecordPath step : steps.subList(2, steps.size())) {
            inText = step.name() == null ? inText.element(step.index()) : inText.property(step.name());
        }
        return inText;
    }

    /**
     * The fault behind which nothing was read, because the input is no well-formed JSON there, too large, or cannot be read
     * on; empty if it was read to its end.
     */
    public Optional<Fault> breakOff() {
        return Optional.ofNullable(breakOff);
    }

    /** The places of the values at paths in the text, or of the innermost values around them, found in one walk. */
    public Function<RecordPath, Place> placesOf(Collection<RecordPath> pathsInText) {
        return text == null ? path -> Place.NONE : Places.in(text, pathsInText);
    }
}
