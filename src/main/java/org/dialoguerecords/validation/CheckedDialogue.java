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
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.jspecify.annotations.Nullable;

/** A dialogue that is checked, with everything that rules look up in it. */
final class CheckedDialogue {

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final IdIndex groups;
    private final IdIndex issues;
    private final IdIndex participants;
    private final IdIndex statements;
    private final IdIndex sources;
    private final List<Seat> seats;
    private final Map<String, Listed> listed = new HashMap<>();
    private final Set<String> parties = new HashSet<>();
    private final boolean dated;
    private final List<LocalDate> days;

    CheckedDialogue(Dialogue dialogue, ReferenceData reference) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.groups = IdIndex.of(dialogue.groups(), Group::id);
        this.issues = IdIndex.of(dialogue.issues(), Issue::id);
        this.participants = IdIndex.of(dialogue.participants(), Participant::id);
        this.statements = IdIndex.of(dialogue.statements(), Statement::id);
        this.sources = IdIndex.of(dialogue.sources(), Source::id);
        this.dated = DateRules.isPlausible(dialogue);
        this.days = dialogue.date().isBefore(dialogue.lastDay())
                ? List.of(dialogue.date(), dialogue.lastDay())
                : List.of(dialogue.date());
        this.seats = dialogue.participants().stream().map(this::seatOf).toList();
        for (Participant participant : dialogue.participants()) {
            if (participant instanceof Delegation delegation && delegation.party() != null) {
                parties.add(delegation.party());
            }
        }
        for (Group group : dialogue.groups()) {
            listed.putIfAbsent(group.id(), list(group));
        }
    }

    Dialogue dialogue() {
        return dialogue;
    }

    ReferenceData reference() {
        return reference;
    }

    IdIndex participants() {
        return participants;
    }

    IdIndex statements() {
        return statements;
    }

    /** The groups of the record; {@link #hasGroup} asks the reference data too. */
    IdIndex groups() {
        return groups;
    }

    IdIndex issues() {
        return issues;
    }

    IdIndex sources() {
        return sources;
    }

    boolean hasGroup(String id) {
        return groups.has(id) || reference.findGroup(id).isPresent();
    }

    @Nullable
    Participant participant(String id) {
        int index = participants.indexOf(id);
        return index < 0 ? null : dialogue.participants().get(index);
    }

    /** The statement of which an element with that path is a part. */
    Statement statementAround(RecordPath path) {
        return dialogue.statements().get(path.parent().parent().index());
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
        int index = participants.indexOf(participant);
        return index < 0 ? null : seats.get(index).party;
    }

    /** What tells the party of that participant from others, or else the id. */
    String seatOf(String participant) {
        int index = participants.indexOf(participant);
        String seat = index < 0 ? null : seats.get(index).seat;
        return seat == null ? participant : seat;
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
        Listed own = listed.getOrDefault(group, Listed.NOBODY);
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

    private Seat seatOf(Participant participant) {
        String party = participant instanceof Delegation delegation ? party(delegation) : null;
        return party == null ? Seat.NONE : new Seat(party, seat(party));
    }

    /** The code of a party, and what tells that from others. */
    private record Seat(@Nullable String party, @Nullable String seat) {

        static final Seat NONE = new Seat(null, null);
    }

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
