package org.dialoguerecords.demo;

import static org.dialoguerecords.assertj.DialogueAssertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerecords.Body;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Doubts;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.LineResult;
import org.dialoguerecords.json.ReadOptions;
import org.dialoguerecords.pages.Pages;
import org.dialoguerecords.pages.Pictures;
import org.dialoguerecords.reference.MembershipFact;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.FigureCount;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.TallyReport;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.JakartaValidation;
import org.dialoguerecords.validation.Severity;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the README and of the pages under {@code src/docs}. */
public final class ReadmeExamples {

    private ReadmeExamples() {}

    /** What is known of a meeting from what was published about it. */
    public static void explaining() {
        Tally partial = Tally.of(SampleDialogues.r2p2017());
        System.out.println(partial.sentence() + ".");
        System.out.println(partial.explain("LUX"));
        System.out.println(partial.explain("BRA"));
        partial.inferences().forEach(System.out::println);
    }

    /** What reference data answer. */
    public static void referenceData() {
        ReferenceData un = ReferenceData.standard();
        LocalDate day = LocalDate.of(2017, 9, 6);
        System.out.println(un.unMembers(day).size() + " members of the United Nations");
        System.out.println("United Kingdom in the EU: " + un.membership("EU", "GBR", day));
        System.out.println("Netherlands in the Group of 77: " + un.membership("G77", "NLD", day));
        LocalDate then = LocalDate.of(2014, 8, 1);
        System.out.println("Ghana, of ACT by June 2015, on " + then + ": " + un.membership("ACT", "GHA", then));
        State eswatini = un.resolve("the Kingdom of Swaziland", day).state().orElseThrow();
        System.out.println(eswatini.code() + " was " + eswatini.name(Locale.ENGLISH, day));
        StateGroup eu = un.resolveGroup("the EU and its member States").orElseThrow();
        System.out.println(eu.id() + " is the " + eu.name());
    }

