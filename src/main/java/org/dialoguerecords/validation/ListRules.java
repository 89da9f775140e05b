package org.dialoguerecords.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.format.RecordPath;

/** No list holds a code, an id or a symbol twice. */
final class ListRules implements RuleCheck {

    private final FindingCollector findings;

    ListRules(CheckedDialogue checked, FindingCollector findings) {
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Document.class, this::document);
        walk.on(Group.class, this::group);
        walk.on(Delegation.class, (delegation, path) -> twice(delegation.sources(), path, "sources"));
        walk.on(Individual.class, (individual, path) -> twice(individual.sources(), path, "sources"));
        walk.on(Presiding.class, (presiding, path) -> twice(presiding.sittings(), path, "sittings"));
        walk.on(Statement.class, this::statement);
        walk.on(Vote.class, this::vote);
        walk.on(OnBehalfOf.class, this::onBehalfOf);
    }

    private void document(Document document, RecordPath path) {
        twice(document.symbols(), path, "symbols");
        twice(document.sponsors(), path, "sponsors");
        twice(document.sources(), path, "sources");
    }

    private void vote(Vote vote, RecordPath path) {
        twice(vote.symbols(), path, "symbols");
        twice(vote.inFavour(), path, "inFavour");
        twice(vote.against(), path, "against");
        twice(vote.abstaining(), path, "abstaining");
        twice(vote.absent(), path, "absent");
    }

    private void group(Group group, RecordPath path) {
        twice(group.members(), path, "members");
        twice(group.organizations(), path, "organizations");
        twice(group.sources(), path, "sources");
    }

    private void statement(Statement statement, RecordPath path) {
        int speaker = statement.coSpeakers().indexOf(statement.speaker());
        if (speaker >= 0) {
            findings.add(Rule.LISTED_TWICE, path.property("coSpeakers").element(speaker), statement.speaker());
        }
        twice(statement.coSpeakers(), path, "coSpeakers");
        twice(statement.agendaItems(), path, "agendaItems");
        twice(statement.alignsWith(), path, "alignsWith");
        twice(statement.perhapsAlignsWith(), path, "perhapsAlignsWith");
        twice(statement.dissociatesFrom(), path, "dissociatesFrom");
        twice(statement.sources(), path, "sources");
    }

    private void onBehalfOf(OnBehalfOf entry, RecordPath path) {
        twice(entry.states(), path, "states");
        twice(entry.organizations(), path, "organizations");
        twice(entry.except(), path, "except");
    }

    private void twice(List<String> entries, RecordPath owner, String property) {
        if (entries.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i))) {
                findings.add(Rule.LISTED_TWICE, owner.property(property).element(i), entries.get(i));
            }
        }
    }
}
