package org.dialoguerecords.demo;

import java.util.List;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.Tally;

/** The examples of {@code src/docs/sc-charter-2020.md}: what was published about a meeting, and what its record gives. */
public final class CharterDebate {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final Dialogue DEBATE = SampleDialogues.charter2020();
    private static final Tally TALLY = Tally.of(DEBATE);

    private CharterDebate() {}

    public static void whoSpoke() {
        for (Figure figure : List.of(
                Figure.SPEECHES,
                Figure.SPEAKERS,
                Figure.DELEGATIONS_SPOKE,
                Figure.COUNTRIES_SPOKE,
                Figure.MEMBER_STATES_SPOKE)) {
            System.out.println(figure + " " + TALLY.count(figure).value());
        }
    }

    public static void claims() {
        for (Comparison comparison : TALLY.compareWithReported()) {
            System.out.println("\"" + comparison.reported().wording() + "\" " + comparison.verdict());
            System.out.println("  " + comparison.explanation());
        }
    }

    public static void invitedAndSilent() {
        for (Participant participant : DEBATE.participants()) {
            boolean spoke = DEBATE.statements().stream()
                    .anyMatch(statement -> statement.speaker().equals(participant.id()));
            if (participant instanceof Delegation delegation && !spoke) {
                System.out.println(delegation.name());
            }
        }
    }

    public static void twice() {
        for (Statement statement : DEBATE.statements()) {
            if (statement.kind() == StatementKind.RIGHT_OF_REPLY || statement.kind() == StatementKind.BRIEFING) {
                System.out.println(statement.id() + " " + statement.kind() + " " + statement.speaker());
            }
        }
    }

    public static void byReason() {
        CountingRules rules = CountingRules.standard();
        for (CountingRules some : List.of(
                rules.withBases(Basis.OWN),
                rules.withBases(Basis.OWN, Basis.NAMED),
                rules.withBases(Basis.OWN, Basis.NAMED, Basis.GROUP),
                rules,
                rules.withoutGroup("NAM"))) {
            System.out.println(Tally.of(DEBATE, UN, some).count(Figure.STATES_REPRESENTED));
        }
    }

    public static void whyOrWhyNot() {
        for (String code : List.of("CAN", "FIN", "BIH", "GBR", "HTI", "ISR")) {
            System.out.println(TALLY.explain(code));
        }
    }

    public static void byNothing() {
        System.out.println(TALLY.statesNotRepresented().stream()
                .map(absence -> absence.state().code())
                .toList());
    }

    public static void byDay() {
        System.out.println(TALLY.asOf(DEBATE.date()).sentence());
        System.out.println(TALLY.outside("UNSC").sentence());
    }
}
