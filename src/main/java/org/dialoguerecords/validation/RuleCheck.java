package org.dialoguerecords.validation;

/** The rules of one concern, at work on one dialogue: they may remember what they have seen of it. */
interface RuleCheck {

    /** Asks a walk for the elements of which these rules have something to say. */
    void subscribe(RecordWalk walk);

    /** Makes the rules of one concern for a dialogue. */
    @FunctionalInterface
    interface Factory {
        RuleCheck of(CheckedDialogue checked, FindingCollector findings);
    }
}
