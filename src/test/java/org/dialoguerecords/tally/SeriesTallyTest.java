package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTallyTest {

    private static final SeriesTally ALL = SeriesTally.of(R2pMeetings.all());
    private static final SeriesTally DIALOGUES = ALL.ofKind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE);

    @Test
    void dialoguesAreInTheOrderOfTheirDays() {
        assertThat(ALL.dialogues()).isSorted().hasSize(11);
        assertThat(DIALOGUES.dialogues()).hasSize(8);
        assertThat(ALL.dialogue(R2pMeetings.IN_2018).lastDay()).isEqualTo("2018-07-02");
        assertThatThrownBy(() -> ALL.dialogue("r2p-2020"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the id of one of the 11 dialogues, found r2p-2020");
    }

    /** What the press release says: a record number of states spoke. */
    @Test
    void theRecordOf2017IsTrueOfTheDialoguesAndFalseWith2009() {
        assertThat(DIALOGUES.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports(R2pMeetings.IN_2017))
                .containsExactly(new Answer(
                        Truth.TRUE,
                        "Member states that spoke in r2p-2017: 73 by release and summary, more than in every earlier"
                                + " dialogue; the closest is r2p-2013 (69 by summary and apcr2p).",
                        List.of("release", "summary")));
        assertThat(ALL.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports(R2pMeetings.IN_2017))
                .containsExactly(new Answer(
                        Truth.FALSE,
                        "Member states that spoke in r2p-2017: 73 by release and summary, not more than in r2p-2009"
                                + " (94 by facts).",
                        List.of("release", "summary")));
    }

    @Test
    void theRecordOf2017IsOpenByWhatIsComputedAndOfStatesRepresented() {
        assertThat(DIALOGUES.trend(Figure.MEMBER_STATES_SPOKE).isRecord(R2pMeetings.IN_2017))
                .isEqualTo(new Answer(
                        Truth.UNDECIDED,
                        "Member states that spoke in r2p-2017: between 3 and 193; it is open whether that is more than in"
                                + " r2p-2012 (between 3 and 193).",
                        List.of()));
        // Nobody reports how many were represented before 2014.
        assertThat(DIALOGUES.trend(Figure.STATES_REPRESENTED).isRecordByReports(R2pMeetings.IN_2017))
                .containsExactly(new Answer(
                        Truth.UNDECIDED,
                        "States represented in r2p-2017: 98 by release; it is open whether that is more than in r2p-2012"
                                + " (between 3 and 193 as computed, because no source has a number).",
                        List.of("release")));
        assertThat(DIALOGUES
                        .where(dialogue -> dialogue.date().getYear() >= 2014)
                        .trend(Figure.STATES_REPRESENTED)
                        .isRecordByReports(R2pMeetings.IN_2017))
                .extracting(Answer::truth)
                .containsExactly(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2009, FALSE", // the first has nothing to exceed
        "2010, FALSE",
        "2012, FALSE FALSE",
        "2018, FALSE",
    })
    void recordsAmongAll(String year, String truths) {
        assertThat(ALL.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports("r2p-" + year))
                .extracting(answer -> answer.truth().name())
                .containsExactly(truths.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "2010, FALSE",
        "2011, TRUE",
        "2012, TRUE TRUE", // by both: about fifty, and 58
        "2013, TRUE TRUE", // by both: 68, and 69
        "2014, FALSE",
        "2015, UNDECIDED", // 69 is a tie if 2013 had 69, and a record if it had 68
        "2016, FALSE",
        "2017, TRUE",
    })
    void recordsAmongDialogues(String year, String truths) {
        assertThat(DIALOGUES.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports("r2p-" + year))
                .extracting(answer -> answer.truth().name())
                .containsExactly(truths.split(" ", -1));
    }

    @Test
    void aTieIsNoRecord() {
        SeriesTally withoutTheOtherCount =
                DIALOGUES.where(dialogue -> dialogue.date().getYear() >= 2015);
        Dialogue tie = R2pMeetings.meeting("2016-12-01", "AUS")
                .id("tie")
                .kind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE)
                .addReported(Figure.MEMBER_STATES_SPOKE, 69, "summary")
                .build();
        assertThat(withoutTheOtherCount.dialogues()).hasSize(3);
        SeriesTally series = SeriesTally.of(List.of(R2pMeetings.all().get(6), tie));
        assertThat(series.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports("tie"))
                .containsExactly(new Answer(
                        Truth.FALSE,
                        "Member states that spoke in tie: 69 by summary, as many as in r2p-2015 (69 by summary); a tie is"
                                + " no record.",
                        List.of("summary")));
    }

    @Test
    void theHighestOfAllIsNotTheLastRecord() {
        Trend spoke = ALL.trend(Figure.MEMBER_STATES_SPOKE);
        assertThat(spoke.isHighestByReports(R2pMeetings.IN_2009))
                .extracting(Answer::truth)
                .containsExactly(Truth.TRUE);
        assertThat(spoke.isHighestByReports(R2pMeetings.IN_2018))
                .extracting(Answer::truth)
                .containsExactly(Truth.FALSE);
        assertThat(spoke.isHighest(R2pMeetings.IN_2009).truth()).isEqualTo(Truth.UNDECIDED);
        assertThat(spoke.recordHoldersByReports()).isEmpty();
        assertThat(DIALOGUES.trend(Figure.MEMBER_STATES_SPOKE).recordHoldersByReports())
                .extracting(point -> point.dialogue().id())
                .containsExactly("r2p-2011", "r2p-2012", "r2p-2013", "r2p-2017");
        assertThat(DIALOGUES.trend(Figure.MEMBER_STATES_SPOKE).recordHolders()).isEmpty();
    }

    @Test
    void completeRecordsDecideByWhatIsComputed() {
        SeriesTally series = SeriesTally.of(List.of(
                complete("2001-01-01", "AUS"),
                complete("2002-01-01", "AUS", "CHN"),
                complete("2003-01-01", "CHN", "FRA")));
        Trend spoke = series.trend(Figure.MEMBER_STATES_SPOKE);
        assertThat(spoke.recordHolders())
                .extracting(point -> point.dialogue().id())
                .containsExactly("r2p-2002");
        assertThat(spoke.isRecord("r2p-2002").reason())
                .isEqualTo(
                        "Member states that spoke in r2p-2002: 2, more than in every earlier dialogue; the closest is"
                                + " r2p-2001 (1).");
        assertThat(spoke.isRecordByReports("r2p-2002")).isEmpty();
        assertThat(spoke.isRecord("r2p-2001").reason())
                .isEqualTo("Member states that spoke in r2p-2001: 1, but there is no earlier dialogue to exceed.");
    }

    @Test
    void dialoguesOfOneDayAreNotEarlierThanEachOther() {
        SeriesTally series = SeriesTally.of(List.of(
                complete("2001-01-01", "AUS"),
                complete("2002-01-01", "CHN", "FRA"),
                complete("2002-01-01", "CHN", "KOR", "JPN").with(b -> b.id("other"))));
        Trend spoke = series.trend(Figure.MEMBER_STATES_SPOKE);
        assertThat(spoke.recordHolders())
                .extracting(point -> point.dialogue().id())
                .containsExactly("other", "r2p-2002");
        assertThat(series.firstTimeSpeakers("other").certain().codes()).containsExactly("CHN", "JPN", "KOR");
        assertThat(series.firstTimeSpeakers("r2p-2002").certain().codes()).containsExactly("CHN", "FRA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LUX | 2009 | TRUE | Luxembourg spoke in r2p-2009 and in no earlier dialogue.",
                "LUX | 2017 | FALSE | Luxembourg had spoken before, in r2p-2009.",
                "LUX | 2012 | FALSE | Luxembourg had spoken before, in r2p-2009.",
                "JPN | 2013 | UNDECIDED | Japan spoke in r2p-2013, and may have spoken before, in r2p-2012: the record is partial.",
                "JPN | 2010 | UNDECIDED | Japan may have spoken in r2p-2010: the record is partial.",
                "SSD | 2009 | FALSE | South Sudan did not speak in r2p-2009: it was not a member state then.",
                "SSD | 2017 | UNDECIDED | South Sudan spoke in r2p-2017, and may have spoken before, in r2p-2016: the record is partial.",
            })
    void firstSpeeches(String code, String year, Truth truth, String reason) {
        assertThat(ALL.isFirstSpeech(state(code), "r2p-" + year)).isEqualTo(new Answer(truth, reason, List.of()));
    }

    /** South Sudan is a member since 2011-07-14, two days after the dialogue of 2011. */
    @Test
    void whoWasNoMemberHasCertainlyNotSpokenBefore() {
        SeriesTally series = ALL.where(
                dialogue -> dialogue.date().getYear() <= 2011 || dialogue.id().equals(R2pMeetings.IN_2017));
        assertThat(series.firstTimeSpeakers(R2pMeetings.IN_2017).certain().codes())
                .containsExactly("SSD");
        assertThat(series.firstTimeSpeakers(R2pMeetings.IN_2017).possible().codes())
                .contains("IND", "SSD", "JPN")
                .doesNotContain("LUX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUS | UNDECIDED | Australia may not have spoken in r2p-2014: the record is partial.",
                "SSD | FALSE | South Sudan did not speak in r2p-2009: it was not a member state then.",
                "VAT | FALSE | Holy See did not speak in r2p-2009: it was not a member state then.",
            })
    void everyTime(String code, Truth truth, String reason) {
        assertThat(ALL.spokeEveryTime(state(code))).isEqualTo(new Answer(truth, reason, List.of()));
    }

    /** Among those of which it is said that they took part in all five. */
    @Test
    void twoAreKnownToHaveSpokenInTheFirstFive() {
        SeriesTally five = ALL.where(dialogue -> dialogue.date().getYear() <= 2013);
        assertThat(five.statesThatSpokeEveryTime().certain().codes()).containsExactly("AUS", "CHN", "KOR");
        assertThat(five.spokeEveryTime(state("KOR")))
                .isEqualTo(new Answer(Truth.TRUE, "Republic of Korea spoke in each of the 5 dialogues.", List.of()));
        assertThat(five.statesThatSpokeEveryTime().possible()).hasSize(192);
    }

    @Test
    void aCompleteRecordExcludesWhoIsNotInIt() {
        SeriesTally series = SeriesTally.of(List.of(
                complete("2001-01-01", "AUS", "CHN"),
                R2pMeetings.meeting("2002-01-01", "AUS").build()));
        assertThat(series.spokeEveryTime(state("FRA")).reason())
                .isEqualTo("France did not speak in r2p-2001: the record is complete and has no such statement.");
        assertThat(series.statesThatSpokeEveryTime().certain().codes()).containsExactly("AUS");
        assertThat(series.statesThatSpokeEveryTime().possible().codes()).containsExactly("AUS", "CHN");
        assertThat(series.isFirstSpeech(state("FRA"), "r2p-2002").truth()).isEqualTo(Truth.UNDECIDED);
        assertThat(series.isFirstSpeech(state("CHN"), "r2p-2002").truth()).isEqualTo(Truth.FALSE);
        assertThat(series.distinctStates()).isEqualTo(Count.between(2, 189));
    }

    /** "120 member states have shared their positions" in the dialogues of 2010 to 2017: possible, and no more. */
    @Test
    void distinctStatesAreARange() {
        assertThat(DIALOGUES.distinctStates()).isEqualTo(Count.between(11, 193));
        assertThat(DIALOGUES.distinctStates().admits(120)).isTrue();
        assertThat(SeriesTally.of(List.of(complete("2001-01-01", "AUS", "CHN"), complete("2002-01-01", "AUS", "KOR")))
                        .distinctStates())
                .isEqualTo(Count.exactly(3));
    }

    /** The Soviet Union and the Russian Federation are one seat. */
    @Test
    void seatsAreCounted() {
        SeriesTally series = SeriesTally.of(List.of(complete("1990-01-01", "SUN"), complete("2002-01-01", "RUS")));
        assertThat(series.distinctStates()).isEqualTo(Count.exactly(1));
        assertThat(series.isFirstSpeech(state("RUS"), "r2p-2002").truth()).isEqualTo(Truth.FALSE);
        assertThat(series.spokeEveryTime(state("SUN")).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void gapsAreYearsWithoutAMeeting() {
        assertThat(ALL.gaps()).isEmpty();
        assertThat(ALL.ofKind(DialogueKind.PLENARY_DEBATE).gaps())
                .containsExactly(
                        Year.of(2010),
                        Year.of(2011),
                        Year.of(2012),
                        Year.of(2013),
                        Year.of(2014),
                        Year.of(2015),
                        Year.of(2016),
                        Year.of(2017));
        Dialogue acrossNewYear = complete("2001-12-31", "AUS").with(b -> b.endDate(LocalDate.parse("2002-01-02")));
        assertThat(SeriesTally.of(List.of(acrossNewYear, complete("2004-01-01", "AUS")))
                        .gaps())
                .containsExactly(Year.of(2003));
        assertThat(SeriesTally.of(List.of()).gaps()).isEmpty();
    }

    @Test
    void conflictsAreThoseOfEachDialogueAndThoseBetweenThem() {
        assertThat(ALL.conflicts())
                .extracting(SeriesConflict::toString)
                .containsExactly(
                        "r2p-2012: Sources disagree on the number of member states that spoke: 58 by summary; about 50 by un-press.",
                        "r2p-2012: Sources disagree on the place in the series: 4 by summary; 3 by coalition-blog.",
                        "r2p-2013: Sources disagree on the number of member states that spoke: 69 by summary; 68 by release.",
                        "r2p-2014: Sources disagree on the number of states represented: 81 by summary; 83 by release.",
                        "r2p-2016: Sources disagree on the number of states represented: 93 by summary; 95 by coalition.",
                        "r2p-2017: Sources disagree on the place in the series: 9 by release; 8 by summary.",
                        "r2p-2011 and r2p-2012: r2p-2012 is number 3 by coalition-blog, but r2p-2011 before it is number 3"
                                + " by un-page; the place in a series rises.",
                        "r2p-2016 and r2p-2017: r2p-2017 is number 8 by summary, but r2p-2016 before it is number 8 by"
                                + " summary; the place in a series rises.");
    }

    /** 138 by 2023, 138 by 2024, 137 by 2025. */
    @Test
    void aCumulativeNumberCannotFall() {
        SeriesTally series =
                SeriesTally.of(List.of(soFar("2023-06-26", 138), soFar("2024-07-01", 138), soFar("2025-06-25", 137)));
        assertThat(series.conflicts()).isEmpty();
        assertThat(series.withCumulative("States so far").conflicts())
                .containsExactly(new SeriesConflict(
                        List.of("r2p-2024", "r2p-2025"),
                        "States so far: 137 by summary in r2p-2025, but 138 by summary in r2p-2024 before it; a cumulative"
                                + " number cannot fall."));
        assertThat(series.trend(Figure.OTHER, "States so far").points()).hasSize(3);
    }

    /** Against the definition: each number below one of an earlier day, with the latest such one. */
    @Test
    void everyFallIsFound() {
        Random random = new Random(137);
        for (int round = 0; round < 300; round++) {
            List<Dialogue> dialogues = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0, day = 1; i < 8; i++, day += random.nextInt(3)) {
                int number = random.nextInt(6);
                dialogues.add(
                        soFar("2001-01-" + (day < 10 ? "0" : "") + day, number).with(id("d" + i)));
                numbers.add(number);
                for (int j = i - 1; j >= 0; j--) {
                    if (numbers.get(j) > number
                            && dialogues.get(j).date().isBefore(dialogues.get(i).date())) {
                        expected.add("d" + j + " d" + i);
                        break;
                    }
                }
            }
            assertThat(SeriesTally.of(dialogues).withCumulative("States so far").conflicts())
                    .extracting(conflict -> String.join(" ", conflict.dialogues()))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void placesAreComparedWithinASeries() {
        Dialogue one = complete("2001-01-01").with(b -> b.addReported(Figure.ORDINAL_IN_SERIES, 5, "a"));
        Dialogue two = complete("2002-01-01").with(b -> b.addReported(Figure.ORDINAL_IN_SERIES, 5, "a"));
        assertThat(SeriesTally.of(List.of(one, two)).conflicts()).hasSize(1);
        assertThat(SeriesTally.of(List.of(one, two.with(b -> b.series("another"))))
                        .conflicts())
                .isEmpty();
        assertThat(SeriesTally.of(List.of(one.with(b -> b.series(null)), two.with(b -> b.series(null))))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aCorpusHoldsSeveralSeries() {
        Dialogue one = complete("2001-01-01", "AUS");
        Dialogue two = complete("2002-01-01", "CHN").with(b -> b.series("another"));
        Dialogue alone = complete("2003-01-01", "FRA").with(b -> b.series(null));
        SeriesTally corpus = SeriesTally.of(List.of(one, two, alone));
        assertThat(corpus.ofSeries("another")).isEqualTo(SeriesTally.of(List.of(two)));
        assertThat(corpus.ofSeries("unknown").dialogues()).isEmpty();
    }

    /** A range that a qualifier stands for is no source's word. */
    @ParameterizedTest
    @CsvSource({
        "58, EXACTLY, 50, ABOUT, about 50 or 58",
        "69, EXACTLY, 68, EXACTLY, 68 or 69",
        "69, EXACTLY, 69, ABOUT, 69",
        "60, AT_LEAST, 65, ABOUT, at least 60 and about 65",
        "60, AT_LEAST, 60, AT_LEAST, at least 60",
    })
    void numbersAreToldAsTheSourcesPutThem(int a, Qualifier ofA, int b, Qualifier ofB, String words) {
        Dialogue dialogue = complete("2001-01-01")
                .with(copy -> copy.addReported(
                                Figure.MEMBER_STATES_SPOKE,
                                "a",
                                one -> one.value(a).qualifier(ofA))
                        .addReported(
                                Figure.MEMBER_STATES_SPOKE,
                                "b",
                                one -> one.value(b).qualifier(ofB)));
        TrendPoint point = SeriesTally.of(List.of(dialogue))
                .trend(Figure.MEMBER_STATES_SPOKE)
                .points()
                .get(0);
        assertThat(point.reportedInWords()).isEqualTo(words);
    }

    @Test
    void aNumberOfTheFirstDaysIsTheLeastOfAll() {
        Dialogue dialogue = complete("2001-01-01")
                .with(copy -> copy.endDate(LocalDate.of(2001, 1, 2))
                        .addReported(
                                Figure.MEMBER_STATES_SPOKE,
                                "a",
                                one -> one.value(48).asOf(LocalDate.of(2001, 1, 1))));
        Trend trend = SeriesTally.of(List.of(dialogue)).trend(Figure.MEMBER_STATES_SPOKE);
        assertThat(trend.points().get(0).reportedInWords()).isEqualTo("at least 48");
        assertThat(SeriesTally.of(List.of(complete("2001-01-01")))
                        .trend(Figure.MEMBER_STATES_SPOKE)
                        .points()
                        .get(0)
                        .reportedInWords())
                .isEmpty();
    }

    @Test
    void contradictionsAreReportsThatTheRecordRefutes() {
        Dialogue dialogue = complete("2001-01-01", "AUS").with(b -> b.addReported(Figure.MEMBER_STATES_SPOKE, 2, "a"));
        assertThat(SeriesTally.of(List.of(dialogue)).contradictions())
                .extracting(SeriesConflict::toString)
                .containsExactly("r2p-2001: a reports 2 member states that spoke; the record gives 1, which"
                        + " contradicts it.");
    }

    @Test
    void howManyMembersAGroupHasIsOpenWhereTheRecordDoesNotMentionIt() {
        Dialogue with = complete("2001-01-01", "AUS")
                .with(b -> b.addGroup("G", group -> group.name("A group").size(45))
                        .addReported(
                                Figure.GROUP_SIZE,
                                "a",
                                figure -> figure.group("G").value(46)));
        SeriesTally series = SeriesTally.of(List.of(with, complete("2002-01-01", "AUS")));
        Trend size = series.trend(Figure.GROUP_SIZE, "G");
        assertThat(size.point("r2p-2001").computed()).isEqualTo(Count.exactly(45));
        assertThat(size.point("r2p-2001").reportedCounts())
                .containsExactly(new ReportedCount(Count.exactly(46), List.of("a")));
        assertThat(size.point("r2p-2002").computed()).isEqualTo(Count.atLeast(0));
        assertThatThrownBy(() -> size.point("r2p-2003"))
                .hasMessage("expected the id of one of the 2 dialogues with members of G, found r2p-2003");
        assertThatThrownBy(() -> series.trend(Figure.GROUP_SIZE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GROUP_SIZE needs the id of a group, found none");
    }

    /** Whether the second had more statements for the European Union than any before is open if the first is partial. */
    @ParameterizedTest
    @CsvSource({"COMPLETE, exactly 0, exactly 0, TRUE", "PARTIAL, at least 0, between 0 and 193, UNDECIDED"})
    void aDialogueThatMentionsNoGroupOrIssueIsStillOneOfTheSeries(
            Coverage coverage, String statements, String supporting, Truth record) {
        Dialogue silent = R2pMeetings.meeting("2015-09-06").coverage(coverage).build();
        Dialogue speaking = complete("2016-09-06", "AUS")
                .with(b -> b.addStatement(
                        "for-all",
                        "AUS",
                        statement -> statement
                                .onBehalfOf(OnBehalfOf.group("EU"))
                                .positions(Position.of("q", Stance.SUPPORTS))));
        SeriesTally series = SeriesTally.of(List.of(silent, speaking));
        Trend forGroup = series.trend(Figure.GROUP_STATEMENTS, "EU");
        Trend inSupport = series.trend(Figure.STATES_SUPPORTING, "q");

        assertThat(forGroup.point("r2p-2015").computed()).hasToString(statements);
        assertThat(inSupport.point("r2p-2015").computed()).hasToString(supporting);
        assertThat(forGroup.isRecord("r2p-2016").truth()).isEqualTo(record);
        assertThat(inSupport.isRecord("r2p-2016").truth()).isEqualTo(record);
    }

    @Test
    void aFigureThatIsOnlyReportedIsKnownOfThoseThatReportIt() {
        SeriesTally series = SeriesTally.of(List.of(soFar("2023-06-26", 138), complete("2024-07-01")));
        assertThat(series.trend(Figure.OTHER, "States so far").points()).hasSize(1);
        assertThat(series.trend(Figure.ORDINAL_IN_SERIES).points()).isEmpty();
    }

    /** "Five member states of ASEAN spoke" is not how many spoke. */
    @Test
    void aNumberOfSomethingNarrowerIsNoPointOfTheTrend() {
        Dialogue dialogue = complete("2001-01-01")
                .with(b -> b.addReported(
                        Figure.MEMBER_STATES_SPOKE,
                        "a",
                        figure -> figure.group("ASEAN").value(5)));
        SeriesTally series = SeriesTally.of(List.of(dialogue));
        assertThat(series.trend(Figure.MEMBER_STATES_SPOKE).points())
                .singleElement()
                .satisfies(point -> assertThat(point.reported()).isEmpty());
        assertThat(series.dialogue("r2p-2001").reported()).hasSize(1);
    }

    /** Without knowing who the member states are, anybody may have spoken. */
    @Test
    void withoutReferenceDataAnybodyMayHaveSpoken() {
        SeriesTally series = SeriesTally.of(
                List.of(R2pMeetings.meeting("2001-01-01", "AUS").build(), complete("2002-01-01", "AUS", "CHN")),
                ReferenceData.empty(),
                CountingRules.standard());
        assertThat(series.distinctStates()).isEqualTo(Count.atLeast(2));
        assertThat(series.firstTimeSpeakers("r2p-2002").certain()).isEmpty();
        assertThat(series.isFirstSpeech(state("CHN"), "r2p-2002").truth()).isEqualTo(Truth.UNDECIDED);
        assertThat(series.spokeEveryTime(state("CHN")).truth()).isEqualTo(Truth.UNDECIDED);
        assertThat(series.spokeEveryTime(state("FRA")).truth()).isEqualTo(Truth.FALSE);
        assertThat(series.firstTimeSpeakers("r2p-2002").possible().codes()).containsExactly("CHN");
        assertThat(series.statesThatSpokeEveryTime().certain().codes()).containsExactly("AUS");
        assertThat(series.statesThatSpokeEveryTime().possible().codes()).containsExactly("AUS", "CHN");
    }

    @Test
    void noDialogues() {
        SeriesTally none = SeriesTally.of(List.of());
        assertThat(none.distinctStates()).isEqualTo(Count.exactly(0));
        assertThat(none.spokeEveryTime(state("AUS")).truth()).isEqualTo(Truth.FALSE);
        assertThat(none.statesThatSpokeEveryTime().possible()).isEmpty();
        assertThat(none.trend(Figure.STATEMENTS).points()).isEmpty();
        assertThat(none.conflicts()).isEmpty();
    }

    private static Consumer<DialogueBuilder> id(String id) {
        return builder -> builder.id(id);
    }

    private static Dialogue soFar(String date, int states) {
        return R2pMeetings.meeting(date)
                .addReported(
                        Figure.OTHER,
                        "summary",
                        figure -> figure.name("States so far").value(states))
                .build();
    }

    private static Dialogue complete(String date, String... spoke) {
        return R2pMeetings.complete(date, spoke);
    }

    private static State state(String code) {
        return ReferenceData.standard().state(code);
    }
}
