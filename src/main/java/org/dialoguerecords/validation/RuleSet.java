package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;

/** All rules, in the order in which their findings are listed for one place. */
final class RuleSet {

    private static final List<Check> ONLY_ERRORS = List.of(new IdRules(), new ReferenceRules());

    private static final List<Check> BOTH = List.of(new DateRules(), new PartyRules(), new GroupSizeRules());

    private static final List<Check> ONLY_WARNINGS = List.of(
            new RepresentativeRules(),
            new GroupRules(),
            new ListRules(),
            new FigureRules(),
            new TextRules(),
            new PropertyRules());

    private static final List<Check> ERRORS = join(ONLY_ERRORS, BOTH);
    private static final List<Check> WARNINGS = join(BOTH, ONLY_WARNINGS);
    private static final List<Check> ALL = join(ERRORS, ONLY_WARNINGS);

    private RuleSet() {}

    /** Every violation, in the order of the record. */
    static List<Finding> check(Dialogue dialogue, ReferenceData reference) {
        return check(dialogue, reference, ALL);
    }

    /** Every violation of that severity, in the order of the record. */
    static List<Finding> check(Dialogue dialogue, ReferenceData reference, Severity severity) {
        return check(dialogue, reference, severity == Severity.ERROR ? ERRORS : WARNINGS).stream()
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

    private static List<Check> join(List<Check> first, List<Check> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
