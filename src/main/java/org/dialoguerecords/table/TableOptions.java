package org.dialoguerecords.table;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a table is read where it does not say so itself.
 *
 * <pre>{@code
 * TableOptions.standard().withCharset(Charset.forName("windows-1251")).withHeading("Ersten", SpeakersColumn.SPEAKER);
 * }</pre>
 */
public final class TableOptions {

    private static final TableOptions STANDARD = new TableOptions(null, Map.of());

    private final @Nullable Charset charset;
    private final Map<String, SpeakersColumn> headings;

    private TableOptions(@Nullable Charset charset, Map<String, SpeakersColumn> headings) {
        this.charset = charset;
        this.headings = headings;
    }

    /** Finds the encoding out, by a rule and without a guess, and knows the usual headings in six languages. */
    public static TableOptions standard() {
        return STANDARD;
    }

    /** Options with the encoding of the text. */
    public TableOptions withCharset(Charset charset) {
        return new TableOptions(Objects.requireNonNull(charset, "charset"), headings);
    }

    /** Options with one more heading, which counts before the usual ones; compared without regard to case and accents. */
    public TableOptions withHeading(String heading, SpeakersColumn column) {
        Map<String, SpeakersColumn> with = new TreeMap<>(headings);
        with.put(Vocabulary.key(heading), Objects.requireNonNull(column, "column"));
        return new TableOptions(charset, Collections.unmodifiableMap(with));
    }

    Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /** The column that a heading names, by the caller or by custom. */
    Optional<SpeakersColumn> column(String heading) {
        return Optional.ofNullable(headings.get(Vocabulary.key(heading)))
                .or(() -> Vocabulary.HEADINGS.find(heading).map(SpeakersColumn::valueOf));
    }
}
