package org.dialoguerecords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Dialogue}.
 *
 * <p>Methods named {@code add…} append to a list, methods named like the list replace it.
 */
public final class DialogueBuilder {

    private String id;
    private @Nullable String series;
    private String title;
    private @Nullable String body;
    private @Nullable String kind;
    private LocalDate date;
    private @Nullable LocalDate endDate;
    private @Nullable String topic;
    private Coverage coverage = Coverage.COMPLETE;
    private @Nullable String memberStatesOf;
    private @Nullable String note;
    private final List<Document> documents = new ArrayList<>();
    private final List<Sitting> sittings = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Presiding> presiding = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<ReportedFigure> reported = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private Map<String, @Nullable Object> extensions = Map.of();

    DialogueBuilder(String id, String title, LocalDate date) {
        this.id = id;
        this.title = title;
        this.date = date;
    }

    DialogueBuilder(Dialogue dialogue) {
        this(dialogue.id(), dialogue.title(), dialogue.date());
        series = dialogue.series();
        body = dialogue.body();
        kind = dialogue.kind();
        endDate = dialogue.endDate();
        topic = dialogue.topic();
        coverage = dialogue.coverage();
        memberStatesOf = dialogue.memberStatesOf();
        note = dialogue.note();
        documents.addAll(dialogue.documents());
        sittings.addAll(dialogue.sittings());
        agenda.addAll(dialogue.agenda());
        groups.addAll(dialogue.groups());
        issues.addAll(dialogue.issues());
        participants.addAll(dialogue.participants());
        presiding.addAll(dialogue.presiding());
        statements.addAll(dialogue.statements());
        votes.addAll(dialogue.votes());
        reported.addAll(dialogue.reported());
        sources.addAll(dialogue.sources());
        extensions = dialogue.extensions();
    }

    /** Sets the id of the record. */
    public DialogueBuilder id(String id) {
        this.id = id;
        return this;
    }

    /** Sets the id of the series to which the dialogue belongs. */
    public DialogueBuilder series(@Nullable String series) {
        this.series = series;
        return this;
    }

    /** Sets the title. */
    public DialogueBuilder title(String title) {
        this.title = title;
        return this;
    }

    /** Sets the body that met. */
    public DialogueBuilder body(@Nullable String body) {
        this.body = body;
        return this;
    }

    /** Sets the format. */
    public DialogueBuilder kind(@Nullable String kind) {
        this.kind = kind;
        return this;
    }

    /** Sets the day, or the first of several. */
    public DialogueBuilder date(LocalDate date) {
        this.date = date;
        return this;
    }

    /** Sets the last day, where there are several. */
    public DialogueBuilder endDate(@Nullable LocalDate endDate) {
        this.endDate = endDate;
        return this;
    }

    /** Sets the subject. */
    public DialogueBuilder topic(@Nullable String topic) {
        this.topic = topic;
        return this;
    }

    /** Sets whether every statement is in the record. */
    public DialogueBuilder coverage(Coverage coverage) {
        this.coverage = coverage;
        return this;
    }

    /** Sets the id of the group whose members are the member states of this meeting. */
    public DialogueBuilder memberStatesOf(@Nullable String memberStatesOf) {
        this.memberStatesOf = memberStatesOf;
        return this;
    }

    /** Sets what else is to be said. */
    public DialogueBuilder note(@Nullable String note) {
        this.note = note;
        return this;
    }

    /** Sets the documents that the dialogue considered. */
    public DialogueBuilder documents(List<Document> documents) {
        return replace(this.documents, documents);
    }

    /** Sets its parts, each with its own time. */
    public DialogueBuilder sittings(List<Sitting> sittings) {
        return replace(this.sittings, sittings);
    }

    /** Sets the items of the agenda. */
    public DialogueBuilder agenda(List<AgendaItem> agenda) {
        return replace(this.agenda, agenda);
    }

    /** Sets groups as the record knows them. */
    public DialogueBuilder groups(List<Group> groups) {
        return replace(this.groups, groups);
    }

    /** Sets questions on which statements take positions. */
    public DialogueBuilder issues(List<Issue> issues) {
        return replace(this.issues, issues);
    }

    /** Sets whoever took the floor or was invited to, and whoever presided. */
    public DialogueBuilder participants(List<Participant> participants) {
        return replace(this.participants, participants);
    }

    /** Sets who presides. */
    public DialogueBuilder presiding(List<Presiding> presiding) {
        return replace(this.presiding, presiding);
    }

    /** Sets the statements, in the order of the day. */
    public DialogueBuilder statements(List<Statement> statements) {
        return replace(this.statements, statements);
    }

    /** Sets the votes taken. */
    public DialogueBuilder votes(List<Vote> votes) {
        return replace(this.votes, votes);
    }

    /** Sets figures that somebody published. */
    public DialogueBuilder reported(List<ReportedFigure> reported) {
        return replace(this.reported, reported);
    }

    /** Sets where the record has it all from. */
    public DialogueBuilder sources(List<Source> sources) {
        return replace(this.sources, sources);
    }

    /** Sets the properties that this version does not know. */
    public DialogueBuilder extensions(Map<String, ? extends @Nullable Object> extensions) {
        this.extensions = Extensions.shallowCopy(extensions);
        return this;
    }

