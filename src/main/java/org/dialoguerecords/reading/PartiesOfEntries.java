package org.dialoguerecords.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** The parties of the entries of a record: for whom its statements are made, and who is said to be aligned with them. */
final class PartiesOfEntries {

    private final Parties parties;
    private final GroupsByDay groups;

    /** The members of each group that was asked for last, by its number: mostly they are the next ones, too. */
    private final @Nullable PartyOfStatement[] last;

    /** The days on which they are. */
    private final @Nullable Days[] lastOn;

    /** Some of the lists that were asked for, by their hashes: often the same states are listed again. */
    private final @Nullable Listed[] listed = new Listed[16];

    PartiesOfEntries(Parties parties, GroupsByDay groups, int numbers) {
        this.parties = parties;
        this.groups = groups;
        this.last = new PartyOfStatement[numbers + 1];
        this.lastOn = new Days[numbers + 1];
    }

    /** Those whom an entry lists. */
    private record Listed(OnBehalfOf entry, PartyOfStatement party) {

        boolean isAlike(OnBehalfOf other) {
            return areAlike(entry.states(), other.states())
                    && areAlike(entry.organizations(), other.organizations())
                    && areAlike(entry.except(), other.except())
                    && Objects.equals(entry.group(), other.group())
                    && Objects.equals(entry.name(), other.name())
                    && entry.passage() == other.passage()
                    && entry.perhaps() == other.perhaps();
        }

        /** Written out: lists of the platform make an iterator for it. */
        private static boolean areAlike(List<String> some, List<String> others) {
            boolean alike = some.size() == others.size();
            for (int i = 0; alike && i < some.size(); i++) {
                alike = some.get(i).equals(others.get(i));
            }
            return alike;
        }
    }

    /** What tells an entry from all others of the record. */
    private record EntryKey(int statement, int entry) {}

    /**
     * Those of one entry that lists somebody or names a group by its id.
     *
     * @param on when the statement is made
     * @param number the number of the group, if it is one
     */
    PartyOfStatement find(OnBehalfOf entry, Days on, int number) {
        String group = entry.group();
        if (entry.isList() || group == null) {
            return listed(entry);
        }
        PartyOfStatement members = members(group, number, on);
        boolean all = entry.except().isEmpty() && !entry.passage() && !entry.perhaps();
        return all ? members : some(members, entry);
    }

    private PartyOfStatement listed(OnBehalfOf entry) {
        int place = entry.states().hashCode() & (listed.length - 1);
        Listed known = listed[place];
        if (known == null || !known.isAlike(entry)) {
            known = new Listed(entry, resolve(entry));
            listed[place] = known;
        }
        return known.party;
    }

    private PartyOfStatement resolve(OnBehalfOf entry) {
        StateSet excepted = parties.seats(entry.except());
        Parties.Divided divided = parties.divide(entry.states());
        Set<String> organizations = divided.organizations();
        if (!entry.organizations().isEmpty()) {
            organizations = new TreeSet<>(organizations);
            organizations.addAll(entry.organizations());
        }
        organizations = AllBut.of(organizations, entry.except());
        return new PartyOfStatement(
                PartyOfStatement.Kind.LISTED,
                entry.group() == null ? entry.name() : entry.group(),
                StateRange.exactly(divided.seats().difference(excepted)),
                organizations,
                organizations,
                null,
                excepted,
                entry.passage(),
                entry.perhaps());
    }

    @SuppressWarnings("ReferenceEquality") // those that are equal are found by them
    private PartyOfStatement members(String group, int number, Days on) {
        PartyOfStatement known = last[number];
        if (known == null || lastOn[number] != on) {
            known = groups.party(group, on);
            last[number] = known;
            lastOn[number] = on;
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // of sets that are merely equal two parts are made
    private PartyOfStatement some(PartyOfStatement members, OnBehalfOf entry) {
        StateSet excepted = parties.seats(entry.except());
        Set<String> organizations = AllBut.of(members.organizations(), entry.except());
        boolean allCertain = members.certainOrganizations() == members.organizations();
        Set<String> certain = allCertain ? organizations : AllBut.of(members.certainOrganizations(), entry.except());
        return new PartyOfStatement(
                members.kind(),
                members.group(),
                members.states().difference(excepted),
                organizations,
                certain,
                members.unknown() == null ? null : members.unknown().excepting(excepted),
                excepted,
                entry.passage(),
                entry.perhaps());
    }

    /**
     * A group known by name only: it is another one in each entry, and may be anybody.
     *
     * @param statement the place of the statement in the order of the record
     * @param number the place of the entry among those of the statement
     */
    PartyOfStatement named(OnBehalfOf entry, int statement, int number) {
        StateSet excepted = parties.seats(entry.except());
        Object key = new EntryKey(statement, number);
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
