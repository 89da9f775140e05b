package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;

/** All rules, in the order in which their findings are listed for one place. */
final class RuleSet {

    /** Those that have rules of errors. */
    private static final List<Check> WITH_ERRORS =
            List.of(new IdRules(), new ReferenceRules(), new DateRules(), new PartyRules(), new GroupRules());

    private static final List<Check> CHECKS = Stream.concat(
                    WITH_ERRORS.stream(), Stream.of(new FigureRules(), new TextRules(), new PropertyRules()))
            .toList();

    private RuleSet() {}

    /** Every violation, in the order of the record. */
    static List<Finding> check(Dialogue dialogue, ReferenceData reference) {
        return check(dialogue, reference, CHECKS);
    }

    /** Every violation of that severity, in the order of the record. */
    static List<Finding> check(Dialogue dialogue, ReferenceData reference, Severity severity) {
        return check(dialogue, reference, severity == Severity.ERROR ? WITH_ERRORS : CHECKS).stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static List<Finding> check(Dialogue dialogue, ReferenceData reference, List<Check> checks) {
        Subject subject = new Subject(dialogue, reference);
        Report report = new Report();
        for (Check check : checks) {
            check.check(subject, report);
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        if (findings.size() > 1) {
            findings.sort(PathOrder.INSTANCE);
        }
        return findings;
    }
}
