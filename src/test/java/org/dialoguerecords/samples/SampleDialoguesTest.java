package org.dialoguerecords.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;
import org.junit.jupiter.api.Test;

class SampleDialoguesTest {

    private static final String FILE = "unga-r2p-2017-09-06.json";

    private final Dialogue dialogue = SampleDialogues.r2p2017();

    @Test
    void theDialogueOfSeptember2017IsThereInOneCall() {
        assertThat(dialogue.id()).isEqualTo("unga-r2p-2017-09-06");
        assertThat(dialogue.date()).isEqualTo(LocalDate.of(2017, 9, 6));
    }

    @Test
    void theRecordSaysThatItIsPartial() {
        assertThat(dialogue.coverage()).isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void theFileIsLaidOutAsTheLibraryWritesIt() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DialogueJson.write(dialogue, written);
        try (InputStream file = Objects.requireNonNull(SampleDialogues.class.getResourceAsStream(FILE))) {
            assertThat(written.toString(StandardCharsets.UTF_8))
                    .isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theRecordHasNoUnknownProperty() {
        List<Object> extensions = Stream.of(
                        dialogue.documents().stream().map(Document::extensions),
                        dialogue.groups().stream().map(Group::extensions),
                        dialogue.issues().stream().map(Issue::extensions),
                        dialogue.participants().stream().map(Participant::extensions),
                        dialogue.statements().stream().map(Statement::extensions),
                        dialogue.reported().stream().map(ReportedFigure::extensions),
                        dialogue.sources().stream().map(Source::extensions))
                .<Object>flatMap(part -> part.filter(map -> !map.isEmpty()))
                .toList();
        assertThat(extensions).isEmpty();
        assertThat(dialogue.extensions()).isEmpty();
    }

    @Test
    void idsAreUnique() {
        assertThat(dialogue.participants()).extracting(Participant::id).doesNotHaveDuplicates();
        assertThat(dialogue.statements()).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(dialogue.sources()).extracting(Source::id).doesNotHaveDuplicates();
        assertThat(dialogue.issues()).extracting(Issue::id).doesNotHaveDuplicates();
    }

    @Test
    void everythingHasASourceThatTheRecordLists() {
        List<String> listed = dialogue.sources().stream().map(Source::id).toList();
        assertThat(dialogue.documents())
                .allSatisfy(
                        document -> assertThat(document.sources()).isNotEmpty().isSubsetOf(listed));
        assertThat(dialogue.groups())
                .allSatisfy(group -> assertThat(group.sources()).isNotEmpty().isSubsetOf(listed));
        assertThat(dialogue.participants())
                .allSatisfy(participant ->
                        assertThat(sources(participant)).isNotEmpty().isSubsetOf(listed));
        assertThat(dialogue.statements())
                .allSatisfy(statement ->
                        assertThat(statement.sources()).isNotEmpty().isSubsetOf(listed));
        assertThat(dialogue.reported())
                .allSatisfy(figure -> assertThat(figure.source()).isIn(listed));
    }

    @Test
    void everySourceIsUsed() {
        List<String> used = Stream.of(
                        dialogue.documents().stream().flatMap(document -> document.sources().stream()),
                        dialogue.participants().stream().flatMap(participant -> sources(participant).stream()),
                        dialogue.statements().stream().flatMap(statement -> statement.sources().stream()),
                        dialogue.reported().stream().map(ReportedFigure::source))
                .flatMap(part -> part)
                .toList();
        assertThat(dialogue.sources()).extracting(Source::id).isSubsetOf(used);
    }

    @Test
    void whatStatementsAndFiguresReferToIsThere() {
        assertThat(dialogue.statements()).allSatisfy(statement -> {
            assertThat(dialogue.findParticipant(statement.speaker())).isPresent();
            assertThat(statement.alignsWith())
                    .allSatisfy(id -> assertThat(dialogue.findStatement(id)).isPresent());
        });
        assertThat(dialogue.reported()).allSatisfy(figure -> {
            assertThat(figure.issue() == null
                            || dialogue.findIssue(figure.issue()).isPresent())
                    .isTrue();
            assertThat(figure.group() == null
                            || dialogue.findGroup(figure.group()).isPresent())
                    .isTrue();
        });
    }

    @Test
    void wordingsAreFewWords() {
        assertThat(dialogue.reported())
                .extracting(ReportedFigure::wording)
                .filteredOn(Objects::nonNull)
                .allSatisfy(wording -> assertThat(wording.split(" ", -1)).hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void onlyThePressReleaseIsQuoted() {
        List<Statement> quoted = dialogue.statements().stream()
                .filter(statement -> !statement.quotations().isEmpty())
                .toList();
        assertThat(quoted).extracting(Statement::speaker).containsExactly("sg", "gcr2p");
        assertThat(quoted)
                .allSatisfy(statement -> assertThat(statement.sources()).containsExactly("gcr2p-release"));
    }

    @Test
    void aConditionalAlignmentIsNone() {
        assertThat(dialogue.statement("s11").alignsWith()).isEmpty();
        assertThat(dialogue.statement("s10").alignsWith()).containsExactly("s7", "s8");
    }

    @Test
    void jointStatementsListTheirStates() {
        assertThat(spokenFor("s9")).containsExactly("DNK", "FIN", "ISL", "NOR", "SWE");
        assertThat(spokenFor("s11")).containsExactly("EST", "LTU", "LVA");
    }

    private List<String> spokenFor(String statement) {
        return dialogue.statement(statement).onBehalfOf().stream()
                .map(OnBehalfOf::states)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> sources(Participant participant) {
        if (participant instanceof Delegation delegation) {
            return delegation.sources();
        }
        return participant instanceof Individual individual ? individual.sources() : List.of();
    }

    @Test
    void theSeriesHasSixteenMeetingsFrom2009To2025InTheirOrder() {
        assertThat(SampleDialogues.r2pSeries())
                .extracting(Dialogue::date)
                .hasSize(16)
                .isSorted()
                .startsWith(LocalDate.of(2009, 7, 23))
                .endsWith(LocalDate.of(2025, 6, 25));
    }

    @Test
    void noMeetingWasHeldIn2020() {
        assertThat(SampleDialogues.r2pSeries())
                .extracting(meeting -> meeting.date().getYear())
                .doesNotContain(2020);
    }

    @Test
    void theSeriesHoldsTheDialogueOf2017() {
        assertThat(SampleDialogues.r2pSeries()).contains(dialogue);
    }

    @Test
    void allAreTheSeriesAndFiveMeetingsMoreInTheOrderOfTheirDates() {
        assertThat(SampleDialogues.all())
                .hasSize(21)
                .isSortedAccordingTo(Comparator.comparing(Dialogue::date))
                .containsAll(SampleDialogues.r2pSeries())
                .contains(
                        SampleDialogues.indigenousRights2007(),
                        SampleDialogues.charter2020(),
                        SampleDialogues.transitionalJustice2020(),
                        SampleDialogues.generalDebate2020(),
                        SampleDialogues.generalDebate2021());
    }

    @Test
    void noRecordHasAnError() {
        assertThat(SampleDialogues.all())
                .allSatisfy(meeting -> assertThat(DialogueValidator.standard().validate(meeting))
                        .as(meeting.id())
                        .filteredOn(finding -> finding.severity() == Severity.ERROR)
                        .isEmpty());
    }

    @Test
    void theOnlyDoubtsAboutTheWholeMeetingsAreTheFiguresThatTheyContradict() {
        assertThat(SampleDialogues.all())
                .filteredOn(meeting -> meeting.coverage() == Coverage.COMPLETE)
                .hasSize(5)
                .flatExtracting(meeting -> DialogueValidator.standard().validate(meeting))
                .extracting(Finding::code)
                .containsExactly("figure-contradicted", "figure-contradicted");
    }

    @Test
    void aboutPartialRecordsThereAreNoDoubts() {
        assertThat(SampleDialogues.all())
                .filteredOn(meeting -> meeting.coverage() == Coverage.PARTIAL)
                .hasSize(16)
                .flatExtracting(meeting -> DialogueValidator.standard().validate(meeting))
                .isEmpty();
    }

    @Test
    void everyStatementAndDelegationOfAllHasASourceThatItsRecordLists() {
        assertThat(SampleDialogues.all()).allSatisfy(meeting -> {
            List<String> listed = meeting.sources().stream().map(Source::id).toList();
            assertThat(meeting.participants())
                    .allSatisfy(participant ->
                            assertThat(sources(participant)).isNotEmpty().isSubsetOf(listed));
            assertThat(meeting.statements())
                    .allSatisfy(statement ->
                            assertThat(statement.sources()).isNotEmpty().isSubsetOf(listed));
        });
    }

    @Test
    void everyRecordIsLaidOutAsTheLibraryWritesIt() {
        assertThat(SampleDialogues.all()).allSatisfy(meeting -> {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            DialogueJson.write(meeting, written);
            try (InputStream file =
                    Objects.requireNonNull(SampleDialogues.class.getResourceAsStream(meeting.id() + ".json"))) {
                assertThat(written.toString(StandardCharsets.UTF_8))
                        .isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void theClaimsPageCountsWhatTheRecordsHold() throws IOException {
        String page = Files.readString(Path.of("src/docs/r2p-series-claims.md"));
        assertThat(SampleDialogues.r2pSeries())
                .allSatisfy(meeting -> assertThat(page).contains("| `" + meeting.id() + "` |"));
    }
}
