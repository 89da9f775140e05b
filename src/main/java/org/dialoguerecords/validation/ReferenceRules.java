package org.dialoguerecords.validation;

import java.util.List;
import java.util.function.Predicate;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** What is named by an id is there. */
final class ReferenceRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    ReferenceRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Document.class, (document, path) -> sources(document.sources(), path));
        walk.on(Group.class, (group, path) -> sources(group.sources(), path));
        walk.on(Delegation.class, (delegation, path) -> sources(delegation.sources(), path));
        walk.on(Individual.class, (individual, path) -> sources(individual.sources(), path));
        walk.on(Statement.class, this::statement);
        walk.on(
                OnBehalfOf.class,
                (entry, path) -> one(entry.group(), checked::hasGroup, Rule.UNKNOWN_GROUP, path, "group"));
        walk.on(
                Position.class,
                (position, path) -> one(position.issue(), checked.issues()::has, Rule.UNKNOWN_ISSUE, path, "issue"));
        walk.on(ReportedFigure.class, this::reported);
    }

    private void statement(Statement statement, RecordPath path) {
        one(statement.speaker(), checked.participants()::has, Rule.UNKNOWN_PARTICIPANT, path, "speaker");
        each(statement.coSpeakers(), checked.participants()::has, Rule.UNKNOWN_PARTICIPANT, path, "coSpeakers");
        sources(statement.sources(), path);
    }

    private void reported(ReportedFigure figure, RecordPath path) {
        one(figure.group(), checked::hasGroup, Rule.UNKNOWN_GROUP, path, "group");
        one(figure.issue(), checked.issues()::has, Rule.UNKNOWN_ISSUE, path, "issue");
        one(figure.source(), checked.sources()::has, Rule.UNKNOWN_SOURCE, path, "source");
    }

    private void sources(List<String> sources, RecordPath path) {
        each(sources, checked.sources()::has, Rule.UNKNOWN_SOURCE, path, "sources");
    }

    private void one(@Nullable String id, Predicate<String> isKnown, Rule rule, RecordPath owner, String property) {
        if (id != null && !isKnown.test(id)) {
            findings.add(rule, owner.property(property), id);
        }
    }

    private void each(List<String> ids, Predicate<String> isKnown, Rule rule, RecordPath owner, String property) {
        for (int i = 0; i < ids.size(); i++) {
            if (!isKnown.test(ids.get(i))) {
                findings.add(rule, owner.property(property).element(i), ids.get(i));
            }
        }
    }
}
