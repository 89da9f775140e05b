package org.dialoguerecords;

/**
 * The validation group of what is doubtful but not wrong.
 *
 * <p>A framework that validates by default finds errors only; with this group it finds warnings:
 * {@code validator.validate(dialogue, Doubts.class)}.
 */
public interface Doubts {}
