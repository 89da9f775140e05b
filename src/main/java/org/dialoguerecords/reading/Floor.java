package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Those who take the floor together, or alone. One for a participant is made once for a record. */
public final class Floor {

    /** Those who never speak for states whose name alone is known. */
    private static final Set<DelegationCategory> SPEAKING_FOR_NO_STATE =
            Set.of(DelegationCategory.UN_ENTITY, DelegationCategory.CIVIL_SOCIETY, DelegationCategory.OTHER);

    private final List<Party> parties;
    private final List<String> individuals;
    private final List<String> undefined;
    private final StateSet seats;
    private volatile @Nullable List<PartyOfStatement> asParties;

    private Floor(List<Party> parties, List<String> individuals, List<String> undefined, StateSet seats) {
        this.parties = parties;
        this.individuals = individuals;
        this.undefined = undefined;
        this.seats = seats;
    }

    /** One participant. */
    static Floor of(Participant participant, Parties parties) {
        if (participant instanceof Delegation delegation) {
            Party party = parties.party(delegation);
            return new Floor(List.of(party), List.of(), List.of(), party.seats());
        }
        return participant instanceof Individual
                ? new Floor(List.of(), List.of(participant.id()), List.of(), StateSet.empty())
                : undefined(participant.id());
    }

    /** Somebody of whom the record does not say what they are. */
    static Floor undefined(String id) {
        return new Floor(List.of(), List.of(), List.of(id), StateSet.empty());
    }

    /** Several together. */
    static Floor together(List<Floor> floors) {
        List<Party> parties = new ArrayList<>();
        List<String> individuals = new ArrayList<>();
        List<String> undefined = new ArrayList<>();
        StateSet.Builder seats = StateSet.builder();
        for (Floor floor : floors) {
            parties.addAll(floor.parties);
            individuals.addAll(floor.individuals);
            undefined.addAll(floor.undefined);
            seats.addAll(floor.seats);
        }
        return new Floor(List.copyOf(parties), List.copyOf(individuals), List.copyOf(undefined), seats.build());
    }

    /** The parties of the delegations. */
    public List<Party> parties() {
        return parties;
    }

    /** The ids of the individuals. */
    public List<String> individuals() {
        return individuals;
    }

    /** The ids of others of whom the record does not say whether they are delegations. */
    public List<String> undefined() {
        return undefined;
    }

    /** The seats of the parties that are states. */
    public StateSet seats() {
        return seats;
    }

    /** They as parties of a statement: the delegations, and each other who may be one. */
    List<PartyOfStatement> asParties() {
        List<PartyOfStatement> known = asParties;
        if (known == null) {
            List<PartyOfStatement> made = new ArrayList<>(1 + undefined.size());
            made.add(PartyOfStatement.delegations(seats, organizations()));
            undefined.forEach(id -> made.add(PartyOfStatement.undefined(id)));
            known = List.copyOf(made);
            asParties = known;
        }
        return known;
    }

    private Set<String> organizations() {
        SortedSet<String> organizations = new TreeSet<>();
        for (Party party : parties) {
            if (party.seat() == null) {
                organizations.add(party.key());
            }
        }
        return organizations;
    }

    /** Whether they may speak for states whose name alone is known. */
    boolean maySpeakForStates() {
        for (Party party : parties) {
            if (party.seat() != null || !SPEAKING_FOR_NO_STATE.contains(party.category())) {
                return true;
            }
        }
        return !undefined.isEmpty();
    }
}
