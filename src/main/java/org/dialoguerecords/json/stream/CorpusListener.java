package org.dialoguerecords.json.stream;

/** Is told how far the reading of a corpus has come. */
@FunctionalInterface
public interface CorpusListener {

    /**
     * Takes note.
     *
     * @param bytes how many bytes of the source are read, compressed as they lie there
     * @param records how many lines were records
     * @param failures how many were none
     */
    void read(long bytes, long records, long failures);
}
