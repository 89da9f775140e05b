package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document of a dialogue, or of one statement.
 *
 * @param kind what it is; an open vocabulary, see {@link DocumentKind}
 * @param symbols the document symbols, one for each body that issued it, see {@link #parseSymbols}
 * @param title the title
 * @param date the date that it bears
 * @param url where it is found
 * @param note what else is to be said
 * @param sources ids of the sources
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"kind", "symbols", "title", "date", "url", "note", "sources"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Document(
        @Nullable String kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> symbols,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String url,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,
        @JsonAnyGetter Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** A hyphen joins two symbols only before a new body ("…–S/2017/556"); within a symbol it is part of it. */
    private static final Pattern BETWEEN_SYMBOLS =
            Pattern.compile("\\s*[\\p{Pd}−]\\s*(?=\\p{Lu}+/)|\\s*[,;]\\s*|\\s+and\\s+");

    /** Checks the structure of the document. */
    public Document {
        kind = Check.optionalWord("kind", kind);
        symbols = Check.texts("symbols", symbols);
        title = Check.optionalText("title", title);
        date = Check.optionalDate("date", date);
        url = Check.optionalText("url", url);
        note = Check.optionalText("note", note);
        sources = Check.ids("sources", sources);
        extensions = Extensions.copy(Document.class, extensions);
    }

    @JsonCreator
    static Document fromJson(
            @JsonProperty("kind") @Nullable String kind,
            @JsonProperty("symbols") List<String> symbols,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("date") @Nullable JsonDate date,
            @JsonProperty("url") @Nullable String url,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("sources") List<String> sources,
            @JsonAnySetter Map<String, @Nullable Object> extensions) {
        return new Document(kind, symbols, title, JsonDate.toDate(date), url, note, sources, extensions);
    }

    /**
     * The symbols in a text that joins them: {@code A/71/1016–S/2017/556} is two, with a dash of any kind, a comma, a
     * semicolon or the word "and" between them.
     */
    public static List<String> parseSymbols(String text) {
        return BETWEEN_SYMBOLS
                .splitAsStream(text.strip())
                .filter(symbol -> !symbol.isEmpty())
                .toList();
    }

    /** A builder of a document. */
    public static Builder builder() {
        return new Builder();
    }

    /** A copy with changes: {@code document.with(b -> b.kind(…))}. */
    public Document with(Consumer<Builder> changes) {
        Builder builder = new Builder();
        builder.kind = kind;
        builder.symbols = symbols;
        builder.title = title;
        builder.date = date;
        builder.url = url;
        builder.note = note;
        builder.sources = sources;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    @JsonProperty("date")
    @Nullable
    JsonDate jsonDate() {
        return JsonDate.of(date);
    }

    /** Builds a document. Methods for lists replace the list. */
    public static final class Builder {

        private @Nullable String kind;
        private List<String> symbols = List.of();
        private @Nullable String title;
        private @Nullable LocalDate date;
        private @Nullable String url;
        private @Nullable String note;
        private List<String> sources = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder() {}

        /** Sets what it is. */
        public Builder kind(@Nullable String kind) {
            this.kind = kind;
            return this;
        }

        /** Sets the document symbols, one for each body that issued it, see {@link #parseSymbols}. */
        public Builder symbols(String... symbols) {
            return symbols(List.of(symbols));
        }

        /** Sets the document symbols, one for each body that issued it, see {@link #parseSymbols}. */
        public Builder symbols(List<String> symbols) {
            this.symbols = symbols;
            return this;
        }

        /** Sets the title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets the date that it bears. */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** Sets where it is found. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Sets what else is to be said. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets ids of the sources. */
        public Builder sources(String... sources) {
            return sources(List.of(sources));
        }

        /** Sets ids of the sources. */
        public Builder sources(List<String> sources) {
            this.sources = sources;
            return this;
        }

        /** Sets the properties that this version does not know. */
        public Builder extensions(Map<String, ? extends @Nullable Object> extensions) {
            this.extensions = new LinkedHashMap<>(extensions);
            return this;
        }

        /** The finished record.
         *
         * @throws InvalidValueException if a value breaks the structure of the record
         */
        public Document build() {
            return new Document(kind, symbols, title, date, url, note, sources, extensions);
        }
    }
}
