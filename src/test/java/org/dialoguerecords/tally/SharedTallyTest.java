package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One tally that many threads ask at once, of what is worked out when somebody first asks: each hears what one alone hears. */
class SharedTallyTest {

    private static final int THREADS = 8;
    private static final int WORLDS = 120;

    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

    /** What is asked of a tally: figures, reasons and reports, of the whole record and of views that share its reading. */
    private static final List<Function<Tally, Object>> QUESTIONS = List.of(
            tally -> tally.count(Figure.STATES_REPRESENTED),
            tally -> tally.count(Figure.SPEAKERS),
            tally -> tally.count(Figure.WOMEN_SPOKE),
            tally -> tally.count(Figure.OBSERVERS_REPRESENTED),
            Tally::statesNotRepresented,
            Tally::report,
            tally -> tally.asOf(firstDay(tally)).report(),
            tally -> tally.asOf(firstDay(tally)).count(Figure.STATES_REPRESENTED),
            tally -> tally.asOf(firstDay(tally).minusDays(1)).count(Figure.STATES_REPRESENTED),
            tally -> tally.where(one -> one.onBehalfOf().isEmpty()).count(Figure.STATES_REPRESENTED),
            tally -> tally.withRules(CountingRules.standard().withObserversAsStates(true))
                    .count(Figure.STATES_REPRESENTED),
            Tally::toString);

    @AfterAll
    static void close() {
        POOL.shutdownNow();
    }

    @Test
    void answersAllOfManyThreadsAlikeOfBundledRecords() throws Exception {
        for (Dialogue dialogue : SampleDialogues.all()) {
            compare(() -> Tally.of(dialogue), dialogue.id());
        }
    }

    @Test
    void answersAllOfManyThreadsAlikeOfWhateverARecordLeavesOpen() throws Exception {
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = World.of(seed);
            compare(() -> WorldRecord.tally(world), "seed " + seed);
        }
    }

    private static LocalDate firstDay(Tally tally) {
        return tally.dialogue().date();
    }

    private static void compare(Supplier<Tally> made, String name) throws Exception {
        List<Object> alone = answers(made.get(), QUESTIONS);
        Tally shared = made.get();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<List<Object>>> heard = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int from = thread;
            heard.add(POOL.submit(() -> {
                start.await();
                return answersFrom(shared, from);
            }));
        }
        for (Future<List<Object>> one : heard) {
            assertThat(one.get()).as(name).isEqualTo(alone);
        }
    }

    /** The answers in their order, though the questions are put from another one on, so that each is somewhere the first. */
    private static List<Object> answersFrom(Tally tally, int from) {
        List<Function<Tally, Object>> turned = Stream.concat(
                        QUESTIONS.stream().skip(from), QUESTIONS.stream().limit(from))
                .toList();
        List<Object> answers = new ArrayList<>(answers(tally, turned));
        Collections.rotate(answers, from);
        return answers;
    }

    private static List<Object> answers(Tally tally, List<Function<Tally, Object>> questions) {
        return questions.stream().map(question -> question.apply(tally)).toList();
    }
}
