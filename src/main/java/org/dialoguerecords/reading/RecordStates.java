package org.dialoguerecords.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.ReferenceData;
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
        this.all = define();
    }

    private @Nullable State knownSeat(Delegation delegation, Parties parties) {
        String key = parties.key(delegation);
        State state = reference.findState(key).orElse(null);
        if (state != null) {
            return state.seat();
        }
        if (delegation.party() == null || reference.findGroup(key).isEmpty()) {
            nameUnknown(key, delegation.name() == null ? key : delegation.name());
        }
        return null;
    }

    /** The seats of the participants that are delegations of states which the reference data know, by their places. */
    @Nullable
    State[] knownSeats() {
        return knownSeats;
    }

    /** The state of that code or, where it is only named, of the participant of that id. */
    @Nullable
    State find(String code) {
        return states.get(code);
    }

    /** All of them. */
    StateSet all() {
        return all;
    }

    private void name(Collection<String> codes) {
        for (String code : codes) {
            if (reference.findGroup(code).isEmpty() && reference.findState(code).isEmpty()) {
                nameUnknown(code, code);
            }
        }
    }

    private void nameUnknown(String key, String name) {
        names.putIfAbsent(key, name.isBlank() ? key : name);
    }

    private StateSet define() {
        if (names.isEmpty()) {
            return StateSet.empty();
        }
        SortedMap<String, String> namesByCode = new TreeMap<>();
        names.forEach((key, name) -> {
            if (reference.findState(code(key)).isEmpty()) {
                namesByCode.putIfAbsent(code(key), name);
            }
        });
        StateSet defined = reference.unknownStates(namesByCode);
        for (State state : defined) {
            states.put(state.code(), state); // by its code an answer names it, and can be asked for it
        }
        for (String key : names.keySet()) {
            if (!states.containsKey(key)) {
                State known = states.get(code(key));
                states.put(key, known == null ? reference.state(code(key)) : known);
            }
        }
        return defined;
    }

    /** A key without what no code can hold. */
    private static String code(String key) {
        char[] code = key.toCharArray();
        for (int i = 0; i < code.length; i++) {
            boolean no = Character.isWhitespace(code[i]) || Character.isISOControl(code[i]);
            code[i] = no ? '_' : code[i];
        }
        return new String(code);
    }
}
