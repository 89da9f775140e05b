package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;

/** Which seats are member states, which are observer states and which count as states, on which days. */
final class Standings {

    private final ReferenceData reference;
    private final CountingRules rules;
    private final Parties parties;
    private final Map<List<LocalDate>, Standing> found = new ConcurrentHashMap<>();

    Standings(ReferenceData reference, CountingRules rules, Parties parties) {
        this.reference = reference;
        this.rules = rules;
        this.parties = parties;
    }

    /** Whether the data know who the member states are. */
    static boolean isUniverseKnown(ReferenceData reference, CountingRules rules) {
        return reference.findGroup(rules.universe()).isPresent();
    }

    /** What the seats are on all the days, and on any. */
    Standing on(List<LocalDate> days) {
        return found.computeIfAbsent(
                days,
                these -> new Standing(
                        Universe.over(these, this::memberStates),
                        Universe.over(these, this::observers),
                        Universe.over(these, this::states)));
    }

    private Universe observers(LocalDate day) {
        Universe members = memberStates(day);
        Universe known = knownObservers(day);
        return new Universe(
                known.certain().difference(members.possible()), known.possible().difference(members.certain()), true);
    }

    private Universe states(LocalDate day) {
        Universe members = memberStates(day);
        if (!rules.observersAsStates()) {
            return members;
        }
        Universe observers = knownObservers(day);
        return new Universe(
                members.certain().union(observers.certain()),
                members.possible().union(observers.possible()),
                members.bounded());
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
