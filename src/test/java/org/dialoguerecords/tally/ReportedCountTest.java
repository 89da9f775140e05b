package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedCountTest {

    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());
    private static final LocalDate DAY_ONE = LocalDate.parse("2018-06-25");

    /** Values as {@code source=value}, with ~ for about, + for at least, - for at most and ' for the first day only. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=73 b=73 | 73 by a and b",
                "a=81 b=83 | 81 by a; 83 by b",
                "a=69 b=68 c=~69 d=68 | 68 by b, c and d; 69 by a and c",
                "a=58 b=~50 | between 45 and 55 by b; 58 by a",
                "a=+56 | at least 56 by a",
                "a=+56 b=-60 | between 56 and 60 by a and b",
                "a=+56 b=60 c=50 | 50 by c; 60 by a and b",
                "a=104 a=105 | 104 by a; 105 by a",
                "a=79 a=48' | 79 by a",
                "a=94 b=60' | 94 by a",
                "a=-94 b=60' | between 60 and 94 by a and b",
                "b=60' | at least 60 by b",
                "a=50 b=60' | 50 by a; at least 60 by b",
            })
    void sourcesThatCanBeRightTogetherMakeOneCount(String values, String counts) {
        assertThat(String.join(
                        "; ",
                        ReportedCount.of(parse(values)).stream()
                                .map(ReportedCount::toString)
                                .toList()))
                .isEqualTo(counts);
    }

    @Test
    void aSizeOfTheFirstDaySaysNothingOfTheWhole() {
        ReportedValue size =
                new ReportedValue(Quantity.of(Figure.GROUP_SIZE, "G"), 50, Qualifier.EXACTLY, DAY_ONE, "a", null);
        assertThat(ReportedCount.of(List.of(size))).isEmpty();
        assertThat(ReportedCount.of(List.of())).isEmpty();
    }

    /** Against the definition: every number is in a count if and only if a largest set of sources allows it. */
    @Test
    void countsHoldTheNumbersOfTheLargestCompatibleSets() {
        Random random = new Random(20170906);
        for (int round = 0; round < 5_000; round++) {
            List<ReportedValue> values = new ArrayList<>();
            int size = 1 + random.nextInt(5);
            for (int i = 0; i < size; i++) {
                Qualifier qualifier = QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
                values.add(new ReportedValue(
                        Quantity.of(Figure.STATEMENTS), random.nextInt(40), qualifier, null, "s" + i, null));
            }
            List<List<String>> expected = new ArrayList<>();
            for (int number = 0; number <= 60; number++) {
                List<String> allowing = allowing(values, number);
                if (!allowing.isEmpty() && !expected.contains(allowing)) {
                    expected.add(allowing);
                }
            }
            expected.removeIf(one -> expected.stream().anyMatch(other -> other != one && other.containsAll(one)));
            List<ReportedCount> counts = ReportedCount.of(values);
            assertThat(counts).extracting(ReportedCount::sources).containsExactlyInAnyOrderElementsOf(expected);
            for (ReportedCount count : counts) {
                for (int number = 0; number <= 60; number++) {
                    assertThat(count.range().admits(number))
                            .isEqualTo(allowing(values, number).containsAll(count.sources()));
                }
            }
        }
    }

    private static List<String> allowing(List<ReportedValue> values, int number) {
        return values.stream()
                .filter(value -> value.range().admits(number))
                .map(ReportedValue::source)
                .toList();
    }

    private static List<ReportedValue> parse(String values) {
        List<ReportedValue> parsed = new ArrayList<>();
        for (String value : values.split(" ", -1)) {
            String source = value.substring(0, value.indexOf('='));
            String number = value.substring(source.length() + 1);
            boolean first = number.endsWith("'");
            Qualifier qualifier = switch (number.charAt(0)) {
                case '~' -> Qualifier.ABOUT;
                case '+' -> Qualifier.AT_LEAST;
                case '-' -> Qualifier.AT_MOST;
                default -> Qualifier.EXACTLY;
            };
            int parsedNumber = Integer.parseInt(number.replaceAll("[^0-9]", ""));
            parsed.add(new ReportedValue(
                    Quantity.of(Figure.MEMBER_STATES_SPOKE),
                    parsedNumber,
                    qualifier,
                    first ? DAY_ONE : null,
                    source,
                    null));
        }
        return parsed;
    }
}
