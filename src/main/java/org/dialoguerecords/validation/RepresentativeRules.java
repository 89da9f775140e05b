package org.dialoguerecords.validation;

import org.dialoguerecords.Delegation;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;

/** Whoever delivers a statement represents one of its speakers. */
final class RepresentativeRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    RepresentativeRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Statement.class, this::statement);
    }

    private void statement(Statement statement, RecordPath path) {
        String person = statement.deliveredBy();
        if (person == null) {
            return;
        }
        boolean known = false;
        boolean anybody = false;
        for (String speaker : statement.speakers()) {
            if (checked.participant(speaker) instanceof Delegation delegation) {
                anybody |= !delegation.representatives().isEmpty();
                known |= delegation.representatives().stream()
                        .anyMatch(representative -> representative.name().equals(person));
            }
        }
        if (anybody && !known) {
            findings.add(Rule.UNKNOWN_REPRESENTATIVE, path.property("deliveredBy"), person);
        }
    }
}