    /** Reference data of one's own. */
    public static ReferenceData ownReferenceData() {
        ReferenceData lake = ReferenceData.builder("lake-conference-2026")
                .include(ReferenceData.standard())
                .state("ATL", "Atlantis")
                .name("ATL", Locale.FRENCH, "Atlantide")
                .group(StateGroup.of("LAKE", "Lake Conference", "the lake states"))
                .members("LAKE", LocalDate.of(2020, 1, 1), "ATL", "CHE", "ITA")
                .membership(MembershipFact.between("LAKE", "FRA", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1)))
                .membership(MembershipFact.since("LAKE", "DEU", LocalDate.of(2020, 1, 1))
                        .as(Role.OBSERVER))
                .build();
        return lake;
    }

    /** Rules of one's own, sources in conflict, and a series. */
    public static void counting() {
        Dialogue dialogue = SampleDialogues.r2p2017();
        CountingRules rules = CountingRules.standard().withoutGroup("R2P-GOF");
        Tally without = Tally.of(dialogue, ReferenceData.standard(), rules);
        System.out.println("Without the Group of Friends: " + without.count(Figure.STATES_REPRESENTED));
        without.conflicts().forEach(conflict -> System.out.println(conflict.explanation()));
        Trend spoke = SeriesTally.of(SampleDialogues.r2pSeries())
                .ofKind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE)
                .trend(Figure.MEMBER_STATES_SPOKE);
        System.out.println("A record number of states spoke: " + spoke.isRecord(dialogue.id()));
        spoke.isRecordByReports(dialogue.id()).forEach(System.out::println);
    }

    /** What a test says of a record and its count. */
    public static void testing(Dialogue dialogue) {
        assertThat(dialogue).hasNoErrors();
        assertThat(Tally.of(dialogue))
                .counts(Figure.MEMBER_STATES_SPOKE, 2)
                .counts(Figure.STATES_REPRESENTED, 6)
                .represents("LUX", "DNK")
                .contradictsNoReport();
    }

    /** A record from nothing, and a changed copy. */
    public static Dialogue building() {
        Dialogue dialogue = Dialogue.builder("water-2026", "Dialogue on water", LocalDate.of(2026, 3, 20))
                .body(Body.GENERAL_ASSEMBLY)
                .addIssue("treaty", "Negotiating a treaty")
                .addParticipant(Delegation.memberState("nor", "NOR"))
                .addParticipant(Delegation.memberState("lux", "LUX"))
                .addStatement(Statement.builder("s1", "nor")
                        .onBehalfOf(OnBehalfOf.states("DNK", "FIN", "ISL", "NOR", "SWE")
                                .named("the Nordic countries"))
                        .positions(Position.of("treaty", Stance.SUPPORTS))
                        .build())
                .addStatement("s2", "lux", statement -> statement.alignsWith("s1"))
                .addReported(Figure.MEMBER_STATES_SPOKE, 2, "release")
                .addSource(
                        "release", source -> source.publisher("The secretariat").published("2026-03"))
                .build();
        Dialogue renamed = dialogue.with(copy -> copy.title("Dialogue on clean water"));
        return renamed;
    }

    /** Pages and pictures in files. */
    public static void pages(Path folder) throws IOException {
        Tally tally = Tally.of(SampleDialogues.r2p2017());
        Files.writeString(folder.resolve("dialogue.html"), Pages.html(tally));
        Files.writeString(folder.resolve("represented.svg"), Pictures.represented(tally));
        SeriesTally series = SeriesTally.of(SampleDialogues.r2pSeries());
        Files.writeString(folder.resolve("series.html"), Pages.html(series));
        Files.writeString(folder.resolve("spoke.svg"), Pictures.trend(series.trend(Figure.MEMBER_STATES_SPOKE)));
    }

    /** To a file and back. */
    public static Dialogue writingAndReading(Dialogue dialogue, Path folder) {
        DialogueJson.write(dialogue, folder.resolve("dialogue.json"));
        Dialogue same = DialogueJson.read(folder.resolve("dialogue.json"));
        return same;
    }

    /** Many dialogues, one a line. */
    public static void corpus(Path folder) {
        Path corpus = folder.resolve("corpus.ndjson.gz");
        DialogueJson.writeLines(Stream.of(SampleDialogues.r2p2017(), building()), corpus);
        try (Stream<LineResult> lines = DialogueJson.readLines(corpus)) {
            lines.forEach(line -> {
                if (line instanceof LineResult.Success success) {
                    System.out.println(success.dialogue().id());
                } else if (line instanceof LineResult.Failure failure) {
                    System.out.println("skipped: " + failure.cause().getMessage());
                }
            });
        }
    }

    /** A series of many dialogues, read by several threads. */
    public static SeriesTally largeCorpus(Path corpus) {
        ReadOptions options = ReadOptions.standard()
                .withoutTexts()
                .unordered()
                .listener(progress -> System.out.println(progress.records() + " records"));
        try (Stream<LineResult> lines = DialogueJson.readLines(corpus, options)) {
            return lines.parallel().map(LineResult::orElseThrow).collect(SeriesTally.collector());
        }
    }

    /** What is wrong, and where. */
    public static void errors() {
        try {
            DialogueJson.read("""
                    {
                      "format": "dialogue-record/1",
                      "id": "water-2026",
                      "title": "Dialogue on water",
                      "date": "2026-02-30"
                    }
                    """);
        } catch (DialogueFormatException e) {
            System.out.println(e.getMessage());
            System.out.println(e.line() + " " + e.path() + " " + e.found());
        }
    }

    /** Everything that is wrong or doubtful. */
    public static void validating(Dialogue dialogue) {
        for (Finding finding : DialogueValidator.standard().validate(dialogue)) {
            System.out.println(finding);
        }
        DialogueValidator.standard().requireValid(dialogue);
    }

    /** The same through a Jakarta validator. */
    public static List<Finding> validatingWithJakarta(Dialogue dialogue) {
        Validator validator = JakartaValidation.standard();
        Set<ConstraintViolation<Dialogue>> errors = validator.validate(dialogue);
        Set<ConstraintViolation<Dialogue>> warnings = validator.validate(dialogue, Doubts.class);
        System.out.println(errors.size() + " errors, " + warnings.size() + " warnings");
        List<Finding> findings = DialogueValidator.using(validator).validate(dialogue);
        return findings;
    }

    /** Rules dropped and raised. */
    public static List<Finding> profile(Dialogue dialogue) {
        DialogueValidator profile = DialogueValidator.standard()
                .without("unknown-property", "statement-out-of-order")
                .with("figure-contradicted", Severity.ERROR);
        return profile.validate(dialogue);
    }

    /** The model in a mapper of one's own, Jackson 3. */
    public static Dialogue ownMapper(Dialogue dialogue) {
        JsonMapper mapper = JsonMapper.builder().build();
        String json = mapper.writeValueAsString(dialogue);
        Dialogue same = mapper.readValue(json, Dialogue.class);
        return same;
    }

    /** Answers in a mapper of one's own, Jackson 3. */
    public static void answers() {
        JsonMapper mapper = JsonMapper.builder().build();
        Tally tally = Tally.of(SampleDialogues.r2p2017());
        System.out.println(mapper.writeValueAsString(tally.count(Figure.STATES_REPRESENTED)));
        System.out.println(mapper.writeValueAsString(tally.representationsOf("DNK")));
        System.out.println(
                mapper.writeValueAsString(ReferenceData.standard().members("BENELUX", LocalDate.of(2017, 9, 6))));
    }

    /** A whole count as one answer, and back. */
    public static TallyReport report() {
        JsonMapper mapper = JsonMapper.builder().build();
        Tally tally = Tally.of(SampleDialogues.r2p2017());
        String json = mapper.writeValueAsString(tally);
        TallyReport report = mapper.readValue(json, TallyReport.class);
        System.out.println(report.equals(tally.report()));
        System.out.println(report.sentence() + ".");
        System.out.println(report.rules() + ", " + report.universe() + ", " + report.referenceVersion());
        FigureCount statements = report.figures().get(0);
        System.out.println(statements.name() + ": " + statements.count());
        return report;
    }

    /** What a framework found, as findings. */
    public static List<Finding> findings(Set<ConstraintViolation<Dialogue>> violations) {
        List<Finding> findings = DialogueValidator.findings(violations);
        return findings;
    }
}
