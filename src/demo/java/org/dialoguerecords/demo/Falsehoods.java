package org.dialoguerecords.demo;

import java.time.LocalDate;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;

/** The examples of {@code src/docs/falsehoods.md}, each with the real meeting that refutes a falsehood. */
public final class Falsehoods {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final SeriesTally SERIES = SeriesTally.of(SampleDialogues.r2pSeries());

    private Falsehoods() {}

    private static Dialogue meeting(String id) {
        return SampleDialogues.r2pSeries().stream()
                .filter(dialogue -> dialogue.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Tally tally(String id) {
        return Tally.of(meeting(id));
    }

    public static void oneReason() {
        System.out.println(tally("unga-r2p-2017-09-06").explain("LUX"));
    }

    public static void representedIsSpoke() {
        tally("unga-r2p-2017-09-06").inferences().forEach(System.out::println);
    }

    public static void everyMember() {
        System.out.println(tally("unga-r2p-2016-09-06").explain("LIE"));
    }

    public static void membersOfToday() {
        System.out.println(
                tally("unga-r2p-2017-09-06").representationsThrough("EU").size());
        System.out.println(
                tally("unga-r2p-2021-05-17").representationsThrough("EU").size());
    }

    public static void membersAreStates() {
        Tally tally = tally("unga-r2p-2021-05-17");
        System.out.println(tally.explain("DEU"));
        System.out.println(tally.explain("EST"));
    }

    public static void sizesOfGroups() {
        System.out.println(tally("unga-r2p-2018-06-25").conflicts().get(0).explanation());
    }

    public static void alignment() {
        Dialogue dialogue = meeting("unga-r2p-2023-06-26");
        CountingRules strict = CountingRules.standard().withBases(Basis.OWN, Basis.NAMED, Basis.GROUP);
        System.out.println(Tally.of(dialogue).count(Figure.STATES_REPRESENTED).min());
        System.out.println(
                Tally.of(dialogue, UN, strict).count(Figure.STATES_REPRESENTED).min());
    }

    public static void ambassadors() {
        Tally tally = tally("unga-r2p-2012-09-05");
        System.out.println(tally.dialogue().participant("rosenthal"));
        System.out.println(tally.explain("GTM"));
    }

    public static void observers() {
        Tally tally = tally("unga-r2p-2017-09-06");
        System.out.println(tally.explain("VAT"));
        System.out.println(tally.represents("VAT"));
        System.out.println(tally.count(Figure.OBSERVERS_SPOKE));
    }

    public static void theNumber() {
        tally("unga-r2p-2014-09-08").conflicts().forEach(conflict -> System.out.println(conflict.explanation()));
    }

    public static void dayOne() {
        tally("unga-r2p-2018-06-25").inferences().forEach(System.out::println);
    }

    public static void records() {
        SeriesTally dialogues = SERIES.ofKind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE);
        String meeting = "unga-r2p-2017-09-06";
        System.out.println(dialogues.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports(meeting));
        System.out.println(SERIES.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports(meeting));
    }

    public static void alwaysAllMembers() {
        System.out.println(UN.unMembers(LocalDate.of(2011, 7, 12)).size());
        System.out.println(UN.unMembers(LocalDate.of(2011, 7, 14)).size());
    }
}
