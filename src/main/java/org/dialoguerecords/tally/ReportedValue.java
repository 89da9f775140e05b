package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Quantity;
import org.dialoguerecords.ReportedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source reports of a dialogue, without the words of the source.
 *
 * @param quantity what the number is of
 * @param value the number
 * @param qualifier how exactly it was meant
 * @param asOf the last day that it covers; none if it covers the whole dialogue
 * @param source the id of the source in the record of the dialogue
 * @param publisher who published the source, if the record says so; the same in other dialogues
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"quantity", "value", "qualifier", "asOf", "source", "publisher"})
public record ReportedValue(
        @JsonProperty("quantity") Quantity quantity,
        @JsonProperty("value") int value,
        @JsonProperty("qualifier") Qualifier qualifier,
        @Nullable LocalDate asOf,
        @JsonProperty("source") String source,
        @JsonProperty("publisher") @Nullable String publisher)
        implements Serializable {

    /** Checks that there is a number of something, from a source. */
    public ReportedValue {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(source, "source");
        if (value < 0) {
            throw new IllegalArgumentException("value: expected 0 or more, found " + value);
        }
    }

    /**
     * The value of a reported figure that has one.
     *
     * @param publisher who published the source, if the record says so
     */
    static ReportedValue of(Dialogue dialogue, ReportedFigure reported, int value, @Nullable String publisher) {
        LocalDate asOf = reported.asOf();
        return new ReportedValue(
                reported.quantity(),
                value,
                reported.qualifier(),
                asOf != null && asOf.isBefore(dialogue.lastDay()) ? asOf : null,
                reported.source(),
                publisher);
    }

    @JsonProperty("asOf")
    @Nullable
    String jsonAsOf() {
        return asOf == null ? null : asOf.toString();
    }

    /** The publisher; where the record names none, the id of the source. */
    public String origin() {
        return publisher == null ? source : publisher;
    }

    /** Whether the number covers the whole dialogue. */
    public boolean isFinal() {
        return asOf == null;
    }

    /** The numbers that it can mean. */
    Count range() {
        return Count.of(qualifier, value);
    }

    /** Whether this is reported of a figure as it is defined, and not of something narrower. */
    boolean isOf(Quantity other) {
        return quantity.figure() == other.figure()
                && Objects.equals(quantity.about(), other.about())
                && quantity.isAsDefined();
    }
}
