package org.dialoguerecords.counting;

import java.util.Set;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.Membership;

/** Counts the statements by delegations, of the kinds that count, by the way in which they were delivered. */
public final class StatementCounter {

    private static final Delivery[] DELIVERIES = Delivery.values();

    private final Set<Delivery> deliveries;
    private final boolean complete;
    private final int[] certain = new int[DELIVERIES.length];
    private final int[] possible = new int[DELIVERIES.length];

    public StatementCounter(CountedDialogue dialogue) {
        this.deliveries = dialogue.what().deliveries();
        this.complete = dialogue.isComplete();
        RecordStatements statements = dialogue.reading().statements();
        for (int i = 0; i < statements.size(); i++) {
            if (dialogue.isOfKindThatCounts(i)) {
                Membership by = dialogue.isByCounted(i);
                certain[statements.delivery(i)] += by == Membership.YES ? 1 : 0;
                possible[statements.delivery(i)] += by == Membership.NO ? 0 : 1;
            }
        }
    }

    /** Those that count as having spoken. */
    public SizeRange count() {
        return count(deliveries);
    }

    /** Those of a delivery. */
    public SizeRange count(Delivery delivery) {
        return count(Set.of(delivery));
    }

    @SuppressWarnings("EnumOrdinal") // the numbers never leave the library
    private SizeRange count(Set<Delivery> some) {
        int min = 0;
        int max = 0;
        for (Delivery delivery : some) {
            min += certain[delivery.ordinal()];
            max += possible[delivery.ordinal()];
        }
        return complete ? SizeRange.between(min, max) : SizeRange.atLeast(min);
    }
}
