package org.dialoguerecords.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Statement;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.pages.Pages;
import org.dialoguerecords.pages.Pictures;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.FigureCount;
import org.dialoguerecords.tally.SeriesReport;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.TallyReport;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import tools.jackson.databind.json.JsonMapper;

/** What is promised of every dialogue that can be read: it can be written, validated, counted, explained and drawn. */
final class AnswerPromises {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ReferenceData REFERENCE = ReferenceData.standard();
    private static final Dialogue COMPANION = SampleDialogues.r2pSeries().get(0);

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("ru"),
            Locale.CHINESE,
            Locale.forLanguageTag("ar"));

    private static final List<CountingRules> RULES = List.of(
            CountingRules.standard().withObserversAsStates(true),
            CountingRules.standard().withUniverse("UNSC"),
            CountingRules.standard().withBases(Basis.OWN, Basis.NAMED),
            CountingRules.standard().withUniverse("G1").withObserversAsStates(true));

    private final Dialogue dialogue;
    private final Budget budget;

    private AnswerPromises(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.budget = Budget.of(DialogueJson.toJson(dialogue).length());
    }

    /** Asks a dialogue for everything. */
    static void ofDialogue(Dialogue dialogue) {
        AnswerPromises answers = new AnswerPromises(dialogue);
        answers.isWrittenAndReadAgain();
        answers.isValidated();
        Tally tally = answers.budget.spend("count", () -> Tally.of(dialogue));
        answers.isCounted(tally);
        answers.isExplained(tally);
        answers.isDrawn(tally);
        answers.isViewed(tally);
        answers.isInASeries();
    }

    private void isWrittenAndReadAgain() {
        String line = DialogueJson.toJson(dialogue);
        assertThat(line).doesNotContain("\n");
        assertThat(DialogueJson.read(line)).isEqualTo(dialogue);
        ByteArrayOutputStream laidOut = new ByteArrayOutputStream();
        DialogueJson.write(dialogue, laidOut);
        Dialogue again = DialogueJson.read(new ByteArrayInputStream(laidOut.toByteArray()));
        assertThat(again).isEqualTo(dialogue);
        assertThat(DialogueJson.toJson(again)).isEqualTo(line);
    }

    private void isValidated() {
        List<Finding> findings =
                budget.spend("validate", () -> DialogueValidator.standard().validate(dialogue));
        for (Finding finding : findings) {
            LANGUAGES.forEach(language -> assertThat(finding.message(language)).isNotBlank());
            assertThat(finding.toString()).isNotBlank();
        }
    }

    private void isCounted(Tally tally) {
        TallyReport report = budget.spend("report", tally::report);
        for (FigureCount figure : report.figures()) {
            Count count = figure.count();
            assertThat(count.max().orElse(Integer.MAX_VALUE)).isGreaterThanOrEqualTo(count.min());
        }
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), TallyReport.class))
                .isEqualTo(report);
        assertThat(tally.compareWithReported()).hasSameSizeAs(dialogue.reported());
        assertThat(tally.conflicts()).isNotNull();
        assertThat(tally.inferences()).isNotNull();
        for (CountingRules rules : RULES) {
            assertThat(budget.spend(
                            "report by " + rules, () -> tally.withRules(rules).report()))
                    .isNotNull();
        }
    }

    private void isExplained(Tally tally) {
        assertThat(budget.spend("text", tally::toString)).isNotBlank();
        for (String state : List.of("NLD", "SUN", "VAT")) {
            assertThat(budget.spend("explain", () -> tally.explain(state))).isNotBlank();
        }
        assertThat(budget.spend("absences", tally::statesNotRepresented)).isNotNull();
        budget.spend("representations", () -> {
            for (Statement statement : dialogue.statements()) {
                assertThat(tally.representationsBy(statement.id())).isNotNull();
            }
            return tally;
        });
        budget.spend("positions", () -> {
            dialogue.issues()
                    .forEach(issue -> assertThat(tally.positions(issue.id())).isNotNull());
            return tally;
        });
    }

    private void isDrawn(Tally tally) {
        Markup.requireWellFormed(budget.spend("page", () -> Pages.html(tally)));
        Markup.requireWellFormed(budget.spend("picture", () -> Pictures.represented(tally)));
        assertThat(budget.spend("Markdown", () -> Pages.markdown(tally))).startsWith("# ");
    }

    private void isViewed(Tally tally) {
        LocalDate day = dialogue.date();
        assertThat(budget.spend("report as of a day", () -> tally.asOf(day).report()))
                .isNotNull();
        dialogue.statements().stream()
                .limit(2)
                .forEach(statement -> assertThat(budget.spend(
                                "report of a statement",
                                () -> tally.ofStatement(statement.id()).report()))
                        .isNotNull());
        dialogue.groups().stream().map(Group::id).limit(2).forEach(group -> {
            assertThat(budget.spend("report among", () -> tally.among(group).report()))
                    .isNotNull();
            assertThat(budget.spend("report outside", () -> tally.outside(group).report()))
                    .isNotNull();
        });
    }

    private void isInASeries() {
        List<Dialogue> dialogues =
                dialogue.id().equals(COMPANION.id()) ? List.of(dialogue) : List.of(COMPANION, dialogue);
        SeriesTally series = budget.spend("series", () -> SeriesTally.of(dialogues));
        SeriesReport report = budget.spend("report of a series", series::report);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), SeriesReport.class))
                .isEqualTo(report);
        Markup.requireWellFormed(budget.spend("page of a series", () -> Pages.html(series)));
        assertThat(budget.spend("Markdown of a series", () -> Pages.markdown(series)))
                .startsWith("# ");
        assertThat(series.toString()).isNotBlank();
        for (Figure figure : Figure.values()) {
            Markup.requireWellFormed(
                    budget.spend("trend of " + figure, () -> Pictures.trend(series.trend(figure, "any"))));
        }
        assertThat(series.spokeEveryTime(REFERENCE.state("NLD")).truth()).isNotNull();
        assertThat(series.isFirstSpeech(REFERENCE.state("NLD"), dialogue.id()).truth())
                .isNotNull();
    }
}
