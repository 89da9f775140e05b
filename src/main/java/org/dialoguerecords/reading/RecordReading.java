package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.jspecify.annotations.Nullable;

/**
 * A record and the reference data together: its participants, the parties of its delegations, its days, the member states and
 * the members of groups on these.
 *
 * <p>Immutable and safe to share between threads; what is asked for again is worked out once.
 */
public final class RecordReading {

    /** The body whose members are the member states, unless another is named. */
    public static final String UNITED_NATIONS = "UN";

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final String body;
    private final Parties parties;
    private final StatesByDay unitedNations;
    private final StatesByDay states;
    private final RecordDays days;
    private final RecordEntries entries;
    private final GroupsByDay groups;
    private final @Nullable RecordReading whole;
    private volatile @Nullable RecordStatements statements;
    private volatile @Nullable Ids ids;
    private volatile @Nullable Ids votes;

    /**
     * A reading of a record by the reference data.
     *
     * @param body the body or group whose members are the member states, or nothing for the one that the record names
     */
    public RecordReading(Dialogue dialogue, ReferenceData reference, @Nullable String body) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.body = body != null ? body : Objects.requireNonNullElse(dialogue.memberStatesOf(), UNITED_NATIONS);
        boolean ofRecord = dialogue.findGroup(this.body).isPresent();
        boolean known =
                reference.findGroup(ofRecord ? UNITED_NATIONS : this.body).isPresent();
        this.parties = new Parties(dialogue, reference, known);
        this.unitedNations = StatesByDay.ofData(reference, UNITED_NATIONS, parties);
        this.days = new RecordDays(dialogue, null);
        this.entries = new RecordEntries(dialogue);
        this.groups = new GroupsByDay(dialogue, reference, parties, unitedNations, days, entries);
        this.states = memberStates(unitedNations, this.body, groups);
        this.whole = null;
    }

    private RecordReading(RecordReading whole, LocalDate upTo) {
        this.dialogue = whole.dialogue;
        this.reference = whole.reference;
        this.body = whole.body;
        this.parties = whole.parties;
        this.unitedNations = whole.unitedNations;
        this.days = new RecordDays(dialogue, upTo);
        boolean sameDays = days.all().equals(whole.days.all());
        this.entries = whole.entries;
        this.groups =
                sameDays ? whole.groups : new GroupsByDay(dialogue, reference, parties, unitedNations, days, entries);
        this.states = sameDays ? whole.states : memberStates(whole.states, body, groups);
        this.whole = whole;
    }

    /** Those of a group of the record, which are others up to another day, or else those of a body of the data. */
    private StatesByDay memberStates(StatesByDay ofData, String body, GroupsByDay groups) {
        if (groups.ofRecord(body).isPresent()) {
            return StatesByDay.ofRecord(reference, body, parties, groups);
        }
        return ofData.areOf(body) ? ofData : StatesByDay.ofData(reference, body, parties);
    }

    /** The same record up to a day, that day included. What has been read of the statements is not read again. */
    public RecordReading upTo(LocalDate day) {
        return new RecordReading(whole == null ? this : whole, day);
    }

    /** The statements that are read, resolved when somebody first asks. */
    public RecordStatements statements() {
        RecordStatements known = statements;
        return known == null ? resolve() : known;
    }

    private synchronized RecordStatements resolve() {
        RecordStatements known = statements;
        if (known == null) {
            known = whole == null
                    ? StatementReader.read(this)
                    : whole.statements().upTo(this);
            statements = known;
        }
        return known;
    }

    /** The record. */
    public Dialogue dialogue() {
        return dialogue;
    }

    /** The reference data. */
    public ReferenceData reference() {
        return reference;
    }

    /** The body or group whose members are the member states. */
    public String body() {
        return body;
    }

    /** The first participant of that id. */
    public @Nullable Participant participant(String id) {
        int place = participantIds().find(id);
        return place == Ids.NONE ? null : dialogue.participants().get(place);
    }

    /** The places of the participants by their ids. */
    public Ids participantIds() {
        if (whole != null) {
            return whole.participantIds();
        }
        Ids known = ids;
        if (known == null) {
            known = Ids.of(dialogue.participants(), Participant::id);
            ids = known;
        }
        return known;
    }

    /**
     * The vote of that id.
     *
     * @throws org.dialoguerecords.UnknownIdException if the record has none
     */
    public Vote vote(String id) {
        int place = voteIds().find(id);
        return place == Ids.NONE ? dialogue.vote(id) : dialogue.votes().get(place);
    }

    /** The places of the votes by their ids. */
    public Ids voteIds() {
        Ids known = votes;
        if (known == null) {
            known = Ids.of(dialogue.votes(), Vote::id);
            votes = known;
        }
        return known;
    }

    /** The parties of the delegations. */
    public Parties parties() {
        return parties;
    }

    /** Who the member states and the observer states are. */
    public StatesByDay states() {
        return states;
    }

    /** Whether the member states are those of the United Nations. */
    public boolean isOfUnitedNations() {
        return states == unitedNations;
    }

    /** Whether the reference data know who the members of the United Nations are. */
    public boolean areUnitedNationsKnown() {
        return unitedNations.areKnown();
    }

    /** Who belongs to which group. */
    public GroupsByDay groups() {
        return groups;
    }

    /** Whether somebody, named by a code, belongs to a group on each of the days, or on any. */
    public Membership membership(String group, String code, Days on) {
        GroupMembers members = groups.of(group, on);
        Optional<State> state = parties.state(code);
        return state.isPresent() ? members.membership(state.get().seat()) : members.membership(code);
    }

    /** The entries of the statements. */
    public RecordEntries entries() {
        return entries;
    }

    /** The last day that is read, if not all are. */
    public @Nullable LocalDate upTo() {
        return days.upTo();
    }

    /** The days that are read, from the first of the dialogue on. */
    public Days days() {
        return days.all();
    }

    /** The day of a statement, if it has one. */
    @Nullable
    LocalDate date(Statement statement) {
        return days.date(statement);
    }

    /** The day of a statement, or all days that are read if it has none. */
    public Days daysOf(Statement statement) {
        return days.of(statement);
    }

    /** The day of a sitting, or all days that are read if that is not known. */
    public Days daysOfSitting(@Nullable String sitting) {
        return days.ofSitting(sitting);
    }

    /** Whether nothing was said on days after those that are read. */
    boolean areAllRead(Places places) {
        return days.areAll(places);
    }

    /** Whether a statement was made on the days that are read. */
    public Membership includes(Statement statement) {
        return days.include(statement);
    }
}
