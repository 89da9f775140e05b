package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
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
 * @param sponsors codes of the states that sponsor it
 * @param note what else is to be said
 * @param sources ids of the sources
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"kind", "symbols", "title", "date", "url", "sponsors", "note", "sources"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Document(
        @Nullable String kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> symbols,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String url,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sponsors,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    private static final String SPACES = "\\s\\p{Z}";

    /** Of every kind; to Unicode the soft hyphen, the hyphen bullet and the minus sign are no dashes. */
    private static final String DASHES = "\\p{Pd}\\u00ad\\u2043\\u2212";

    /** How a symbol ends: with a number ("1016", "Rev.1") and perhaps a letter or a bracket after it ("36 L", "(No. 2)"). */
    private static final String AFTER_NUMBER = "(?<=\\d(?:[" + SPACES + "]?\\p{L}{1,3})?[)\\]]?)";

    /** How a symbol begins: with the name of a body and a stroke ("A/", "DP-FPA/", "GC(61)/"). */
    private static final String BEFORE_BODY = "(?=\\p{Lu}[\\p{Lu}\\d.()]*+(?:-\\p{Lu}++){0,3}/)";

    /** A hyphen that is not between a number and a body is part of a symbol ("A/HRC/S-27/1", "DP-FPA/2019/1"). */
    private static final Pattern BETWEEN_SYMBOLS =
            Pattern.compile(AFTER_NUMBER + "(?:[" + SPACES + DASHES + ",;&(\\[]++|\\band\\b){1,3}" + BEFORE_BODY);

    /** Checks the structure of the document. */
    public Document {
        kind = Check.optionalWord("kind", kind, DocumentKind.SECRETARY_GENERAL_REPORT);
        symbols = Check.texts("symbols", symbols);
        title = Check.optionalText("title", title);
        date = Check.optionalDate("date", date);
        url = Check.optionalText("url", url);
        sponsors = Check.ids("sponsors", sponsors);
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
            @JsonProperty("sponsors") List<String> sponsors,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("sources") List<String> sources,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Document(kind, symbols, title, JsonDate.toDate(date), url, sponsors, note, sources, extensions);
    }

    /**
     * The symbols in a text that joins them: {@code A/71/1016–S/2017/556} is two, with a dash of any kind, a comma, a
     * semicolon, a bracket, the word "and" or only white space between them. A hyphen inside a symbol divides nothing:
     * {@code A/HRC/S-27/1} is one.
     */
    public static List<String> parseSymbols(String text) {
        return BETWEEN_SYMBOLS
                .splitAsStream(text)
                .map(Document::withoutWrapping)
                .filter(symbol -> !symbol.isEmpty())
                .toList();
    }

    private static String withoutWrapping(String text) {
        long surplus = text.chars().filter(Document::opens).count()
                - text.chars().filter(Document::closes).count();
        int start = 0;
        int end = text.length();
        while (start < end) {
            int first = text.codePointAt(start);
            int last = text.codePointBefore(end);
            if (isBlank(first) || isSeparator(first)) {
                start += Character.charCount(first);
            } else if (isBlank(last) || isSeparator(last) || isDash(last) || last == '.') {
                end -= Character.charCount(last);
            } else if (opens(first) && surplus > 0) {
                start++;
                surplus--;
            } else if (closes(last) && surplus < 0) {
                end--;
                surplus++;
            } else if (opens(first) && closes(last)) {
                start++;
                end--;
            } else {
                break;
            }
        }
        return text.substring(start, Math.max(start, end));
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r');
    }

    private static boolean isSeparator(int c) {
        return c == ',' || c == ';';
    }

    private static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u00ad' || c == '\u2043' || c == '\u2212';
    }

    private static boolean opens(int c) {
        return c == '(' || c == '[';
    }

    private static boolean closes(int c) {
        return c == ')' || c == ']';
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
        builder.sponsors = sponsors;
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
        private List<String> sponsors = List.of();
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
            return symbols(Arrays.asList(symbols));
        }

        /** Sets the document symbols, one for each body that issued it, see {@link #parseSymbols}. */
        public Builder symbols(List<String> symbols) {
            this.symbols = Check.copy(symbols);
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

        /** Sets codes of the states that sponsor it. */
        public Builder sponsors(String... sponsors) {
            return sponsors(Arrays.asList(sponsors));
        }

        /** Sets codes of the states that sponsor it. */
        public Builder sponsors(List<String> sponsors) {
            this.sponsors = Check.copy(sponsors);
            return this;
        }

        /** Sets what else is to be said. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets ids of the sources. */
        public Builder sources(String... sources) {
            return sources(Arrays.asList(sources));
        }

        /** Sets ids of the sources. */
        public Builder sources(List<String> sources) {
            this.sources = Check.copy(sources);
            return this;
        }

        /** Sets the properties that this version does not know. */
        public Builder extensions(Map<String, ? extends @Nullable Object> extensions) {
            this.extensions = Extensions.shallowCopy(extensions);
            return this;
        }

        /**
         * The finished record.
         *
         * @throws InvalidValueException if a value breaks the structure of the record
         */
        public Document build() {
            return new Document(kind, symbols, title, date, url, sponsors, note, sources, extensions);
        }
    }
}
