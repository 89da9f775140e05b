package org.dialoguerecords.tally;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.Share;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** Counts who took the floor in the statements that count. */
final class FloorCounter {

    private final CountedDialogue dialogue;
    private final SeatsByDays seats;

    FloorCounter(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.seats = new SeatsByDays(dialogue);
        for (Share share : dialogue.shares().all()) {
            if (share.way() == Way.OWN && dialogue.isCounted(share)) {
                seats.add(share.place(), share.states());
            }
        }
    }

    /** The member states that took the floor, and those that may have. */
    Speakers speakers() {
        StateRange states = seats.counted(StatesOnDays::memberStates);
        int mostOthers = dialogue.isComplete() ? undefinedSpeakers() : Speakers.ANY_NUMBER;
        if (mostOthers == 0) {
            return new Speakers(states.certain(), states.open(), StateSet.empty(), 0, false);
        }
        StateSet others = dialogue.possibleMemberStates().difference(states.possible());
        return new Speakers(states.certain(), states.open(), others, mostOthers, !dialogue.areStatesKnown());
    }

    /** How many member states did. */
    Count memberStates() {
        return states(StatesOnDays::memberStates, dialogue::possibleMemberStates);
    }

    /** How many member states and observer states did: certain is whoever is the one or the other. */
    Count countries() {
        return states(StatesOnDays::both, dialogue::possibleCountries);
    }

    private Count states(Function<StatesOnDays, StateRange> which, Supplier<StateSet> anybody) {
        StateRange known = seats.counted(which);
        int min = known.certain().size();
        if (!dialogue.isComplete()) {
            return dialogue.areStatesKnown()
                    ? Count.between(min, anybody.get().union(known.possible()).size())
                    : Count.atLeast(min);
        }
        Map<String, StateSet> undefined = new LinkedHashMap<>();
        for (ReadStatement statement : dialogue.counted()) {
            for (String id : statement.undefinedSpeakers()) {
                StateSet among =
                        dialogue.parties().possible(which.apply(statement.on()).possible(), statement.days());
                undefined.merge(id, among, StateSet::union);
            }
        }
        List<UnionRange.Unknown> sets = undefined.values().stream()
                .map(among -> new UnionRange.Unknown(among, 0, 1))
                .toList();
        int most = UnionRange.largest(known.possible(), sets, !dialogue.areStatesKnown());
        return most == UnionRange.UNBOUNDED ? Count.atLeast(min) : Count.between(min, most);
    }

    /** How many observers did, states and organisations. */
    Count observers() {
        return parties((party, on) -> on.is(
                party,
                party.seat() == null ? DelegationCategory.OBSERVER_ORGANIZATION : DelegationCategory.OBSERVER_STATE));
    }

    /** How many parties of a category did. */
    Count parties(DelegationCategory category) {
        return parties((party, on) -> on.is(party, category));
    }

    /** How many parties did. */
    Count parties() {
        return parties((party, on) -> Membership.YES);
    }

    private Count parties(BiFunction<Party, StatesOnDays, Membership> which) {
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (ReadStatement statement : dialogue.counted()) {
            for (Party party : statement.speakers()) {
                Membership is = CountedParties.both(
                        which.apply(party, statement.on()), dialogue.parties().include(party, statement.days()));
                if (is == Membership.YES && statement.certain()) {
                    certain.add(party.key());
                } else if (is != Membership.NO) {
                    possible.add(party.key());
                }
            }
        }
        if (!dialogue.isComplete()) {
            return Count.atLeast(certain.size());
        }
        possible.addAll(certain);
        return Count.between(certain.size(), possible.size() + undefinedSpeakers());
    }

    /** How many took the floor of whom the record does not say what they are. */
    private int undefinedSpeakers() {
        Set<String> undefined = new HashSet<>();
        for (ReadStatement statement : dialogue.counted()) {
            undefined.addAll(statement.undefinedSpeakers());
        }
        return undefined.size();
    }
}
