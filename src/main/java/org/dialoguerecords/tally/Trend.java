package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.dialoguerecords.Figure;
import org.dialoguerecords.english.FigureWords;
import org.dialoguerecords.english.Words;
import org.jspecify.annotations.Nullable;

/**
 * One figure from dialogue to dialogue: what was reported, and what is computed.
 *
 * <p><b>Records.</b> A dialogue sets a record if its number is greater than that of every earlier dialogue of the trend. A
 * tie is no record, and the first dialogue sets none, having nothing to exceed. Earlier is what began on an earlier day.
 * The answer is true or false only if it is so whatever the ranges leave open, each apart from the others: that a state
 * whose membership is unknown would count in two dialogues or in neither is not taken into account, and may leave an
 * answer undecided.
 *
 * <p>By computed figures, each dialogue has the range of its record. By reported figures, there is an answer for each
 * {@linkplain ReportedCount count} of the dialogue's own sources; an earlier dialogue whose sources disagree may have the
 * number of any of its counts, and one of which no source has a number has the computed range.
 *
 * <p>A trend knows the dialogues that it is made of and no others: whether a record is one among all meetings or among the
 * informal dialogues only is decided by what the {@linkplain SeriesTally#where series} holds.
 *
 * @param figure the figure
 * @param about the id of the group or issue, or the name of an {@link Figure#OTHER} figure
 * @param points the dialogues in their order: all of them, or of a figure that is only reported those that report it
 * @param gaps the years without a meeting in the series
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"figure", "about", "points", "gaps"})
public record Trend(
        @JsonProperty("figure") Figure figure,
        @JsonProperty("about") @Nullable String about,
        @JsonProperty("points") List<TrendPoint> points,
        List<Year> gaps)
        implements Serializable {

    /** Copies the lists. */
    public Trend {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
    }

    @JsonProperty("gaps")
    List<Integer> jsonGaps() {
        return gaps.stream().map(Year::getValue).toList();
    }

    /**
     * The point of one dialogue.
     *
     * @throws IllegalArgumentException if the trend has none
     */
    public TrendPoint point(String dialogue) {
        return points.stream()
                .filter(point -> point.dialogue().id().equals(dialogue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected the id of one of the " + points.size()
                        + " dialogues with " + noun() + ", found " + dialogue));
    }

    /** Whether a dialogue set a record at its time, by what is computed. */
    public Answer isRecord(String dialogue) {
        TrendPoint point = point(dialogue);
        return byComputed(point, judge(false, "earlier", other -> isEarlier(other, point)));
    }

    /** Whether a dialogue set a record at its time, by each count of its sources; empty if none has a number. */
    public List<Answer> isRecordByReports(String dialogue) {
        TrendPoint point = point(dialogue);
        return byReports(point, judge(true, "earlier", other -> isEarlier(other, point)));
    }

    /** Whether a dialogue has a greater number than every other, earlier or later, by what is computed. */
    public Answer isHighest(String dialogue) {
        TrendPoint point = point(dialogue);
        return byComputed(point, judge(false, "other", other -> isAnother(other, point)));
    }

    /** Whether a dialogue has a greater number than every other, by each count of its sources. */
    public List<Answer> isHighestByReports(String dialogue) {
        TrendPoint point = point(dialogue);
        return byReports(point, judge(true, "other", other -> isAnother(other, point)));
    }

    /** The dialogues that certainly set a record at their time by what is computed. */
    public List<TrendPoint> recordHolders() {
        return holders(records().stream().map(List::of).toList());
    }

    /** The dialogues that certainly set a record at their time by every count of their sources. */
    public List<TrendPoint> recordHoldersByReports() {
        return holders(recordsByReports());
    }

    /** What is counted, in English: "member states that spoke", "members of R2P-GOF". */
    public String noun() {
        return FigureWords.noun(figure, about);
    }

    /** For each point in order whether it set a record at its time, by what is computed. */
    public List<Answer> records() {
        List<Answer> records = new ArrayList<>();
        forEachWithEarlier(false, (point, judge) -> records.add(byComputed(point, judge)));
        return List.copyOf(records);
    }

    /** For each point in order whether it set a record at its time, by each count of its sources. */
    public List<List<Answer>> recordsByReports() {
        List<List<Answer>> records = new ArrayList<>();
        forEachWithEarlier(true, (point, judge) -> records.add(byReports(point, judge)));
        return List.copyOf(records);
    }

    private void forEachWithEarlier(boolean byReports, BiConsumer<TrendPoint, RecordJudge> action) {
        RecordJudge judge = new RecordJudge(byReports, "earlier");
        int entered = 0;
        for (TrendPoint point : points) {
            for (; isEarlier(points.get(entered), point); entered++) {
                judge.add(points.get(entered));
            }
            action.accept(point, judge);
        }
    }

    private List<TrendPoint> holders(List<List<Answer>> records) {
        List<TrendPoint> holders = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            List<Answer> answers = records.get(i);
            if (!answers.isEmpty() && answers.stream().allMatch(answer -> answer.truth() == Truth.TRUE)) {
                holders.add(points.get(i));
            }
        }
        return List.copyOf(holders);
    }

    private RecordJudge judge(boolean byReports, String which, Predicate<TrendPoint> filter) {
        RecordJudge judge = new RecordJudge(byReports, which);
        points.stream().filter(filter).forEach(judge::add);
        return judge;
    }

    private Answer byComputed(TrendPoint point, RecordJudge judge) {
        return judge.judge(what(point), point.computedOrAny(), List.of());
    }

    private List<Answer> byReports(TrendPoint point, RecordJudge judge) {
        return point.reportedCounts().stream()
                .map(count -> judge.judge(what(point), count.range(), count.sources()))
                .toList();
    }

    private String what(TrendPoint point) {
        return Words.capitalized(noun()) + " in " + point.dialogue().id();
    }

    private static boolean isEarlier(TrendPoint one, TrendPoint other) {
        return one.dialogue().isEarlierThan(other.dialogue());
    }

    private static boolean isAnother(TrendPoint one, TrendPoint other) {
        return !one.dialogue().id().equals(other.dialogue().id());
    }
}
