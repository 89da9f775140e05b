package org.dialoguerecords.json;

import org.dialoguerecords.Dialogue;

/** What one line of a corpus turned out to be: a dialogue or a failure. */
public sealed interface LineResult {

    /** The number of the line, from 1. */
    long line();

    /**
     * The dialogue.
     *
     * @throws DialogueFormatException if the line is none
     */
    Dialogue orElseThrow();

    /**
     * A line that is a dialogue.
     *
     * @param line the number of the line, from 1
     * @param dialogue what it says
     */
    record Success(long line, Dialogue dialogue) implements LineResult {

        @Override
        public Dialogue orElseThrow() {
            return dialogue;
        }
    }

    /**
     * A line that is none. It costs no other line.
     *
     * @param line the number of the line, from 1
     * @param cause what is wrong with it
     */
    record Failure(long line, DialogueFormatException cause) implements LineResult {

        @Override
        public Dialogue orElseThrow() {
            throw cause;
        }
    }
}
