package org.dialoguerecords.counting;

import org.dialoguerecords.Delivery;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.Membership;

/** Counts the statements by delegations. */
public final class StatementCounter {

    private final CountedDialogue dialogue;

    public StatementCounter(CountedDialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Those that count as having spoken. */
    public SizeRange count() {
        int min = 0;
        int max = 0;
        for (ReadStatement statement : dialogue.counted()) {
            Membership counts = dialogue.isByCounted(statement);
            min += counts == Membership.YES ? 1 : 0;
            max += counts == Membership.NO ? 0 : 1;
        }
        return range(min, max);
    }

    /** Those of a delivery, of the kinds that count. */
    public SizeRange count(Delivery delivery) {
        int min = 0;
        int max = 0;
        for (ReadStatement statement : dialogue.recorded()) {
            boolean counts = statement.statement().delivery() == delivery
                    && dialogue.what().kinds().contains(statement.statement().kind());
            Membership by = counts ? dialogue.isByCounted(statement) : Membership.NO;
            min += by == Membership.YES ? 1 : 0;
            max += by == Membership.NO ? 0 : 1;
        }
        return range(min, max);
    }

    private SizeRange range(int min, int max) {
        return dialogue.isComplete() ? SizeRange.between(min, max) : SizeRange.atLeast(min);
    }
}
