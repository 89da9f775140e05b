package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a dialogue with its own time and often its own symbol: a morning, an afternoon, a resumption.
 *
 * <p>A sitting that goes past midnight has the date of its start.
 *
 * @param id the id by which the rest of the record names the sitting
 * @param symbol the symbol of its record: {@code S/PV.8699 (Resumption 1)}
 * @param name what the source calls it: {@code "Morning"}
 * @param date the day on which it began
 * @param start when it began, in hours and minutes at its place
 * @param end when it ended, in hours and minutes at its place
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({"id", "symbol", "name", "date", "start", "end"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sitting(
        String id,
        @Nullable String symbol,
        @Nullable String name,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the sitting. */
    public Sitting {
        id = Check.id("id", id);
        symbol = Check.optionalText("symbol", symbol);
        name = Check.optionalText("name", name);
        date = Check.optionalDate("date", date);
        start = Check.optionalTime("start", start);
        end = Check.optionalTime("end", end);
        extensions = Extensions.copy(Sitting.class, extensions);
    }

    @JsonCreator
    static Sitting fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("symbol") @Nullable String symbol,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("date") @Nullable JsonDate date,
            @JsonProperty("start") @Nullable JsonTime start,
            @JsonProperty("end") @Nullable JsonTime end,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Sitting(
                id, symbol, name, JsonDate.toDate(date), JsonTime.toTime(start), JsonTime.toTime(end), extensions);
    }

    /** A builder of a sitting. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** A copy with changes: {@code sitting.with(b -> b.symbol(…))}. */
    public Sitting with(Consumer<Builder> changes) {
        Builder builder = new Builder(id);
        builder.symbol = symbol;
        builder.name = name;
        builder.date = date;
        builder.start = start;
        builder.end = end;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    @JsonProperty("date")
    @Nullable
    JsonDate jsonDate() {
        return JsonDate.of(date);
    }

    @JsonProperty("start")
    @Nullable
    JsonTime jsonStart() {
        return JsonTime.of(start);
    }

    @JsonProperty("end")
    @Nullable
    JsonTime jsonEnd() {
        return JsonTime.of(end);
    }

    /** Builds a sitting. */
    public static final class Builder {

        private String id;
        private @Nullable String symbol;
        private @Nullable String name;
        private @Nullable LocalDate date;
        private @Nullable LocalTime start;
        private @Nullable LocalTime end;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets the id by which the rest of the record names the sitting. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the symbol of its record: {@code S/PV.8699 (Resumption 1)}. */
        public Builder symbol(@Nullable String symbol) {
            this.symbol = symbol;
            return this;
        }

        /** Sets what the source calls it: {@code "Morning"}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets the day on which it began. */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** Sets when it began, in hours and minutes at its place. */
        public Builder start(@Nullable LocalTime start) {
            this.start = start;
            return this;
        }

        /** Sets when it ended, in hours and minutes at its place. */
        public Builder end(@Nullable LocalTime end) {
            this.end = end;
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
        public Sitting build() {
            return new Sitting(id, symbol, name, date, start, end, extensions);
        }
    }
}
