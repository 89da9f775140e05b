package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one builder defines, in code and in tables, each with the line it was read from. */
final class OwnDefinitions {

    private final Map<String, Definition<StateDefinition>> states = new HashMap<>();
    private final Map<String, Definition<String>> territories = new HashMap<>();
    private final Map<String, Definition<StateGroup>> groups = new HashMap<>();
    private final Map<String, Definition<Organization>> organizations = new HashMap<>();
    private final List<Definition<MembershipFact>> facts = new ArrayList<>();
    private final OwnNames names = new OwnNames();
    private final DateCells dates = new DateCells();

    void state(Definition<StateDefinition> state) {
        put(states, state.value().code(), state);
    }

    void territory(String code, Definition<String> name) {
        put(territories, code, name);
    }

    void group(Definition<StateGroup> group) {
        put(groups, group.value().id(), group);
    }

    void organization(Definition<Organization> organization) {
        put(organizations, organization.value().code(), organization);
    }

    void fact(Definition<MembershipFact> fact) {
        facts.add(fact);
    }

    OwnNames names() {
        return names;
    }

    /** Reads a table of states and territories. */
    void states(Table table) {
        for (Table.Row row = table.next(); row != null; row = table.next()) {
            if (Tables.isTerritory(row)) {
                territory(Tables.code(row), new Definition<>(Tables.name(row), row));
            } else {
                state(new Definition<>(Tables.state(row, dates), row));
            }
        }
    }

    void groups(Table table) {
        for (Table.Row row = table.next(); row != null; row = table.next()) {
            group(new Definition<>(Tables.group(row, dates), row));
        }
    }

    void organizations(Table table) {
        for (Table.Row row = table.next(); row != null; row = table.next()) {
            organization(new Definition<>(Tables.organization(row), row));
        }
    }

    void memberships(Table table) {
        for (Table.Row row = table.next(); row != null; row = table.next()) {
            fact(new Definition<>(Tables.membership(row, dates), row));
        }
    }

    /**
     * What is defined here and in other data, those in front first.
     *
     * @throws MalformedTableException if a definition or a fact does not fit with all others
     */
    Definitions combined(List<ReferenceData> others) {
        Definitions all = withoutFacts();
        for (ReferenceData data : others) {
            all.include(data.definitions());
        }
        checkSeats(all);
        checkDerivations(all);
        CheckedFacts checked = new CheckedFacts(all.states, all.otherMembers(), groups.values());
        for (Definition<MembershipFact> fact : facts) {
            checked.add(fact);
        }
        all.facts.putAll(checked.byGroup());
        return all;
    }

    /** What is defined here but the facts, which may be about states of other data. */
    private Definitions withoutFacts() {
        Definitions own = new Definitions();
        putValues(states, own.states);
        for (Map.Entry<String, Definition<String>> territory : territories.entrySet()) {
            if (own.states.containsKey(territory.getKey())) {
                throw territory.getValue().expected("a code that is not that of a state as well");
            }
        }
        putValues(territories, own.territories);
        putValues(groups, own.groups);
        putValues(organizations, own.organizations);
        own.nameTables.addAll(names.tables(states));
        return own;
    }

    private void checkSeats(Definitions all) {
        for (StateDefinition state : all.states.values()) {
            if (!all.hasSeat(state)) {
                throw states.getOrDefault(state.code(), Definition.inCode(state))
                        .expected("as its seat the code of a state that has its own");
            }
        }
    }

    private void checkDerivations(Definitions all) {
        for (StateGroup group : all.groups.values()) {
            if (!all.isFounded(group.id())) {
                throw groups.getOrDefault(group.id(), Definition.inCode(group))
                        .expected("a derivation from groups that are defined and do not themselves follow from it");
            }
        }
    }

    private static <T> void putValues(Map<String, Definition<T>> defined, Map<String, T> values) {
        for (Map.Entry<String, Definition<T>> entry : defined.entrySet()) {
            values.put(entry.getKey(), entry.getValue().value());
        }
    }

    private static <T> void put(Map<String, Definition<T>> entries, String key, Definition<T> entry) {
        if (entries.putIfAbsent(key, entry) != null) {
            throw entry.expected("a code that is not defined already");
        }
    }
}
