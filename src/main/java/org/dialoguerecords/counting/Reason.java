package org.dialoguerecords.counting;

import java.util.Optional;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * One reason for several seats to be represented.
 *
 * @param why what makes a statement stand for them
 * @param states the seats for which that is certain, and those for which it is possible
 */
public record Reason(Why why, StateRange states) {

    /** The reason why a statement stands for the parties that are known, if there are any. */
    public static Optional<Reason> find(CountedDialogue dialogue, Why why, PartyOfStatement party) {
        StateRange some = (why.way() == Way.OWN ? Dissociated.NOBODY : why.dissociated()).without(party.states());
        if (some.possible().isEmpty()) {
            return Optional.empty();
        }
        StateSet certain = why.certain()
                ? some.certain().difference(dialogue.states(why.statement()).open())
                : StateSet.empty();
        return Optional.of(new Reason(why, StateRange.of(certain, some.possible())));
    }

    public ReadStatement statement() {
        return why.statement();
    }
}
