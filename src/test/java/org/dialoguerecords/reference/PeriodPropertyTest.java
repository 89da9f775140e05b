package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of periods, for periods drawn from a seed: a failure names the seed that shows it again. */
class PeriodPropertyTest {

    private static final LocalDate EPOCH = LocalDate.of(1945, 10, 24);
    private static final int DAYS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aMemberOnEveryDayOfItsPeriodAndOnNoOther(long seed) {
        Random random = new Random(seed);
        LocalDate first = EPOCH.plusDays(random.nextInt(DAYS));
        LocalDate last = first.plusDays(random.nextInt(DAYS));
        ReferenceData data = with(MembershipFact.between("G", "A", first, last.plusDays(1)));

        assertThat(data.membership("G", "A", first.minusDays(1))).isEqualTo(Membership.NO);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(data.membership("G", "A", day)).as("%s", day).isEqualTo(Membership.YES);
            assertThat(data.members("G", day).certain().codes()).containsExactly("A");
        }
        assertThat(data.membership("G", "A", last.plusDays(1))).isEqualTo(Membership.NO);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void theAnswerCoversEveryPeriodThatTheFactAllows(long seed) {
        Random random = new Random(seed);
        DateWindow from = window(random, 0);
        DateWindow until = window(random, random.nextInt(DAYS));
        if (!from.earliest().isBefore(until.latest())) {
            return;
        }
        MembershipFact fact =
                new MembershipFact("G", "A", Role.MEMBER, from, until, Confidence.VERIFIED, "", "drawn from a seed");
        ReferenceData data = with(fact);

        for (LocalDate day = EPOCH.minusDays(2); day.isBefore(EPOCH.plusDays(4 * DAYS)); day = day.plusDays(1)) {
            boolean held = false;
            boolean notHeld = false;
            // The extreme periods decide: if a day is inside all of them it is inside every period between.
            for (LocalDate begin : new LocalDate[] {from.earliest(), from.latest()}) {
                for (LocalDate end : new LocalDate[] {until.earliest(), until.latest()}) {
                    boolean inside = !day.isBefore(begin) && day.isBefore(end);
                    held |= inside;
                    notHeld |= !inside;
                }
            }
            Membership expected = held ? notHeld ? Membership.UNKNOWN : Membership.YES : Membership.NO;
            assertThat(fact.on(day)).as("%s in %s until %s", day, from, until).isEqualTo(expected);
            assertThat(data.membership("G", "A", day)).isEqualTo(expected);
        }
    }

    private static DateWindow window(Random random, int offset) {
        LocalDate earliest = EPOCH.plusDays(offset + random.nextInt(DAYS));
        return new DateWindow(earliest, earliest.plusDays(random.nextInt(DAYS)));
    }

    private static ReferenceData with(MembershipFact fact) {
        return ReferenceData.builder("drawn")
                .state("A", "Aland")
                .group(StateGroup.of("G", "Group"))
                .membership(fact)
                .build();
    }
}
