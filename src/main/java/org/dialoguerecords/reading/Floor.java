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
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Those who take the floor together, or alone. One for a participant is made once for a record. */
public final class Floor {

    /** Those who never speak for states whose name alone is known. */
    private static final Set<DelegationCategory> SPEAKING_FOR_NO_STATE =
            Set.of(DelegationCategory.UN_ENTITY, DelegationCategory.CIVIL_SOCIETY, DelegationCategory.OTHER);

    private final int number;
    private final List<Party> parties;
    private final List<String> individuals;
    private final List<String> undefined;
    private final StateSet seats;
    private volatile @Nullable PartyOfStatement delegations;

    private Floor(int number, List<Party> parties, List<String> individuals, List<String> undefined, StateSet seats) {
        this.number = number;
        this.parties = parties;
        this.individuals = individuals;
        this.undefined = undefined;
        this.seats = seats;
    }

    /**
     * One participant.
     *
     * @param number the number of these among all who take the floor
     * @param seat the seat, if it is known that this is the delegation of a state
     */
    static Floor of(int number, Participant participant, @Nullable State seat, Parties parties) {
        if (participant instanceof Delegation delegation) {
            Party party = seat == null ? parties.party(delegation) : Party.state(seat);
            return new Floor(number, List.of(party), List.of(), List.of(), party.seats());
        }
        return participant instanceof Individual
                ? new Floor(number, List.of(), List.of(participant.id()), List.of(), StateSet.empty())
                : undefined(number, participant.id());
    }

    /** Somebody of whom the record does not say what they are. */
    static Floor undefined(int number, String id) {
        return new Floor(number, List.of(), List.of(), List.of(id), StateSet.empty());
    }

    /** Several together. */
    static Floor together(int number, List<Floor> floors) {
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
        return new Floor(number, parties, individuals, undefined, seats.build());
    }

    /** The number of these among all who take the floor. */
    int number() {
        return number;
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

    /** Their delegations as parties of a statement. */
    public PartyOfStatement delegations() {
        PartyOfStatement known = delegations;
        if (known == null) {
            known = PartyOfStatement.delegations(seats, organizations());
            delegations = known;
        }
        return known;
    }

    private Set<String> organizations() {
        SortedSet<String> organizations = null;
        for (Party party : parties) {
            if (party.seat() == null) {
                organizations = organizations == null ? new TreeSet<>() : organizations;
                organizations.add(party.key());
            }
        }
        return organizations == null ? Set.of() : organizations;
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
