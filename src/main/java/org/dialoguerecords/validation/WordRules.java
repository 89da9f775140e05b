package org.dialoguerecords.validation;

import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.format.Property;
import org.dialoguerecords.format.RecordFormat;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.names.ClosestWord;
import org.jspecify.annotations.Nullable;

/** Any word may stand where a vocabulary is open, but one that is nearly a known one may be that misspelt. */
final class WordRules implements RuleCheck {

    private static final List<String> BODIES = vocabulary(Dialogue.class, "body");
    private static final List<String> KINDS = vocabulary(Dialogue.class, "kind");
    private static final List<String> DOCUMENT_KINDS = vocabulary(Document.class, "kind");
    private static final List<String> RANKS = vocabulary(Representative.class, "rank");
    private static final List<String> ROLES = vocabulary(Presiding.class, "role");

    private final FindingCollector findings;

    WordRules(CheckedDialogue checked, FindingCollector findings) {
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Dialogue.class, (dialogue, path) -> {
            word(dialogue.body(), BODIES, path, "body");
            word(dialogue.kind(), KINDS, path, "kind");
        });
        walk.on(Document.class, (document, path) -> word(document.kind(), DOCUMENT_KINDS, path, "kind"));
        walk.on(Representative.class, (person, path) -> word(person.rank(), RANKS, path, "rank"));
        walk.on(Individual.class, (person, path) -> word(person.rank(), RANKS, path, "rank"));
        walk.on(Presiding.class, (presiding, path) -> word(presiding.role(), ROLES, path, "role"));
        walk.on(ReportedFigure.class, (figure, path) -> word(figure.rank(), RANKS, path, "rank"));
    }

    private void word(@Nullable String word, List<String> known, RecordPath owner, String property) {
        if (word == null || known.contains(word)) {
            return;
        }
        ClosestWord.to(word, known)
                .ifPresent(near -> findings.add(Rule.UNKNOWN_WORD, owner.property(property), word, "intended", near));
    }

    private static List<String> vocabulary(Class<? extends Record> type, String property) {
        return RecordFormat.typeOf(type).stream()
                .flatMap(known -> known.properties().stream())
                .filter(known -> known.name().equals(property))
                .map(Property::vocabulary)
                .findFirst()
                .orElseThrow();
    }
}
