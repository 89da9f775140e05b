package org.dialoguerecords.validation;

/** The rules of one concern, made for one dialogue: they may remember what they have seen of it. */
interface RuleCheck {

    /** Asks a walk for the elements of which these rules have something to say. */
    void subscribe(RecordWalk walk);
}
