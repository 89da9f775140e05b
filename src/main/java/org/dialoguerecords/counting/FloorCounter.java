package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.Share;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reading.Way;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Counts who took the floor in the statements that count. */
public final class FloorCounter {

    private final CountedDialogue dialogue;
    private final SeatsByDays seats;
    private volatile @Nullable Set<Organization> organizations;
    private volatile @Nullable Map<String, List<ReadStatement>> undefined;

    public FloorCounter(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.seats = new SeatsByDays(dialogue);
        for (Share share : dialogue.shares().all()) {
            if (share.way() == Way.OWN && dialogue.isCounted(share)) {
                seats.add(share.place(), share.states());
            }
        }
    }

    /** The member states that took the floor, certainly and possibly, as far as the record says who did. */
    public StateRange states() {
        return seats.counted(StatesOnDays::memberStates);
    }

    /** How many member states did. */
    public SizeRange memberStates() {
        return states(StatesOnDays::memberStates, dialogue::possibleMemberStates);
    }

    /** How many member states and observer states did: certain is whoever is the one or the other. */
    public SizeRange countries() {
        return states(StatesOnDays::both, dialogue::possibleCountries);
    }

    private SizeRange states(Function<StatesOnDays, StateRange> which, Supplier<StateSet> anybody) {
        StateRange known = seats.counted(which);
        int min = known.certain().size();
        if (!dialogue.isComplete()) {
            return dialogue.areStatesKnown()
                    ? SizeRange.between(
                            min, anybody.get().union(known.possible()).size())
                    : SizeRange.atLeast(min);
        }
        List<UnknownSet> sets = new ArrayList<>();
        for (List<ReadStatement> statements : undefined().values()) {
            StateSet among = StateSet.empty();
            for (ReadStatement statement : statements) {
                among = among.union(
                        dialogue.parties().possible(which.apply(statement.on()).possible(), statement.days()));
            }
            sets.add(new UnknownSet(among, 0, 1));
        }
        int most = UnionRange.largest(known.possible(), sets, !dialogue.areStatesKnown());
        return SizeRange.between(min, most);
    }

    /** How many observers did, states and organisations. */
    public SizeRange observers() {
        return parties(StatesOnDays::observers, DelegationCategory.OBSERVER_ORGANIZATION);
    }

    /** How many parties of a category did that are no states. */
    public SizeRange organizations(DelegationCategory category) {
        return parties(on -> StateRange.empty(), category);
    }

    /** How many parties did. */
    public SizeRange parties() {
        return parties(null, null);
    }

    /**
     * How many states, on the days on which they are, and organisations did.
     *
     * @param which the states that count on some days; nothing for all
     * @param category the category of the organisations that count; nothing for all
     */
    private SizeRange parties(
            @Nullable Function<StatesOnDays, StateRange> which, @Nullable DelegationCategory category) {
        StateRange states = seats.counted(which);
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (Organization some : organizations()) {
            if (category == null || some.party().category() == category) {
                Membership counted =
                        dialogue.parties().include(some.party(), some.on().days());
                if (counted == Membership.YES && some.certain()) {
                    certain.add(some.party().key());
                } else if (counted != Membership.NO) {
                    possible.add(some.party().key());
                }
            }
        }
        int min = states.certain().size() + certain.size();
        if (!dialogue.isComplete()) {
            return SizeRange.atLeast(min);
        }
        possible.addAll(certain);
        return SizeRange.between(min, states.possible().size() + possible.size() + undefinedSpeakers());
    }

    /**
     * An organisation that took the floor.
     *
     * @param on when
     * @param certain whether it certainly did
     */
    private record Organization(Party party, StatesOnDays on, boolean certain) {}

    /** The organisations that took the floor, each once for the same days. */
    private Set<Organization> organizations() {
        Set<Organization> known = organizations;
        if (known == null) {
            known = new LinkedHashSet<>();
            for (ReadStatement statement : dialogue.counted()) {
                if (statement.floor().areSomeNoStates()) {
                    for (Party party : statement.speakers()) {
                        if (party.seat() == null) {
                            known.add(new Organization(party, statement.on(), statement.certain()));
                        }
                    }
                }
            }
            organizations = known;
        }
        return known;
    }

    /** How many took the floor of whom the record does not say what they are. */
    public int undefinedSpeakers() {
        return undefined().size();
    }

    /** The statements in which those took the floor of whom the record does not say what they are, by their ids. */
    private Map<String, List<ReadStatement>> undefined() {
        Map<String, List<ReadStatement>> known = undefined;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (ReadStatement statement : dialogue.counted()) {
                for (String id : statement.undefinedSpeakers()) {
                    known.computeIfAbsent(id, key -> new ArrayList<>(1)).add(statement);
                }
            }
            undefined = known;
        }
        return known;
    }
}
