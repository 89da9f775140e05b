package org.dialoguerecords.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.ReportedValue;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;
import org.jspecify.annotations.Nullable;

/** Where values and dialogues are in a chart: numbers from zero upward, years from left to right. */
final class ChartScale {

    static final double LEFT = 52;
    static final double RIGHT = 784;
    static final double TOP = 84;
    static final double BOTTOM = 372;

    private static final int MOST_TICKS = 6;
    private static final double YEAR_LABEL_WIDTH = 36;

    private final int firstYear;
    private final int years;
    private final long step;
    private final long top;
    private final Map<String, Double> xs = new HashMap<>();
    private final double slot;
    private final double room;

    ChartScale(Trend trend) {
        List<TrendPoint> points = trend.points();
        this.firstYear = points.isEmpty() ? 1 : year(points.get(0));
        this.years = points.isEmpty() ? 1 : year(points.get(points.size() - 1)) - firstYear + 1;
        int greatest = points.stream().flatMapToInt(ChartScale::numbers).max().orElse(0);
        this.step = step(greatest, MOST_TICKS);
        boolean open = points.stream().map(TrendPoint::computed).anyMatch(ChartScale::isOpen);
        // Above the greatest number there is room for the arrow of a bar without end.
        this.top = step * Math.max(1, (greatest + step - 1) / step + (open && greatest % step == 0 ? 1 : 0));
        this.slot = (RIGHT - LEFT) / years;
        Map<Integer, List<String>> byYear = new HashMap<>();
        points.forEach(point -> byYear.computeIfAbsent(year(point), year -> new ArrayList<>())
                .add(point.dialogue().id()));
        int most = 1;
        for (Map.Entry<Integer, List<String>> year : byYear.entrySet()) {
            List<String> dialogues = year.getValue();
            most = Math.max(most, dialogues.size());
            for (int i = 0; i < dialogues.size(); i++) {
                xs.put(dialogues.get(i), middle(year.getKey()) + slot * ((i + 0.5) / dialogues.size() - 0.5));
            }
        }
        this.room = slot / most;
    }

    /** The height of a number. */
    double y(long number) {
        return BOTTOM - (BOTTOM - TOP) * number / top;
    }

    /** The middle of a dialogue: that of its year, or of its share of it where a year has several. */
    double x(TrendPoint point) {
        return xs.getOrDefault(point.dialogue().id(), LEFT);
    }

    /** The middle of a year. */
    double middle(int year) {
        return LEFT + slot * (year - firstYear + 0.5);
    }

    /** The width of a year. */
    double slot() {
        return slot;
    }

    /** The width that each dialogue has to itself. */
    double room() {
        return room;
    }

    /** The numbers at the axis, from zero. */
    long[] ticks() {
        return LongStream.rangeClosed(0, top / step).map(i -> i * step).toArray();
    }

    /** The years that are named: all, or as many as fit. */
    int[] namedYears() {
        long every = step(years, Math.max(1, (int) ((RIGHT - LEFT) / YEAR_LABEL_WIDTH)));
        return IntStream.range(firstYear, firstYear + years)
                .filter(year -> every == 1 || year % every == 0 || years < every)
                .toArray();
    }

    boolean holds(int year) {
        return firstYear <= year && year < firstYear + years;
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … that divides a number into no more parts than that. */
    private static long step(int number, int parts) {
        for (long power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if (digit * power * parts >= number) {
                    return digit * power;
                }
            }
        }
    }

    private static IntStream numbers(TrendPoint point) {
        IntStream reported = point.reported().stream().mapToInt(ReportedValue::value);
        if (point.computed() == null) {
            return reported;
        }
        return IntStream.concat(
                reported,
                IntStream.of(
                        point.computed().min(),
                        point.computed().max().orElse(point.computed().min())));
    }

    private static boolean isOpen(@Nullable Count computed) {
        return computed == null || computed.max().isEmpty();
    }

    private static int year(TrendPoint point) {
        return point.dialogue().date().getYear();
    }
}
