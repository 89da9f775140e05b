package org.dialoguerecords.reference;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every group of some data with who belonged to it. */
final class Rosters implements Roster.Context {

    /** The group whose members are the member states of the United Nations. */
    static final String UN = "UN";

    private final SortedMap<String, Roster> byGroup = new TreeMap<>();
    private final StateIndex states;
    private final Set<String> territories;

    Rosters(Definitions definitions, StateIndex states) {
        this.states = states;
        this.territories = definitions.territories.keySet();
        for (StateGroup group : definitions.groups.values()) {
            byGroup.put(group.id(), new Roster(group, definitions.facts.getOrDefault(group.id(), List.of()), this));
        }
    }

    @Nullable
    Roster find(String group) {
        return byGroup.get(group);
    }

    List<StateGroup> groups() {
        return byGroup.values().stream().map(Roster::group).toList();
    }

    @Override
    public StateIndex states() {
        return states;
    }

    @Override
    public Set<String> territories() {
        return territories;
    }

    @Override
    public Roster of(String group) {
        Roster roster = byGroup.get(group);
        if (roster == null) {
            throw new IllegalStateException(group + " is not defined");
        }
        return roster;
    }

    @Override
    public Timeline anybody() {
        Roster un = byGroup.get(UN);
        return un == null ? Timeline.always(StateSet.all(states)) : un.membersAndObservers();
    }
}
