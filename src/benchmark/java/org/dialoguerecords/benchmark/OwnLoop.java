package org.dialoguerecords.benchmark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.ReferenceData;

/**
 * What a good programmer would write instead of a tally: who certainly spoke and was represented, in one loop over hash
 * sets of codes. It knows nothing of what is open, of seats, nor why.
 */
final class OwnLoop {

    /** The members of each group by the first day on which they were. */
    private final Map<String, NavigableMap<LocalDate, Set<String>>> members = new HashMap<>();

    OwnLoop(ReferenceData reference) {
        for (String group : List.of("UN", "EU", "G77", "AOSIS", "AU", "NAM")) {
            NavigableMap<LocalDate, Set<String>> byDay = new TreeMap<>();
            LocalDate first = LocalDate.of(1994, 12, 1);
            byDay.put(first, members(reference, group, first));
            for (LocalDate day : reference.changes(group, first, LocalDate.of(2026, 1, 1))) {
                byDay.put(day, members(reference, group, day));
            }
            members.put(group, byDay);
        }
    }

    private static Set<String> members(ReferenceData reference, String group, LocalDate day) {
        return new HashSet<>(reference.members(group, day).certain().seats().codes());
    }

    private Set<String> members(String group, LocalDate day) {
        return members.get(group).floorEntry(day).getValue();
    }

    /** The codes of the member states that are represented. */
    Set<String> represented(Dialogue dialogue) {
        Map<String, Group> groups = new HashMap<>();
        for (Group group : dialogue.groups()) {
            groups.put(group.id(), group);
        }
        Map<String, String> parties = parties(dialogue);
        Set<String> represented = new HashSet<>();
        for (Statement statement : dialogue.statements()) {
            if (!counts(statement)) {
                continue;
            }
            LocalDate day = statement.date() == null ? dialogue.date() : statement.date();
            addSpeakers(represented, statement, parties);
            for (OnBehalfOf entry : statement.onBehalfOf()) {
                represented.addAll(expand(entry, day, groups));
            }
            for (OnBehalfOf entry : statement.aligned()) {
                represented.addAll(expand(entry, day, groups));
            }
        }
        represented.retainAll(members("UN", dialogue.date()));
        return represented;
    }

    /** The codes of the member states that took the floor. */
    Set<String> spoke(Dialogue dialogue) {
        Map<String, String> parties = parties(dialogue);
        Set<String> spoke = new HashSet<>();
        for (Statement statement : dialogue.statements()) {
            if (counts(statement)) {
                addSpeakers(spoke, statement, parties);
            }
        }
        return spoke;
    }

    private static Map<String, String> parties(Dialogue dialogue) {
        Map<String, String> parties = new HashMap<>();
        for (Participant participant : dialogue.participants()) {
            if (participant instanceof Delegation delegation
                    && delegation.category() == DelegationCategory.MEMBER_STATE) {
                parties.put(delegation.id(), delegation.party());
            }
        }
        return parties;
    }

    private static boolean counts(Statement statement) {
        return statement.kind() == StatementKind.INTERVENTION
                && (statement.delivery() == Delivery.SPOKEN || statement.delivery() == Delivery.VIDEO);
    }

    private static void addSpeakers(Set<String> some, Statement statement, Map<String, String> parties) {
        String party = parties.get(statement.speaker());
        if (party != null) {
            some.add(party);
        }
        for (String id : statement.coSpeakers()) {
            String other = parties.get(id);
            if (other != null) {
                some.add(other);
            }
        }
    }

    private Collection<String> expand(OnBehalfOf entry, LocalDate day, Map<String, Group> groups) {
        Collection<String> all;
        if (!entry.states().isEmpty()) {
            all = entry.states();
        } else {
            Group group = groups.get(entry.group());
            all = group == null ? members(entry.group(), day) : group.members();
        }
        if (entry.except().isEmpty()) {
            return all;
        }
        Set<String> some = new HashSet<>(all);
        some.removeAll(entry.except());
        return some;
    }
}
