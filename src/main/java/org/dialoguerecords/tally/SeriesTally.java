package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/**
 * The count of many dialogues: how figures went, what was a record, who spoke for the first time and who every time.
 *
 * <pre>{@code
 * SeriesTally series = SeriesTally.of(dialogues);
 * series.trend(Figure.MEMBER_STATES_SPOKE).isRecordByReports("unga-r2p-2017-09-06");
 * series.ofKind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE).distinctStates();      // between 50 and 193
 * series.conflicts();                                                              // which sources disagree
 *
 * dialogues.parallelStream().collect(SeriesTally.collector()).ofSeries("unga-r2p"); // one series of a corpus
 * }</pre>
 *
 * <p>Its dialogues are all that it knows of: "first" and "every" mean among them, so ask a series that was {@linkplain
 * #where filtered} where only some should count. Over partial records an answer can be true, false or undecided, and says
 * why: a state that no record names may have spoken in any that is partial, if it was a member state then. To speak is
 * to take the floor as {@link Figure#MEMBER_STATES_SPOKE} counts it, and states are seats, as in a {@link Tally}.
 *
 * <p>Immutable, thread-safe and serializable; made from summaries, so that it holds none of the dialogues. Two are equal
 * if they hold equal summaries and were counted by the same rules and reference data.
 */
