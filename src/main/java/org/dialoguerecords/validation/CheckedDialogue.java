package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.Ids;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.GroupKind;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** A dialogue that is checked, with everything that rules look up in it. */
final class CheckedDialogue {

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final RecordReading reading;
    private final Ids groups;
    private final Ids issues;
    private final Ids participants;
    private final Ids statements;
    private final Ids sources;
    private final Ids sittings;
    private final Ids agenda;
    private final Ids votes;
    private final List<@Nullable Party> parties = new ArrayList<>();
    private final Set<String> partyCodes = new HashSet<>();
    private final Map<Days, List<LocalDate>> changes = new HashMap<>();
    private final boolean dated;
    private @Nullable StateSet memberStates;

    CheckedDialogue(Dialogue dialogue, ReferenceData reference) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.reading = new RecordReading(dialogue, reference, RecordReading.UNITED_NATIONS);
        this.groups = Ids.of(dialogue.groups(), Group::id);
        this.issues = Ids.of(dialogue.issues(), Issue::id);
        this.participants = reading.participantIds();
        this.statements = Ids.of(dialogue.statements(), Statement::id);
        this.sources = Ids.of(dialogue.sources(), Source::id);
        this.sittings = Ids.of(dialogue.sittings(), Sitting::id);
        this.agenda = Ids.of(dialogue.agenda(), AgendaItem::id);
        this.votes = Ids.of(dialogue.votes(), Vote::id);
        for (Participant participant : dialogue.participants()) {
            parties.add(partyOf(participant));
            if (participant instanceof Delegation delegation && delegation.party() != null) {
                partyCodes.add(delegation.party());
            }
        }
        this.dated = DateRules.isPlausible(dialogue);
    }

    private @Nullable Party partyOf(Participant participant) {
        if (!(participant instanceof Delegation delegation)) {
            return null;
        }
        String code = reading.parties().code(delegation).orElse(null);
        if (code == null) {
            return null;
        }
        Optional<State> seat = reading.parties().seat(delegation);
        return new Party(
                code,
                seat.map(State::code).orElse(code),
                seat.flatMap(known -> reference.findState(code)).orElse(null));
    }

    /**
     * What a delegation represents, if that has a code.
     *
     * @param code the code
     * @param seat what tells it from other parties: the code of its seat, or its own
     * @param state the state of that code, if the delegation is one of a state that the reference data know
     */
    record Party(String code, String seat, @Nullable State state) {}

    Dialogue dialogue() {
        return dialogue;
    }

    ReferenceData reference() {
        return reference;
    }

    Ids participants() {
        return participants;
    }

    Ids statements() {
        return statements;
    }

    /** The groups of the record; {@link #hasGroup} asks the reference data too. */
    Ids groups() {
        return groups;
    }

    Ids issues() {
        return issues;
    }

    Ids sources() {
        return sources;
    }

    Ids sittings() {
        return sittings;
    }

    Ids agenda() {
        return agenda;
    }

    Ids votes() {
        return votes;
    }

    boolean hasGroup(String id) {
        return groups.has(id) || reference.findGroup(id).isPresent();
    }

    /** Whether the member states are said to be those of an organ of the United Nations. */
    boolean isOfOrgan() {
        String body = dialogue.memberStatesOf();
        return body != null
                && reference
                        .findGroup(body)
                        .filter(known -> known.kind() == GroupKind.UN_ORGAN)
                        .isPresent();
    }

    /** The group whose members are the member states. In an organ of the United Nations, these are all of its members. */
    String body() {
        String body = dialogue.memberStatesOf();
        return body == null || isOfOrgan() ? RecordReading.UNITED_NATIONS : body;
    }

    /** The states whose seats the reference data know as those of members of the United Nations on any of the days, or may be. */
    StateSet memberStates() {
        StateSet known = memberStates;
        if (known == null) {
            known = StateSet.empty();
            if (reference.findGroup(RecordReading.UNITED_NATIONS).isPresent()) {
                for (LocalDate day : changes(days())) {
                    known = known.union(
                            reference.seats(RecordReading.UNITED_NATIONS, day).possible());
                }
            }
            memberStates = known;
        }
        return known;
    }

    /** How many member states there are at most on those days, if anybody knows. */
    OptionalInt mostMembers(Days on) {
        if (!hasGroup(body())) {
            return OptionalInt.empty();
        }
        GroupMembers members = reading.groups().of(body(), on);
        return members.areAnybody()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(
                        Integer.MAX_VALUE, (long) members.states().possible().size() + members.most()));
    }

    /** The group of the record that has the id. */
    Optional<Group> group(String id) {
        return reading.groups().ofRecord(id);
    }

    @Nullable
    Participant participant(String id) {
        return reading.participant(id);
    }

    /** The statement of which the element at that path is a part. */
    Statement statementAround(RecordPath path) {
        return dialogue.statements().get(path.parent().parent().index());
    }

    /** Whether the dates can be meant, so that something can be said of states and members on them. */
    boolean isDated() {
        return dated;
    }

    /** The statement of that id. */
    @Nullable
    Statement statement(String id) {
        int index = statements.find(id);
        return index < 0 ? null : dialogue.statements().get(index);
    }

    /** The sitting of that id. */
    @Nullable
    Sitting sitting(@Nullable String id) {
        int index = id == null ? -1 : sittings.find(id);
        return index < 0 ? null : dialogue.sittings().get(index);
    }

    /** The day of a sitting, or all days of the dialogue. */
    Days daysOfSitting(@Nullable String sitting) {
        return reading.daysOfSitting(sitting);
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
        return reference.findGroup(code).isPresent()
                ? isInData(code, on)
                : partyCodes.contains(code) || reference.findOrganization(code).isPresent();
    }

    private boolean isInData(String organization, Days on) {
        StateGroup known = reference.findGroup(organization).orElse(null);
        return known != null
                && (!dated
                        || (!on.last().isBefore(known.founded().earliest())
                                && on.first().isBefore(known.dissolved().latest())));
    }

    /** What the participant at that place in the list represents. */
    @Nullable
    Party partyAt(int participant) {
        return parties.get(participant);
    }

    /** What the participant of that id represents. */
    @Nullable
    Party partyOf(String participant) {
        int index = participants.find(participant);
        return index < 0 ? null : parties.get(index);
    }

    /** What tells the party of that code from others: the code of its seat, or the code itself. */
    String seat(String code) {
        return reading.parties().seatOrCode(code);
    }

    /** What tells the parties of those codes from others. */
    Set<String> seats(Collection<String> codes) {
        Set<String> seats = new HashSet<>();
        for (String code : codes) {
            seats.add(seat(code));
        }
        return seats;
    }

    /** How many members of a group the record lists, each once. */
    int listed(Group group) {
        return reading.groups().listed(group);
    }

    /** Whether somebody certainly belonged to a group, as the record or else the reference data know it. */
    boolean isMember(String group, String code, Days on) {
        return reading.membership(group, code, on) == Membership.YES;
    }

    /** Whether somebody certainly did not belong to a group. Of an unknown code nobody can say. */
    boolean isStranger(String group, String code, Days on) {
        return dated && reading.membership(group, code, on) == Membership.NO && isKnown(code, group, on);
    }

    private boolean isKnown(String code, String group, Days on) {
        State state = state(code).orElse(null);
        if (state != null) {
            return state.existsOn(on.first()) && state.existsOn(on.last());
        }
        return isInData(code, on) || (reading.groups().areOfRecord(group) && partyCodes.contains(code));
    }
}
