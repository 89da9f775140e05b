package org.dialoguerecords.demo;

import java.time.LocalDate;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Rank;
import org.dialoguerecords.StatementKind;
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
        return SampleDialogues.all().stream()
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

    public static void listOfSpeakers() {
        Tally tally = tally("sc-charter-2020-01-09");
        System.out.println(tally.dialogue().participant("isr"));
        System.out.println(tally.explain("ISR"));
    }

    public static void oneAnswer() {
        Tally tally = tally("sc-charter-2020-01-09");
        System.out.println(tally.count(Figure.SPEECHES).value() + " speeches");
        System.out.println(tally.count(Figure.SPEAKERS).value() + " speakers");
        System.out.println(tally.count(Figure.DELEGATIONS_SPOKE).value() + " delegations");
        System.out.println(tally.count(Figure.COUNTRIES_SPOKE).value() + " countries");
        System.out.println(tally.count(Figure.MEMBER_STATES_SPOKE).value() + " member states");
    }

    public static void speakingTwice() {
        System.out.println(tally("sc-charter-2020-01-09").explain("SYR"));
    }

    public static void passages() {
        System.out.println(tally("sc-charter-2020-01-09").explain("CAN"));
    }

    public static void onBehalfOf() {
        Tally tally = tally("sc-charter-2020-01-09").ofStatement("s37");
        System.out.println(tally.dialogue().statement("s37").onBehalfOf().get(0).person());
        System.out.println(tally.statesRepresented().certain());
    }

    public static void wordsOfSupport() {
        Tally tally = tally("sc-charter-2020-01-09");
        System.out.println(tally.dialogue().statement("s21").note());
        System.out.println(tally.explain("HTI"));
    }

    public static void statementsThatNobodyMade() {
        System.out.println(meeting("sc-charter-2020-01-09")
                .statement("s106")
                .alignsWithOther()
                .get(0)
                .name());
    }

    public static void fiveWeeks() {
        System.out.println(
                tally("sc-charter-2020-01-09").representationsThrough("EU").size());
        System.out.println(tally("sc-transitional-justice-2020-02-13")
                .representationsThrough("EU")
                .size());
    }

    public static void everythingSaid() {
        Dialogue dialogue = meeting("unga-indigenous-rights-2007-09-13");
        CountingRules wider = CountingRules.standard().withKinds(StatementKind.values());
        System.out.println(dialogue.statements().size());
        System.out.println(Tally.of(dialogue).count(Figure.MEMBER_STATES_SPOKE));
        System.out.println(Tally.of(dialogue, UN, wider).count(Figure.MEMBER_STATES_SPOKE));
    }

    public static void ranks() {
        Tally tally = tally("unga-general-debate-2021");
        System.out.println(tally.among("UN").count(Figure.SPEAKERS_OF_RANK, Rank.HEAD_OF_STATE));
        System.out.println(tally.count(Figure.SPEAKERS_OF_RANK, Rank.HEAD_OF_STATE));
    }

    public static void women() {
        tally("unga-general-debate-2021").compareWithReported().stream()
                .filter(comparison -> comparison.reported().figure() == Figure.WOMEN_SPOKE)
                .forEach(comparison -> System.out.println(comparison.explanation()));
    }
}
