package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a series needs to know of one dialogue: its counts, what was reported of it, and who spoke, without any text.
 *
 * <p>Immutable and small, so that a hundred thousand of them fit into memory. Two are equal if everything in them is. The
 * natural order is that of the series: by first day, last day and id.
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "series",
    "title",
    "kind",
    "date",
    "lastDay",
    "complete",
    "figures",
    "statesThatSpoke",
    "reported",
    "conflicts",
    "contradictions"
})
public final class DialogueSummary implements Comparable<DialogueSummary>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Comparator<DialogueSummary> ORDER = Comparator.comparing(DialogueSummary::date)
            .thenComparing(DialogueSummary::lastDay)
            .thenComparing(DialogueSummary::id);

    private final transient Content content;

    DialogueSummary(Content content) {
        this.content = content;
    }

    @Serial
    private Object writeReplace() {
        return content;
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected the written form of a summary, found fields");
    }

    /** What there is to know, which is what is written. */
    record Content(
            String id,
            @Nullable String series,
            String title,
            @Nullable String kind,
            LocalDate date,
            LocalDate lastDay,
            boolean complete,
            Speakers speakers,
            Map<Quantity, Count> counts,
            List<ReportedValue> reported,
            List<String> conflicts,
            List<String> contradictions)
            implements Serializable {

        Content {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(speakers, "speakers");
            counts = Copies.of(counts, Quantity.class, Count.class);
            reported = Copies.of(reported, ReportedValue.class);
            conflicts = Copies.of(conflicts, String.class);
            contradictions = Copies.of(contradictions, String.class);
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            for (Quantity quantity : counts.keySet()) {
                if (!quantity.isAsDefined()) {
                    throw new InvalidObjectException("counts: expected figures as they are defined, found " + quantity);
                }
            }
            return new DialogueSummary(this);
        }
    }

    /** The id of the record. */
    @JsonProperty("id")
    public String id() {
        return content.id;
    }

    /** The id of the series to which the record says that it belongs, if it does. */
    @JsonProperty("series")
    public @Nullable String series() {
        return content.series;
    }

    /** The title. */
    @JsonProperty("title")
    public String title() {
        return content.title;
    }

    /** The format, such as {@link org.dialoguerecords.DialogueKind#PLENARY_DEBATE}, if the record gives one. */
    @JsonProperty("kind")
    public @Nullable String kind() {
        return content.kind;
    }

    /** The day, or the first of several. */
    public LocalDate date() {
        return content.date;
    }

    /** The last day. */
    public LocalDate lastDay() {
        return content.lastDay;
    }

    /** Whether every statement is in the record. */
    @JsonProperty("complete")
    public boolean isComplete() {
        return content.complete;
    }

    /** The member states that took the floor, certainly and possibly. */
    @JsonProperty("statesThatSpoke")
    public StateRange statesThatSpoke() {
        return content.speakers.states();
    }

    /**
     * A figure as computed from the record. {@link Figure#OTHER} and {@link Figure#ORDINAL_IN_SERIES} never are.
     *
     * @throws IllegalArgumentException if the figure is about one group or issue that has to be named
     */
    public Optional<Count> computed(Figure figure) {
        return computed(Quantity.of(figure));
    }

    /**
     * A figure about one group or issue as computed. A complete record that does not mention it has no statement for the
     * group, and no state that supports or opposes anything on the issue; a partial one may have. How many members a group
     * has is open where the record does not mention it.
     */
    public Optional<Count> computed(Figure figure, String groupOrIssue) {
        return computed(Quantity.of(figure, groupOrIssue));
    }

    /** The numbers that sources report, in the order of the record. */
    @JsonProperty("reported")
    public List<ReportedValue> reported() {
        return content.reported;
    }

    /** What sources report of a figure, and not of something narrower. */
    List<ReportedValue> reported(Quantity quantity) {
        List<ReportedValue> found = List.of();
        for (ReportedValue value : content.reported) {
            if (value.isOf(quantity)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(value);
            }
        }
        return found;
    }

    /** Why reported figures of this dialogue cannot all hold, in sentences that name the sources. */
    @JsonProperty("conflicts")
    public List<String> conflicts() {
        return content.conflicts;
    }

    /** Which reported figures the record contradicts, in sentences. */
    @JsonProperty("contradictions")
    public List<String> contradictions() {
        return content.contradictions;
    }

    @JsonKey
    String jsonKey() {
        return id();
    }

    @JsonProperty("date")
    String jsonDate() {
        return date().toString();
    }

    @JsonProperty("lastDay")
    String jsonLastDay() {
        return lastDay().toString();
    }

    /** The figures as computed, in the order of {@link Figure}. */
    @JsonProperty("figures")
    List<FigureCount> figures() {
        return FigureCount.of(content.counts);
    }

    /** By first day, last day and id. */
    @Override
    public int compareTo(DialogueSummary other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DialogueSummary summary && content.equals(summary.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** The id and the days. */
    @Override
    public String toString() {
        return id() + " (" + days() + ")";
    }

    /** The day, or the first and the last: "2018-06-25 to 2018-07-02". */
    public String days() {
        return date().equals(lastDay()) ? date().toString() : date() + " to " + lastDay();
    }

    /** Whether this dialogue began on an earlier day than the other; of two on one day neither is earlier. */
    boolean isEarlierThan(DialogueSummary other) {
        return date().isBefore(other.date());
    }

    Optional<Count> computed(Quantity quantity) {
        Count count = content.counts.get(quantity);
        return Optional.ofNullable(count == null ? unmentioned(quantity.figure()) : count);
    }

    /** A figure about a group or issue of which the record says nothing; none if one record does not tell. */
    private @Nullable Count unmentioned(Figure figure) {
        return switch (figure.about()) {
            case GROUP_OR_ALL -> isComplete() ? Count.exactly(0) : Count.atLeast(0);
            case ISSUE -> isComplete() ? Count.exactly(0) : upToAllRepresented();
            case GROUP -> Count.atLeast(0);
            case DIALOGUE, RANK, VOTE, SYMBOL, SERIES, NAME -> null;
        };
    }

    /** Whoever takes a position is represented. */
    private Count upToAllRepresented() {
        Count represented = content.counts.getOrDefault(Quantity.of(Figure.STATES_REPRESENTED), Count.atLeast(0));
        OptionalInt most = represented.max();
        return most.isPresent() ? Count.between(0, most.getAsInt()) : Count.atLeast(0);
    }

    Speakers speakers() {
        return content.speakers;
    }
}
