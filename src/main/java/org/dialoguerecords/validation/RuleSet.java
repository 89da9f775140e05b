package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;

/** All rules, in the order in which their findings are listed for one place. */
final class RuleSet {

    private static final List<Check> CHECKS = List.of(
            new IdRules(),
            new ReferenceRules(),
            new DateRules(),
            new PartyRules(),
            new GroupRules(),
            new FigureRules(),
            new TextRules(),
            new PropertyRules());

    private RuleSet() {}

    /** Every violation, in the order of the record. */
    static List<Finding> check(Dialogue dialogue, ReferenceData reference, Set<String> brokenIds) {
        Subject subject = new Subject(dialogue, reference, brokenIds);
        Report report = new Report();
        for (Check check : CHECKS) {
            check.check(subject, report);
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        if (findings.size() > 1) {
            findings.sort(PathOrder.INSTANCE);
        }
        return findings;
    }
}
