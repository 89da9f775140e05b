package org.dialoguerecords.format;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of the properties of one record while it is read, in the order of its type. */
public final class Values {

    private final RecordType<?> type;
    private final @Nullable Object[] values;
    private long seen;
    private Map<String, @Nullable Object> extensions = Map.of();
    private int next;

    /** No values yet. */
    public Values(RecordType<?> type) {
        this.type = type;
        this.values = new @Nullable Object[type.properties().size()];
    }

    /** The type of the record. */
    public RecordType<?> type() {
        return type;
    }

    /** Notes that a property is there; false if it was there already. */
    public boolean see(int index) {
        long before = seen;
        seen |= 1L << index;
        return seen != before;
    }

    /** Sets a value. */
    public void set(int index, @Nullable Object value) {
        values[index] = value;
    }

    /** A value; null if it is absent. */
    public @Nullable Object get(int index) {
        return values[index];
    }

    /** Adds a property that the type does not know. */
    public void extend(String name, @Nullable Object value) {
        if (extensions.isEmpty()) {
            extensions = new TreeMap<>();
        }
        extensions.put(name, value);
    }

    /** Takes a property away that the type does not know, or all of them if there is none of that name. */
    public void drop(String name) {
        if (!extensions.keySet().remove(name)) {
            extensions = Map.of();
        }
    }

    /** The properties that the type does not know. */
    public Map<String, @Nullable Object> extensions() {
        return extensions;
    }

    /** Whether a property is there and no empty list. */
    boolean has(String name) {
        Object value = values[type.index(name)];
        return value != null && !(value instanceof Collection<?> list && list.isEmpty());
    }

    /** The value of the next component: that of the next property, or the one that is meant if it is absent. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // the type has properties like the record
    public <V> V next() {
        int index = next++;
        Object value = values[index];
        return (V) (value == null ? type.properties().get(index).absent() : value);
    }

    void rewind(int first) {
        next = first;
    }
}
