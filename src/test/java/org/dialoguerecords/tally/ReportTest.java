package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.SeriesReport.DialogueInSeries;
import org.dialoguerecords.tally.SeriesReport.FigureInSeries;
import org.dialoguerecords.tally.TallyReport.StateInTally;
import org.junit.jupiter.api.Test;

/** What a report says is what the count says, figure by figure and state by state. */
class ReportTest {

    private static final Dialogue COMPLETE =
            DialogueJson.read(Path.of("src/test/resources/org/dialoguerecords/samples/made-up-complete-2017.json"));
    private static final Dialogue DIALOGUE = SampleDialogues.r2p2017();
    private static final SeriesTally SERIES =
            SeriesTally.of(SampleDialogues.r2pSeries()).ofKind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE);

    @Test
    void a_report_names_the_data_the_rules_the_universe_and_the_view() {
        CountingRules rules = CountingRules.standard().withoutGroup("R2P-GOF");
        Tally tally = Tally.of(DIALOGUE, ReferenceData.standard(), rules)
                .among("EU")
                .where(statement -> !statement.id().equals("s1"));
        TallyReport report = tally.report();
        assertThat(report.format()).isEqualTo("tally-report/1");
        assertThat(report.dialogue()).isEqualTo("unga-r2p-2017-09-06");
        assertThat(report.date()).isEqualTo("2017-09-06");
        assertThat(report.sentence()).isEqualTo(tally.sentence());
        assertThat(report.referenceVersion()).isEqualTo(ReferenceData.standard().version());
        assertThat(report.rules()).isEqualTo(rules);
        assertThat(report.universe()).isEqualTo("UN");
        assertThat(report.view()).hasSize(2).last().isEqualTo("among EU");
    }

    @Test
    void the_whole_record_is_no_view() {
        assertThat(Tally.of(DIALOGUE).report().view()).isEmpty();
        assertThat(Tally.of(DIALOGUE).asOf(LocalDate.of(2017, 9, 6)).report().view())
                .containsExactly("up to 2017-09-06");
    }

    @Test
    void every_figure_has_its_range() {
        Tally tally = Tally.of(COMPLETE);
        TallyReport report = tally.report();
        assertThat(report.figures())
                .extracting(FigureCount::figure)
                .contains(Figure.STATES_REPRESENTED, Figure.GROUP_STATEMENTS)
                .doesNotContain(Figure.OTHER, Figure.ORDINAL_IN_SERIES);
        assertThat(report.figures())
                .allSatisfy(figure -> assertThat(figure.count())
                        .isEqualTo(
                                figure.about() == null
                                        ? tally.count(figure.figure())
                                        : tally.count(figure.figure(), figure.about())));
        assertThat(figure(report, Figure.STATES_REPRESENTED)).isEqualTo(tally.count(Figure.STATES_REPRESENTED));
    }

    @Test
    void every_state_is_there_with_its_reasons() {
        Tally tally = Tally.of(DIALOGUE);
        TallyReport report = tally.report();
        assertThat(report.states()).hasSize(tally.statesRepresented().possible().size());
        assertThat(report.statesThatSpoke().certain())
                .isEqualTo(tally.statesThatSpoke().certain().codes());
        assertThat(report.statesRepresented().possible())
                .isEqualTo(tally.statesRepresented().possible().codes());
        StateInTally luxembourg = state(report, "LUX");
        assertThat(luxembourg.name()).isEqualTo("Luxembourg");
        assertThat(luxembourg.spoke()).isEqualTo(Truth.TRUE);
        assertThat(luxembourg.represented()).isEqualTo(Truth.TRUE);
        assertThat(luxembourg.why()).isEqualTo(tally.why("LUX"));
        assertThat(luxembourg.reasons()).isEqualTo(tally.representationsOf("LUX"));
        assertThat(luxembourg.absence()).isNull();
        StateInTally brazil = state(report, "BRA");
        assertThat(brazil.spoke()).isEqualTo(Truth.UNDECIDED);
        assertThat(brazil.represented()).isEqualTo(Truth.UNDECIDED);
        assertThat(brazil.absence()).isEqualTo(Absence.Reason.UNKNOWN);
    }

    @Test
    void of_a_complete_record_a_state_that_nobody_speaks_for_is_not_represented() {
        TallyReport report = Tally.of(COMPLETE).report();
        List<StateInTally> absent = report.states().stream()
                .filter(state -> state.absence() == Absence.Reason.NO_STATEMENT)
                .toList();
        assertThat(absent).isNotEmpty().allSatisfy(state -> {
            assertThat(state.represented()).isEqualTo(Truth.FALSE);
            assertThat(state.reasons()).isEmpty();
        });
    }

    @Test
    void comparisons_and_conflicts_are_those_of_the_count() {
        Tally tally = Tally.of(DIALOGUE);
        assertThat(tally.report().comparisons()).isEqualTo(tally.compareWithReported());
        assertThat(tally.report().conflicts()).isEqualTo(tally.conflicts()).isNotEmpty();
        assertThat(tally.report().inferences()).isEqualTo(tally.inferences());
    }

    @Test
    void a_series_has_every_figure_of_every_dialogue_and_what_was_a_record() {
        SeriesReport report = SERIES.report();
        Trend spoke = SERIES.trend(Figure.MEMBER_STATES_SPOKE);
        assertThat(report.dialogues()).hasSameSizeAs(SERIES.dialogues());
        for (DialogueInSeries dialogue : report.dialogues()) {
            FigureInSeries figure = figure(dialogue, Figure.MEMBER_STATES_SPOKE);
            assertThat(figure.computed()).isEqualTo(spoke.point(dialogue.id()).computed());
            assertThat(figure.record()).isEqualTo(spoke.isRecord(dialogue.id()).truth());
            assertThat(figure.reported().stream().map(SeriesReport.ReportedInSeries::range))
                    .isEqualTo(spoke.point(dialogue.id()).reportedCounts().stream()
                            .map(ReportedCount::range)
                            .toList());
            assertThat(figure.reported().stream().map(SeriesReport.ReportedInSeries::record))
                    .isEqualTo(spoke.isRecordByReports(dialogue.id()).stream()
                            .map(Answer::truth)
                            .toList());
        }
        FigureInSeries in2017 = figure(dialogue(report, "unga-r2p-2017-09-06"), Figure.MEMBER_STATES_SPOKE);
        assertThat(in2017.reported()).singleElement().satisfies(reported -> {
            assertThat(reported.range()).isEqualTo(Count.exactly(73));
            assertThat(reported.sources()).containsExactly("gcr2p-release", "gcr2p-summary");
            assertThat(reported.record()).isEqualTo(Truth.TRUE);
        });
    }

    @Test
    void a_series_says_who_spoke_and_where_sources_disagree() {
        SeriesReport report = SERIES.report();
        assertThat(report.distinctStates()).isEqualTo(SERIES.distinctStates());
        assertThat(report.statesThatSpoke().certain())
                .isEqualTo(SERIES.statesThatSpoke().certain().codes());
        assertThat(report.conflicts()).isEqualTo(SERIES.conflicts()).isNotEmpty();
        assertThat(report.contradictions()).isEqualTo(SERIES.contradictions());
        assertThat(dialogue(report, "unga-r2p-2017-09-06").firstTimeSpeakers().possible())
                .isEqualTo(SERIES.firstTimeSpeakers("unga-r2p-2017-09-06")
                        .possible()
                        .codes());
    }

    @Test
    void a_place_in_a_series_is_reported_and_no_record() {
        FigureInSeries place = figure(dialogue(SERIES.report(), "unga-r2p-2017-09-06"), Figure.ORDINAL_IN_SERIES);
        assertThat(place.computed()).isNull();
        assertThat(place.record()).isNull();
        assertThat(place.reported())
                .extracting(SeriesReport.ReportedInSeries::range)
                .containsExactly(Count.exactly(8), Count.exactly(9));
    }

    private static Count figure(TallyReport report, Figure figure) {
        return report.figures().stream()
                .filter(one -> one.figure() == figure && one.about() == null)
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static StateInTally state(TallyReport report, String code) {
        return report.states().stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DialogueInSeries dialogue(SeriesReport report, String id) {
        return report.dialogues().stream()
                .filter(dialogue -> dialogue.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FigureInSeries figure(DialogueInSeries dialogue, Figure figure) {
        return dialogue.figures().stream()
                .filter(one -> one.figure() == figure && one.about() == null)
                .findFirst()
                .orElseThrow();
    }
}
