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
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Counts who took the floor in the statements that count. */
public final class FloorCounter {

    private final CountedDialogue dialogue;
    private final RecordStatements statements;
    private final SeatsByDays seats;
    private volatile @Nullable Set<Organization> organizations;
    private volatile @Nullable Map<String, Set<StatesOnDays>> undefined;

    public FloorCounter(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
        this.seats = SeatsByDays.ofDelegations(dialogue, dialogue::isShareCounted);
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
        for (Set<StatesOnDays> days : undefined().values()) {
            StateSet among = StateSet.empty();
            for (StatesOnDays on : days) {
                among = among.union(dialogue.parties().possible(which.apply(on).possible(), on.days()));
            }
            sets.add(new UnknownSet(among, 0, 1));
        }
        int most = UnionRange.largest(known.possible(), sets, !dialogue.areStatesKnown());
        return SizeRange.between(min, most);
    }

    /** How many observers did, states and organisations. */
    public SizeRange observers() {
        return parties(seats.counted(StatesOnDays::observers), DelegationCategory.OBSERVER_ORGANIZATION);
    }

    /** How many parties of a category did that are no states. */
    public SizeRange organizations(DelegationCategory category) {
        return parties(StateRange.empty(), category);
    }

    /** How many parties did. */
    public SizeRange parties() {
        return parties(seats.counted(null), null);
    }

    /** How many did of some states and of the organisations of a category, or of all. */
    private SizeRange parties(StateRange states, @Nullable DelegationCategory category) {
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
    private record Organization(Party party, StatesOnDays on, boolean certain) {

        // Written out, as it is asked for each statement of an organisation.
        @Override
        public int hashCode() {
            return 31 * party.key().hashCode() + on.hashCode();
        }
    }

    /** The organisations that took the floor, each once for the same days. */
    private Set<Organization> organizations() {
        Set<Organization> known = organizations;
        if (known == null) {
            known = new LinkedHashSet<>();
            for (int i = 0; i < statements.size(); i++) {
                if (statements.isOfOthers(i) && dialogue.isCounted(i)) {
                    for (Party party : statements.floor(i).parties()) {
                        if (party.seat() == null) {
                            known.add(new Organization(party, statements.onDaysOf(i), statements.isCertain(i)));
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

    /** When those took the floor of whom the record does not say what they are, by their ids. */
    private Map<String, Set<StatesOnDays>> undefined() {
        Map<String, Set<StatesOnDays>> known = undefined;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (int i = 0; i < statements.size(); i++) {
                if (statements.isOfOthers(i) && dialogue.isCounted(i)) {
                    for (String id : statements.floor(i).undefined()) {
                        known.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(statements.onDaysOf(i));
                    }
                }
            }
            undefined = known;
        }
        return known;
    }
}
