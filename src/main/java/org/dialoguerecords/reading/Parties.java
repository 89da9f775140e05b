package org.dialoguerecords.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
public final class Parties {

    private static final DelegationCategory[] CATEGORIES = DelegationCategory.values();

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final RecordStates own;

    /** The codes that names of states have, or nothing, where a delegation has no code. */
    private final Map<String, Optional<String>> codesOfNames = new ConcurrentHashMap<>();

    private volatile @Nullable Categories categories;

    Parties(Dialogue dialogue, ReferenceData reference, boolean areMembersKnown) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.own = new RecordStates(dialogue, reference, this, areMembersKnown);
    }

    /** The seats of the participants that are known to be delegations of states, by their places in the record. */
    @Nullable
    State[] knownSeats() {
        return own.knownSeats();
    }

    /**
     * What the record says that parties are: the first delegation of each says it.
     *
     * @param ofOrganizations what those are that are no states, by their codes
     * @param seats the seats of each category
     */
    private record Categories(
            Map<String, DelegationCategory> ofOrganizations, Map<DelegationCategory, StateSet> seats) {

        /** Whether no seat is of several categories. */
        boolean areClear() {
            StateSet all = StateSet.empty();
            for (StateSet some : seats.values()) {
                if (all.intersects(some)) {
                    return false;
                }
                all = all.union(some);
            }
            return true;
        }
    }

    private Categories categories() {
        Categories known = categories;
        if (known == null) {
            known = categories(seat -> true);
            if (!known.areClear()) {
                known = categories(new HashSet<>()::add);
            }
            categories = known;
        }
        return known;
    }

    /** The categories of those of the seats, delegation by delegation, that a condition takes. */
    @SuppressWarnings("EnumOrdinal") // numbers of an array that nobody else sees
    private Categories categories(Predicate<State> which) {
        Map<String, DelegationCategory> ofOrganizations = new HashMap<>();
        StateSet.@Nullable Builder[] builders = new StateSet.Builder[CATEGORIES.length];
        List<Participant> participants = dialogue.participants();
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i) instanceof Delegation delegation) {
                State seat = knownSeats()[i] == null ? findSeat(delegation) : knownSeats()[i];
                if (seat == null) {
                    ofOrganizations.putIfAbsent(key(delegation), delegation.category());
                } else if (which.test(seat)) {
                    int category = delegation.category().ordinal();
                    StateSet.Builder some = builders[category];
                    if (some == null) {
                        some = StateSet.builder();
                        builders[category] = some;
                    }
                    some.add(seat);
                }
            }
        }
        Map<DelegationCategory, StateSet> seats = new EnumMap<>(DelegationCategory.class);
        for (DelegationCategory category : CATEGORIES) {
            StateSet.Builder some = builders[category.ordinal()];
            if (some != null) {
                seats.put(category, some.build());
            }
        }
        return new Categories(ofOrganizations, seats);
    }

    /** Whether a delegation is said to be that of a state. */
    static boolean isOfState(Delegation delegation) {
        return delegation.category() == DelegationCategory.MEMBER_STATE
                || delegation.category() == DelegationCategory.OBSERVER_STATE;
    }

    /** The code of the party; of a state that is only named, the code that its name has; or else the participant's id. */
    public String key(Delegation delegation) {
        String party = delegation.party();
        if (party != null) {
            return party;
        }
        String name = delegation.name();
        return name == null || !isOfState(delegation)
                ? delegation.id()
                : codesOfNames.computeIfAbsent(name, this::codeOfName).orElse(delegation.id());
    }

    private Optional<String> codeOfName(String name) {
        return reference.resolve(name, dialogue.date()).state().map(State::code);
    }

    /** The code of what a delegation represents, as groups and lists name it. An organisation may have only a name. */
    public Optional<String> code(Delegation delegation) {
        return hasCode(delegation) ? Optional.of(key(delegation)) : Optional.empty();
    }

    private static boolean hasCode(Delegation delegation) {
        return delegation.party() != null || isOfState(delegation);
    }

    /** What tells the party of a code from others: the code of its seat, or the code itself. */
    public String seatOrCode(String code) {
        State state = find(code);
        return state == null ? code : state.seat().code();
    }

    /** What tells the party of a delegation from others: the code of its seat, or that of the organisation. */
    public String seatOrKey(Delegation delegation) {
        State seat = findSeat(delegation);
        return seat == null ? key(delegation) : seat.code();
    }

    /** The state of that code: one that the reference data know, or one that only the record says is a state. */
    public Optional<State> state(String code) {
        return Optional.ofNullable(find(code));
    }

    /** The seats of those of the codes that are states. */
    public StateSet seats(Collection<String> codes) {
        return divide(codes).seats();
    }

    /**
     * What codes mean.
     *
     * @param seats the seats of those that are states
     * @param organizations the others
     */
    record Divided(StateSet seats, SortedSet<String> organizations) {

        static final Divided NOBODY = new Divided(StateSet.empty(), Collections.emptySortedSet());
    }

    /** The seats of those of the codes that are states, and the others. */
    Divided divide(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Divided.NOBODY;
        }
        StateSet.Builder seats = StateSet.builder();
        SortedSet<String> organizations = null;
        for (String code : codes) {
            State state = find(code);
            if (state != null) {
                seats.add(state.seat());
            } else {
                organizations = organizations == null ? new TreeSet<>() : organizations;
                organizations.add(code);
            }
        }
        return new Divided(seats.build(), organizations == null ? Collections.emptySortedSet() : organizations);
    }

    private @Nullable State find(String code) {
        State state = reference.findState(code).orElse(null);
        return state == null ? own.find(code) : state;
    }

    /** The seat of a delegation, if it represents a state. An id can be a group's and a code a state's: NAM is both. */
    public Optional<State> seat(Delegation delegation) {
        return Optional.ofNullable(findSeat(delegation));
    }

    private @Nullable State findSeat(Delegation delegation) {
        boolean mayBeState = hasCode(delegation) && (isOfState(delegation) || !isGroup(delegation));
        State state = mayBeState ? find(key(delegation)) : null;
        return state == null ? null : state.seat();
    }

    /** What a delegation represents. */
    public Party party(Delegation delegation) {
        State seat = findSeat(delegation);
        return seat == null ? organization(delegation) : Party.state(seat);
    }

    private Party organization(Delegation delegation) {
        boolean noState = isOfState(delegation) && isGroup(delegation);
        return Party.organization(key(delegation), noState ? DelegationCategory.OTHER : delegation.category());
    }

    /** Whether an organisation is an observer: by the record, which may leave it open. */
    public Membership observer(String organization) {
        DelegationCategory category = categories().ofOrganizations.get(organization);
        if (category == DelegationCategory.OBSERVER_ORGANIZATION || category == DelegationCategory.OBSERVER_STATE) {
            return Membership.YES;
        }
        boolean known = category != null || reference.findGroup(organization).isPresent();
        return known ? Membership.NO : Membership.UNKNOWN;
    }

    /** The states of which only the record knows. */
    StateSet ofRecordAlone() {
        return own.all();
    }

    /** The seats of which the record says that they are of a category. */
    StateSet seatsOf(DelegationCategory category) {
        return categories().seats.getOrDefault(category, StateSet.empty());
    }

    /** The seats of which the record says that they are of another category. */
    StateSet seatsOfOthers(DelegationCategory category) {
        StateSet others = StateSet.empty();
        for (Map.Entry<DelegationCategory, StateSet> some : categories().seats.entrySet()) {
            others = some.getKey() == category ? others : others.union(some.getValue());
        }
        return others;
    }

    private boolean isGroup(Delegation delegation) {
        return reference.findGroup(key(delegation)).isPresent();
    }
}
