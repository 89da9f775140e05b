package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.GroupsByDay;
import org.dialoguerecords.reading.Parties;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.jspecify.annotations.Nullable;

/** A dialogue that is checked, with everything that rules look up in it. */
final class CheckedDialogue {

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final RecordReading reading;
    private final IdIndex groups;
    private final IdIndex issues;
    private final IdIndex participants;
    private final IdIndex statements;
    private final IdIndex sources;
    private final List<Party> parties;
    private final Set<String> partyCodes = new HashSet<>();
    private final Map<Days, List<LocalDate>> changes = new HashMap<>();
    private final boolean dated;

    CheckedDialogue(Dialogue dialogue, ReferenceData reference) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.reading = new RecordReading(dialogue, reference, RecordReading.UNITED_NATIONS);
        this.groups = IdIndex.of(dialogue.groups(), Group::id);
        this.issues = IdIndex.of(dialogue.issues(), Issue::id);
        this.participants = IdIndex.of(dialogue.participants(), Participant::id);
        this.statements = IdIndex.of(dialogue.statements(), Statement::id);
        this.sources = IdIndex.of(dialogue.sources(), Source::id);
        this.parties = dialogue.participants().stream().map(this::partyOf).toList();
        for (Participant participant : dialogue.participants()) {
            if (participant instanceof Delegation delegation && delegation.party() != null) {
                partyCodes.add(delegation.party());
            }
        }
        this.dated = DateRules.isPlausible(dialogue);
    }

    private Party partyOf(Participant participant) {
        if (participant instanceof Delegation delegation) {
            return reading.parties()
                    .code(delegation)
                    .map(code -> new Party(code, reading.parties().seatOrKey(delegation)))
                    .orElse(Party.NONE);
        }
        return Party.NONE;
    }

    /** What a participant represents: its code, and what tells it from other parties. */
    private record Party(@Nullable String code, @Nullable String seat) {

        static final Party NONE = new Party(null, null);
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

    /** The group of the record that has the id. */
    Optional<Group> group(String id) {
        return reading.groups().ofRecord(id);
    }

    @Nullable
    Participant participant(String id) {
        return reading.participant(id);
    }

    /** The statement of which an element with that path is a part. */
    Statement statementAround(RecordPath path) {
        return dialogue.statements().get(path.parent().parent().index());
    }

    /** Whether the dates can be meant, so that something can be said of states and members on them. */
    boolean isDated() {
        return dated;
    }

    /** The day of a statement, or all days of the dialogue: what holds on any of them may be meant. */
    Days daysOf(Statement statement) {
        return reading.daysOf(statement);
    }

    /** All days of the dialogue. */
    Days days() {
        return reading.days();
    }

    /** Days among these that stand for all: on each somebody may join or leave the United Nations. */
    List<LocalDate> changes(Days days) {
        return changes.computeIfAbsent(days, key -> reading.groups().changes(RecordReading.UNITED_NATIONS, key));
    }

    Optional<State> state(String code) {
        return reference.findState(code);
    }

    /** Whether a state existed on one of the days. */
    boolean existed(State state, Days on) {
        return !dated || state.existsOn(on.last()) || changes(on).stream().anyMatch(state::existsOn);
    }

    /** Whether somebody knows an organisation of that code on one of the days: the reference data, or a delegation. */
    boolean hasOrganization(String code, Days on) {
        return reference.findGroup(code).isPresent() ? isInData(code, on) : partyCodes.contains(code);
    }

    private boolean isInData(String organization, Days on) {
        StateGroup known = reference.findGroup(organization).orElse(null);
        return known != null
                && (!dated
                        || (!on.last().isBefore(known.founded().earliest())
                                && on.first().isBefore(known.dissolved().latest())));
    }

    /** The code of what the participant of that id represents, if it is a delegation and represents anything. */
    @Nullable
    String party(String participant) {
        int index = participants.indexOf(participant);
        return index < 0 ? null : parties.get(index).code;
    }

    /** What tells the party of that participant from others, or else the id. */
    String seatOf(String participant) {
        int index = participants.indexOf(participant);
        String seat = index < 0 ? null : parties.get(index).seat;
        return seat == null ? participant : seat;
    }

    /** Whether codes name a party, by this code or by another of the same seat. */
    boolean isNamed(Collection<String> codes, String code) {
        if (codes.contains(code)) {
            return true;
        }
        String seat = reading.parties().seatOrCode(code);
        return codes.stream()
                .anyMatch(other -> reading.parties().seatOrCode(other).equals(seat));
    }

    /** What counting and validation know of parties. */
    Parties parties() {
        return reading.parties();
    }

    /** What counting and validation know of the members of groups. */
    GroupsByDay members() {
        return reading.groups();
    }

    /** Whether somebody certainly belonged to a group, as the record or else the reference data know it. */
    boolean isMember(String group, String code, Days on) {
        return reading.membership(group, code, on) == Membership.YES;
    }

    /** Whether somebody certainly did not belong to a group. Of an unknown code nobody can say. */
    boolean isStranger(String group, String code, Days on) {
        return dated && isKnown(code, group, on) && reading.membership(group, code, on) == Membership.NO;
    }

    private boolean isKnown(String code, String group, Days on) {
        State state = state(code).orElse(null);
        if (state != null) {
            return state.existsOn(on.first()) && state.existsOn(on.last());
        }
        return isInData(code, on) || (reading.groups().areOfRecord(group) && partyCodes.contains(code));
    }
}
