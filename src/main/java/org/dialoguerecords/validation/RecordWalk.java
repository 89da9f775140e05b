package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.Recording;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.Vote;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through a record. Rules subscribe to types of elements; each element is shown to them with its path, in
 * the order of the record and the whole before its parts.
 *
 * <p>The path of an element is one small object. The path of a property is made only for a finding.
 */
final class RecordWalk {

    private final Map<Class<?>, Subscribers<?>> all = new HashMap<>();
    private final Subscribers<Dialogue> dialogues = of(Dialogue.class);
    private final Subscribers<Document> documents = of(Document.class);
    private final Subscribers<Sitting> sittings = of(Sitting.class);
    private final Subscribers<AgendaItem> agendaItems = of(AgendaItem.class);
    private final Subscribers<Group> groups = of(Group.class);
    private final Subscribers<Issue> issues = of(Issue.class);
    private final Subscribers<Delegation> delegations = of(Delegation.class);
    private final Subscribers<Representative> representatives = of(Representative.class);
    private final Subscribers<Individual> individuals = of(Individual.class);
    private final Subscribers<UnknownParticipant> unknownParticipants = of(UnknownParticipant.class);
    private final Subscribers<Presiding> presiding = of(Presiding.class);
    private final Subscribers<Statement> statements = of(Statement.class);
    private final Subscribers<OnBehalfOf> entries = of(OnBehalfOf.class);
    private final Subscribers<OtherStatement> otherStatements = of(OtherStatement.class);
    private final Subscribers<Position> positions = of(Position.class);
    private final Subscribers<Recording> recordings = of(Recording.class);
    private final Subscribers<Vote> votes = of(Vote.class);
    private final Subscribers<ReportedFigure> figures = of(ReportedFigure.class);
    private final Subscribers<Source> sources = of(Source.class);
    private final List<UnknownProperty> ofUnknownProperties = new ArrayList<>();

    private <T extends Record> Subscribers<T> of(Class<T> type) {
        Subscribers<T> subscribers = new Subscribers<>(type, new ArrayList<>());
        all.put(type, subscribers);
        return subscribers;
    }

    /** Subscribes to the elements of a type. */
    <T extends Record> void on(Class<T> type, BiConsumer<T, RecordPath> subscriber) {
        Subscribers<?> subscribers = all.get(type);
        if (subscribers == null) {
            throw new IllegalArgumentException("no element of a record is a " + type.getSimpleName());
        }
        @SuppressWarnings("unchecked") // they are kept by their type
        Subscribers<T> ofType = (Subscribers<T>) subscribers;
        ofType.calls.add(subscriber);
    }

    /** Subscribes to the properties that the format does not have. */
    void onUnknownProperty(UnknownProperty subscriber) {
        ofUnknownProperties.add(subscriber);
    }

    private record Subscribers<T extends Record>(Class<T> type, List<BiConsumer<T, RecordPath>> calls) {}

    /** What is called with the name and value of an unknown property, the type of the element that has it, and its path. */
    @FunctionalInterface
    interface UnknownProperty {
        void accept(String name, @Nullable Object value, Class<? extends Record> owner, RecordPath path);
    }

    /** Shows a record and everything in it. */
    void through(Dialogue dialogue) {
        RecordPath root = RecordPath.ROOT;
        show(dialogues, dialogue, dialogue.extensions(), root);
        each(dialogue.documents(), root, "documents", this::document);
        each(dialogue.sittings(), root, "sittings", this::sitting);
        each(dialogue.agenda(), root, "agenda", this::agendaItem);
        each(dialogue.groups(), root, "groups", this::group);
        each(dialogue.issues(), root, "issues", this::issue);
        each(dialogue.participants(), root, "participants", this::participant);
        each(dialogue.presiding(), root, "presiding", this::presiding);
        each(dialogue.statements(), root, "statements", this::statement);
        each(dialogue.votes(), root, "votes", this::vote);
        each(dialogue.reported(), root, "reported", this::reported);
        each(dialogue.sources(), root, "sources", this::source);
    }

    private void document(Document document, RecordPath path) {
        show(documents, document, document.extensions(), path);
    }

    private void sitting(Sitting sitting, RecordPath path) {
        show(sittings, sitting, sitting.extensions(), path);
    }

    private void agendaItem(AgendaItem item, RecordPath path) {
        show(agendaItems, item, item.extensions(), path);
    }

    private void group(Group group, RecordPath path) {
        show(groups, group, group.extensions(), path);
    }

    private void issue(Issue issue, RecordPath path) {
        show(issues, issue, issue.extensions(), path);
    }

    private void participant(Participant participant, RecordPath path) {
        if (participant instanceof Delegation delegation) {
            show(delegations, delegation, delegation.extensions(), path);
            each(delegation.representatives(), path, "representatives", this::representative);
        } else if (participant instanceof Individual individual) {
            show(individuals, individual, individual.extensions(), path);
        } else if (participant instanceof UnknownParticipant unknown) {
            show(unknownParticipants, unknown, unknown.extensions(), path);
        }
    }

    private void representative(Representative representative, RecordPath path) {
        show(representatives, representative, representative.extensions(), path);
    }

    private void presiding(Presiding entry, RecordPath path) {
        show(presiding, entry, entry.extensions(), path);
    }

    private void statement(Statement statement, RecordPath path) {
        show(statements, statement, statement.extensions(), path);
        each(statement.onBehalfOf(), path, "onBehalfOf", this::onBehalfOf);
        each(statement.aligned(), path, "aligned", this::onBehalfOf);
        each(statement.alignsWithOther(), path, "alignsWithOther", this::otherStatement);
        each(statement.positions(), path, "positions", this::position);
        each(statement.documents(), path, "documents", this::document);
        Recording recording = statement.recording();
        if (recording != null) {
            show(recordings, recording, recording.extensions(), path.property("recording"));
        }
    }

    private void onBehalfOf(OnBehalfOf entry, RecordPath path) {
        show(entries, entry, entry.extensions(), path);
    }

    private void otherStatement(OtherStatement other, RecordPath path) {
        show(otherStatements, other, other.extensions(), path);
    }

    private void position(Position position, RecordPath path) {
        show(positions, position, position.extensions(), path);
    }

    private void vote(Vote vote, RecordPath path) {
        show(votes, vote, vote.extensions(), path);
    }

    private void reported(ReportedFigure figure, RecordPath path) {
        show(figures, figure, figure.extensions(), path);
    }

    private void source(Source source, RecordPath path) {
        show(sources, source, source.extensions(), path);
    }

    private static <T> void each(
            List<? extends T> elements, RecordPath owner, String property, BiConsumer<T, RecordPath> action) {
        if (elements.isEmpty()) {
            return;
        }
        RecordPath list = owner.property(property);
        for (int i = 0; i < elements.size(); i++) {
            action.accept(elements.get(i), list.element(i));
        }
    }

    private <T extends Record> void show(
            Subscribers<T> subscribers, T element, Map<String, @Nullable Object> extensions, RecordPath path) {
        List<BiConsumer<T, RecordPath>> calls = subscribers.calls;
        for (int i = 0; i < calls.size(); i++) {
            calls.get(i).accept(element, path);
        }
        if (!extensions.isEmpty()) {
            for (UnknownProperty subscriber : ofUnknownProperties) {
                extensions.forEach(
                        (name, value) -> subscriber.accept(name, value, subscribers.type, path.property(name)));
            }
        }
    }
}
