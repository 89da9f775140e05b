package org.dialoguerecords.reading;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

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
     * Those of one entry; none if nobody is known by what it says.
     *
     * @param property the property of the statement that holds the entry
     * @param statement the place of the statement in the order of the record
     * @param number the place of the entry among those of the property
     * @param floor who makes the statement
     * @param on when
     */
    @Nullable
    PartyOfStatement find(OnBehalfOf entry, String property, int statement, int number, Floor floor, Days on) {
        if (entry.isList()) {
            return listed(entry);
        }
        if (entry.group() != null) {
            return members(entry, entry.group(), on);
        }
        return entry.name() != null && floor.maySpeakForStates()
                ? named(entry, new EntryKey(statement, property, number))
                : null;
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
                members.unknown() == null ? null : members.unknown().excepting(excepted),
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
