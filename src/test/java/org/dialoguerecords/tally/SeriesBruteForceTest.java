package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.Confidence;
import org.dialoguerecords.reference.DateWindow;
import org.dialoguerecords.reference.MembershipFact;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ReferenceDataBuilder;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.reference.StateRange;
import org.junit.jupiter.api.Test;

/**
 * Answers over a series against every world that its records admit: true if true in all, false if in none.
 *
 * <p>The worlds have five states, of which one joins late and one is a member nobody knows since when. A world says for
 * each dialogue which states spoke: those of the record, in a partial one any other members, and in any one whoever the
 * unknown speakers were.
 */
class SeriesBruteForceTest {

    private static final int STATES = 5;
    private static final int LATE = 3; // joins in 2002
    private static final int UNKNOWN = 4; // is a member by 2003, and nobody knows since when
    private static final int FIRST_YEAR = 2000;

    private static final ReferenceData DATA = data();

    /** What is known of one dialogue: bit sets of states, and how many more may have spoken. */
    private record Known(int certain, int possible, int unknownSpeakers, int others) {

        /** Every set of states that may have spoken. */
        int[] worlds() {
            return IntStream.range(0, 1 << STATES)
                    .filter(spoke -> (spoke & certain) == certain)
                    .filter(spoke -> (spoke & ~(possible | others)) == 0)
                    .filter(spoke -> Integer.bitCount(spoke & ~possible) <= unknownSpeakers)
                    .toArray();
        }
    }

    @Test
    void answersAreThoseOfAllWorlds() {
        Random random = new Random(1945);
        int decided = 0;
        for (int round = 0; round < 400; round++) {
            int size = 1 + random.nextInt(3);
            List<Dialogue> dialogues = new ArrayList<>();
            List<Known> known = new ArrayList<>();
            for (int i = 0, year = FIRST_YEAR; i < size; i++, year += 1 + random.nextInt(2)) {
                add(dialogues, known, year, random);
            }
            SeriesTally series =
                    SeriesTally.of(dialogues, DATA, CountingRules.standard().withUniverse("U"));
            List<int[]> worlds = worlds(known);
            int last = size - 1;

            assertThat(series.distinctStates())
                    .isEqualTo(Count.between(
                            worlds.stream()
                                    .mapToInt(SeriesBruteForceTest::distinct)
                                    .min()
                                    .orElseThrow(),
                            worlds.stream()
                                    .mapToInt(SeriesBruteForceTest::distinct)
                                    .max()
                                    .orElseThrow()));
            for (int state = 0; state < STATES; state++) {
                int bit = 1 << state;
                Truth everyTime = truth(worlds, world -> Arrays.stream(world).allMatch(spoke -> (spoke & bit) != 0));
                Truth first = truth(
                        worlds,
                        world -> (world[last] & bit) != 0
                                && Arrays.stream(world, 0, last).noneMatch(spoke -> (spoke & bit) != 0));
                var code = DATA.state("S" + state);
                String id = dialogues.get(last).id();
                assertThat(series.spokeEveryTime(code).truth()).isEqualTo(everyTime);
                assertThat(series.isFirstSpeech(code, id).truth()).isEqualTo(first);
                assertStates(series.statesThatSpokeEveryTime(), "S" + state, everyTime);
                assertStates(series.firstTimeSpeakers(id), "S" + state, first);
                decided += first == Truth.UNDECIDED ? 0 : 1;
            }
            // A record is decided by numbers; the ranges of dialogues are independent of each other.
            Truth isRecord = truth(
                    worlds,
                    world -> last > 0
                            && Arrays.stream(world, 0, last)
                                    .allMatch(spoke -> Integer.bitCount(spoke) < Integer.bitCount(world[last])));
            Trend spoke = series.trend(Figure.MEMBER_STATES_SPOKE);
            assertThat(spoke.isRecord(dialogues.get(last).id()).truth()).isEqualTo(isRecord);
            Truth isHighest = truth(
                    worlds,
                    world -> last > 0
                            && Arrays.stream(world, 1, last + 1)
                                    .allMatch(other -> Integer.bitCount(other) < Integer.bitCount(world[0])));
            assertThat(spoke.isHighest(dialogues.get(0).id()).truth()).isEqualTo(isHighest);
        }
        assertThat(decided).isBetween(400, 5 * 400);
    }

