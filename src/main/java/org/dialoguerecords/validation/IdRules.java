package org.dialoguerecords.validation;

import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.Vote;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Ids;

/** Ids are well-formed and name one thing of a kind each. */
final class IdRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    IdRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Dialogue.class, this::dialogue);
        walk.on(Group.class, (group, path) -> id(group.id(), checked.groups(), path));
        walk.on(Issue.class, (issue, path) -> id(issue.id(), checked.issues(), path));
        walk.on(Delegation.class, (delegation, path) -> id(delegation.id(), checked.participants(), path));
        walk.on(Individual.class, (individual, path) -> id(individual.id(), checked.participants(), path));
        walk.on(UnknownParticipant.class, (unknown, path) -> id(unknown.id(), checked.participants(), path));
        walk.on(Statement.class, (statement, path) -> id(statement.id(), checked.statements(), path));
        walk.on(Sitting.class, (sitting, path) -> id(sitting.id(), checked.sittings(), path));
        walk.on(AgendaItem.class, (item, path) -> id(item.id(), checked.agenda(), path));
        walk.on(Vote.class, (vote, path) -> id(vote.id(), checked.votes(), path));
        walk.on(Source.class, (source, path) -> id(source.id(), checked.sources(), path));
    }

    private void dialogue(Dialogue dialogue, RecordPath path) {
        wellFormed(dialogue.id(), path, "id");
        if (dialogue.series() != null) {
            wellFormed(dialogue.series(), path, "series");
        }
    }

    private void id(String id, Ids ids, RecordPath path) {
        if (!ids.areUnique() && ids.find(id) != path.index()) {
            findings.add(Rule.DUPLICATE_ID, path.property("id"), id);
        }
        wellFormed(id, path, "id");
    }

    private void wellFormed(String id, RecordPath owner, String property) {
        for (int i = 0; i < id.length(); i++) {
            if (Characters.hidesInIds(id.charAt(i))) {
                findings.add(Rule.MALFORMED_ID, owner.property(property), id);
                return;
            }
        }
    }
}
