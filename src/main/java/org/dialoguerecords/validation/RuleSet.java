package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;

/** All rules. */
final class RuleSet {

    private RuleSet() {}

    /** Every violation, in the order of the record. */
    static List<PlacedFinding> check(Dialogue dialogue, ReferenceData reference) {
        return check(dialogue, reference, EnumSet.allOf(Severity.class));
    }

    /** Every violation of that severity, in the order of the record. */
    static List<PlacedFinding> check(Dialogue dialogue, ReferenceData reference, Severity severity) {
        return check(dialogue, reference, EnumSet.of(severity)).stream()
                .filter(placed -> placed.finding().severity() == severity)
                .toList();
    }

    private static List<PlacedFinding> check(Dialogue dialogue, ReferenceData reference, Set<Severity> severities) {
        CheckedDialogue checked = new CheckedDialogue(dialogue, reference);
        FindingCollector findings = new FindingCollector();
        RecordWalk walk = new RecordWalk();
        List<RuleCheck> checks = new ArrayList<>();
        if (severities.contains(Severity.ERROR)) {
            checks.addAll(onlyErrors(checked, findings));
        }
        checks.addAll(both(checked, findings));
        if (severities.contains(Severity.WARNING)) {
            checks.addAll(onlyWarnings(checked, findings));
        }
        for (RuleCheck check : checks) {
            check.subscribe(walk);
        }
        walk.through(dialogue);
        return findings.inOrder();
    }

    // Called, not named: for each constructor that is named the first validation of a JVM makes a class.

    private static List<RuleCheck> onlyErrors(CheckedDialogue checked, FindingCollector findings) {
        return List.of(
                new IdRules(checked, findings),
                new ReferenceRules(checked, findings),
                new AlignmentRules(checked, findings));
    }

    private static List<RuleCheck> both(CheckedDialogue checked, FindingCollector findings) {
        return List.of(
                new DateRules(checked, findings),
                new PartyRules(checked, findings),
                new CodeRules(checked, findings),
                new GroupSizeRules(checked, findings),
                new EntryRules(checked, findings),
                new DissociationRules(checked, findings),
                new VoteRules(checked, findings));
    }

    private static List<RuleCheck> onlyWarnings(CheckedDialogue checked, FindingCollector findings) {
        return List.of(
                new ParticipantRules(checked, findings),
                new RepresentativeRules(checked, findings),
                new GroupRules(checked, findings),
                new DeliveryRules(checked, findings),
                new RecordingRules(checked, findings),
                new PositionRules(checked, findings),
                new ListRules(checked, findings),
                new FigureRules(checked, findings),
                new SubjectRules(checked, findings),
                new WordRules(checked, findings),
                new TextRules(checked, findings),
                new PropertyRules(checked, findings));
    }
}
