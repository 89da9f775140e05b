package org.dialoguerecords.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.names.ClosestWord;
import org.jspecify.annotations.Nullable;

/** What is named by an id is there. */
final class ReferenceRules implements RuleCheck {

    /** Among more sittings than a dialogue has none is proposed. */
    private static final int MOST_SITTINGS = 100;

    private final CheckedDialogue checked;
    private final FindingCollector findings;
    private final Intended intended;
    private @Nullable Set<String> symbols;

    ReferenceRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
        this.intended = new Intended(checked);
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Dialogue.class, (dialogue, path) -> group(dialogue.memberStatesOf(), path, "memberStatesOf"));
        walk.on(Document.class, (document, path) -> sources(document.sources(), path));
        walk.on(Group.class, (group, path) -> sources(group.sources(), path));
        walk.on(Delegation.class, (delegation, path) -> sources(delegation.sources(), path));
        walk.on(Individual.class, (individual, path) -> sources(individual.sources(), path));
        walk.on(Statement.class, this::statement);
        walk.on(OnBehalfOf.class, (entry, path) -> group(entry.group(), path, "group"));
        walk.on(
                Position.class,
                (position, path) -> one(position.issue(), checked.issues()::has, Rule.UNKNOWN_ISSUE, path, "issue"));
        walk.on(Presiding.class, this::presiding);
        walk.on(Vote.class, this::vote);
        walk.on(ReportedFigure.class, this::reported);
    }

    private void presiding(Presiding presiding, RecordPath path) {
        String individual = presiding.individual();
        one(individual, checked.participants()::has, Rule.UNKNOWN_PARTICIPANT, path, "individual");
        if (checked.participant(individual) instanceof Delegation) {
            findings.add(Rule.DELEGATION_PRESIDING, path.property("individual"), individual);
        }
        sittings(presiding.sittings(), path);
    }

    private void statement(Statement statement, RecordPath path) {
        one(statement.speaker(), checked.participants()::has, Rule.UNKNOWN_PARTICIPANT, path, "speaker");
        each(statement.coSpeakers(), checked.participants()::has, Rule.UNKNOWN_PARTICIPANT, path, "coSpeakers");
        sitting(statement.sitting(), path);
        each(statement.agendaItems(), checked.agenda()::has, Rule.UNKNOWN_AGENDA_ITEM, path, "agendaItems");
        sources(statement.sources(), path);
    }

    private void vote(Vote vote, RecordPath path) {
        one(vote.agendaItem(), checked.agenda()::has, Rule.UNKNOWN_AGENDA_ITEM, path, "agendaItem");
        sitting(vote.sitting(), path);
    }

    private void reported(ReportedFigure figure, RecordPath path) {
        group(figure.group(), path, "group");
        group(figure.among(), path, "among");
        group(figure.outside(), path, "outside");
        one(figure.vote(), checked.votes()::has, Rule.UNKNOWN_VOTE, path, "vote");
        one(figure.symbol(), symbol -> symbols().contains(symbol), Rule.UNKNOWN_SYMBOL, path, "symbol");
        one(figure.issue(), checked.issues()::has, Rule.UNKNOWN_ISSUE, path, "issue");
        one(figure.source(), checked.sources()::has, Rule.UNKNOWN_SOURCE, path, "source");
    }

    /** The symbols of all documents of the record, gathered when a figure asks for one. */
    private Set<String> symbols() {
        if (symbols == null) {
            symbols = new HashSet<>();
            for (Document document : checked.dialogue().documents()) {
                symbols.addAll(document.symbols());
            }
            for (Statement statement : checked.dialogue().statements()) {
                for (Document document : statement.documents()) {
                    symbols.addAll(document.symbols());
                }
            }
        }
        return symbols;
    }

    private void sittings(List<String> sittings, RecordPath owner) {
        for (int i = 0; i < sittings.size(); i++) {
            if (!checked.sittings().has(sittings.get(i))) {
                unknownSitting(sittings.get(i), owner.property("sittings").element(i));
            }
        }
    }

    private void group(@Nullable String id, RecordPath owner, String property) {
        if (id != null && !checked.hasGroup(id)) {
            findings.add(Rule.UNKNOWN_GROUP, owner.property(property), id, Intended.DETAIL, intended.group(id));
        }
    }

    private void sitting(@Nullable String sitting, RecordPath owner) {
        if (sitting != null && !checked.sittings().has(sitting)) {
            unknownSitting(sitting, owner.property("sitting"));
        }
    }

    private void unknownSitting(String sitting, RecordPath path) {
        List<Sitting> known = checked.dialogue().sittings();
        String intended = known.size() > MOST_SITTINGS
                ? ""
                : ClosestWord.to(sitting, known.stream().map(Sitting::id).toList())
                        .orElse("");
        findings.add(Rule.UNKNOWN_SITTING, path, sitting, "intended", intended);
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
