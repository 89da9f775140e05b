package org.dialoguerecords.validation;

import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;

/** All rules. */
final class RuleSet {

    private static final List<Concern> ONLY_ERRORS = List.of(IdRules::new, ReferenceRules::new, AlignmentRules::new);

    private static final List<Concern> BOTH = List.of(
            DateRules::new,
            PartyRules::new,
            CodeRules::new,
            GroupSizeRules::new,
            EntryRules::new,
            DissociationRules::new,
            VoteRules::new);

    private static final List<Concern> ONLY_WARNINGS = List.of(
            ParticipantRules::new,
            RepresentativeRules::new,
            GroupRules::new,
            DeliveryRules::new,
            RecordingRules::new,
            PositionRules::new,
            ListRules::new,
            FigureRules::new,
            SubjectRules::new,
            WordRules::new,
            TextRules::new,
            PropertyRules::new);

    private static final List<Concern> ERRORS = join(ONLY_ERRORS, BOTH);
    private static final List<Concern> WARNINGS = join(BOTH, ONLY_WARNINGS);
    private static final List<Concern> ALL = join(ERRORS, ONLY_WARNINGS);

    private RuleSet() {}

    /** Every violation, in the order of the record. */
    static List<PlacedFinding> check(Dialogue dialogue, ReferenceData reference) {
        return check(dialogue, reference, ALL);
    }

    /** Every violation of that severity, in the order of the record. */
    static List<PlacedFinding> check(Dialogue dialogue, ReferenceData reference, Severity severity) {
        return check(dialogue, reference, severity == Severity.ERROR ? ERRORS : WARNINGS).stream()
                .filter(placed -> placed.finding().severity() == severity)
                .toList();
    }

    private static List<PlacedFinding> check(Dialogue dialogue, ReferenceData reference, List<Concern> concerns) {
        CheckedDialogue checked = new CheckedDialogue(dialogue, reference);
        FindingCollector findings = new FindingCollector();
        RecordWalk walk = new RecordWalk();
        for (Concern concern : concerns) {
            concern.of(checked, findings).subscribe(walk);
        }
        walk.through(dialogue);
        return findings.inOrder();
    }

    private static List<Concern> join(List<Concern> first, List<Concern> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Makes the rules of one concern for a dialogue. */
    @FunctionalInterface
    private interface Concern {
        RuleCheck of(CheckedDialogue checked, FindingCollector findings);
    }
}
