package org.dialoguerecords.reading;

/**
 * What one statement says of another: that it aligns itself with it, or dissociates itself from it.
 *
 * @param by the statement that says it
 * @param perhaps whether the source leaves that open
 */
public record Relation(ReadStatement by, boolean perhaps) {}
