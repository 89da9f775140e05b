package org.dialoguerecords.json;

/**
 * How far the reading of a corpus has come.
 *
 * @param bytes how many bytes of the source are read, compressed as they lie there
 * @param records how many lines were dialogues
 * @param failures how many were none
 */
public record ReadProgress(long bytes, long records, long failures) {}
