package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Recording;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.StateGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be read can be validated: any days, lengths, sizes, references and reference data. */
class AnyRecordTest {

    /** Ids of a record, few enough to be borne twice and to be found or not. */
    private static final String[] IDS = {"a", "b", "c", "NLD", "EU", "no one"};

    /** Codes of states and groups that were, are and are not, and one that is both. */
    private static final String[] CODES = {
        "NLD", "FRA", "SUN", "RUS", "TAN", "ZAN", "CHE", "PSE", "VAT", "NAM", "EU", "UN", "G77", "UNSC", "XXX", "a", "b"
    };

    private static final LocalDate[] DAYS = {
        LocalDate.of(1, 1, 1),
        LocalDate.of(1800, 1, 1),
        LocalDate.of(1945, 4, 25),
        LocalDate.of(1964, 4, 26),
        LocalDate.of(1991, 12, 24),
        LocalDate.of(2011, 7, 14),
        LocalDate.of(2017, 9, 6),
        LocalDate.of(2017, 9, 7),
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2099, 12, 31),
        LocalDate.of(9999, 12, 31)
    };

    private static final int[] NUMBERS = {0, 1, 2, 50, 193, 194, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};

    private static final List<DialogueValidator> VALIDATORS = List.of(
            DialogueValidator.standard(),
            DialogueValidator.of(ReferenceData.empty()),
            DialogueValidator.of(ReferenceData.builder("a school")
                    .state("NLD", "The Netherlands")
                    .state("a", "Atlantis")
                    .group(StateGroup.of("UN", "The United Nations of the school"))
                    .group(StateGroup.of("EU", "The union of the school"))
                    .build()));

    private Random random = new Random();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_can_be_read_can_be_validated(long seed) {
        random = new Random(seed);
        Dialogue dialogue = dialogue();
        for (DialogueValidator validator : VALIDATORS) {
            List<Finding> findings = validator.validate(dialogue);
            assertThat(findings.stream().map(PlacedFinding::of)).isSorted();
            assertThat(findings)
                    .allSatisfy(finding ->
                            assertThat(finding.message(Locale.FRENCH)).isNotBlank());
            assertThat(validator.check(DialogueJson.toJson(dialogue)))
                    .allSatisfy(finding -> assertThat(finding.line()).isPositive())
                    .extracting(finding -> finding.code() + finding.path())
                    .containsExactlyInAnyOrderElementsOf(findings.stream()
                            .map(finding -> finding.code() + finding.path())
                            .toList());
        }
    }

    private Dialogue dialogue() {
        return Dialogue.builder(any(IDS), "A dialogue", any(DAYS))
                .endDate(perhaps(any(DAYS)))
                .coverage(any(Coverage.values()))
                .memberStatesOf(random.nextInt(4) == 0 ? any(CODES) : null)
                .documents(list(i -> document()))
                .sittings(list(i -> Sitting.builder(any(IDS))
                        .date(perhaps(any(DAYS)))
                        .symbol(perhaps(any(CODES)))
                        .build()))
                .agenda(list(i -> AgendaItem.of(any(IDS), "An item")))
                .presiding(list(i -> Presiding.of(any(IDS), "PRESIDENTS").withSittings(list(j -> any(IDS)))))
                .votes(list(i -> vote()))
                .groups(list(i -> Group.builder(any(random.nextBoolean() ? IDS : CODES))
                        .members(codes())
                        .organizations(codes())
                        .size(perhaps(number()))
                        .sizeQualifier(any(Qualifier.values()))
                        .build()))
                .issues(list(i -> Issue.of(any(IDS), "An issue")))
                .participants(list(i -> participant()))
                .statements(list(i -> statement()))
                .reported(list(i -> reported()))
                .sources(list(i -> Source.builder(any(IDS)).build()))
                .build();
    }

    private Vote vote() {
        return Vote.builder(any(IDS), any(VoteKind.values()))
                .sitting(perhaps(any(IDS)))
                .agendaItem(perhaps(any(IDS)))
                .inFavour(codes())
                .against(codes())
                .abstaining(codes())
                .absent(codes())
                .coverage(any(Coverage.values()))
                .build();
    }

    private Document document() {
        return Document.builder()
                .title("A document")
                .date(perhaps(any(DAYS)))
                .symbols(list(i -> any(CODES)))
                .sponsors(codes())
                .build();
    }

    private Participant participant() {
        return switch (random.nextInt(8)) {
            case 0 ->
                Individual.builder(any(IDS))
                        .name(any(IDS))
                        .state(perhaps(any(CODES)))
                        .build();
            case 1 -> new UnknownParticipant("robot", any(IDS), Map.of());
            default ->
                Delegation.builder(any(IDS), any(DelegationCategory.values()))
                        .party(perhaps(any(CODES)))
                        .name(perhaps(any(new String[] {"France", "Congo", "The Netherlands", "European Union", " "})))
                        .build();
        };
    }

    private Statement statement() {
        return Statement.builder(any(IDS), any(IDS))
                .coSpeakers(random.nextInt(3) == 0 ? list(i -> any(IDS)) : List.of())
                .kind(random.nextInt(3) == 0 ? any(StatementKind.values()) : StatementKind.INTERVENTION)
                .date(perhaps(any(DAYS)))
                .onBehalfOf(list(i -> OnBehalfOf.builder()
                        .group(perhaps(any(random.nextBoolean() ? IDS : CODES)))
                        .name(any(new String[] {"those spoken for", "the Secretary-General", "France", "EU", " "}))
                        .person(random.nextInt(6) == 0 ? "the minister" : null)
                        .passage(random.nextInt(4) == 0)
                        .perhaps(random.nextInt(4) == 0)
                        .states(random.nextInt(3) == 0 ? codes() : List.of())
                        .organizations(random.nextInt(3) == 0 ? codes() : List.of())
                        .except(codes())
                        .build()))
                .aligned(list(i -> OnBehalfOf.builder()
                        .group(perhaps(any(IDS)))
                        .name("those aligned")
                        .states(codes())
                        .build()))
                .alignsWith(list(i -> any(IDS)))
                .perhapsAlignsWith(list(i -> any(IDS)))
                .dissociatesFrom(list(i -> any(IDS)))
                .delivery(any(Delivery.values()))
                .sitting(perhaps(any(IDS)))
                .agendaItems(list(i -> any(IDS)))
                .recording(
                        random.nextInt(4) == 0
                                ? Recording.of("here").withStart("1:00:00").withEnd("0:59:59")
                                : null)
                .positions(list(i -> Position.of(any(IDS), any(Stance.values()))))
                .documents(random.nextInt(5) == 0 ? list(i -> document()) : List.of())
                .sources(list(i -> any(IDS)))
                .build();
    }

    private ReportedFigure reported() {
        Figure figure = any(Figure.values());
        return ReportedFigure.builder(figure, any(IDS))
                .name(figure == Figure.OTHER ? "another figure" : null)
                .group(perhaps(any(random.nextBoolean() ? IDS : CODES)))
                .issue(perhaps(any(IDS)))
                .among(random.nextInt(4) == 0 ? any(CODES) : null)
                .outside(random.nextInt(4) == 0 ? any(CODES) : null)
                .rank(random.nextInt(4) == 0 ? "MINISTERS" : null)
                .vote(random.nextInt(2) == 0 ? any(IDS) : null)
                .symbol(random.nextInt(4) == 0 ? any(CODES) : null)
                .value(number())
                .qualifier(any(Qualifier.values()))
                .asOf(perhaps(any(DAYS)))
                .build();
    }

    private List<String> codes() {
        return list(i -> any(CODES));
    }

    private int number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(IntFunction<T> element) {
        return new ArrayList<>(
                IntStream.range(0, random.nextInt(4)).mapToObj(element).toList());
    }
}
