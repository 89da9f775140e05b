package org.dialoguerecords.format;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.jspecify.annotations.Nullable;

/**
 * The way from a record to a value in it, as a person would write it: {@code statements[12].onBehalfOf[0].group}.
 *
 * <p>A step is the name of a property or the index of an element. A name that could be taken for several steps stands in
 * brackets and quotation marks. Paths are ordered as the values stand in the record: by the properties of a dialogue, then
 * by index or name; the whole comes before its parts.
 */
public final class RecordPath implements Comparable<RecordPath> {

    /** The record as a whole. */
    public static final RecordPath ROOT = new RecordPath();

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");
    private static final Pattern STEP =
            Pattern.compile("\\[(\\d{1,9})]|\\[\"(.*?)\"](?=$|[.\\[])|([^.\\[\\]]+)", Pattern.DOTALL);

    /** The properties of the dialogue in their order; what is unknown comes last, as it is written. */
    private static final List<String> PROPERTIES = Arrays.stream(Dialogue.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    private final @Nullable RecordPath parent;
    private final @Nullable String name;
    private final int index;
    private final int length;

    private RecordPath() {
        this.parent = null;
        this.name = null;
        this.index = -1;
        this.length = 0;
    }

    private RecordPath(RecordPath parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.length = parent.length + 1;
    }

    /** The path that a text names; what is no step in it is passed over. */
    public static RecordPath parse(String text) {
        RecordPath path = ROOT;
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            path = step.group(1) == null
                    ? path.property(step.group(2) == null ? step.group(3) : step.group(2))
                    : path.element(Integer.parseInt(step.group(1)));
        }
        return path;
    }

    /** The path of a property of the value at this path. */
    public RecordPath property(String name) {
        return new RecordPath(this, Objects.requireNonNull(name), -1);
    }

    /** The path of an element of the list at this path. */
    public RecordPath element(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index: expected 0 or more, found " + index);
        }
        return new RecordPath(this, null, index);
    }

    /** The path of the value that a path names in the value at this one. */
    public RecordPath plus(RecordPath inner) {
        RecordPath path = this;
        for (RecordPath step : inner.steps()) {
            path = step.name == null ? path.element(step.index) : path.property(step.name);
        }
        return path;
    }

    /** Whether this is the record as a whole. */
    public boolean isRoot() {
        return parent == null;
    }

    /** The path of the value around the one at this path; the record as a whole is around itself. */
    public RecordPath parent() {
        return parent == null ? this : parent;
    }

    /** The name of the property, if the last step is one. */
    public @Nullable String name() {
        return name;
    }

    /** The index of the element, if the last step is one, or -1. */
    public int index() {
        return index;
    }

    /** The paths from the first step to this path, each one step longer; none for the record as a whole. */
    public List<RecordPath> steps() {
        RecordPath[] steps = new RecordPath[length];
        RecordPath step = this;
        for (int i = length - 1; i >= 0; i--) {
            steps[i] = step;
            step = step.parent();
        }
        return List.of(steps);
    }

    @Override
    public int compareTo(RecordPath other) {
        int order = compareSteps(upTo(other.length), other.upTo(length));
        return order == 0 ? Integer.compare(length, other.length) : order;
    }

    /** This path, or as many of its first steps. */
    private RecordPath upTo(int steps) {
        RecordPath path = this;
        while (path.length > steps) {
            path = path.parent();
        }
        return path;
    }

    /** Compares two paths of one length. */
    @SuppressWarnings("ReferenceEquality") // paths of one record share their first steps
    private static int compareSteps(RecordPath one, RecordPath other) {
        if (one == other) {
            return 0;
        }
        int order = compareSteps(one.parent(), other.parent());
        return order == 0 ? compareLastSteps(one, other) : order;
    }

    private static int compareLastSteps(RecordPath one, RecordPath other) {
        if (one.name == null || other.name == null) {
            return one.name == null && other.name == null
                    ? Integer.compare(one.index, other.index)
                    : one.name == null ? -1 : 1;
        }
        int order = one.length == 1 ? Integer.compare(place(one.name), place(other.name)) : 0;
        return order == 0 ? one.name.compareTo(other.name) : order;
    }

    private static int place(String property) {
        int place = PROPERTIES.indexOf(property);
        return place < 0 ? PROPERTIES.size() : place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RecordPath path
                        && length == path.length
                        && index == path.index
                        && Objects.equals(name, path.name)
                        && Objects.equals(parent, path.parent));
    }

    @Override
    public int hashCode() {
        return (Objects.hashCode(parent) * 31 + Objects.hashCode(name)) * 31 + index;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (RecordPath step : steps()) {
            if (step.name == null) {
                text.append('[').append(step.index).append(']');
            } else if (PLAIN_NAME.matcher(step.name).matches()) {
                text.append(text.isEmpty() ? "" : ".").append(step.name);
            } else {
                text.append("[\"").append(step.name).append("\"]");
            }
        }
        return text.toString();
    }
}
