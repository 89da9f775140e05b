package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.Parties;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** For whom a statement is made, and who is said to be aligned with it. */
final class PartiesOfStatement {

    /** Those who never speak for states whose name alone is known. */
    private static final Set<DelegationCategory> SPEAKING_FOR_NO_STATE =
            Set.of(DelegationCategory.UN_ENTITY, DelegationCategory.CIVIL_SOCIETY, DelegationCategory.OTHER);

    private final RecordReading reading;
    private final Parties parties;
    private final CountedStatement statement;

    PartiesOfStatement(RecordReading reading, CountedStatement statement) {
        this.reading = reading;
        this.parties = reading.parties();
        this.statement = statement;
    }

    /** The delegations, and those of each entry on whose behalf it is made. */
    List<PartyOfStatement> made() {
        List<PartyOfStatement> made = new ArrayList<>();
        made.add(delegations());
        for (String id : statement.unknownSpeakers()) {
            made.add(party(Basis.OWN, null, StateRange.empty(), new PartyOfStatement.Unknown(id, null)));
        }
        addEntries(made, statement.statement().onBehalfOf(), "onBehalfOf");
        return made;
    }

    /** Those of each entry who are said to be aligned with it. */
    List<PartyOfStatement> aligned() {
        List<PartyOfStatement> aligned = new ArrayList<>();
        addEntries(aligned, statement.statement().aligned(), "aligned");
        return aligned;
    }

    /** What tells an entry from all others of the record. */
    private record EntryKey(int statement, String property, int entry) {}

    private PartyOfStatement delegations() {
        StateSet seats = StateSet.empty();
        SortedSet<String> organizations = new TreeSet<>();
        for (Party party : statement.speakers()) {
            seats = seats.union(party.seats());
            if (party.seat() == null) {
                organizations.add(party.key());
            }
        }
        return new PartyOfStatement(
                Basis.OWN,
                null,
                StateRange.exactly(seats),
                organizations,
                organizations,
                null,
                StateSet.empty(),
                false,
                false);
    }

    private void addEntries(List<PartyOfStatement> all, List<OnBehalfOf> entries, String property) {
        for (int i = 0; i < entries.size(); i++) {
            OnBehalfOf entry = entries.get(i);
            if (entry.isList()) {
                all.add(listed(entry));
            } else if (entry.group() != null) {
                all.add(members(entry, entry.group()));
            } else if (entry.name() != null && mayBeOfStates()) {
                all.add(named(entry, new EntryKey(statement.index(), property, i)));
            }
        }
    }

    private PartyOfStatement listed(OnBehalfOf entry) {
        StateSet excepted = parties.seats(entry.except());
        SortedSet<String> organizations = parties.organizations(entry.states());
        organizations.addAll(entry.organizations());
        organizations.removeAll(entry.except());
        return new PartyOfStatement(
                Basis.NAMED,
                entry.group() == null ? entry.name() : entry.group(),
                StateRange.exactly(parties.seats(entry.states()).difference(excepted)),
                organizations,
                organizations,
                null,
                excepted,
                entry.passage(),
                entry.perhaps());
    }

    private PartyOfStatement members(OnBehalfOf entry, String group) {
        GroupMembers members = reading.groups().of(group, statement.days());
        SortedSet<String> organizations = new TreeSet<>(members.organizations());
        organizations.removeAll(entry.except());
        SortedSet<String> certain = new TreeSet<>(members.certainOrganizations());
        certain.removeAll(entry.except());
        StateSet excepted = parties.seats(entry.except());
        return new PartyOfStatement(
                Basis.GROUP,
                group,
                members.states().difference(excepted),
                organizations,
                certain,
                members.areSomeUnknown() ? new PartyOfStatement.Unknown(group, members) : null,
                excepted,
                entry.passage(),
                entry.perhaps());
    }

    /** A group known by name only is another one in each entry, and may be anybody. */
    private PartyOfStatement named(OnBehalfOf entry, Object key) {
        StateSet excepted = parties.seats(entry.except());
        GroupMembers anybody = GroupMembers.anybodyBut(excepted);
        return new PartyOfStatement(
                Basis.GROUP,
                entry.name(),
                StateRange.empty(),
                new TreeSet<>(),
                new TreeSet<>(),
                new PartyOfStatement.Unknown(key, anybody),
                excepted,
                entry.passage(),
                entry.perhaps());
    }

    private boolean mayBeOfStates() {
        for (Party party : statement.speakers()) {
            if (party.seat() != null || !SPEAKING_FOR_NO_STATE.contains(party.category())) {
                return true;
            }
        }
        return !statement.unknownSpeakers().isEmpty();
    }

    private static PartyOfStatement party(
            Basis basis, @Nullable String group, StateRange states, PartyOfStatement.Unknown unknown) {
        return new PartyOfStatement(
                basis, group, states, new TreeSet<>(), new TreeSet<>(), unknown, StateSet.empty(), false, false);
    }
}
