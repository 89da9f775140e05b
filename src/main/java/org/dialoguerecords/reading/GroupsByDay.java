package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Who belongs to which group on which days; a group of the record stands before one of the reference data. */
public final class GroupsByDay {

    private final ReferenceData reference;
    private final Parties parties;
    private final StatesByDay unitedNations;
    private final RecordDays days;
    private final Dialogue dialogue;
    private final RecordEntries entries;
    private final Map<String, Group> groups;
    private final Map<OnDays, Found> found = new ConcurrentHashMap<>(8);
    private final Map<String, KnownMembers> knownMembers = new ConcurrentHashMap<>(2);
    private volatile @Nullable UnlistedMembers unlisted;

    GroupsByDay(
            Dialogue dialogue,
            ReferenceData reference,
            Parties parties,
            StatesByDay unitedNations,
            RecordDays days,
            RecordEntries entries) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.parties = parties;
        this.unitedNations = unitedNations;
        this.days = days;
        this.entries = entries;
        this.groups = new HashMap<>(2 * dialogue.groups().size());
        dialogue.groups().forEach(group -> groups.putIfAbsent(group.id(), group));
    }

    /** A group on some days. In an order, so that a map finds it fast even among thousands of one hash. */
    private record OnDays(String group, Days days) implements Comparable<OnDays> {

        private static final Comparator<OnDays> ORDER = Comparator.comparing(OnDays::group)
                .thenComparing(on -> on.days.first())
                .thenComparing(on -> on.days.last());

        @Override
        public int compareTo(OnDays other) {
            return ORDER.compare(this, other);
        }

        // Written out, as it is asked for every entry.
        @Override
        public int hashCode() {
            return 31 * group.hashCode() + days.hashCode();
        }
    }

    private record Found(GroupMembers members, PartyOfStatement party) {

        /**
         * What is found of a group.
         *
         * @param members who belongs to it
         * @param spokenFor who belongs to it if it is spoken for
         */
        static Found of(String group, GroupMembers members, GroupMembers spokenFor) {
            return new Found(
                    members,
                    new PartyOfStatement(
                            PartyOfStatement.Kind.MEMBERS,
                            group,
                            spokenFor.states(),
                            spokenFor.organizations(),
                            spokenFor.certainOrganizations(),
                            spokenFor.areSomeUnknown() ? new UnknownParty(group, spokenFor) : null,
                            StateSet.empty(),
                            false,
                            false));
        }
    }

    private UnlistedMembers unlisted() {
        UnlistedMembers known = unlisted;
        if (known == null) {
            known = new UnlistedMembers(
                    new GroupMentions(dialogue, days, entries, this::mayHaveUnlisted), unitedNations, days.all());
            unlisted = known;
        }
        return known;
    }

    /** The group of that id in the record. */
    public Optional<Group> ofRecord(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Whether something is known of the members of a group of the record, if only how many there are. */
    boolean areMembersKnown(String group) {
        return !of(group, days.all()).areAnybody();
    }

    /** How many members a group of the record has, if it says so: not fewer than it lists. */
    public Optional<SizeRange> statedSize(String id) {
        Group group = groups.get(id);
        return group == null ? Optional.empty() : Optional.ofNullable(statedSize(group, listed(id)));
    }

    private @Nullable SizeRange statedSize(Group group, Parties.Divided listed) {
        Integer size = group.size();
        if (size == null) {
            return null;
        }
        SizeRange stated = SizeRange.of(group.sizeQualifier(), size).raisedTo(size(listed));
        boolean open = group.sizeQualifier() == Qualifier.AT_LEAST || group.sizeQualifier() == Qualifier.ABOUT;
        if (!open || !unitedNations.areKnown()) {
            return stated;
        }
        return stated.cutAt(mostMembers(group));
    }

    /** How many members a group can have: those that are known, and all members of the United Nations at its times. */
    private int mostMembers(Group group) {
        Parties.Divided excepted = parties.divide(unlisted().excepted(group.id()));
        Parties.Divided listed = listed(group.id());
        SortedSet<String> organizations = union(listed.organizations(), excepted.organizations());
        StateSet known = listed.seats().union(excepted.seats());
        return known.union(unlisted().possible(group.id())).size() + organizations.size();
    }

    /** Whether the record says who belongs to a group, or how many, so that the reference data are not asked. */
    public boolean areOfRecord(String group) {
        return isOfRecord(groups.get(group));
    }

    /** Whether the data say who belongs to a group. */
    private boolean isOfData(String group) {
        return !areOfRecord(group) && reference.findGroup(group).isPresent();
    }

    /** Whether a group may have members that neither the record lists nor the data know. */
    private boolean mayHaveUnlisted(String id) {
        Group group = groups.get(id);
        if (group == null || !isOfRecord(group)) {
            return reference.findGroup(id).isEmpty();
        }
        return group.size() != null;
    }

    private static boolean isOfRecord(@Nullable Group group) {
        return group != null && (group.size() != null || !group.members().isEmpty());
    }

    /** How many members of a group the record lists, each once: a state that goes by several codes is one. */
    public int listed(Group group) {
        return size(members(group));
    }

    private static int size(Parties.Divided members) {
        return members.seats().size() + members.organizations().size();
    }

    private Parties.Divided members(Group group) {
        Parties.Divided members = parties.divide(group.members());
        return new Parties.Divided(members.seats(), union(members.organizations(), group.organizations()));
    }

    /** Whom the record lists as members of the group of that id. */
    private Parties.Divided listed(String id) {
        Group group = groups.get(id);
        return group == null ? Parties.Divided.NOBODY : members(group);
    }

    private static SortedSet<String> union(SortedSet<String> some, Collection<String> more) {
        if (some.containsAll(more)) {
            return some; // as of most
        }
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Who belongs to a group on each of the days, and on any. */
    public GroupMembers of(String group, Days days) {
        StateRange states = statesOfDataAlone(group, days);
        return states == null ? found(group, days).members() : complete(states, Collections.emptySortedSet());
    }

    /** The members of a group on some days, as parties of a statement that is made for all of them. */
    PartyOfStatement party(String group, Days days) {
        StateRange states = statesOfDataAlone(group, days);
        return states == null ? found(group, days).party() : PartyOfStatement.members(group, states);
    }

    /** The members of a group of the reference data, if these are states alone, and the same ones on all the days. */
    private @Nullable StateRange statesOfData(String group, Days days) {
        if (reference.findGroup(group).isEmpty()
                || (!days.areOne() && days.changes(reference, group).size() > 1)) {
            return null;
        }
        Members members = reference.members(group, days.first());
        return members.organizations().isEmpty() ? reference.seats(group, days.first()) : null;
    }

    /** The same on one day, if the record says nothing of the group: they need not be kept, as the data do so. */
    private @Nullable StateRange statesOfDataAlone(String group, Days days) {
        return groups.containsKey(group) || !days.areOne() ? null : statesOfData(group, days);
    }

    private Found found(String group, Days days) {
        OnDays key = new OnDays(group, days);
        Found known = found.get(key);
        if (known == null) {
            GroupMembers spokenFor = find(group, days, true);
            known = Found.of(group, isPerhapsSpokenFor(group) ? find(group, days, false) : spokenFor, spokenFor);
            found.put(key, known);
        }
        return known;
    }

    private boolean isPerhapsSpokenFor(String id) {
        Group group = groups.get(id);
        return group != null && group.size() != null && unlisted().isPerhapsSpokenFor(id);
    }

    /** The days on each of which somebody else may belong to a group: the first, and those of changes. */
    public List<LocalDate> changes(String group, Days within) {
        return reference.findGroup(group).isPresent() ? within.changes(reference, group) : List.of(within.first());
    }

    /**
     * Who belongs to a group on each of the days, and on any.
     *
     * @param spokenFor whether it is known that the group is spoken for
     */
    private GroupMembers find(String id, Days on, boolean spokenFor) {
        KnownMembers members = knownMembers.computeIfAbsent(id, this::findKnownMembers);
        if (isOfData(id)) {
            return byData(id, on, members.organizations());
        }
        if (members.others().equals(SizeRange.ANY)) {
            return new GroupMembers(
                    StateRange.exactly(members.states()),
                    members.organizations(),
                    members.organizations(),
                    0,
                    GroupMembers.ANY_NUMBER,
                    0,
                    StateRange.empty());
        }
        return members.others().most() == 0
                ? complete(StateRange.exactly(members.states()), members.organizations())
                : unlisted().with(id, spokenFor, on, members.states(), members.organizations(), members.others());
    }

    /**
     * The members of a group of whom the record says who they are, the same ones on all days.
     *
     * @param states those who are states
     * @param organizations the others
     * @param others how many more there are: {@link SizeRange#ANY} if nothing is known of the group
     */
    private record KnownMembers(StateSet states, SortedSet<String> organizations, SizeRange others) {}

    /** Those who are listed; if not all are, whoever is excepted from a statement for the group is one of the others. */
    private KnownMembers findKnownMembers(String id) {
        Group group = groups.get(id);
        Parties.Divided listed = listed(id);
        SizeRange others = isOfData(id) ? SizeRange.NONE : SizeRange.ANY;
        if (group != null && isOfRecord(group)) {
            SizeRange stated = statedSize(group, listed);
            others = stated == null ? SizeRange.NONE : stated.less(size(listed));
        }
        if (others.most() == 0) {
            return new KnownMembers(listed.seats(), listed.organizations(), SizeRange.NONE);
        }
        Parties.Divided excepted = parties.divide(unlisted().excepted(id));
        StateSet states = listed.seats().union(excepted.seats());
        SortedSet<String> organizations = union(listed.organizations(), excepted.organizations());
        int more = states.size() + organizations.size() - size(listed);
        return new KnownMembers(states, organizations, others.equals(SizeRange.ANY) ? others : others.less(more));
    }

    private static GroupMembers complete(StateRange states, SortedSet<String> organizations) {
        return new GroupMembers(states, organizations, organizations, 0, 0, 0, StateRange.empty());
    }

    private GroupMembers byData(String group, Days on, SortedSet<String> ofRecord) {
        StateRange alone = statesOfData(group, on);
        if (alone != null) {
            return complete(alone, ofRecord);
        }
        List<LocalDate> days = on.changes(reference, group);
        List<StateRange> states = new ArrayList<>(days.size());
        SortedSet<String> organizations = ofRecord;
        for (LocalDate day : days) {
            Members members = reference.members(group, day);
            states.add(reference.seats(group, day));
            organizations = union(organizations, members.organizations());
        }
        SortedSet<String> certain = new TreeSet<>(organizations);
        certain.removeIf(organization -> !ofRecord.contains(organization)
                && days.stream().anyMatch(day -> reference.membership(group, organization, day) != Membership.YES));
        StateRange all = states.size() == 1 ? states.get(0) : StateRange.onUnknownDay(states);
        return new GroupMembers(all, certain, organizations, 0, 0, 0, StateRange.empty());
    }
}
