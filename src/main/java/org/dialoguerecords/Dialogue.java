package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One meeting, or a run of meetings on one subject, as a record.
 *
 * @param id the id of the record
 * @param series the id of the series to which the dialogue belongs
 * @param title the title
 * @param body the body that met; an open vocabulary, see {@link Body}
 * @param kind the format; an open vocabulary, see {@link DialogueKind}
 * @param date the day, or the first of several
 * @param endDate the last day, where there are several
 * @param topic the subject
 * @param coverage whether every statement is in the record
 * @param memberStatesOf the id of the group whose members are the member states of this meeting; the United Nations if there is none
 * @param note what else is to be said
 * @param documents the documents that the dialogue considered
 * @param sittings its parts, each with its own time
 * @param agenda the items of the agenda
 * @param groups groups as the record knows them
 * @param issues questions on which statements take positions
 * @param participants whoever took the floor or was invited to, and whoever presided
 * @param presiding who presides
 * @param statements the statements, in the order of the day
 * @param votes the votes taken
 * @param reported figures that somebody published
 * @param sources where the record has it all from
 * @param extensions the properties that this version does not know
 */
@ConsistentDialogue
@ConsistentDialogue(groups = Doubts.class)
@JsonPropertyOrder({
    "format",
    "id",
    "series",
    "title",
    "body",
    "kind",
    "date",
    "endDate",
    "topic",
    "coverage",
    "memberStatesOf",
    "note",
    "documents",
    "sittings",
    "agenda",
    "groups",
    "issues",
    "participants",
    "presiding",
    "statements",
    "votes",
    "reported",
    "sources"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dialogue(
        String id,
        @Nullable String series,
        String title,
        @Nullable String body,
        @Nullable String kind,
        LocalDate date,
        @Nullable LocalDate endDate,
        @Nullable String topic,
        Coverage coverage,
        @Nullable String memberStatesOf,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Document> documents,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Sitting> sittings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AgendaItem> agenda,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Group> groups,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Issue> issues,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Participant> participants,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Presiding> presiding,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Statement> statements,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Vote> votes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportedFigure> reported,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Source> sources,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** The name and major version of the format, as every record states it. */
    public static final String FORMAT = "dialogue-record/1";

    /** Checks the structure of the dialogue. */
    public Dialogue {
        id = Check.id("id", id);
        series = Check.optionalId("series", series);
        title = Check.text("title", title);
        body = Check.optionalWord("body", body, Body.GENERAL_ASSEMBLY);
        kind = Check.optionalWord("kind", kind, DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE);
        date = Check.date("date", date);
        endDate = Check.optionalDate("endDate", endDate);
        topic = Check.optionalText("topic", topic);
        coverage = Check.present("coverage", coverage, "COMPLETE or PARTIAL");
        memberStatesOf = Check.optionalId("memberStatesOf", memberStatesOf);
        note = Check.optionalText("note", note);
        documents = Check.list("documents", documents, "a document");
        sittings = Check.list("sittings", sittings, "a sitting");
        agenda = Check.list("agenda", agenda, "an agenda item");
        groups = Check.list("groups", groups, "a group");
        issues = Check.list("issues", issues, "an issue");
        participants = Check.list("participants", participants, "a participant");
        presiding = Check.list("presiding", presiding, "an entry");
        statements = Check.list("statements", statements, "a statement");
        votes = Check.list("votes", votes, "a vote");
        reported = Check.list("reported", reported, "a reported figure");
        sources = Check.list("sources", sources, "a source");
        extensions = Extensions.copy(Dialogue.class, extensions);
    }

    @JsonCreator
    @SuppressWarnings("NullAway") // without a date, the constructor says what is missing
    static Dialogue fromJson(
            @JsonProperty("format") @Nullable JsonFormat format,
            @JsonProperty("id") String id,
            @JsonProperty("series") @Nullable String series,
            @JsonProperty("title") String title,
            @JsonProperty("body") @Nullable String body,
            @JsonProperty("kind") @Nullable String kind,
            @JsonProperty("date") JsonDate date,
            @JsonProperty("endDate") @Nullable JsonDate endDate,
            @JsonProperty("topic") @Nullable String topic,
            @JsonProperty("coverage") @Nullable Coverage coverage,
            @JsonProperty("memberStatesOf") @Nullable String memberStatesOf,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("documents") List<Document> documents,
            @JsonProperty("sittings") List<Sitting> sittings,
            @JsonProperty("agenda") List<AgendaItem> agenda,
            @JsonProperty("groups") List<Group> groups,
            @JsonProperty("issues") List<Issue> issues,
            @JsonProperty("participants") List<Participant> participants,
            @JsonProperty("presiding") List<Presiding> presiding,
            @JsonProperty("statements") List<Statement> statements,
            @JsonProperty("votes") List<Vote> votes,
            @JsonProperty("reported") List<ReportedFigure> reported,
            @JsonProperty("sources") List<Source> sources,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Dialogue(
                id,
                series,
                title,
                body,
                kind,
                JsonDate.toDate(date),
                JsonDate.toDate(endDate),
                topic,
                coverage == null ? Coverage.COMPLETE : coverage,
                memberStatesOf,
                note,
                documents,
                sittings,
                agenda,
                groups,
                issues,
                participants,
                presiding,
                statements,
                votes,
                reported,
                sources,
                extensions);
    }

    @JsonProperty("format")
    String jsonFormat() {
        return FORMAT;
    }

    /** The last day: the end date, or the date of a dialogue of one day. */
    public LocalDate lastDay() {
        return endDate == null ? date : endDate;
    }

    /**
     * The sitting of that id.
     *
     * @throws UnknownIdException if the record has none
     */
    public Sitting sitting(String id) {
        return get("sitting", sittings, Sitting::id, id);
    }

    /** The sitting of that id, if the record has one. */
    public Optional<Sitting> findSitting(String id) {
        return find(sittings, Sitting::id, id);
    }

    /**
     * The agenda item of that id.
     *
     * @throws UnknownIdException if the record has none
     */
    public AgendaItem agendaItem(String id) {
        return get("agenda item", agenda, AgendaItem::id, id);
    }

    /** The agenda item of that id, if the record has one. */
    public Optional<AgendaItem> findAgendaItem(String id) {
        return find(agenda, AgendaItem::id, id);
    }

    /**
     * The group of that id.
     *
     * @throws UnknownIdException if the record has none
     */
    public Group group(String id) {
        return get("group", groups, Group::id, id);
    }

    /** The group of that id, if the record has one. */
    public Optional<Group> findGroup(String id) {
        return find(groups, Group::id, id);
    }

    /**
     * The issue of that id.
     *
     * @throws UnknownIdException if the record has none
     */
    public Issue issue(String id) {
        return get("issue", issues, Issue::id, id);
    }

    /** The issue of that id, if the record has one. */
    public Optional<Issue> findIssue(String id) {
        return find(issues, Issue::id, id);
    }

    /**
     * The participant of that id.
     *
     * @throws UnknownIdException if the record has none
     */
    public Participant participant(String id) {
        return get("participant", participants, Participant::id, id);
    }

    /** The participant of that id, if the record has one. */
    public Optional<Participant> findParticipant(String id) {
        return find(participants, Participant::id, id);
    }

    /**
     * The statement of that id.
     *
     * @throws UnknownIdException if the record has none
     */
    public Statement statement(String id) {
        return get("statement", statements, Statement::id, id);
    }

    /** The statement of that id, if the record has one. */
    public Optional<Statement> findStatement(String id) {
        return find(statements, Statement::id, id);
    }

    /**
     * The vote of that id.
     *
     * @throws UnknownIdException if the record has none
     */
    public Vote vote(String id) {
        return get("vote", votes, Vote::id, id);
    }

    /** The vote of that id, if the record has one. */
    public Optional<Vote> findVote(String id) {
        return find(votes, Vote::id, id);
    }

    /**
     * The source of that id.
     *
     * @throws UnknownIdException if the record has none
     */
    public Source source(String id) {
        return get("source", sources, Source::id, id);
    }

    /** The source of that id, if the record has one. */
    public Optional<Source> findSource(String id) {
        return find(sources, Source::id, id);
    }

    private <T> T get(String kind, List<T> among, Function<T, String> idOf, String id) {
        return find(among, idOf, id).orElseThrow(() -> new UnknownIdException(kind, id, this, among.size()));
    }

    private static <T> Optional<T> find(List<T> among, Function<T, String> idOf, String id) {
        return among.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
    }

    /** A builder of a dialogue. */
    public static DialogueBuilder builder(String id, String title, LocalDate date) {
        return new DialogueBuilder(id, title, date);
    }

    /** A copy with changes: {@code dialogue.with(b -> b.series(…))}. */
    public Dialogue with(Consumer<DialogueBuilder> changes) {
        DialogueBuilder builder = new DialogueBuilder(this);
        changes.accept(builder);
        return builder.build();
    }

    @JsonProperty("date")
    @Nullable
    JsonDate jsonDate() {
        return JsonDate.of(date);
    }

    @JsonProperty("endDate")
    @Nullable
    JsonDate jsonEndDate() {
        return JsonDate.of(endDate);
    }

    @JsonProperty("coverage")
    @Nullable
    Coverage jsonCoverage() {
        return coverage == Coverage.COMPLETE ? null : coverage;
    }
}