    /** Adds a document. */
    public DialogueBuilder addDocument(Consumer<Document.Builder> document) {
        return addDocument(build(Document.builder(), document, Document.Builder::build));
    }

    /** Adds a document. */
    public DialogueBuilder addDocument(Document document) {
        documents.add(document);
        return this;
    }

    /** Adds a sitting. */
    public DialogueBuilder addSitting(String id, Consumer<Sitting.Builder> sitting) {
        return addSitting(build(Sitting.builder(id), sitting, Sitting.Builder::build));
    }

    /** Adds a sitting. */
    public DialogueBuilder addSitting(Sitting sitting) {
        sittings.add(sitting);
        return this;
    }

    /** Adds an item of the agenda. */
    public DialogueBuilder addAgendaItem(String id, String title) {
        return addAgendaItem(AgendaItem.of(id, title));
    }

    /** Adds an item of the agenda. */
    public DialogueBuilder addAgendaItem(AgendaItem item) {
        agenda.add(item);
        return this;
    }

    /** Adds a group. */
    public DialogueBuilder addGroup(String id, Consumer<Group.Builder> group) {
        return addGroup(build(Group.builder(id), group, Group.Builder::build));
    }

    /** Adds a group. */
    public DialogueBuilder addGroup(Group group) {
        groups.add(group);
        return this;
    }

    /** Adds an issue. */
    public DialogueBuilder addIssue(String id, String title) {
        return addIssue(Issue.of(id, title));
    }

    /** Adds an issue. */
    public DialogueBuilder addIssue(Issue issue) {
        issues.add(issue);
        return this;
    }

    /** Adds an individual. */
    public DialogueBuilder addIndividual(String id, Consumer<Individual.Builder> individual) {
        return addParticipant(build(Individual.builder(id), individual, Individual.Builder::build));
    }

    /** Adds a delegation. */
    public DialogueBuilder addDelegation(
            String id, DelegationCategory category, Consumer<Delegation.Builder> delegation) {
        return addParticipant(build(Delegation.builder(id, category), delegation, Delegation.Builder::build));
    }

    /** Adds a participant. */
    public DialogueBuilder addParticipant(Participant participant) {
        participants.add(participant);
        return this;
    }

    /** Adds an individual who presides over the whole dialogue, in that role. */
    public DialogueBuilder addPresiding(String individual, String role) {
        return addPresiding(Presiding.of(individual, role));
    }

    /** Adds someone who presides. */
    public DialogueBuilder addPresiding(Presiding someone) {
        presiding.add(someone);
        return this;
    }

    /** Adds a statement of which no more is known than who made it. */
    public DialogueBuilder addStatement(String id, String speaker) {
        return addStatement(Statement.builder(id, speaker).build());
    }

    /** Adds a statement. */
    public DialogueBuilder addStatement(String id, String speaker, Consumer<Statement.Builder> statement) {
        return addStatement(build(Statement.builder(id, speaker), statement, Statement.Builder::build));
    }

    /** Adds a statement. */
    public DialogueBuilder addStatement(Statement statement) {
        statements.add(statement);
        return this;
    }

    /** Adds a vote. */
    public DialogueBuilder addVote(String id, VoteKind kind, Consumer<Vote.Builder> vote) {
        return addVote(build(Vote.builder(id, kind), vote, Vote.Builder::build));
    }

    /** Adds a vote. */
    public DialogueBuilder addVote(Vote vote) {
        votes.add(vote);
        return this;
    }

    /** Adds a figure that a source gives exactly. */
    public DialogueBuilder addReported(Figure figure, int value, String source) {
        return addReported(ReportedFigure.of(figure, value, source));
    }

    /** Adds a figure that a source gives exactly, in those words. */
    public DialogueBuilder addReported(Figure figure, int value, String wording, String source) {
        return addReported(ReportedFigure.of(figure, value, wording, source));
    }

    /** Adds a reported figure. */
    public DialogueBuilder addReported(Figure figure, String source, Consumer<ReportedFigure.Builder> reported) {
        return addReported(build(ReportedFigure.builder(figure, source), reported, ReportedFigure.Builder::build));
    }

    /** Adds a reported figure. */
    public DialogueBuilder addReported(ReportedFigure figure) {
        reported.add(figure);
        return this;
    }

    /** Adds a source. */
    public DialogueBuilder addSource(String id, Consumer<Source.Builder> source) {
        return addSource(build(Source.builder(id), source, Source.Builder::build));
    }

    /** Adds a source. */
    public DialogueBuilder addSource(Source source) {
        sources.add(source);
        return this;
    }

    private <T> DialogueBuilder replace(List<T> list, @Nullable List<T> by) {
        list.clear();
        list.addAll(Check.copy(by));
        return this;
    }

    private static <B, T> T build(B builder, Consumer<B> changes, Function<B, T> build) {
        changes.accept(builder);
        return build.apply(builder);
    }

    /**
     * The finished record.
     *
     * @throws InvalidValueException if a value breaks the structure of the record
     */
    public Dialogue build() {
        return new Dialogue(
                id,
                series,
                title,
                body,
                kind,
                date,
                endDate,
                topic,
                coverage,
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
}
