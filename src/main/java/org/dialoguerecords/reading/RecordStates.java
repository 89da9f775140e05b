package org.dialoguerecords.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ReferenceDataBuilder;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * The states of which only the record knows.
 *
 * <p>They become states of their own, so that a record can be counted without reference data. If the data know who the
 * member states are, only a delegation can be one of a state that they do not know; else every code in the record is that
 * of a state.
 */
final class RecordStates {

    private final ReferenceData reference;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final @Nullable State[] knownSeats;
    private final StateSet all;

    RecordStates(Dialogue dialogue, ReferenceData reference, Parties parties, boolean areMembersKnown) {
        this.reference = reference;
        this.knownSeats = new State[dialogue.participants().size()];
        for (int i = 0; i < knownSeats.length; i++) {
            if (dialogue.participants().get(i) instanceof Delegation delegation && Parties.isOfState(delegation)) {
                knownSeats[i] = knownSeat(delegation, parties);
            }
        }
        if (!areMembersKnown) {
            for (Group group : dialogue.groups()) {
                name(group.members());
            }
            for (Statement statement : dialogue.statements()) {
                for (OnBehalfOf entry : statement.aligned()) {
                    name(entry.states());
                }
                for (OnBehalfOf entry : statement.onBehalfOf()) {
                    name(entry.states());
                }
            }
        }
        define(dialogue.id());
        all = StateSet.copyOf(states.values());
    }

    private @Nullable State knownSeat(Delegation delegation, Parties parties) {
        String key = parties.key(delegation);
        State state = reference.findState(key).orElse(null);
        if (state != null) {
            return state.seat();
        }
        if (delegation.party() == null || reference.findGroup(key).isEmpty()) {
            name(key, delegation.name() == null ? key : delegation.name());
        }
        return null;
    }

    /** The seats of the participants that are delegations of states which the reference data know, by their places. */
    @Nullable
    State[] knownSeats() {
        return knownSeats;
    }

    /** The state of that code or, where it is only named, of the participant of that id. */
    Optional<State> find(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** All of them. */
    StateSet all() {
        return all;
    }

    private void name(Collection<String> codes) {
        for (String code : codes) {
            if (reference.findGroup(code).isEmpty()) {
                name(code, code);
            }
        }
    }

    private void name(String key, String name) {
        if (reference.findState(key).isEmpty()) {
            names.putIfAbsent(key, name.isBlank() ? key : name);
        }
    }

    private void define(String record) {
        if (names.isEmpty()) {
            return;
        }
        ReferenceDataBuilder builder = ReferenceData.builder("states of the record " + record);
        Set<String> defined = new HashSet<>();
        names.forEach((key, name) -> {
            if (defined.add(code(key))) {
                builder.state(code(key), name);
            }
        });
        ReferenceData own = builder.build();
        for (String key : names.keySet()) {
            State state = own.state(code(key));
            states.put(key, state);
            // by its code an answer names it, and can be asked for it
            states.putIfAbsent(state.code(), state);
        }
    }

    /** A key without what no code can hold. */
    private static String code(String key) {
        StringBuilder code = new StringBuilder();
        key.chars().forEach(c -> code.append(Character.isWhitespace(c) || Character.isISOControl(c) ? '_' : (char) c));
        return code.toString();
    }
}
