package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dialoguerecords.Figure;
import org.dialoguerecords.tally.World.GroupOf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Views of a tally are right: proven against brute force over small worlds.
 *
 * <p>Each world is seen in several views, each of one to three steps: some of the statements, one of them, those up to a day,
 * the parties that belong to a group and those that do not. The {@link Oracle} tries every completion of the whole world and
 * counts what the view shows of it.
 *
 * <p>The build tries 700 worlds. The full run, which also says how often each range is exact:
 * {@code mvn test -Dtest=ViewBruteForceTest -Ddialoguerecords.worlds=100000}.
 */
class ViewBruteForceTest {

    private static final long MOST_COMPLETIONS = 2_000;
    private static final int WORLDS = 700;
    private static final int VIEWS = 4;

    /** How many of the ranges that may be wider equal what was seen, by the number of worlds. A better bound raises them. */
    private static final Map<Integer, Map<String, Integer>> EXACT = Map.of(
            WORLDS,
            Map.of(
                    "STATES_SUPPORTING", 970,
                    "STATES_OPPOSING", 972,
                    "STATES_SUPPORTING (partial)", 135,
                    "STATES_OPPOSING (partial)", 135,
                    "STATES_REPRESENTED", 1054,
                    "STATES_REPRESENTED (partial)", 242,
                    "MEMBER_STATES_SPOKE", 1085));

    /** One step towards a view, of a world and of its tally. */
    private sealed interface Step {

        WorldView of(WorldView view);

        Tally of(Tally tally);
    }

    private record Where(int statements) implements Step {

        @Override
        public WorldView of(WorldView view) {
            return view.where(statements);
        }

        @Override
        public Tally of(Tally tally) {
            return tally.where(statement -> (statements >> WorldRecord.number(statement) & 1) != 0);
        }
    }

    private record OfStatement(int number) implements Step {

        @Override
        public WorldView of(WorldView view) {
            return view.ofStatement(number);
        }

        @Override
        public Tally of(Tally tally) {
            return tally.ofStatement(WorldRecord.statementId(number));
        }
    }

    private record AsOf(int day) implements Step {

        @Override
        public WorldView of(WorldView view) {
            return view.asOf(day);
        }

        @Override
        public Tally of(Tally tally) {
            return tally.asOf(WorldRecord.date(day));
        }
    }

    private record Among(GroupOf group) implements Step {

        @Override
        public WorldView of(WorldView view) {
            return view.among(group);
        }

        @Override
        public Tally of(Tally tally) {
            return tally.among(WorldRecord.id(group));
        }
    }

    private record Outside(GroupOf group) implements Step {

        @Override
        public WorldView of(WorldView view) {
            return view.outside(group);
        }

        @Override
        public Tally of(Tally tally) {
            return tally.outside(WorldRecord.id(group));
        }
    }

    private final WorldComparison comparison = new WorldComparison();

    @Test
    @Tag("once")
    void whatAViewShowsIsNeverNarrowerThanTheTruthAndAsNarrowAsTheRecordAllows() {
        int worlds = Integer.getInteger("dialoguerecords.worlds", WORLDS);
        long completions = 0;
        int compared = 0;
        for (long seed = 0; compared < worlds; seed++) {
            World world = World.of(seed);
            Tally whole = WorldRecord.tally(world);
            Random random = new Random(seed);
            for (int i = 0; i < VIEWS; i++) {
                List<Step> steps = steps(world, random);
                WorldView view = WorldView.WHOLE;
                Tally tally = whole;
                for (Step step : steps) {
                    view = step.of(view);
                    tally = step.of(tally);
                }
                Oracle oracle = Oracle.of(world, view, MOST_COMPLETIONS);
                if (!oracle.gaveUp) {
                    comparison.compare(world, view, tally, oracle, "seed " + seed);
                    completions += oracle.completions;
                }
            }
            compared++;
        }
        if (System.getProperty("dialoguerecords.worlds") != null) {
            System.out.println(compared + " worlds, " + completions + " completions");
            comparison
                    .exact()
                    .forEach((name, counts) ->
                            System.out.println(name + ": equal in " + counts[0] + " of " + counts[1]));
        }
        EXACT.getOrDefault(worlds, Map.of())
                .forEach((name, least) ->
                        assertThat(comparison.exact().get(name)[0]).as(name).isGreaterThanOrEqualTo(least));
    }

    @Test
    void theOrderOfTheStepsMakesNoDifference() {
        for (long seed = 0; seed < 200; seed++) {
            World world = World.of(seed);
            Tally whole = WorldRecord.tally(world);
            List<Step> steps = steps(world, new Random(seed));
            List<Step> others = new ArrayList<>(steps);
            Collections.reverse(others);
            Tally one = apply(steps, whole);
            Tally other = apply(others, whole);

            for (Figure figure : List.of(
                    Figure.STATEMENTS,
                    Figure.MEMBER_STATES_SPOKE,
                    Figure.OBSERVERS_SPOKE,
                    Figure.STATES_REPRESENTED,
                    Figure.OBSERVERS_REPRESENTED,
                    Figure.GROUP_STATEMENTS)) {
                assertThat(one.count(figure))
                        .as("%s, seed %s, %s: %s", figure, seed, steps, world)
                        .isEqualTo(other.count(figure));
            }
            assertThat(one.statesRepresented()).isEqualTo(other.statesRepresented());
        }
    }

    @Test
    void aViewAsksTheWholeRecordWhatIsReportedAndHowLargeGroupsAre() {
        for (long seed = 0; seed < 50; seed++) {
            World world = World.of(seed);
            Tally whole = WorldRecord.tally(world);
            Tally view = whole.among(WorldRecord.id(GroupOf.theData(0))).outside(WorldRecord.id(GroupOf.theRecord(0)));

            assertThat(view.dialogue()).isSameAs(whole.dialogue());
            assertThat(view.compareWithReported()).isEqualTo(whole.compareWithReported());
            assertThat(view.conflicts()).isEqualTo(whole.conflicts());
            for (GroupOf group : List.of(GroupOf.theData(0), GroupOf.theRecord(0), GroupOf.theRecord(1))) {
                String id = WorldRecord.id(group);
                assertThat(view.count(Figure.GROUP_SIZE, id)).isEqualTo(whole.count(Figure.GROUP_SIZE, id));
            }
        }
    }

    private static Tally apply(List<Step> steps, Tally tally) {
        Tally view = tally;
        for (Step step : steps) {
            view = step.of(view);
        }
        return view;
    }

    private static List<Step> steps(World world, Random random) {
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            steps.add(step(world, random));
        }
        return steps;
    }

    private static Step step(World world, Random random) {
        int statements = world.said.size();
        return switch (random.nextInt(7)) {
            case 0 -> new Where(random.nextInt(1 << statements));
            case 1 -> new OfStatement(random.nextInt(statements));
            case 2 -> new AsOf(World.FIRST_DAY + random.nextInt(2));
            case 3, 4 -> new Among(group(world, random));
            default -> new Outside(group(world, random));
        };
    }

    /**
     * Mostly the last known group, whose members are known. Of the record only if it is known who the member states are, so
     * that no states are members of it of which the world knows nothing.
     */
    private static GroupOf group(World world, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> GroupOf.theData(0);
            case 1 ->
                world.isUniverseKnown()
                        ? GroupOf.theRecord(random.nextInt(world.partlyKnown.size()))
                        : GroupOf.theData(1);
            default -> GroupOf.theData(world.known.size() - 1);
        };
    }
}
