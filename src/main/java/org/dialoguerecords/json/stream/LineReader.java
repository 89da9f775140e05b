package org.dialoguerecords.json.stream;

import java.io.IOException;

/**
 * What is made of the lines of a corpus, by several threads at once.
 *
 * @param <T> what a line becomes
 */
public interface LineReader<T> {

    /** What a line becomes. */
    T read(Line line);

    /** What stands for a source that failed where a line would have begun. */
    T failure(IOException failure, long number);

    /** Whether a line became a record, and no failure. */
    boolean isRecord(T read);
}
