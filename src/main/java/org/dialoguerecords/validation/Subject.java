package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.jspecify.annotations.Nullable;

/** A dialogue under examination, with everything that rules look up in it. */
final class Subject {

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final Map<String, Participant> participants = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private final Set<String> issues = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> parties = new HashSet<>();
    private final boolean dated;
    private final List<LocalDate> days;

    Subject(Dialogue dialogue, ReferenceData reference) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.dated = DateRules.isPlausible(dialogue);
        this.days = dialogue.date().isBefore(dialogue.lastDay())
                ? List.of(dialogue.date(), dialogue.lastDay())
                : List.of(dialogue.date());
        for (Participant participant : dialogue.participants()) {
            participants.putIfAbsent(participant.id(), participant);
            if (participant instanceof Delegation delegation && delegation.party() != null) {
                parties.add(delegation.party());
            }
        }
        for (Group group : dialogue.groups()) {
            groups.putIfAbsent(group.id(), group);
        }
        List<Statement> all = dialogue.statements();
        for (int i = 0; i < all.size(); i++) {
            statements.putIfAbsent(all.get(i).id(), i);
        }
        for (Issue issue : dialogue.issues()) {
            issues.add(issue.id());
        }
        for (Source source : dialogue.sources()) {
            sources.add(source.id());
        }
    }

    Dialogue dialogue() {
        return dialogue;
    }

    ReferenceData reference() {
        return reference;
    }

    Optional<Participant> participant(String id) {
        return Optional.ofNullable(participants.get(id));
    }

    boolean hasParticipant(String id) {
        return participants.containsKey(id);
    }

    boolean hasStatement(String id) {
        return statements.containsKey(id);
    }

    /** The index of the statement of that id. */
    Optional<Integer> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    boolean hasGroup(String id) {
        return groups.containsKey(id) || reference.findGroup(id).isPresent();
    }

    boolean hasIssue(String id) {
        return issues.contains(id);
    }

    boolean hasSource(String id) {
        return sources.contains(id);
    }

    /** Whether the dates can be meant, so that something can be said of states and members on them. */
    boolean isDated() {
        return dated;
    }

    /** Whether somebody knows an organisation of that code on one of the days: the reference data, or a delegation. */
    boolean hasOrganization(String code, List<LocalDate> days) {
        org.dialoguerecords.reference.Group known = reference.findGroup(code).orElse(null);
        if (known == null) {
            return parties.contains(code);
        }
        return !dated
                || days.stream()
                        .anyMatch(day -> !day.isBefore(known.founded().earliest())
                                && day.isBefore(known.dissolved().latest()));
    }

    Optional<State> state(String code) {
        return reference.findState(code);
    }

    /** Whether a state existed on one of the days. */
    boolean existed(State state, List<LocalDate> days) {
        return !dated || days.stream().anyMatch(state::existsOn);
    }

    /**
     * The code of what a delegation represents, as counting takes it: for a state that is only named, the code that its
     * name has on the first day, or else the id of the delegation.
     */
    @Nullable
    String party(Delegation delegation) {
        boolean isState = delegation.category() == DelegationCategory.MEMBER_STATE
                || delegation.category() == DelegationCategory.OBSERVER_STATE;
        if (delegation.party() != null || !isState) {
            return delegation.party();
        }
        return Optional.ofNullable(delegation.name())
                .flatMap(name -> reference.resolve(name, dialogue.date()).state())
                .map(State::code)
                .orElse(delegation.id());
    }

    /** What tells parties apart: the seat of a state, which outlasts its codes, or the code itself. */
    String seat(String code) {
        return reference.findState(code).map(state -> state.seat().code()).orElse(code);
    }

    /** The day of a statement, or the first and the last of the dialogue: what holds on either may be meant. */
    List<LocalDate> daysOf(Statement statement) {
        return statement.date() == null ? days() : List.of(statement.date());
    }

    /** The first and the last day of the dialogue. */
    List<LocalDate> days() {
        return days;
    }

    /** Whether somebody certainly belonged to a group, as the record or else the reference data know it. */
    boolean isMember(String group, String code, List<LocalDate> days) {
        return days.stream().allMatch(day -> membership(group, code, day) == Membership.YES);
    }

    /** Whether somebody certainly did not belong to a group. Of an unknown code nobody can say. */
    boolean isStranger(String group, String code, List<LocalDate> days) {
        return days.stream().allMatch(day -> membership(group, code, day) == Membership.NO);
    }

    private Membership membership(String group, String code, LocalDate day) {
        State state = reference.findState(code).orElse(null);
        boolean known = state == null ? hasOrganization(code, List.of(day)) : state.existsOn(day);
        Group own = groups.get(group);
        if (own != null && (own.size() != null || !own.members().isEmpty())) {
            String seat = seat(code);
            if (own.members().stream().map(this::seat).anyMatch(seat::equals)
                    || own.organizations().contains(code)) {
                return Membership.YES;
            }
            boolean complete = own.size() == null || listed(own) >= own.size();
            return complete && known ? Membership.NO : Membership.UNKNOWN;
        }
        boolean answerable = known
                && dated
                && reference.findGroup(group).isPresent()
                && (state != null || reference.findGroup(code).isPresent());
        return answerable ? reference.membership(group, code, day) : Membership.UNKNOWN;
    }

    /** How many members a group of the record lists, each once. */
    static int listed(Group group) {
        Set<String> listed = new HashSet<>(group.members());
        listed.addAll(group.organizations());
        return listed.size();
    }
}
