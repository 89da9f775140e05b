package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class SeriesAccumulatorTest {

    private static final List<String> STATES = List.of("AUS", "CHN", "FRA", "JPN", "LUX", "SUN", "SSD", "ATLANTIS");
    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());
    private static final List<Figure> FIGURES = List.of(Figure.values());
    private static final List<String> SOURCES = List.of("a", "b", "c");

    /** Any partition, any order, any merge tree, with duplicates, sent as bytes now and then: always the same. */
    @Test
    void theResultDependsOnTheDialoguesAlone() {
        Random random = new Random(91117);
        for (int round = 0; round < 60; round++) {
            List<Dialogue> dialogues = dialogues(random, 1 + random.nextInt(12));
            SeriesTally expected = SeriesTally.of(dialogues);
            List<Dialogue> shuffled = new ArrayList<>(dialogues);
            for (int i = random.nextInt(4); i > 0; i--) {
                shuffled.add(dialogues.get(random.nextInt(dialogues.size())));
            }
            Collections.shuffle(shuffled, random);

            List<SeriesAccumulator> parts = Stream.generate(SeriesAccumulator::new)
                    .limit(1 + random.nextInt(5))
                    .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
            for (Dialogue dialogue : shuffled) {
                int part = random.nextInt(parts.size());
                SeriesAccumulator accumulator = parts.get(part).add(dialogue);
                parts.set(part, random.nextInt(4) == 0 ? copy(accumulator) : accumulator);
            }
            while (parts.size() > 1) {
                SeriesAccumulator one = parts.remove(random.nextInt(parts.size()));
                int into = random.nextInt(parts.size());
                SeriesAccumulator merged = parts.get(into).merge(random.nextBoolean() ? copy(one) : one);
                parts.set(into, random.nextBoolean() ? copy(merged) : merged);
            }

            SeriesTally result = parts.get(0).toSeriesTally();
            assertThat(result).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(result).hasToString(expected.toString());
            assertThat(copy(result)).isEqualTo(expected);
            assertThat(shuffled.parallelStream().collect(SeriesTally.collector()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void mergingIsAssociativeAndCommutativeAndHasAnEmptyElement() {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            List<Dialogue> dialogues = dialogues(random, 9);
            SeriesAccumulator a = of(dialogues.subList(0, 4));
            SeriesAccumulator b = of(dialogues.subList(2, 6)); // overlaps: the same dialogue on both sides
            SeriesAccumulator c = of(dialogues.subList(5, 9));
            SeriesTally left = copy(a).merge(b).merge(c).toSeriesTally();
            assertThat(copy(a).merge(copy(b).merge(c)).toSeriesTally()).isEqualTo(left);
            assertThat(copy(c).merge(a).merge(b).toSeriesTally()).isEqualTo(left);
            assertThat(copy(a).merge(a).toSeriesTally()).isEqualTo(a.toSeriesTally());
            assertThat(new SeriesAccumulator()
                            .merge(a)
                            .merge(new SeriesAccumulator())
                            .toSeriesTally())
                    .isEqualTo(a.toSeriesTally());
        }
    }

    @Test
    void differentRecordsOfOneIdAreRefusedInEveryOrder() {
        Dialogue one = R2pMeetings.complete("2001-01-01", "AUS");
        Dialogue other = R2pMeetings.complete("2001-01-01", "AUS", "CHN");
        String message = "expected one record with the id r2p-2001, found two that differ";
        assertThatThrownBy(() -> SeriesTally.of(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        SeriesAccumulator both = of(List.of(one));
        assertThatThrownBy(() -> both.merge(of(List.of(R2pMeetings.complete("1999-01-01"), other))))
                .hasMessage(message);
        assertThat(both.size()).isEqualTo(1);
        Dialogue reworded = one.with(b -> b.topic("The same in other words"));
        assertThat(SeriesTally.of(List.of(one, reworded))).isEqualTo(SeriesTally.of(List.of(one)));
    }

    @Test
    void countsOfOtherRulesOrDataAreRefused() {
        SeriesAccumulator standard = new SeriesAccumulator();
        assertThatThrownBy(() -> standard.merge(new SeriesAccumulator(
                        ReferenceData.standard(), CountingRules.standard().withoutGroup("EU"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected counts made by standard rules, found some made by "
                        + "rules: bases OWN, NAMED, ALIGNED," + " GROUP; kinds INTERVENTION; without the groups EU");
        assertThatThrownBy(() -> standard.merge(new SeriesAccumulator(ReferenceData.empty(), CountingRules.standard())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected counts made with reference data "
                        + ReferenceData.standard().version() + ", found some made with empty");
    }

    /** What was read from bytes goes on with the standard data, and with others only merges. */
    @Test
    void dataAreNamedNotWritten() {
        SeriesAccumulator own = new SeriesAccumulator(ReferenceData.empty(), CountingRules.standard())
                .add(R2pMeetings.complete("2001-01-01", "AUS"));
        SeriesAccumulator read = copy(own);
        assertThatThrownBy(() -> read.add(R2pMeetings.complete("2002-01-01", "AUS")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected reference data empty, with which this accumulator was written, found "
                        + ReferenceData.standard().version() + "; count in a new accumulator and merge the two");
        SeriesAccumulator another = new SeriesAccumulator(ReferenceData.empty(), CountingRules.standard())
                .add(R2pMeetings.complete("2002-01-01", "AUS"));
        assertThat(read.merge(another).size()).isEqualTo(2);
        assertThat(copy(new SeriesAccumulator())
                        .add(R2pMeetings.complete("2002-01-01", "AUS"))
                        .toString())
                .isEqualTo("1 dialogue, counted with reference data "
                        + ReferenceData.standard().version() + " and standard rules");
    }

    /** A hundred thousand of them must fit: texts stay out, and so do the data. */
    @Test
    void summariesAreSmall() {
        Dialogue wordy = R2pMeetings.complete("2001-01-01", "AUS", "CHN")
                .with(b -> b.addStatement("long", "AUS", statement -> statement.text("word ".repeat(100_000))));
        SeriesAccumulator accumulator = of(List.of(wordy));
        int one = bytes(accumulator).length;
        for (int year = 1000; year < 2000; year++) {
            accumulator.add(wordy.with(id("y" + year)));
        }
        assertThat(one).isLessThan(6_000);
        assertThat((bytes(accumulator).length - one) / 1000).isLessThan(1_000);
    }

    @Test
    void aTallyDoesNotChangeWithItsAccumulator() {
        SeriesAccumulator accumulator = of(List.of(R2pMeetings.complete("2001-01-01")));
        SeriesTally before = accumulator.toSeriesTally();
        accumulator.add(R2pMeetings.complete("2002-01-01"));
        assertThat(before.dialogues()).hasSize(1);
    }

    private static java.util.function.Consumer<DialogueBuilder> id(String id) {
        return builder -> builder.id(id);
    }

    private static SeriesAccumulator of(List<Dialogue> dialogues) {
        SeriesAccumulator accumulator = new SeriesAccumulator();
        dialogues.forEach(accumulator::add);
        return accumulator;
    }

    /** Dialogues with everything that a summary keeps: unknown states, groups, issues, conflicts, several days. */
    private static List<Dialogue> dialogues(Random random, int number) {
        List<Dialogue> dialogues = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            dialogues.add(dialogue(random, "d" + i));
        }
        return dialogues;
    }

    private static Dialogue dialogue(Random random, String id) {
        LocalDate date = LocalDate.of(1988 + random.nextInt(30), 1 + random.nextInt(3), 1);
        DialogueBuilder builder = Dialogue.builder(id, "Title", date)
                .series(random.nextInt(3) == 0 ? null : "series-" + random.nextInt(2))
                .endDate(random.nextInt(3) == 0 ? date.plusDays(2) : null)
                .coverage(random.nextBoolean() ? Coverage.PARTIAL : Coverage.COMPLETE)
                .addGroup("G", group -> group.name("Group").size(3 + random.nextInt(20)))
                .addIssue("i", "Issue")
                .addSource("a", source -> source.publisher("Publisher"));
        for (int s = random.nextInt(5); s > 0; s--) {
            String state = STATES.get(random.nextInt(STATES.size()));
            String delegation = state.toLowerCase(java.util.Locale.ROOT) + s;
            builder.addDelegation(delegation, DelegationCategory.MEMBER_STATE, one -> one.party(state))
                    .addStatement(
                            "s" + s,
                            delegation,
                            one -> one.onBehalfOf(random.nextInt(3) == 0 ? List.of(OnBehalfOf.group("G")) : List.of())
                                    .positions(
                                            random.nextInt(3) == 0
                                                    ? List.of(Position.of("i", Stance.SUPPORTS))
                                                    : List.of()));
        }
        if (random.nextInt(4) == 0) {
            builder.addStatement("nobody-knows-who", "missing", one -> {});
        }
        for (int r = random.nextInt(6); r > 0; r--) {
            Figure figure = FIGURES.get(random.nextInt(FIGURES.size()));
            builder.addReported(
                    figure,
                    SOURCES.get(random.nextInt(3)),
                    one -> one.value(random.nextInt(9))
                            .name(figure == Figure.OTHER ? "other" : null)
                            .group("G")
                            .issue("i")
                            .asOf(random.nextInt(3) == 0 ? date : null)
                            .qualifier(QUALIFIERS.get(random.nextInt(QUALIFIERS.size()))));
        }
        return builder.build();
    }

    private static byte[] bytes(Serializable object) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(object);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Serializable> T copy(T object) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(object)))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
