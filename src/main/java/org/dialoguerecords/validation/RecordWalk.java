package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through a record. Rules subscribe to types of elements; each element is shown to them with its path, in
 * the order of the record and the whole before its parts.
 *
 * <p>The path of an element is one small object. The path of a property is made only for a finding.
 */
final class RecordWalk {

    private final Map<Class<?>, List<BiConsumer<?, RecordPath>>> subscribers = new HashMap<>();
    private final List<UnknownProperty> ofUnknownProperties = new ArrayList<>();

    /** Subscribes to the elements of a type. */
    <T extends Record> void on(Class<T> type, BiConsumer<T, RecordPath> subscriber) {
        subscribers.computeIfAbsent(type, key -> new ArrayList<>()).add(subscriber);
    }

    /** Subscribes to the properties that the format does not have. */
    void onUnknownProperty(UnknownProperty subscriber) {
        ofUnknownProperties.add(subscriber);
    }

    /** What is called with the name of an unknown property, the type of the element that has it, and its path. */
    @FunctionalInterface
    interface UnknownProperty {
        void accept(String name, Class<? extends Record> owner, RecordPath path);
    }

    /** Shows a record and everything in it. */
    void through(Dialogue dialogue) {
        RecordPath root = RecordPath.ROOT;
        show(Dialogue.class, dialogue, dialogue.extensions(), root);
        each(dialogue.documents(), root, "documents", this::document);
        each(dialogue.groups(), root, "groups", this::group);
        each(dialogue.issues(), root, "issues", this::issue);
        each(dialogue.participants(), root, "participants", this::participant);
        each(dialogue.statements(), root, "statements", this::statement);
        each(dialogue.reported(), root, "reported", this::reported);
        each(dialogue.sources(), root, "sources", this::source);
    }

    private void document(Document document, RecordPath path) {
        show(Document.class, document, document.extensions(), path);
    }

    private void group(Group group, RecordPath path) {
        show(Group.class, group, group.extensions(), path);
    }

    private void issue(Issue issue, RecordPath path) {
        show(Issue.class, issue, issue.extensions(), path);
    }

    private void participant(Participant participant, RecordPath path) {
        if (participant instanceof Delegation delegation) {
            show(Delegation.class, delegation, delegation.extensions(), path);
            each(delegation.representatives(), path, "representatives", this::representative);
        } else if (participant instanceof Individual individual) {
            show(Individual.class, individual, individual.extensions(), path);
        } else if (participant instanceof UnknownParticipant unknown) {
            show(UnknownParticipant.class, unknown, unknown.extensions(), path);
        }
    }

    private void representative(Representative representative, RecordPath path) {
        show(Representative.class, representative, representative.extensions(), path);
    }

    private void statement(Statement statement, RecordPath path) {
        show(Statement.class, statement, statement.extensions(), path);
        each(statement.onBehalfOf(), path, "onBehalfOf", this::onBehalfOf);
        each(statement.positions(), path, "positions", this::position);
        each(statement.documents(), path, "documents", this::document);
    }

    private void onBehalfOf(OnBehalfOf entry, RecordPath path) {
        show(OnBehalfOf.class, entry, entry.extensions(), path);
    }

    private void position(Position position, RecordPath path) {
        show(Position.class, position, position.extensions(), path);
    }

    private void reported(ReportedFigure figure, RecordPath path) {
        show(ReportedFigure.class, figure, figure.extensions(), path);
    }

    private void source(Source source, RecordPath path) {
        show(Source.class, source, source.extensions(), path);
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
            Class<T> type, T element, Map<String, @Nullable Object> extensions, RecordPath path) {
        for (BiConsumer<?, RecordPath> subscriber : subscribers.getOrDefault(type, List.of())) {
            @SuppressWarnings("unchecked") // subscribers are kept by the type that they take
            BiConsumer<T, RecordPath> ofType = (BiConsumer<T, RecordPath>) subscriber;
            ofType.accept(element, path);
        }
        for (String name : extensions.keySet()) {
            for (UnknownProperty subscriber : ofUnknownProperties) {
                subscriber.accept(name, type, path.property(name));
            }
        }
    }
}
