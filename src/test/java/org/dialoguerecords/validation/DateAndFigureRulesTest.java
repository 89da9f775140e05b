package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.PartialDate;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.VoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAndFigureRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1945-04-24, , absurd-date date",
        "1945-04-25, ,",
        "2099-12-31, ,",
        "2100-01-01, , absurd-date date",
        "2017-09-06, 2017-09-06,",
        "2017-09-06, 2017-09-05, dates-out-of-order endDate",
        "2017-09-06, 2027-09-06,",
        "2017-09-06, 2027-09-07, absurd-date endDate",
        "2099-12-30, 2099-12-31,",
        "2099-12-31, 2100-01-01, absurd-date endDate"
    })
    void a_dialogue_has_days_that_can_be_meant(String date, LocalDate end, String found) {
        // with a figure, which cannot be compared on days that cannot be meant
        Dialogue dialogue = Findings.dialogue(
                date,
                record -> record.endDate(end).addSource("src", source -> {}).addReported(Figure.STATEMENTS, 0, "src"));
        assertThat(Findings.in(dialogue)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void of_days_that_cannot_be_meant_nothing_else_follows() {
        Dialogue dialogue = Findings.dialogue(
                "1017-09-06",
                record -> record.addParticipant(Findings.state("SCG"))
                        .addStatement(
                                "s",
                                "SCG",
                                statement ->
                                        statement.date(LocalDate.of(2017, 9, 6)).aligned(OnBehalfOf.states("MNE")))
                        .addSource("src", source -> {})
                        .addReported(Figure.MEMBER_STATES_SPOKE, 193, "src"));
        assertThat(Findings.in(dialogue)).containsExactly("absurd-date date");
    }

    @ParameterizedTest
    @CsvSource({"1799-12-31, true", "1800-01-01, false", "1907-10-18, false", "2099-12-31, false", "2100-01-01, true"})
    void documents_and_sources_have_days_of_their_own(LocalDate date, boolean absurd) {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.addDocument(document -> document.date(date))
                        .addParticipant(Findings.state("NLD"))
                        .addStatement(
                                "s",
                                "NLD",
                                statement -> statement.documents(
                                        List.of(Document.builder().date(date).build())))
                        .addSource("src", source -> source.published(PartialDate.of(date))));
        assertThat(Findings.in(dialogue))
                .isEqualTo(
                        absurd
                                ? List.of(
                                        "absurd-date documents[0].date",
                                        "absurd-date statements[0].documents[0].date",
                                        "absurd-date sources[0].published")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-06, 2017-09-05, true",
        "2017-09-06, 2017-09-06, false",
        "2017-09-06, 2017-09-07, false",
        "2017-09-06, 2017-09-08, true"
    })
    void statements_and_figures_are_of_the_days_of_the_dialogue(String date, LocalDate day, boolean wrong) {
        Dialogue dialogue = Findings.dialogue(
                date,
                record -> record.endDate(LocalDate.of(2017, 9, 7))
                        .addParticipant(Findings.state("NLD"))
                        .addStatement("s", "NLD", statement -> statement.date(day))
                        .addSource("src", source -> {})
                        .addReported(ReportedFigure.builder(Figure.OTHER, "src")
                                .name("governments")
                                .asOf(day)
                                .build()));
        assertThat(Findings.in(dialogue))
                .isEqualTo(
                        wrong
                                ? List.of(
                                        "date-outside-dialogue statements[0].date",
                                        "date-outside-dialogue reported[0].asOf")
                                : List.of());
        if (wrong) {
            assertThat(Findings.of(dialogue).get(0).details())
                    .containsEntry("first", "2017-09-06")
                    .containsEntry("last", "2017-09-07");
        }
    }

    @Test
    void statements_stand_in_the_order_of_their_days() {
        Dialogue dialogue = Findings.dialogue(
                "2009-07-23",
                record -> record.endDate(LocalDate.of(2009, 7, 28))
                        .addParticipant(Findings.state("NLD"))
                        .addStatement("s1", "NLD", statement -> statement.date(LocalDate.of(2009, 7, 24)))
                        .addStatement("s2", "NLD", statement -> {})
                        .addStatement("s3", "NLD", statement -> statement.date(LocalDate.of(2009, 7, 23)))
                        .addStatement("s4", "NLD", statement -> statement.date(LocalDate.of(2009, 7, 24)))
                        .addStatement("s5", "NLD", statement -> statement.date(LocalDate.of(2009, 7, 28))));
        assertThat(Findings.of(dialogue)).singleElement().satisfies(finding -> {
            assertThat(Findings.brief(finding)).isEqualTo("statement-out-of-order statements[2].date");
            assertThat(finding.value()).isEqualTo("2009-07-23");
            assertThat(finding.details()).containsEntry("date", "2009-07-24");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETE, 2, EXACTLY, ",
        "COMPLETE, 1, EXACTLY, figure-contradicted",
        "COMPLETE, 3, EXACTLY, figure-contradicted",
        "COMPLETE, 3, AT_MOST, ",
        "COMPLETE, 3, AT_LEAST, figure-contradicted",
        "COMPLETE, 1, AT_LEAST, ",
        "PARTIAL, 73, EXACTLY, ",
        "PARTIAL, 2, EXACTLY, ",
        "PARTIAL, 1, EXACTLY, figure-exceeded",
        "PARTIAL, 1, AT_LEAST, ",
        "PARTIAL, 1, AT_MOST, figure-exceeded",
        // a source that counts observer states, too
        "PARTIAL, 194, EXACTLY, ",
        "PARTIAL, 250, EXACTLY, figure-contradicted"
    })
    void a_reported_figure_is_not_refuted_by_the_statements(
            Coverage coverage, int value, Qualifier qualifier, String code) {
        Dialogue dialogue = counted(record -> record.coverage(coverage)
                .addReported(ReportedFigure.builder(Figure.MEMBER_STATES_SPOKE, "src")
                        .value(value)
                        .qualifier(qualifier)
                        .build()));
        assertThat(Findings.in(dialogue)).isEqualTo(code == null ? List.of() : List.of(code + " reported[0].value"));
    }

    @Test
    void a_figure_about_what_is_not_there_is_not_compared() {
        assertThat(Findings.in(counted(record -> record.addReported(
                        ReportedFigure.of(Figure.STATES_SUPPORTING, 1, "src").with(figure -> figure.issue("none"))))))
                .containsExactly("unknown-issue reported[0].issue");
        assertThat(Findings.in(counted(record -> record.addReported(ReportedFigure.of(Figure.STATEMENTS, 2, "src")
                        .with(figure -> figure.asOf(LocalDate.of(2017, 9, 5)))))))
                .containsExactly("date-outside-dialogue reported[0].asOf");
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP_SIZE, group",
        "STATES_SUPPORTING, issue",
        "STATES_OPPOSING, issue",
        "SPEAKERS_OF_RANK, rank",
        "VOTES_IN_FAVOUR, vote",
        "VOTES_AGAINST, vote",
        "ABSTENTIONS, vote",
        "NOT_VOTING, vote",
        "SPONSORS, symbol"
    })
    void a_figure_says_what_it_is_about(Figure figure, String property) {
        assertThat(Findings.in(counted(record -> record.addReported(figure, 1, "src"))))
                .containsExactly("figure-without-subject reported[0]." + property);
    }

    @Test
    void a_figure_says_nothing_that_it_cannot_be_about() {
        assertThat(Findings.of(counted(record -> record.addReported(
                        Figure.MEMBER_STATES_SPOKE,
                        "src",
                        figure -> figure.value(1).group("BALTIC")))))
                .extracting(Finding::message)
                .containsExactly(
                        "the figure \"MEMBER_STATES_SPOKE\" takes no \"group\" (\"BALTIC\"), so that it is compared"
                                + " with nothing; did you mean \"among\"?");
        assertThat(Findings.of(counted(record -> record.addReported(
                        Figure.WOMEN_SPOKE, "src", figure -> figure.value(1).rank("MINISTER")))))
                .extracting(Finding::message)
                .containsExactly(
                        "the figure \"WOMEN_SPOKE\" takes no \"rank\" (\"MINISTER\"), so that it is compared with"
                                + " nothing");
        assertThat(Findings.in(counted(record -> record.addReported(
                        Figure.OTHER, "src", figure -> figure.name("visitors").group("BALTIC")))))
                .isEmpty();
    }

    @Test
    void a_figure_is_of_a_vote_a_document_and_groups_that_are_there() {
        assertThat(Findings.in(counted(record -> record.addReported(
                                Figure.VOTES_AGAINST,
                                "src",
                                figure -> figure.value(1).vote("A/75/L.82"))
                        .addReported(
                                Figure.SPONSORS,
                                "src",
                                figure -> figure.value(1).symbol("A/75/L.82"))
                        .addReported(
                                Figure.STATEMENTS,
                                "src",
                                figure -> figure.value(2).among("NONE").outside("NEITHER")))))
                .containsExactly(
                        "unknown-vote reported[0].vote",
                        "unknown-symbol reported[1].symbol",
                        "unknown-group reported[2].among",
                        "unknown-group reported[2].outside");
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, 14", "COMPLETE, 1", "PARTIAL, 1"})
    void the_total_of_a_vote_is_that_of_its_list(Coverage ofDialogue, int value) {
        Dialogue dialogue = counted(record -> record.coverage(ofDialogue)
                .addVote("v", VoteKind.RECORDED, vote -> vote.against("PRK", "SYR"))
                .addReported(
                        Figure.VOTES_AGAINST, "src", figure -> figure.vote("v").value(2))
                .addReported(
                        Figure.VOTES_AGAINST, "src", figure -> figure.vote("v").value(value)));
        assertThat(Findings.in(dialogue)).containsExactly("figure-contradicted reported[1].value");
    }

    @Test
    void what_was_counted_instead_is_said() {
        Finding complete = Findings.of(counted(record -> record.addReported(Figure.STATEMENTS, 81, "src")))
                .get(0);
        assertThat(complete.details()).containsEntry("figure", "STATEMENTS").containsEntry("computed", "2");
        assertThat(complete.message()).contains("81").contains("STATEMENTS").contains("2");
        Finding bounded = Findings.of(counted(record ->
                        record.coverage(Coverage.PARTIAL).addReported(Figure.MEMBER_STATES_SPOKE, 250, "src")))
                .get(0);
        assertThat(bounded.details()).containsEntry("computed", "2–193");
        Finding unbounded = Findings.of(
                        counted(record -> record.coverage(Coverage.PARTIAL).addReported(Figure.STATEMENTS, 1, "src")))
                .get(0);
        assertThat(unbounded.details()).containsEntry("computed", "2");
    }

    @Test
    void the_size_of_a_known_group_is_compared_and_that_of_a_stated_one_is_not() {
        assertThat(Findings.in(counted(record -> record.addReported(size("BALTIC", 4)))))
                .containsExactly("figure-contradicted reported[0].value");
        assertThat(Findings.in(
                        counted(record -> record.coverage(Coverage.PARTIAL).addReported(size("BALTIC", 4)))))
                .containsExactly("figure-contradicted reported[0].value");
        // no further statement adds a member
        assertThat(Findings.in(
                        counted(record -> record.coverage(Coverage.PARTIAL).addReported(size("BALTIC", 2)))))
                .containsExactly("figure-contradicted reported[0].value");
        assertThat(Findings.in(counted(record -> record.addGroup("FRIENDS", group -> group.size(50))
                        .addReported(size("FRIENDS", 50))
                        .addReported(size("FRIENDS", 55)))))
                .isEmpty();
        assertThat(Findings.in(counted(record -> record.addGroup("FRIENDS", group -> group.members("NLD"))
                        .addReported(size("FRIENDS", 55)))))
                .containsExactly("figure-contradicted reported[0].value");
    }

    @Test
    void a_figure_of_a_group_or_an_issue_says_of_which() {
        Dialogue dialogue = counted(record -> record.addIssue("agenda", "The formal agenda")
                .addReported(Figure.GROUP_SIZE, 50, "src")
                .addReported(Figure.STATES_SUPPORTING, 0, "src")
                .addReported(Figure.STATES_OPPOSING, 0, "src")
                .addReported(Figure.GROUP_STATEMENTS, 0, "src")
                .addReported(size("BALTIC", 3))
                .addReported(ReportedFigure.builder(Figure.STATES_SUPPORTING, "src")
                        .issue("agenda")
                        .value(0)
                        .build()));
        assertThat(Findings.in(dialogue))
                .containsExactly(
                        "figure-without-subject reported[0].group",
                        "figure-without-subject reported[1].issue",
                        "figure-without-subject reported[2].issue");
        assertThat(Findings.of(dialogue).get(0).value()).isEqualTo("GROUP_SIZE");
    }

    private static ReportedFigure size(String group, int size) {
        return ReportedFigure.builder(Figure.GROUP_SIZE, "src")
                .group(group)
                .value(size)
                .build();
    }

    /** Two statements by two member states, and more. */
    private static Dialogue counted(Consumer<DialogueBuilder> more) {
        Consumer<DialogueBuilder> two = record -> record.addParticipant(Findings.state("NLD"))
                .addParticipant(Findings.state("FRA"))
                .addStatement("s1", "NLD", statement -> {})
                .addStatement("s2", "FRA", statement -> {})
                .addSource("src", source -> {});
        return Findings.dialogue("2017-09-06", two.andThen(more));
    }
}
