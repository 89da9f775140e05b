package org.dialoguerecords.validation;

import org.dialoguerecords.Delegation;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.format.RecordPath;

/** A person presides who is an individual of the record. */
final class PresidingRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    PresidingRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Presiding.class, this::presiding);
    }

    private void presiding(Presiding presiding, RecordPath path) {
        String individual = presiding.individual();
        if (!checked.participants().has(individual)) {
            findings.add(Rule.UNKNOWN_PARTICIPANT, path.property("individual"), individual);
        } else if (checked.participant(individual) instanceof Delegation) {
            findings.add(Rule.DELEGATION_PRESIDING, path.property("individual"), individual);
        }
    }
}