    /** Numbers of one group and one issue, of which most records say nothing. */
    @Test
    void recordsOfAGroupAndAnIssueAreThoseOfAllWorlds() {
        Random random = new Random(2005);
        EnumMap<Truth, Integer> answers = new EnumMap<>(Truth.class);
        for (int round = 0; round < 400; round++) {
            List<Dialogue> dialogues = new ArrayList<>();
            List<int[]> forGroup = new ArrayList<>();
            List<int[]> supporting = new ArrayList<>();
            int size = 2 + random.nextInt(2);
            for (int i = 0; i < size; i++) {
                addMentions(dialogues, forGroup, supporting, FIRST_YEAR + i, random);
            }
            SeriesTally series =
                    SeriesTally.of(dialogues, DATA, CountingRules.standard().withUniverse("U"));
            assertRecords(series.trend(Figure.GROUP_STATEMENTS, "G"), dialogues, forGroup, answers);
            assertRecords(series.trend(Figure.STATES_SUPPORTING, "q"), dialogues, supporting, answers);
        }
        assertThat(answers).allSatisfy((truth, times) -> assertThat(times).isGreaterThan(100));
    }

    private static void assertRecords(
            Trend trend, List<Dialogue> dialogues, List<int[]> numbers, EnumMap<Truth, Integer> answers) {
        assertThat(trend.points()).hasSameSizeAs(dialogues);
        List<int[]> worlds = product(numbers);
        int last = dialogues.size() - 1;
        Truth isRecord = truth(worlds, world -> Arrays.stream(world, 0, last).allMatch(number -> number < world[last]));
        Truth isHighest =
                truth(worlds, world -> Arrays.stream(world, 1, last + 1).allMatch(number -> number < world[0]));
        assertThat(trend.isRecord(dialogues.get(last).id()).truth()).isEqualTo(isRecord);
        assertThat(trend.records().get(last).truth()).isEqualTo(isRecord);
        assertThat(trend.isHighest(dialogues.get(0).id()).truth()).isEqualTo(isHighest);
        answers.merge(isRecord, 1, Integer::sum);
    }

    /** A dialogue of which every second record mentions neither the group nor the issue. */
    private static void addMentions(
            List<Dialogue> dialogues, List<int[]> forGroup, List<int[]> supporting, int year, Random random) {
        boolean complete = random.nextInt(3) > 0;
        DialogueBuilder builder = Dialogue.builder("d" + year, "Dialogue", LocalDate.of(year, 6, 1))
                .coverage(complete ? Coverage.COMPLETE : Coverage.PARTIAL);
        int statementsForGroup = 0;
        int supporters = 0;
        int opponents = 0;
        for (int state = 0; state < LATE; state++) {
            String code = "S" + state;
            int what = random.nextBoolean() ? 0 : random.nextInt(4);
            builder.addDelegation(code, DelegationCategory.MEMBER_STATE, one -> one.party(code))
                    .addStatement("s" + state, code, one -> {
                        switch (what) {
                            case 1 -> one.onBehalfOf(OnBehalfOf.group("G"));
                            case 2 -> one.positions(Position.of("q", Stance.SUPPORTS));
                            case 3 -> one.positions(Position.of("q", Stance.OPPOSES));
                            default -> {}
                        }
                    });
            statementsForGroup += what == 1 ? 1 : 0;
            supporters += what == 2 ? 1 : 0;
            opponents += what == 3 ? 1 : 0;
        }
        int possibleMembers = year >= 2002 ? STATES : STATES - 1;
        dialogues.add(builder.build());
        // Of statements there may be any number; more than any other dialogue can have are enough here.
        forGroup.add(range(statementsForGroup, complete ? statementsForGroup : 2 * STATES));
        supporting.add(range(supporters, complete ? supporters : possibleMembers - opponents));
    }

