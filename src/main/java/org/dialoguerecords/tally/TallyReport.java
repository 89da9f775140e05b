package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.dialoguerecords.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * The count of one dialogue as plain data: strings, numbers and lists, for a client, a file or an archive.
 *
 * <p>Any mapper of Jackson 2 or 3 writes it and reads it as an equal report, without a module. It is the JSON of {@link
 * org.dialoguerecords.json.DialogueJson#reportSchema()}; within version 1 properties are only ever added, and a reader
 * passes over those that it does not know.
 *
 * @param format the format of the report, {@code tally-report/1}
 * @param dialogue the id of the dialogue
 * @param series the id of the series to which the record says that it belongs
 * @param title the title of the dialogue
 * @param date the day of the dialogue, or the first of several: {@code 2017-09-06}
 * @param lastDay the last day
 * @param coverage whether every statement is in the record
 * @param sentence the count in one sentence, without a full stop
 * @param howCounted by which data and rules it is counted, in a sentence
 * @param referenceVersion the version of the reference data with which it is counted
 * @param rules the rules by which it is counted
 * @param universe the id of the body or group whose members are the member states
 * @param view the parts of the record that are counted, such as {@code 24 of 112 statements} and {@code among UNSC}; none if
 *     all of it is
 * @param figures every figure that the record tells, with its range
 * @param statesThatSpoke the member states that took the floor
 * @param statesRepresented the states that are represented
 * @param organizationsRepresented the codes of the organisations that certainly or perhaps are represented
 * @param states the states that certainly or perhaps are member states, took the floor or are represented, in the order of
 *     their codes
 * @param comparisons every reported figure beside the computed one
 * @param conflicts reported figures that cannot all hold
 * @param inferences what follows from several reported figures together, in sentences
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "format",
    "dialogue",
    "series",
    "title",
    "date",
    "lastDay",
    "coverage",
    "sentence",
    "howCounted",
    "referenceVersion",
    "rules",
    "universe",
    "view",
    "figures",
    "statesThatSpoke",
    "statesRepresented",
    "organizationsRepresented",
    "states",
    "comparisons",
    "conflicts",
    "inferences"
})
public record TallyReport(
        @JsonProperty("format") String format,
        @JsonProperty("dialogue") String dialogue,
        @JsonProperty("series") @Nullable String series,
        @JsonProperty("title") String title,
        @JsonProperty("date") String date,
        @JsonProperty("lastDay") String lastDay,
        @JsonProperty("coverage") Coverage coverage,
        @JsonProperty("sentence") String sentence,
        @JsonProperty("howCounted") String howCounted,
        @JsonProperty("referenceVersion") String referenceVersion,
        @JsonProperty("rules") CountingRules rules,
        @JsonProperty("universe") String universe,
        @JsonProperty("view") List<String> view,
        @JsonProperty("figures") List<FigureCount> figures,
        @JsonProperty("statesThatSpoke") StateCodes statesThatSpoke,
        @JsonProperty("statesRepresented") StateCodes statesRepresented,
        @JsonProperty("organizationsRepresented") List<String> organizationsRepresented,
        @JsonProperty("states") List<StateInTally> states,
        @JsonProperty("comparisons") List<Comparison> comparisons,
        @JsonProperty("conflicts") List<Conflict> conflicts,
        @JsonProperty("inferences") List<String> inferences)
        implements Serializable {

    /** The format of the reports that this version writes. */
    public static final String FORMAT = "tally-report/1";

    /**
     * Checks the format and that nothing but the series is missing, and copies the lists.
     *
     * @throws IllegalArgumentException if it is a report of another format
     */
    public TallyReport {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format: expected " + FORMAT + ", found " + format);
        }
        Objects.requireNonNull(dialogue, "dialogue");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(howCounted, "howCounted");
        Objects.requireNonNull(referenceVersion, "referenceVersion");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(universe, "universe");
        Objects.requireNonNull(statesThatSpoke, "statesThatSpoke");
        Objects.requireNonNull(statesRepresented, "statesRepresented");
        view = List.copyOf(view);
        figures = List.copyOf(figures);
        organizationsRepresented = List.copyOf(organizationsRepresented);
        states = List.copyOf(states);
        comparisons = List.copyOf(comparisons);
        conflicts = List.copyOf(conflicts);
        inferences = List.copyOf(inferences);
    }

    /**
     * One state in a report: whether it took the floor, whether it is represented, and why or why not.
     *
     * @param code the code of its seat
     * @param name the English name of the state that had the seat on the last day
     * @param spoke whether it took the floor
     * @param represented whether it is represented
     * @param why why it is represented, or why not, in English
     * @param reasons every reason why it is represented, or may be, in the order of the statements
     * @param absence why it is not certainly represented; none if it is, or is no member state
     * @param leftOutOf the ids of the statements from which it is excepted or has dissociated itself, where nothing else stands
     *     for it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"code", "name", "spoke", "represented", "why", "reasons", "absence", "leftOutOf"})
    public record StateInTally(
            @JsonProperty("code") String code,
            @JsonProperty("name") String name,
            @JsonProperty("spoke") Truth spoke,
            @JsonProperty("represented") Truth represented,
            @JsonProperty("why") String why,
            @JsonProperty("reasons") List<Representation> reasons,
            @JsonProperty("absence") Absence.@Nullable Reason absence,
            @JsonProperty("leftOutOf") List<String> leftOutOf)
            implements Serializable {

        /** Checks that nothing but the absence is missing, and copies the lists. */
        public StateInTally {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(spoke, "spoke");
            Objects.requireNonNull(represented, "represented");
            Objects.requireNonNull(why, "why");
            reasons = List.copyOf(reasons);
            leftOutOf = List.copyOf(leftOutOf);
        }
    }
}
