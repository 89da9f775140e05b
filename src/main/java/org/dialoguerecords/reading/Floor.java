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

    private final List<String> individuals;
    private final List<String> undefined;
    private final StateSet seats;

    /** The one party, if it is known to be a state. */
    private final @Nullable State seat;

    private volatile @Nullable List<Party> parties;
    private volatile @Nullable PartyOfStatement delegations;
    private volatile @Nullable Boolean maySpeakForStates;

    private Floor(List<Party> parties, List<String> individuals, List<String> undefined, StateSet seats) {
        this.parties = parties;
        this.individuals = individuals;
        this.undefined = undefined;
        this.seats = seats;
        this.seat = null;
    }

    private Floor(State seat) {
        this.individuals = List.of();
        this.undefined = List.of();
        this.seats = StateSet.of(seat);
        this.seat = seat;
    }

    /**
     * One participant.
     *
     * @param seat the seat, if it is known that this is the delegation of a state
     */
    static Floor of(Participant participant, @Nullable State seat, Parties parties) {
        if (seat != null) {
            return new Floor(seat);
        }
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
            parties.addAll(floor.parties());
            individuals.addAll(floor.individuals);
            undefined.addAll(floor.undefined);
            seats.addAll(floor.seats);
        }
        return new Floor(parties, individuals, undefined, seats.build());
    }

    /** The parties of the delegations. */
    public List<Party> parties() {
        List<Party> known = parties;
        if (known == null) {
            known = seat == null ? List.of() : List.of(Party.state(seat));
            parties = known;
        }
        return known;
    }

    /** Whether there is a delegation among them. */
    boolean isOfDelegations() {
        return seat != null || !parties().isEmpty();
    }

    /** Whether some of them are no delegations of states. */
    boolean areSomeNoStates() {
        if (seat != null) {
            return false;
        }
        boolean some = !individuals.isEmpty() || !undefined.isEmpty();
        List<Party> all = parties();
        for (int i = 0; i < all.size(); i++) {
            some |= all.get(i).seat() == null;
        }
        return some;
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
        for (Party party : parties()) {
            if (party.seat() == null) {
                organizations = organizations == null ? new TreeSet<>() : organizations;
                organizations.add(party.key());
            }
        }
        return organizations == null ? Set.of() : organizations;
    }

    /** Whether they may speak for states whose name alone is known. */
    boolean maySpeakForStates() {
        Boolean known = maySpeakForStates;
        if (known == null) {
            known = areSomeForStates();
            maySpeakForStates = known;
        }
        return known;
    }

    private boolean areSomeForStates() {
        for (Party party : parties()) {
            if (party.seat() != null || !SPEAKING_FOR_NO_STATE.contains(party.category())) {
                return true;
            }
        }
        return !undefined.isEmpty();
    }
}
