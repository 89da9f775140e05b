package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.dialoguerecords.reference.StateSet;

/** Who belongs to which group on which days; a group of the record stands before one of the reference data. */
final class Compositions {

    private final ReferenceData reference;
    private final Parties parties;
    private final Standings standings;
    private final Days days;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, List<Statement>> spokenFor = new HashMap<>();
    private final Map<String, Set<String>> excepted = new HashMap<>();
    private final Map<Key, Composition> found = new ConcurrentHashMap<>();

    Compositions(Dialogue dialogue, ReferenceData reference, Parties parties, Standings standings, Days days) {
        this.reference = reference;
        this.parties = parties;
        this.standings = standings;
        this.days = days;
        dialogue.groups().forEach(group -> groups.putIfAbsent(group.id(), group));
        for (Statement statement : dialogue.statements()) {
            for (OnBehalfOf entry : statement.onBehalfOf()) {
                if (entry.group() != null && !isList(entry)) {
                    spokenFor
                            .computeIfAbsent(entry.group(), key -> new ArrayList<>())
                            .add(statement);
                    excepted.computeIfAbsent(entry.group(), key -> new HashSet<>())
                            .addAll(entry.except());
                }
            }
        }
    }

    private record Key(String group, List<LocalDate> days) {}

    /** Whether an entry is for those whom it lists, and no others. */
    static boolean isList(OnBehalfOf entry) {
        return !entry.states().isEmpty() || !entry.organizations().isEmpty();
    }

    /** Who belongs to a group on the days. */
    Composition of(String group, List<LocalDate> days) {
        return found.computeIfAbsent(new Key(group, days), key -> find(group, days));
    }

    /** How many members a group has, states and organisations together, on one of the days of the dialogue. */
    Count size(String group) {
        Group own = groups.get(group);
        if (own != null && own.size() != null) {
            return Count.exactly(own.size());
        }
        int min = Integer.MAX_VALUE;
        int max = 0;
        for (LocalDate day : days.all()) {
            Composition members = of(group, List.of(day));
            min = Math.min(
                    min,
                    members.certain().size() + members.certainOrganizations().size());
            if (members.hasUnknownMembers()) {
                return Count.atLeast(min);
            }
            max = Math.max(
                    max, members.possible().size() + members.organizations().size());
        }
        return Count.between(min, max);
    }

    private Composition find(String group, List<LocalDate> days) {
        Group own = groups.get(group);
        List<String> members = own == null ? List.of() : own.members();
        SortedSet<String> organizations = parties.organizations(members);
        organizations.addAll(own == null ? List.of() : own.organizations());
        Integer size = own == null ? null : own.size();
        if (size == null && members.isEmpty()) {
            return reference.findGroup(group).isPresent()
                    ? byData(group, days, organizations)
                    : byRecord(group, StateSet.empty(), organizations, Composition.ANY_NUMBER);
        }
        StateSet states = parties.seats(members);
        int listed = states.size() + organizations.size();
        return byRecord(
                group,
                states,
                organizations,
                size == null ? 0 : Math.max(0, Math.min(size, Composition.MOST) - listed));
    }

    /** A group of which some members are listed: whoever was excepted from a statement made for it is one of the others. */
    private Composition byRecord(String group, StateSet listed, SortedSet<String> organizations, int othersOrAny) {
        if (othersOrAny == 0) {
            return new Composition(listed, listed, organizations, organizations, 0, StateSet.empty());
        }
        Set<String> exceptions = excepted.getOrDefault(group, Set.of());
        StateSet states = listed.union(parties.seats(exceptions));
        SortedSet<String> all = parties.organizations(exceptions);
        all.addAll(organizations);
        int more = states.size() - listed.size() + all.size() - organizations.size();
        int others = othersOrAny == Composition.ANY_NUMBER ? othersOrAny : Math.max(0, othersOrAny - more);
        return new Composition(
                states,
                states,
                all,
                all,
                others,
                others == 0 ? StateSet.empty() : among(group, others).difference(states));
    }

    /** Who the unknown members of a group may be: whenever it is spoken for they are the same, and states each time. */
    private StateSet among(String group, int others) {
        return spokenFor.getOrDefault(group, List.of()).stream()
                .map(days::of)
                .distinct()
                .map(standings::on)
                .map(on -> others == Composition.ANY_NUMBER ? on.states() : on.memberStates())
                .map(Universe::possible)
                .reduce(StateSet::intersection)
                .orElse(standings.on(days.all()).memberStates().possible());
    }

    private Composition byData(String group, List<LocalDate> days, SortedSet<String> ownOrganizations) {
        Universe states = Universe.over(days, day -> {
            Members members = reference.members(group, day);
            return new Universe(members.certain().seats(), members.possible().seats(), true);
        });
        SortedSet<String> organizations = new TreeSet<>(ownOrganizations);
        days.forEach(day -> organizations.addAll(reference.members(group, day).organizations()));
        SortedSet<String> certain = new TreeSet<>(organizations);
        certain.removeIf(organization -> !ownOrganizations.contains(organization)
                && days.stream().anyMatch(day -> reference.membership(group, organization, day) != Membership.YES));
        return new Composition(states.certain(), states.possible(), certain, organizations, 0, StateSet.empty());
    }
}
