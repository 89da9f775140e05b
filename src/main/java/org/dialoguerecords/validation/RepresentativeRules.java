package org.dialoguerecords.validation;

import java.util.List;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Statement;

/** Whoever delivers a statement represents one of its speakers. */
final class RepresentativeRules implements Check {

    @Override
    public void check(Subject subject, Report report) {
        List<Statement> statements = subject.dialogue().statements();
        for (int i = 0; i < statements.size(); i++) {
            deliveredBy(statements.get(i), i, subject, report);
        }
    }

    private static void deliveredBy(Statement statement, int index, Subject subject, Report report) {
        String person = statement.deliveredBy();
        if (person == null) {
            return;
        }
        boolean known = false;
        boolean anybody = false;
        for (String speaker : statement.speakers()) {
            if (subject.participant(speaker) instanceof Delegation delegation) {
                anybody |= !delegation.representatives().isEmpty();
                known |= delegation.representatives().stream()
                        .anyMatch(representative -> representative.name().equals(person));
            }
        }
        if (anybody && !known) {
            report.add(Rule.UNKNOWN_REPRESENTATIVE, StatementPaths.of(index, ".deliveredBy"), person);
        }
    }
}
