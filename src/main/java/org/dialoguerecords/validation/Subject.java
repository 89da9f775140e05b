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
import org.dialoguerecords.reference.StateGroup;
import org.jspecify.annotations.Nullable;

/** A dialogue under examination, with everything that rules look up in it. */
final class Subject {

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final Map<String, Known> participants;
    private final Map<String, Listed> groups = new HashMap<>();
    private final Map<String, Integer> statements;
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
        participants = mapFor(dialogue.participants());
        for (Participant participant : dialogue.participants()) {
            participants.putIfAbsent(participant.id(), know(participant));
            if (participant instanceof Delegation delegation && delegation.party() != null) {
                parties.add(delegation.party());
            }
        }
        for (Group group : dialogue.groups()) {
            groups.putIfAbsent(group.id(), list(group));
        }
        List<Statement> all = dialogue.statements();
        statements = mapFor(all);
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

    @Nullable
    Participant participant(String id) {
        Known known = participants.get(id);
        return known == null ? null : known.participant;
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
        StateGroup known = reference.findGroup(code).orElse(null);
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
        if (!dated) {
            return true;
        }
        for (LocalDate day : days) {
            if (state.existsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** The code of what the participant of that id represents, if it is a delegation and represents anything. */
    @Nullable
    String party(String participant) {
        Known known = participants.get(participant);
        return known == null ? null : known.party;
    }

    /** What tells the party of that participant from others, or else the id. */
    String seatOf(String participant) {
        Known known = participants.get(participant);
        return known == null || known.seat == null ? participant : known.seat;
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
        return isAlways(Membership.YES, group, code, days);
    }

    /** Whether somebody certainly did not belong to a group. Of an unknown code nobody can say. */
    boolean isStranger(String group, String code, List<LocalDate> days) {
        return isAlways(Membership.NO, group, code, days);
    }

    private boolean isAlways(Membership answer, String group, String code, List<LocalDate> days) {
        for (LocalDate day : days) {
            if (membership(group, code, day) != answer) {
                return false;
            }
        }
        return true;
    }

    private Membership membership(String group, String code, LocalDate day) {
        State state = reference.findState(code).orElse(null);
        boolean known = state == null ? hasOrganization(code, List.of(day)) : state.existsOn(day);
        Listed own = groups.getOrDefault(group, Listed.NOBODY);
        if (own.says) {
            if (own.seats.contains(seat(code)) || own.organizations.contains(code)) {
                return Membership.YES;
            }
            return own.complete && known ? Membership.NO : Membership.UNKNOWN;
        }
        boolean answerable = known
                && dated
                && reference.findGroup(group).isPresent()
                && (state != null || reference.findGroup(code).isPresent());
        return answerable ? reference.membership(group, code, day) : Membership.UNKNOWN;
    }

    private Listed list(Group group) {
        Set<String> seats = new HashSet<>();
        group.members().forEach(member -> seats.add(seat(member)));
        return new Listed(
                group.size() != null || !group.members().isEmpty(),
                seats,
                Set.copyOf(group.organizations()),
                group.size() == null || listed(group) >= group.size());
    }

    private Known know(Participant participant) {
        String party = participant instanceof Delegation delegation ? party(delegation) : null;
        return new Known(participant, party, party == null ? null : seat(party));
    }

    private static <T> Map<String, T> mapFor(List<?> elements) {
        return new HashMap<>(2 * elements.size());
    }

    /** A participant, the code of its party, and what tells that from others. */
    private record Known(
            Participant participant,
            @Nullable String party,
            @Nullable String seat) {}

    /**
     * The members of a group that the record lists.
     *
     * @param says whether the record says who belongs to it, and the reference data are not asked
     * @param complete whether it lists them all
     */
    private record Listed(boolean says, Set<String> seats, Set<String> organizations, boolean complete) {

        static final Listed NOBODY = new Listed(false, Set.of(), Set.of(), false);
    }

    /** How many members a group of the record lists, each once. */
    static int listed(Group group) {
        Set<String> listed = new HashSet<>(group.members());
        listed.addAll(group.organizations());
        return listed.size();
    }
}
