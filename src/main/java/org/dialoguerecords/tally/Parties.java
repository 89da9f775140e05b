package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** The parties of a record: the states by their seats, and everybody else by a code. */
final class Parties {

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final OwnStates own;
    private final Map<String, DelegationCategory> categories = new HashMap<>();

    Parties(Dialogue dialogue, ReferenceData reference, boolean isUniverseKnown) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.own = new OwnStates(dialogue, reference, isUniverseKnown);
        for (Participant participant : dialogue.participants()) {
            if (participant instanceof Delegation delegation) {
                String key = seat(delegation).map(State::code).orElseGet(() -> key(delegation));
                categories.putIfAbsent(key, delegation.category());
            }
        }
    }

    /** The states of which only the record knows. */
    StateSet own() {
        return own.all();
    }

    /**
     * The seat of the state of that code.
     *
     * @throws org.dialoguerecords.reference.UnknownCodeException if there is none
     */
    State seat(String code) {
        return state(code).orElseGet(() -> reference.state(code)).seat();
    }

    /** The seats of those of the codes that are states. */
    StateSet seats(Collection<String> codes) {
        if (codes.isEmpty()) {
            return StateSet.empty(); // as of most statements
        }
        List<State> seats = new ArrayList<>(codes.size());
        for (String code : codes) {
            state(code).ifPresent(state -> seats.add(state.seat()));
        }
        return StateSet.copyOf(seats);
    }

    /** Those of the codes that are no states. */
    SortedSet<String> organizations(Collection<String> codes) {
        SortedSet<String> organizations = new TreeSet<>(codes);
        organizations.removeIf(code -> state(code).isPresent());
        return organizations;
    }

    /** The seat of a delegation, if it represents a state. An id can be a group's and a code a state's: NAM is both. */
    Optional<State> seat(Delegation delegation) {
        boolean state = isState(delegation.category());
        boolean named = state || delegation.party() != null;
        return named && (state || !isGroup(delegation)) ? state(key(delegation)).map(State::seat) : Optional.empty();
    }

    /** A delegation that represents no state. */
    Party organization(Delegation delegation) {
        boolean noState = isState(delegation.category()) && isGroup(delegation);
        return Party.organization(key(delegation), noState ? DelegationCategory.OTHER : delegation.category());
    }

    /** Whether an organisation is an observer: by the record, which may leave it open. */
    Membership observer(String organization) {
        DelegationCategory category = categories.get(organization);
        if (category == DelegationCategory.OBSERVER_ORGANIZATION || category == DelegationCategory.OBSERVER_STATE) {
            return Membership.YES;
        }
        boolean known = category != null || reference.findGroup(organization).isPresent();
        return known ? Membership.NO : Membership.UNKNOWN;
    }

    /** What the record says that a party is, if it does. */
    @Nullable
    DelegationCategory category(State seat) {
        return categories.get(seat.code());
    }

    /** The seats of which the record says that they are of a category. */
    StateSet seatsOf(DelegationCategory category) {
        List<State> seats = new ArrayList<>();
        categories.forEach((code, of) -> {
            if (of == category) {
                state(code).map(State::seat).ifPresent(seats::add);
            }
        });
        return StateSet.copyOf(seats);
    }

    static boolean isState(DelegationCategory category) {
        return category == DelegationCategory.MEMBER_STATE || category == DelegationCategory.OBSERVER_STATE;
    }

    /** The code of the party; of a state that is only named, the code that its name has; or else the participant's id. */
    static String key(Delegation delegation, Dialogue dialogue, ReferenceData reference) {
        String party = delegation.party();
        if (party != null) {
            return party;
        }
        String name = delegation.name();
        return name == null || !isState(delegation.category())
                ? delegation.id()
                : reference
                        .resolve(name, dialogue.date())
                        .state()
                        .map(State::code)
                        .orElse(delegation.id());
    }

    private String key(Delegation delegation) {
        return key(delegation, dialogue, reference);
    }

    private boolean isGroup(Delegation delegation) {
        return reference.findGroup(key(delegation)).isPresent();
    }

    /** The state of that code: one that the reference data know, or one that only the record says is a state. */
    private Optional<State> state(String code) {
        return reference.findState(code).or(() -> own.find(code));
    }
}
