package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The count of many dialogues as plain data: strings, numbers and lists, for a client, a file or an archive.
 *
 * <p>Any mapper of Jackson 2 or 3 writes it and reads it as an equal report, without a module. It is the JSON of {@link
 * org.dialoguerecords.json.DialogueJson#reportSchema()}; within version 1 properties are only ever added, and a reader
 * passes over those that it does not know.
 *
 * @param format the format of the report, {@code series-report/1}
 * @param overview how many dialogues in which years, and how many member states took the floor, in two sentences
 * @param howCounted by which data and rules the dialogues are counted, in a sentence
 * @param referenceVersion the version of the reference data with which they are counted
 * @param rules the rules by which they are counted
 * @param dialogues the dialogues by first day, last day and id
 * @param gaps the years between the first and the last in which there was no meeting
 * @param distinctStates how many different member states took the floor
 * @param statesThatSpoke the member states that took the floor in any of the dialogues
 * @param statesThatSpokeEveryTime the member states that took the floor in each of the dialogues
 * @param conflicts reported numbers that cannot all hold
 * @param contradictions reported numbers that the record of their own dialogue contradicts
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "format",
    "overview",
    "howCounted",
    "referenceVersion",
    "rules",
    "dialogues",
    "gaps",
    "distinctStates",
    "statesThatSpoke",
    "statesThatSpokeEveryTime",
    "conflicts",
    "contradictions"
})
public record SeriesReport(
        @JsonProperty("format") String format,
        @JsonProperty("overview") String overview,
        @JsonProperty("howCounted") String howCounted,
        @JsonProperty("referenceVersion") String referenceVersion,
        @JsonProperty("rules") CountingRules rules,
        @JsonProperty("dialogues") List<DialogueInSeries> dialogues,
        @JsonProperty("gaps") List<Integer> gaps,
        @JsonProperty("distinctStates") Count distinctStates,
        @JsonProperty("statesThatSpoke") StateCodes statesThatSpoke,
        @JsonProperty("statesThatSpokeEveryTime") StateCodes statesThatSpokeEveryTime,
        @JsonProperty("conflicts") List<SeriesConflict> conflicts,
        @JsonProperty("contradictions") List<SeriesConflict> contradictions)
        implements Serializable {

    /** The format of the reports that this version writes. */
    public static final String FORMAT = "series-report/1";

    /**
     * Checks the format and that nothing is missing, and copies the lists.
     *
     * @throws IllegalArgumentException if it is a report of another format
     */
    public SeriesReport {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format: expected " + FORMAT + ", found " + format);
        }
        Objects.requireNonNull(overview, "overview");
        Objects.requireNonNull(howCounted, "howCounted");
        Objects.requireNonNull(referenceVersion, "referenceVersion");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(distinctStates, "distinctStates");
        Objects.requireNonNull(statesThatSpoke, "statesThatSpoke");
        Objects.requireNonNull(statesThatSpokeEveryTime, "statesThatSpokeEveryTime");
        dialogues = List.copyOf(dialogues);
        gaps = List.copyOf(gaps);
        conflicts = List.copyOf(conflicts);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * One dialogue of a series.
     *
     * @param id the id of the dialogue
     * @param series the id of the series to which the record says that it belongs
     * @param title the title
     * @param kind the format, such as {@code PLENARY_DEBATE}
     * @param date the day, or the first of several: {@code 2017-09-06}
     * @param lastDay the last day
     * @param coverage whether every statement is in the record
     * @param figures every figure that the record tells or sources report of the dialogue, as it is defined
     * @param statesThatSpoke the member states that took the floor
     * @param firstTimeSpeakers those of them that did so for the first time in the series
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "id",
        "series",
        "title",
        "kind",
        "date",
        "lastDay",
        "coverage",
        "figures",
        "statesThatSpoke",
        "firstTimeSpeakers"
    })
    public record DialogueInSeries(
            @JsonProperty("id") String id,
            @JsonProperty("series") @Nullable String series,
            @JsonProperty("title") String title,
            @JsonProperty("kind") @Nullable String kind,
            @JsonProperty("date") String date,
            @JsonProperty("lastDay") String lastDay,
            @JsonProperty("coverage") Coverage coverage,
            @JsonProperty("figures") List<FigureInSeries> figures,
            @JsonProperty("statesThatSpoke") StateCodes statesThatSpoke,
            @JsonProperty("firstTimeSpeakers") StateCodes firstTimeSpeakers)
            implements Serializable {

        /** Checks that nothing but series and kind is missing, and copies the list. */
        public DialogueInSeries {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(coverage, "coverage");
            Objects.requireNonNull(statesThatSpoke, "statesThatSpoke");
            Objects.requireNonNull(firstTimeSpeakers, "firstTimeSpeakers");
            figures = List.copyOf(figures);
        }
    }

    /**
     * One figure of one dialogue of a series.
     *
     * @param figure what is counted
     * @param about the id of the group, issue or vote, the symbol of the document or the rank that the figure is about, or the
     *     name of a figure {@code OTHER}; none for a figure of the whole dialogue
     * @param name what is counted, in English: "member states that spoke"
     * @param computed how many, by the record; none if one record does not tell
     * @param record whether that is more than in every earlier dialogue of the series; only of figures of the whole dialogue
     * @param reported how many by the sources: one count if they agree, several if not, none if none says it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"figure", "about", "name", "computed", "record", "reported"})
    public record FigureInSeries(
            @JsonProperty("figure") Figure figure,
            @JsonProperty("about") @Nullable String about,
            @JsonProperty("name") String name,
            @JsonProperty("computed") @Nullable Count computed,
            @JsonProperty("record") @Nullable Truth record,
            @JsonProperty("reported") List<ReportedInSeries> reported)
            implements Serializable {

        /** Checks that figure and name are there, and copies the list. */
        public FigureInSeries {
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(name, "name");
            reported = List.copyOf(reported);
        }
    }

    /**
     * A figure of one dialogue of a series as some of its sources have it.
     *
     * @param range the numbers that are possible if these sources are right
     * @param sources the ids of the sources in the record of the dialogue
     * @param record whether that is more than in every earlier dialogue of the series; only of figures of the whole dialogue
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"range", "sources", "record"})
    public record ReportedInSeries(
            @JsonProperty("range") Count range,
            @JsonProperty("sources") List<String> sources,
            @JsonProperty("record") @Nullable Truth record)
            implements Serializable {

        /** Checks that there is a range, and copies the list. */
        public ReportedInSeries {
            Objects.requireNonNull(range, "range");
            sources = List.copyOf(sources);
        }
    }
}
