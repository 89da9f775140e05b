package org.dialoguerecords.tally;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * A series in the making: takes in dialogues, merges with others of its kind, and gives a {@link SeriesTally}.
 *
 * <p>The result depends on which dialogues went in, and on nothing else: not on their order, nor on how they were divided
 * among accumulators, nor on the order and grouping of the merges. A dialogue that comes twice counts once. Two different
 * records with one id are an error, wherever they meet: which of them holds is not for a count to decide. They are
 * different if their {@linkplain DialogueSummary summaries} are; a corrected text that changes no figure is no difference.
 *
 * <p>An accumulator keeps summaries, not dialogues, and can be sent between machines: serialized, it holds the version of
 * the reference data but not the data. Two merge only if version and rules are equal, so data that differ need versions
 * that differ. Not thread-safe: one for each thread, merged in the end, as the {@linkplain SeriesTally#collector collector}
 * does it.
 */
public final class SeriesAccumulator implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String referenceVersion;
    private final CountingRules rules;
    private final TreeMap<String, DialogueSummary> summaries = new TreeMap<>();
    private transient @Nullable ReferenceData reference;

    /** An empty accumulator that counts by the standard rules and reference data. */
    public SeriesAccumulator() {
        this(ReferenceData.standard(), CountingRules.standard());
    }

    /** An empty accumulator. */
    public SeriesAccumulator(ReferenceData reference, CountingRules rules) {
        this(reference.version(), rules);
        this.reference = reference;
    }

    private SeriesAccumulator(String referenceVersion, CountingRules rules) {
        this.referenceVersion = referenceVersion;
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** What is written of an accumulator: no data, and no map whose keys could be others than the ids. */
    private record Serialized(String referenceVersion, CountingRules rules, List<DialogueSummary> summaries)
            implements Serializable {

        Serialized {
            Objects.requireNonNull(referenceVersion, "referenceVersion");
            Objects.requireNonNull(rules, "rules");
            summaries = SeriesTally.checked(summaries);
        }

        @Serial
        private Object readResolve() {
            SeriesAccumulator read = new SeriesAccumulator(referenceVersion, rules);
            summaries.forEach(summary -> enter(read.summaries, summary));
            return read;
        }
    }

    @Serial
    private Object writeReplace() {
        return new Serialized(
                referenceVersion, rules, summaries.values().stream().sorted().toList());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected the written form of an accumulator, found fields");
    }

    /**
     * Takes in a dialogue.
     *
     * @return this accumulator
     * @throws IllegalArgumentException if it holds a different record with the same id
     * @throws IllegalStateException if it was read from bytes that were written with other reference data than the
     *     standard ones of this version of the library
     */
    public SeriesAccumulator add(Dialogue dialogue) {
        enter(summaries, new Summarizer(Tally.ofSeries(dialogue, reference(), rules)).summary());
        return this;
    }

    /**
     * Takes in all that another accumulator holds, and leaves the other as it is.
     *
     * @return this accumulator
     * @throws IllegalArgumentException if the other was made with reference data of another version or with other rules,
     *     or holds a different record with the same id; nothing has changed then
     */
    public SeriesAccumulator merge(SeriesAccumulator other) {
        if (!referenceVersion.equals(other.referenceVersion)) {
            throw new IllegalArgumentException("expected counts made with reference data " + referenceVersion
                    + ", found some made with " + other.referenceVersion);
        }
        if (!rules.equals(other.rules)) {
            throw new IllegalArgumentException(
                    "expected counts made by " + rules + ", found some made by " + other.rules);
        }
        for (DialogueSummary summary : other.summaries.values()) {
            requireSame(summaries.get(summary.id()), summary);
        }
        summaries.putAll(other.summaries);
        return this;
    }

    /** The series of all dialogues taken in so far; what is added later does not change it. */
    public SeriesTally toSeriesTally() {
        return new SeriesTally(summaries.values().stream().sorted().toList(), referenceVersion, rules, List.of());
    }

    /** How many dialogues have been taken in. */
    public int size() {
        return summaries.size();
    }

    /** How many dialogues there are, and how they are counted. */
    @Override
    public String toString() {
        return summaries.size() + (summaries.size() == 1 ? " dialogue" : " dialogues")
                + ", counted with reference data " + referenceVersion + " and " + rules;
    }

    private static void enter(SortedMap<String, DialogueSummary> summaries, DialogueSummary summary) {
        requireSame(summaries.get(summary.id()), summary);
        summaries.put(summary.id(), summary);
    }

    private static void requireSame(@Nullable DialogueSummary known, DialogueSummary summary) {
        if (known != null && !known.equals(summary)) {
            throw new IllegalArgumentException(
                    "expected one record with the id " + summary.id() + ", found two that differ");
        }
    }

    private ReferenceData reference() {
        if (reference == null) {
            ReferenceData standard = ReferenceData.standard();
            if (!standard.version().equals(referenceVersion)) {
                throw new IllegalStateException("expected reference data " + referenceVersion
                        + ", with which this accumulator was written, found " + standard.version()
                        + "; count in a new accumulator and merge the two");
            }
            reference = standard;
        }
        return reference;
    }
}
