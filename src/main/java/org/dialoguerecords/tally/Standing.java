package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;

/** Which seats are member states, which are observer states and which count as states, on which days. */
final class Standing {

    private final ReferenceData reference;
    private final CountingRules rules;
    private final Parties parties;
    private final Map<List<LocalDate>, Universe> memberStates = new HashMap<>();
    private final Map<List<LocalDate>, Universe> observers = new HashMap<>();
    private final Map<List<LocalDate>, Universe> states = new HashMap<>();

    Standing(ReferenceData reference, CountingRules rules, Parties parties) {
        this.reference = reference;
        this.rules = rules;
        this.parties = parties;
    }

    /** Whether the data know who the member states are. */
    static boolean isUniverseKnown(ReferenceData reference, CountingRules rules) {
        return reference.findGroup(rules.universe()).isPresent();
    }

    /** The seats that are members of the universe on the days; without those that only count as states by the rules. */
    Universe memberStates(List<LocalDate> days) {
        return memberStates.computeIfAbsent(days, these -> Universe.over(these, this::memberStates));
    }

    /** The seats that are observer states on the days. */
    Universe observers(List<LocalDate> days) {
        return observers.computeIfAbsent(
                days,
                these -> Universe.over(these, day -> {
                    Universe members = memberStates(day);
                    Universe known = knownObservers(day);
                    return new Universe(
                            known.certain().difference(members.possible()),
                            known.possible().difference(members.certain()),
                            true);
                }));
    }

    /** The seats that count as states on the days. */
    Universe states(List<LocalDate> days) {
        if (!rules.observersAsStates()) {
            return memberStates(days);
        }
        return states.computeIfAbsent(
                days,
                these -> Universe.over(these, day -> {
                    Universe members = memberStates(day);
                    Universe observers = knownObservers(day);
                    return new Universe(
                            members.certain().union(observers.certain()),
                            members.possible().union(observers.possible()),
                            members.bounded());
                }));
    }

    /**
     * The member states on a day, by the reference data, and those of which these know nothing and the record says that
     * they are. Where the data know no universe, any state may be one, unless the record says what else it is.
     */
    private Universe memberStates(LocalDate day) {
        StateSet byRecord = parties.seatsOf(DelegationCategory.MEMBER_STATE);
        if (isUniverseKnown(reference, rules)) {
            Members members = reference.members(rules.universe(), day);
            StateSet unknownToData = byRecord.intersection(parties.own());
            return new Universe(
                    members.certain().seats().union(unknownToData),
                    members.possible().seats().union(unknownToData),
                    true);
        }
        StateSet all = reference.states().seats().union(parties.own());
        List<State> others = all.stream()
                .filter(state ->
                        parties.category(state) != null && parties.category(state) != DelegationCategory.MEMBER_STATE)
                .toList();
        return new Universe(byRecord, all.difference(StateSet.copyOf(others)), false);
    }

    /**
     * The observer states on a day, some of which may be member states: those of the reference data, and those that the
     * record calls so, because of observers the data know today's only.
     */
    private Universe knownObservers(LocalDate day) {
        StateSet byRecord = parties.seatsOf(DelegationCategory.OBSERVER_STATE);
        if (!isUniverseKnown(reference, rules)) {
            return new Universe(byRecord, byRecord, true);
        }
        Members byData = reference.withRole(rules.universe(), Role.OBSERVER, day);
        return new Universe(
                byData.certain().seats().union(byRecord),
                byData.possible().seats().union(byRecord),
                true);
    }
}
