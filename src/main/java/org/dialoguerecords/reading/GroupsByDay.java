package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
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
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Set<Days>> spokenFor = new HashMap<>();
    private final Map<String, Set<String>> excepted = new HashMap<>();
    private final Map<Key, GroupMembers> found = new ConcurrentHashMap<>();

    GroupsByDay(
            Dialogue dialogue, ReferenceData reference, Parties parties, StatesByDay unitedNations, RecordDays days) {
        this.reference = reference;
        this.parties = parties;
        this.unitedNations = unitedNations;
        this.days = days;
        dialogue.groups().forEach(group -> groups.putIfAbsent(group.id(), group));
        for (Statement statement : dialogue.statements()) {
            for (OnBehalfOf entry : statement.onBehalfOf()) {
                if (entry.group() != null && !entry.isList()) {
                    spokenFor
                            .computeIfAbsent(entry.group(), key -> new LinkedHashSet<>())
                            .add(days.of(statement));
                    excepted.computeIfAbsent(entry.group(), key -> new HashSet<>())
                            .addAll(entry.except());
                }
            }
        }
    }

    private record Key(String group, Days days) {}

    /** The group of that id in the record. */
    public Optional<Group> ofRecord(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Whether the record says who belongs to a group, or how many, so that the reference data are not asked. */
    public boolean areOfRecord(String group) {
        return isOfRecord(groups.get(group));
    }

    private static boolean isOfRecord(@Nullable Group group) {
        return group != null && (group.size() != null || !group.members().isEmpty());
    }

    /** How many members of a group the record lists, each once: a state that goes by several codes is one. */
    public int listed(Group group) {
        SortedSet<String> organizations = parties.organizations(group.members());
        organizations.addAll(group.organizations());
        return parties.seats(group.members()).size() + organizations.size();
    }

    /** Who belongs to a group on each of the days, and on any. */
    public GroupMembers of(String group, Days days) {
        return found.computeIfAbsent(new Key(group, days), key -> find(group, days));
    }

    /** The days on each of which somebody else may belong to a group: the first, and those of changes. */
    public List<LocalDate> changes(String group, Days within) {
        return reference.findGroup(group).isPresent() ? within.changes(reference, group) : List.of(within.first());
    }

    private GroupMembers find(String id, Days on) {
        Group group = groups.get(id);
        List<String> members = group == null ? List.of() : group.members();
        SortedSet<String> organizations = parties.organizations(members);
        organizations.addAll(group == null ? List.of() : group.organizations());
        if (!isOfRecord(group)) {
            return reference.findGroup(id).isPresent()
                    ? byData(id, on, organizations)
                    : withUnknown(id, StateSet.empty(), organizations, GroupMembers.ANY_NUMBER);
        }
        StateSet listed = parties.seats(members);
        Integer size = group == null ? null : group.size();
        return withUnknown(id, listed, organizations, unknown(size, listed.size() + organizations.size()));
    }

    /** How many members there are that are not listed; a record may state any size. */
    private static int unknown(@Nullable Integer size, int listed) {
        return size == null ? 0 : Math.max(0, Math.min(size, GroupMembers.ANY_NUMBER - 1) - listed);
    }

    /** A group of which some members are listed: whoever was excepted from a statement made for it is one of the others. */
    private GroupMembers withUnknown(String group, StateSet listed, SortedSet<String> organizations, int others) {
        if (others == 0) {
            return complete(listed, organizations);
        }
        Set<String> exceptions = excepted.getOrDefault(group, Set.of());
        StateSet states = listed.union(parties.seats(exceptions));
        SortedSet<String> all = parties.organizations(exceptions);
        all.addAll(organizations);
        if (others == GroupMembers.ANY_NUMBER) {
            return new GroupMembers(StateRange.exactly(states), all, all, 0, others, StateRange.empty());
        }
        int unknown = others - (states.size() - listed.size()) - (all.size() - organizations.size());
        if (unknown <= 0) {
            return complete(states, all);
        }
        StateRange among =
                unitedNations(spokenFor.getOrDefault(group, Set.of(days.all()))).difference(states);
        if (unitedNations.areKnown() && among.possible().size() <= unknown) {
            return complete(
                    states.union(among.possible()), all); // no more states than members: it is known who they are
        }
        int least = unitedNations.areKnown() ? Math.min(unknown, among.certain().size()) : unknown;
        return new GroupMembers(StateRange.exactly(states), all, all, least, unknown, among);
    }

    private static GroupMembers complete(StateSet states, SortedSet<String> organizations) {
        return new GroupMembers(StateRange.exactly(states), organizations, organizations, 0, 0, StateRange.empty());
    }

    /** The members of the United Nations each time. */
    private StateRange unitedNations(Collection<Days> times) {
        return times.stream()
                .map(on -> unitedNations.on(on).memberStates())
                .reduce(StateRange::intersection)
                .orElse(StateRange.empty());
    }

    private GroupMembers byData(String group, Days on, SortedSet<String> ofRecord) {
        List<LocalDate> days = on.changes(reference, group);
        List<StateRange> states = new ArrayList<>(days.size());
        SortedSet<String> organizations = new TreeSet<>(ofRecord);
        for (LocalDate day : days) {
            Members members = reference.members(group, day);
            states.add(members.states().seats());
            organizations.addAll(members.organizations());
        }
        SortedSet<String> certain = new TreeSet<>(organizations);
        certain.removeIf(organization -> !ofRecord.contains(organization)
                && days.stream().anyMatch(day -> reference.membership(group, organization, day) != Membership.YES));
        return new GroupMembers(StateRange.onUnknownDay(states), certain, organizations, 0, 0, StateRange.empty());
    }
}
