package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.RandomDialogues;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.validation.DialogueValidator;
import org.junit.jupiter.api.Test;

/** Whatever can be read can be validated, counted and explained. */
class NeverThrowsTest {

    private static final int HOSTILE = 100;
    private static final int RANDOM = 100;
    private static final int SERIES = 40;

    private static final List<CountingRules> RULES = List.of(
            CountingRules.standard(),
            CountingRules.standard().withUniverse("EU").withObserversAsStates(true),
            CountingRules.standard().withUniverse("G1").withoutGroup("G77"),
            CountingRules.standard().withUniverse("NOBODY-KNOWS").withObserversAsStates(true),
            CountingRules.standard().withBases(Basis.ALIGNED, Basis.GROUP));

    @Test
    void aTallyOfAHostileDialogueAnswersEverything() {
        for (int seed = 0; seed < HOSTILE; seed++) {
            HostileDialogues dialogues = new HostileDialogues(seed);
            Dialogue dialogue = dialogues.dialogue("hostile");
            boolean withoutData = seed % 7 == 0;
            ReferenceData reference = withoutData ? ReferenceData.empty() : ReferenceData.standard();
            CountingRules rules = withoutData ? CountingRules.standard() : RULES.get(seed % RULES.size());
            assertThatCode(() -> {
                        Tally tally = Tally.of(dialogue, reference, rules);
                        askEverything(tally, reference);
                        askEverything(tally.asOf(dialogues.date()), reference);
                        for (Tally view : views(tally)) {
                            askEverything(view, reference);
                        }
                    })
                    .as("seed %s, %s: %s", seed, rules, dialogue)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aTallyOfARandomDialogueAnswersEverything() {
        List<Dialogue> dialogues = RandomDialogues.of(7).limit(RANDOM).toList();
        for (int i = 0; i < dialogues.size(); i++) {
            Dialogue dialogue = dialogues.get(i);
            CountingRules rules = RULES.get(i % RULES.size());
            assertThatCode(() -> askEverything(
                            Tally.of(dialogue, ReferenceData.standard(), rules), ReferenceData.standard()))
                    .as("number %s, %s: %s", i, rules, dialogue)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aSeriesOfHostileDialoguesAnswersEverything() {
        for (int seed = 0; seed < SERIES; seed++) {
            HostileDialogues hostile = new HostileDialogues(1_000 + seed);
            List<Dialogue> dialogues = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                dialogues.add(hostile.dialogue("d" + i));
            }
            CountingRules rules = RULES.get(seed % RULES.size());
            assertThatCode(() -> askEverything(SeriesTally.of(dialogues, ReferenceData.standard(), rules)))
                    .as("seed %s, %s: %s", seed, rules, dialogues)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aHostileDialogueIsValidated() {
        for (int seed = 0; seed < 4 * HOSTILE; seed++) {
            Dialogue dialogue = new HostileDialogues(seed).dialogue("hostile");
            assertThatCode(() -> DialogueValidator.standard().validate(dialogue))
                    .as("seed %s: %s", seed, dialogue)
                    .doesNotThrowAnyException();
        }
    }

    private static List<Tally> views(Tally tally) {
        List<Tally> views = new ArrayList<>();
        views.add(tally.where(statement -> statement.date() == null));
        for (Statement statement : tally.dialogue().statements()) {
            views.add(tally.ofStatement(statement.id()));
        }
        for (Group group : tally.dialogue().groups()) {
            views.add(tally.among(group.id()));
            views.add(tally.outside(group.id())
                    .where(statement -> !statement.onBehalfOf().isEmpty()));
        }
        return views;
    }

    private static void askEverything(Tally tally, ReferenceData reference) {
        Dialogue dialogue = tally.dialogue();
        for (Figure figure : Figure.values()) {
            for (String about : thingsFor(figure, dialogue)) {
                assertThat(tally.count(figure, about).min()).isNotNegative();
            }
        }
        for (Figure figure : List.of(
                Figure.STATEMENTS,
                Figure.MEMBER_STATES_SPOKE,
                Figure.OBSERVERS_SPOKE,
                Figure.PANELLISTS,
                Figure.STATES_REPRESENTED,
                Figure.OBSERVERS_REPRESENTED,
                Figure.GROUP_STATEMENTS,
                Figure.OTHER)) {
            assertThat(tally.count(figure).min()).isNotNegative();
        }
        assertThat(tally.statesRepresented()).isNotNull();
        assertThat(tally.statesThatSpoke()).isNotNull();
        assertThat(tally.statesNotRepresented()).isNotNull();
        assertThat(tally.compareWithReported()).hasSameSizeAs(dialogue.reported());
        assertThat(tally.conflicts()).isNotNull();
        assertThat(tally.inferences()).isNotNull();
        assertThat(tally.sentence()).isNotBlank();
        assertThat(tally.toString()).isNotBlank();
        for (Statement statement : dialogue.statements()) {
            assertThat(tally.representationsBy(statement.id())).isNotNull();
        }
        for (String issue : issues(dialogue)) {
            assertThat(tally.positions(issue).states()).isNotNull();
        }
        reference.findState("NLD").map(State::code).stream()
                .flatMap(code -> Stream.of(code, "SUN", "CHE"))
                .forEach(code -> {
                    assertThat(tally.representationsOf(code)).isNotNull();
                    assertThat(tally.represents(code)).isNotNull();
                    assertThat(tally.explain(code)).isNotBlank();
                });
    }

    private static void askEverything(SeriesTally series) {
        State netherlands = ReferenceData.standard().state("NLD");
        assertThat(series.toString()).isNotBlank();
        assertThat(series.statesThatSpoke()).isNotNull();
        assertThat(series.distinctStates().min()).isNotNegative();
        assertThat(series.statesThatSpokeEveryTime()).isNotNull();
        assertThat(series.spokeEveryTime(netherlands).truth()).isNotNull();
        assertThat(series.gaps()).isNotNull();
        assertThat(series.conflicts()).isNotNull();
        assertThat(series.contradictions()).isNotNull();
        for (Figure figure : List.of(
                Figure.STATEMENTS, Figure.MEMBER_STATES_SPOKE, Figure.STATES_REPRESENTED, Figure.ORDINAL_IN_SERIES)) {
            ask(series.trend(figure));
        }
        ask(series.trend(Figure.GROUP_SIZE, "EU"));
        ask(series.trend(Figure.GROUP_STATEMENTS, "G77"));
        for (DialogueSummary dialogue : series.dialogues()) {
            assertThat(series.firstTimeSpeakers(dialogue.id())).isNotNull();
            assertThat(series.isFirstSpeech(netherlands, dialogue.id()).truth()).isNotNull();
        }
    }

    private static void ask(Trend trend) {
        assertThat(trend.recordHolders()).isNotNull();
        assertThat(trend.recordHoldersByReports()).isNotNull();
        for (TrendPoint point : trend.points()) {
            String id = point.dialogue().id();
            assertThat(trend.isRecord(id).truth()).isNotNull();
            assertThat(trend.isHighest(id).truth()).isNotNull();
            assertThat(trend.isRecordByReports(id)).isNotNull();
            assertThat(trend.isHighestByReports(id)).isNotNull();
        }
    }

    /** What a figure can be about in a dialogue. */
    private static List<String> thingsFor(Figure figure, Dialogue dialogue) {
        return switch (figure) {
            case GROUP_SIZE, GROUP_STATEMENTS ->
                dialogue.groups().stream().map(Group::id).toList();
            case STATES_SUPPORTING, STATES_OPPOSING -> issues(dialogue);
            default -> List.of();
        };
    }

    private static List<String> issues(Dialogue dialogue) {
        return dialogue.statements().stream()
                .flatMap(statement -> statement.positions().stream())
                .map(position -> position.issue())
                .distinct()
                .toList();
    }
}
