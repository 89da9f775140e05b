package org.dialoguerecords.reference;

import org.jspecify.annotations.Nullable;

/**
 * Something that was defined, and the line it was read from if it was.
 *
 * @param <T> the type of what was defined
 * @param value what was defined
 * @param row the line, or null for a definition in code
 */
record Definition<T>(T value, Table.@Nullable Row row) {

    /** The file that errors cite for definitions that come from none. */
    static final String IN_CODE = "definitions in code";

    static <T> Definition<T> inCode(T value) {
        return new Definition<>(value, null);
    }

    /** The error that this definition is, with what was expected instead. */
    MalformedTableException expected(String what) {
        return row != null ? row.expected(what) : new MalformedTableException(IN_CODE, 0, value.toString(), what);
    }
}
