package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** All that some data define, by code or id, in the order in which it is written out. */
final class Definitions {

    final NavigableMap<String, StateDefinition> states = new TreeMap<>();

    /** The English names of the territories. */
    final NavigableMap<String, String> territories = new TreeMap<>();

    final NavigableMap<String, StateGroup> groups = new TreeMap<>();
    final NavigableMap<String, Organization> organizations = new TreeMap<>();

    /** The facts by the id of their group. */
    final Map<String, List<MembershipFact>> facts = new HashMap<>();

    /** The tables of names in order of precedence. */
    final List<NameTable> nameTables = new ArrayList<>();

    /** Adds everything of others whose code or id is not defined here; a group comes with its facts. */
    void include(Definitions others) {
        others.states.forEach((code, state) -> {
            if (!territories.containsKey(code)) {
                states.putIfAbsent(code, state);
            }
        });
        others.territories.forEach((code, name) -> {
            if (!states.containsKey(code)) {
                territories.putIfAbsent(code, name);
            }
        });
        others.groups.forEach((id, group) -> {
            if (groups.putIfAbsent(id, group) == null) {
                facts.put(id, others.facts.getOrDefault(id, List.of()));
            }
        });
        others.organizations.forEach(organizations::putIfAbsent);
        nameTables.addAll(others.nameTables);
    }

    /** The codes and ids of whoever can be a member and is no state. */
    Set<String> otherMembers() {
        Set<String> codes = new HashSet<>(territories.keySet());
        codes.addAll(groups.keySet());
        codes.addAll(organizations.keySet());
        return codes;
    }

    /** Whether a state has its own seat or that of a state which has its own. */
    boolean hasSeat(StateDefinition state) {
        StateDefinition seat = states.get(state.seat());
        return seat != null && seat.seat().equals(seat.code());
    }

    /** Whether a group, and every group from which its members follow, is defined and does not follow from itself. */
    boolean isFounded(String id) {
        return isFounded(id, new HashSet<>());
    }

    private boolean isFounded(String id, Set<String> above) {
        StateGroup group = groups.get(id);
        if (group == null || !above.add(id)) {
            return false;
        }
        boolean founded = true;
        if (!group.derived().isEmpty()) {
            for (String other : Derivation.parse(group.derived()).groups()) {
                founded &= isFounded(other, above);
            }
        }
        above.remove(id);
        return founded;
    }
}