public final class SeriesTally implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Content content;

    /** The dialogues in order, how they are counted, and the names of figures that are cumulative: what is written. */
    private record Content(
            List<DialogueSummary> dialogues, String referenceVersion, CountingRules rules, List<String> cumulative)
            implements Serializable {

        Content {
            dialogues = checked(dialogues);
            Objects.requireNonNull(referenceVersion, "referenceVersion");
            Objects.requireNonNull(rules, "rules");
            cumulative = Copies.of(cumulative, String.class);
        }

        @Serial
        private Object readResolve() {
            return new SeriesTally(this);
        }
    }

    private SeriesTally(Content content) {
        this.content = content;
    }

    SeriesTally(
            List<DialogueSummary> dialogues, String referenceVersion, CountingRules rules, List<String> cumulative) {
        this(new Content(dialogues, referenceVersion, rules, cumulative));
    }

    /** A copy of dialogues that are in order, none of them twice. */
    static List<DialogueSummary> checked(List<DialogueSummary> dialogues) {
        List<DialogueSummary> copy = Copies.of(dialogues, DialogueSummary.class);
        Set<String> ids = new HashSet<>();
        @Nullable DialogueSummary before = null;
        for (DialogueSummary dialogue : copy) {
            if (!ids.add(dialogue.id()) || (before != null && before.compareTo(dialogue) > 0)) {
                throw new IllegalArgumentException("expected dialogues in order and each once, found " + copy);
            }
            before = dialogue;
        }
        return copy;
    }

    @Serial
    private Object writeReplace() {
        return content;
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected the written form of a series, found fields");
    }

    /** The count of dialogues by the standard rules and reference data. */
    public static SeriesTally of(Collection<Dialogue> dialogues) {
        return of(dialogues, ReferenceData.standard(), CountingRules.standard());
    }

    /**
     * The count of dialogues. One that is there twice counts once.
     *
     * @throws IllegalArgumentException if different records have the same id, or a dialogue lasts for more than ten years
     */
    public static SeriesTally of(Collection<Dialogue> dialogues, ReferenceData reference, CountingRules rules) {
        return dialogues.stream().collect(collector(reference, rules));
    }

    /** A collector of dialogues, by the standard rules and reference data. */
    public static Collector<Dialogue, ?, SeriesTally> collector() {
        return collector(ReferenceData.standard(), CountingRules.standard());
    }

    /** A collector of dialogues, for streams in any order and in parallel. */
    public static Collector<Dialogue, ?, SeriesTally> collector(ReferenceData reference, CountingRules rules) {
        return Collector.of(
                () -> new SeriesAccumulator(reference, rules),
                SeriesAccumulator::add,
                SeriesAccumulator::merge,
                SeriesAccumulator::toSeriesTally,
                Collector.Characteristics.UNORDERED);
    }

    /** The dialogues by first day, last day and id. */
    public List<DialogueSummary> dialogues() {
        return content.dialogues;
    }

    /**
     * The dialogue of that id.
     *
     * @throws IllegalArgumentException if the series has none
     */
    public DialogueSummary dialogue(String id) {
        return dialogues().stream()
                .filter(dialogue -> dialogue.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected the id of one of the " + dialogues().size() + " dialogues, found " + id));
    }

    /** The rules by which the dialogues are counted. */
    public CountingRules rules() {
        return content.rules;
    }

    /** The version of the reference data with which they are counted. */
    public String referenceVersion() {
        return content.referenceVersion;
    }

    /** The series of those dialogues for which a condition holds. */
    public SeriesTally where(Predicate<DialogueSummary> condition) {
        return new SeriesTally(
                dialogues().stream().filter(condition).toList(), referenceVersion(), rules(), content.cumulative);
    }

    /** Those dialogues of a corpus whose records name one {@linkplain DialogueSummary#series() series}. */
    public SeriesTally ofSeries(String id) {
        return where(dialogue -> id.equals(dialogue.series()));
    }

    /** The series of the dialogues of one {@linkplain DialogueSummary#kind() kind}. */
    public SeriesTally ofKind(String kind) {
        return where(dialogue -> kind.equals(dialogue.kind()));
    }

    /**
     * This series, knowing that {@link Figure#OTHER} figures of these names count what there has been so far ("states that
     * spoke in the meetings since 2009"), so that it is a conflict if they fall.
     */
    public SeriesTally withCumulative(String... names) {
        SortedSet<String> all = new TreeSet<>(content.cumulative);
        all.addAll(List.of(names));
        return new SeriesTally(dialogues(), referenceVersion(), rules(), List.copyOf(all));
    }

    /**
     * A figure from dialogue to dialogue.
     *
     * @throws IllegalArgumentException if the figure is about one group or issue, or {@link Figure#OTHER}
     */
    public Trend trend(Figure figure) {
        return trend(Quantity.of(figure));
    }

    /**
     * A figure about one group or issue by its id, or an {@link Figure#OTHER} figure by its name.
     *
     * <p>A dialogue that does not mention the group or issue is still one of the series: if its record is complete, it has
     * none; if partial, it may have.
     */
    public Trend trend(Figure figure, String about) {
        return trend(Quantity.of(figure, about));
    }

    /** The member states that spoke in any of the dialogues, certainly and possibly. */
    public StateRange statesThatSpoke() {
        return attendance().states();
    }

    /** How many different member states spoke in all the dialogues together. */
    public Count distinctStates() {
        return attendance().distinct();
    }

    /**
     * Whether a state spoke in a dialogue, and in none that began on an earlier day.
     *
     * @throws IllegalArgumentException if the series has no dialogue of that id
     */
    public Answer isFirstSpeech(State state, String dialogue) {
        return attendance().firstSpeech(state, dialogue(dialogue));
    }

    /**
     * The states that spoke in a dialogue for the first time, certainly and possibly.
     *
     * @throws IllegalArgumentException if the series has no dialogue of that id
     */
    public StateRange firstTimeSpeakers(String dialogue) {
        DialogueSummary in = dialogue(dialogue);
        return attendance().firstTimeSpeakers(in);
    }

    /** The states that spoke for the first time in each of the dialogues, certainly and possibly. */
    public SortedMap<DialogueSummary, StateRange> firstTimeSpeakers() {
        return Collections.unmodifiableSortedMap(attendance().firstTimeSpeakers());
    }

    /** Whether a state spoke in each of the dialogues; in no dialogues nobody did. */
    public Answer spokeEveryTime(State state) {
        return attendance().everyTime(state);
    }

    /** The states that spoke in each of the dialogues, certainly and possibly. */
    public StateRange statesThatSpokeEveryTime() {
        return attendance().everyTime();
    }

    /** The years between the first and the last in which there was no meeting. */
    public List<Year> gaps() {
        return Gaps.between(dialogues());
    }

    /**
     * Reported numbers that cannot all hold: first those of each dialogue, in order; then places in a series that do not
     * rise from one dialogue to a later one; then {@linkplain #withCumulative cumulative} numbers that fall.
     */
    public List<SeriesConflict> conflicts() {
        List<SeriesConflict> conflicts = new ArrayList<>();
        for (DialogueSummary dialogue : dialogues()) {
            dialogue.conflicts().forEach(why -> conflicts.add(new SeriesConflict(List.of(dialogue.id()), why)));
        }
        RisingNumbers rising = new RisingNumbers(dialogues());
        conflicts.addAll(rising.ordinals());
        content.cumulative.forEach(name -> conflicts.addAll(rising.cumulative(name)));
        return List.copyOf(conflicts);
    }

    /** Reported numbers that the record of their own dialogue contradicts. */
    public List<SeriesConflict> contradictions() {
        return dialogues().stream()
                .flatMap(dialogue ->
                        dialogue.contradictions().stream().map(why -> new SeriesConflict(List.of(dialogue.id()), why)))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesTally series && content.equals(series.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** How many dialogues in which years, and how many member states took the floor, in two sentences. */
    public String overview() {
        return new SeriesText(this).overview();
    }

    /** By which data and rules the dialogues are counted, and how many records are complete, in a sentence. */
    public String howCounted() {
        return new SeriesText(this).howCounted();
    }

    /**
     * The whole answer as data: every figure of every dialogue with its range and what sources say, what was a record, who
     * spoke, and where sources disagree.
     *
     * <p>A series is written as its report by any mapper of Jackson 2 or 3.
     */
    @JsonValue
    public SeriesReport report() {
        return new SeriesReporter(this).report();
    }

    /** The series in a few lines. */
    @Override
    public String toString() {
        return new SeriesText(this).summary();
    }

    private Trend trend(Quantity quantity) {
        List<TrendPoint> points = new ArrayList<>();
        for (DialogueSummary dialogue : dialogues()) {
            List<ReportedValue> reported = dialogue.reported(quantity);
            Count computed = dialogue.computed(quantity).orElse(null);
            if (computed != null || !reported.isEmpty()) {
                points.add(new TrendPoint(dialogue, computed, reported));
            }
        }
        return new Trend(quantity.figure(), quantity.about(), points, gaps());
    }

    private Attendance attendance() {
        return new Attendance(dialogues());
    }
}