    private static int[] range(int from, int to) {
        return IntStream.rangeClosed(from, to).toArray();
    }

    private static void assertStates(StateRange states, String code, Truth truth) {
        assertThat(states.certain().containsCode(code)).isEqualTo(truth == Truth.TRUE);
        assertThat(states.possible().containsCode(code)).isEqualTo(truth != Truth.FALSE);
    }

    private static void add(List<Dialogue> dialogues, List<Known> known, int year, Random random) {
        int members = 0b111 | (year >= 2002 ? 1 << LATE : 0);
        boolean perhaps = year < 2003;
        int possibleMembers = members | 1 << UNKNOWN;
        boolean complete = random.nextInt(3) > 0;
        DialogueBuilder builder = Dialogue.builder("d" + year, "Dialogue", LocalDate.of(year, 6, 1))
                .coverage(complete ? Coverage.COMPLETE : Coverage.PARTIAL);
        int certain = 0;
        int possible = 0;
        for (int state = 0; state < STATES; state++) {
            if (random.nextInt(3) == 0) {
                String code = "S" + state;
                builder.addDelegation(code, DelegationCategory.MEMBER_STATE, one -> one.party(code))
                        .addStatement("s" + state, code, one -> {});
                boolean sure = state == UNKNOWN ? !perhaps : (members & 1 << state) != 0;
                certain |= sure ? 1 << state : 0;
                possible |= possibleMembers & 1 << state;
            }
        }
        int unknownSpeakers = random.nextInt(4) == 0 ? 1 : 0;
        if (unknownSpeakers > 0) {
            builder.addStatement("unknown", "missing", one -> {});
        }
        dialogues.add(builder.build());
        int others = complete ? (unknownSpeakers > 0 ? possibleMembers : 0) : possibleMembers;
        known.add(new Known(certain, possible, complete ? unknownSpeakers : STATES, others));
    }

    private static List<int[]> worlds(List<Known> known) {
        return product(known.stream().map(Known::worlds).toList());
    }

    /** One of what is possible in each dialogue, in every way. */
    private static List<int[]> product(List<int[]> possible) {
        List<int[]> worlds = new ArrayList<>();
        worlds.add(new int[0]);
        for (int[] dialogue : possible) {
            List<int[]> longer = new ArrayList<>();
            for (int[] world : worlds) {
                for (int number : dialogue) {
                    int[] next = Arrays.copyOf(world, world.length + 1);
                    next[world.length] = number;
                    longer.add(next);
                }
            }
            worlds = longer;
        }
        return worlds;
    }

    private static int distinct(int[] world) {
        return Integer.bitCount(Arrays.stream(world).reduce(0, (one, other) -> one | other));
    }

    private static Truth truth(List<int[]> worlds, Predicate<int[]> statement) {
        boolean always = worlds.stream().allMatch(statement);
        return always ? Truth.TRUE : worlds.stream().anyMatch(statement) ? Truth.UNDECIDED : Truth.FALSE;
    }

    private static ReferenceData data() {
        ReferenceDataBuilder builder = ReferenceData.builder("small world").group(StateGroup.of("U", "Universe"));
        for (int state = 0; state < STATES; state++) {
            builder.state("S" + state, "State " + state);
            if (state == UNKNOWN) {
                builder.membership(new MembershipFact(
                        "U",
                        "S" + state,
                        Role.MEMBER,
                        new DateWindow(LocalDate.of(1990, 1, 1), LocalDate.of(2003, 1, 1)),
                        DateWindow.NEVER,
                        Confidence.VERIFIED,
                        "",
                        "made up"));
            } else {
                builder.membership(
                        MembershipFact.since("U", "S" + state, LocalDate.of(state == LATE ? 2002 : 1990, 1, 1)));
            }
        }
        return builder.build();
    }
}
