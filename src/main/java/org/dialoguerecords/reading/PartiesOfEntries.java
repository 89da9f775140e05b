package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** The parties of the entries of a record: for whom its statements are made, and who is said to be aligned with them. */
final class PartiesOfEntries {

    private final Parties parties;
    private final GroupsByDay groups;

    PartiesOfEntries(Parties parties, GroupsByDay groups) {
        this.parties = parties;
        this.groups = groups;
    }

    /** What tells an entry from all others of the record. */
    private record EntryKey(int statement, String property, int entry) {}

    /**
     * Those of some entries.
     *
     * @param property the property that holds them
     * @param statement the place of the statement in the order of the record
     * @param floor who makes it
     * @param on when
     */
    List<PartyOfStatement> of(List<OnBehalfOf> entries, String property, int statement, Floor floor, Days on) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<PartyOfStatement> all = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            OnBehalfOf entry = entries.get(i);
            if (entry.isList()) {
                all.add(listed(entry));
            } else if (entry.group() != null) {
                all.add(members(entry, entry.group(), on));
            } else if (entry.name() != null && floor.maySpeakForStates()) {
                all.add(named(entry, new EntryKey(statement, property, i)));
            }
        }
        return all;
    }

    private PartyOfStatement listed(OnBehalfOf entry) {
        StateSet excepted = parties.seats(entry.except());
        SortedSet<String> organizations = parties.organizations(entry.states());
        if (!entry.organizations().isEmpty()
                || (!organizations.isEmpty() && !entry.except().isEmpty())) {
            organizations = new TreeSet<>(organizations);
            organizations.addAll(entry.organizations());
            organizations.removeAll(entry.except());
        }
        return new PartyOfStatement(
                PartyOfStatement.Kind.LISTED,
                entry.group() == null ? entry.name() : entry.group(),
                StateRange.exactly(parties.seats(entry.states()).difference(excepted)),
                organizations,
                organizations,
                null,
                excepted,
                entry.passage(),
                entry.perhaps());
    }

    private PartyOfStatement members(OnBehalfOf entry, String group, Days on) {
        boolean all = entry.except().isEmpty() && !entry.passage() && !entry.perhaps();
        PartyOfStatement members = groups.party(group, on);
        return all ? members : some(members, entry);
    }

    private PartyOfStatement some(PartyOfStatement members, OnBehalfOf entry) {
        StateSet excepted = parties.seats(entry.except());
        return new PartyOfStatement(
                members.kind(),
                members.group(),
                members.states().difference(excepted),
                without(entry.except(), members.organizations()),
                without(entry.except(), members.certainOrganizations()),
                members.unknown(),
                excepted,
                entry.passage(),
                entry.perhaps());
    }

    private static Set<String> without(List<String> except, Set<String> organizations) {
        if (organizations.isEmpty()) {
            return organizations;
        }
        SortedSet<String> others = new TreeSet<>(organizations);
        others.removeAll(except);
        return others;
    }

    /** A group known by name only is another one in each entry, and may be anybody. */
    private PartyOfStatement named(OnBehalfOf entry, Object key) {
        StateSet excepted = parties.seats(entry.except());
        return new PartyOfStatement(
                PartyOfStatement.Kind.MEMBERS,
                entry.name(),
                StateRange.empty(),
                Set.of(),
                Set.of(),
                new UnknownParty(key, GroupMembers.anybodyBut(excepted)),
                excepted,
                entry.passage(),
                entry.perhaps());
    }
}
