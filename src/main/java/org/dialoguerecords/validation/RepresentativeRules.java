package org.dialoguerecords.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;

/** Whoever delivers a statement represents one of its speakers. */
final class RepresentativeRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;
    private final Map<String, Set<String>> names = new HashMap<>();

    RepresentativeRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Statement.class, this::statement);
    }

    /** The names of the representatives of a delegation, of which there may be thousands, and as many statements. */
    private Set<String> names(Delegation delegation) {
        return names.computeIfAbsent(delegation.id(), id -> {
            Set<String> all = new HashSet<>();
            delegation.representatives().forEach(representative -> all.add(representative.name()));
            return all;
        });
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
                known |= !known && names(delegation).contains(person);
            }
        }
        if (anybody && !known) {
            findings.add(Rule.UNKNOWN_REPRESENTATIVE, path.property("deliveredBy"), person);
        }
    }
}
