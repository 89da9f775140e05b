package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One taking of the floor, by one participant or by delegations together.
 *
 * @param id the id by which other statements name this one
 * @param speaker the id of the participant who took the floor
 * @param coSpeakers ids of the other delegations, where several took the floor together
 * @param deliveredBy the name of the representative who spoke
 * @param kind what the statement was in the course of the dialogue
 * @param delivery how it reached the meeting
 * @param date the day, where the dialogue has several
 * @param sitting the id of the sitting
 * @param agendaItems ids of the agenda items under which it is made
 * @param onBehalfOf the groups and states that the statement says it speaks for
 * @param aligned those whom the statement says align themselves with it
 * @param alignsWith ids of the statements with which this one aligns itself
 * @param perhapsAlignsWith ids of the statements with which it perhaps aligns itself: the source leaves it open
 * @param alignsWithOther statements that are not in this record and with which it aligns itself; kept, and counted nowhere
 * @param dissociatesFrom ids of the statements from which it dissociates those for whom it is made
 * @param positions where it stands on issues
 * @param language the language, as a BCP 47 tag such as {@code fr}
 * @param text the words spoken
 * @param summary what was said, in short
 * @param quotations passages, word for word
 * @param documents documents of the statement
 * @param recording where it is heard or seen
 * @param note what else is to be said
 * @param sources ids of the sources
 * @param extensions the properties that this version does not know
 */
@JsonPropertyOrder({
    "id",
    "speaker",
    "coSpeakers",
    "deliveredBy",
    "kind",
    "delivery",
    "date",
    "sitting",
    "agendaItems",
    "onBehalfOf",
    "aligned",
    "alignsWith",
    "perhapsAlignsWith",
    "alignsWithOther",
    "dissociatesFrom",
    "positions",
    "language",
    "text",
    "summary",
    "quotations",
    "documents",
    "recording",
    "note",
    "sources"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statement(
        String id,
        String speaker,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> coSpeakers,
        @Nullable String deliveredBy,
        StatementKind kind,
        Delivery delivery,
        @Nullable LocalDate date,
        @Nullable String sitting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> agendaItems,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OnBehalfOf> onBehalfOf,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OnBehalfOf> aligned,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> alignsWith,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> perhapsAlignsWith,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OtherStatement> alignsWithOther,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dissociatesFrom,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Position> positions,
        @Nullable String language,
        @Nullable String text,
        @Nullable String summary,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> quotations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Document> documents,
        @Nullable Recording recording,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,

        @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> extensions)
        implements Serializable {

    /** Checks the structure of the statement. */
    public Statement {
        id = Check.id("id", id);
        speaker = Check.id("speaker", speaker);
        coSpeakers = Check.ids("coSpeakers", coSpeakers);
        deliveredBy = Check.optionalText("deliveredBy", deliveredBy);
        kind = Check.present("kind", kind, "a kind such as INTERVENTION");
        delivery = Check.present("delivery", delivery, "a delivery such as SPOKEN");
        date = Check.optionalDate("date", date);
        sitting = Check.optionalId("sitting", sitting);
        agendaItems = Check.ids("agendaItems", agendaItems);
        onBehalfOf = Check.list("onBehalfOf", onBehalfOf, "an entry");
        aligned = Check.list("aligned", aligned, "an entry");
        alignsWith = Check.ids("alignsWith", alignsWith);
        perhapsAlignsWith = Check.ids("perhapsAlignsWith", perhapsAlignsWith);
        alignsWithOther = Check.list("alignsWithOther", alignsWithOther, "an entry");
        dissociatesFrom = Check.ids("dissociatesFrom", dissociatesFrom);
        positions = Check.list("positions", positions, "a position");
        language = Check.optionalText("language", language);
        text = Check.optionalText("text", text);
        summary = Check.optionalText("summary", summary);
        quotations = Check.texts("quotations", quotations);
        documents = Check.list("documents", documents, "a document");
        note = Check.optionalText("note", note);
        sources = Check.ids("sources", sources);
        extensions = Extensions.copy(Statement.class, extensions);
    }

    @JsonCreator
    static Statement fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("speaker") String speaker,
            @JsonProperty("coSpeakers") List<String> coSpeakers,
            @JsonProperty("deliveredBy") @Nullable String deliveredBy,
            @JsonProperty("kind") @Nullable StatementKind kind,
            @JsonProperty("delivery") @Nullable Delivery delivery,
            @JsonProperty("date") @Nullable JsonDate date,
            @JsonProperty("sitting") @Nullable String sitting,
            @JsonProperty("agendaItems") List<String> agendaItems,
            @JsonProperty("onBehalfOf") List<OnBehalfOf> onBehalfOf,
            @JsonProperty("aligned") List<OnBehalfOf> aligned,
            @JsonProperty("alignsWith") List<String> alignsWith,
            @JsonProperty("perhapsAlignsWith") List<String> perhapsAlignsWith,
            @JsonProperty("alignsWithOther") List<OtherStatement> alignsWithOther,
            @JsonProperty("dissociatesFrom") List<String> dissociatesFrom,
            @JsonProperty("positions") List<Position> positions,
            @JsonProperty("language") @Nullable String language,
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("summary") @Nullable String summary,
            @JsonProperty("quotations") List<String> quotations,
            @JsonProperty("documents") List<Document> documents,
            @JsonProperty("recording") @Nullable Recording recording,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("sources") List<String> sources,
            @JsonAnySetter @JsonProperty(Extensions.NO_NAME) Map<String, @Nullable Object> extensions) {
        return new Statement(
                id,
                speaker,
                coSpeakers,
                deliveredBy,
                kind == null ? StatementKind.INTERVENTION : kind,
                delivery == null ? Delivery.SPOKEN : delivery,
                JsonDate.toDate(date),
                sitting,
                agendaItems,
                onBehalfOf,
                aligned,
                alignsWith,
                perhapsAlignsWith,
                alignsWithOther,
                dissociatesFrom,
                positions,
                language,
                text,
                summary,
                quotations,
                documents,
                recording,
                note,
                sources,
                extensions);
    }

    /** A builder of a statement by the participant of that id. */
    public static Builder builder(String id, String speaker) {
        return new Builder(id, speaker);
    }

    /** A copy with changes: {@code statement.with(b -> b.coSpeakers(…))}. */
    public Statement with(Consumer<Builder> changes) {
        Builder builder = new Builder(id, speaker);
        builder.coSpeakers = coSpeakers;
        builder.deliveredBy = deliveredBy;
        builder.kind = kind;
        builder.delivery = delivery;
        builder.date = date;
        builder.sitting = sitting;
        builder.agendaItems = agendaItems;
        builder.onBehalfOf = onBehalfOf;
        builder.aligned = aligned;
        builder.alignsWith = alignsWith;
        builder.perhapsAlignsWith = perhapsAlignsWith;
        builder.alignsWithOther = alignsWithOther;
        builder.dissociatesFrom = dissociatesFrom;
        builder.positions = positions;
        builder.language = language;
        builder.text = text;
        builder.summary = summary;
        builder.quotations = quotations;
        builder.documents = documents;
        builder.recording = recording;
        builder.note = note;
        builder.sources = sources;
        builder.extensions = extensions;
        changes.accept(builder);
        return builder.build();
    }

    /** The ids of all who take the floor: the speaker, then the co-speakers in their order. */
    public List<String> speakers() {
        if (coSpeakers.isEmpty()) {
            return List.of(speaker);
        }
        List<String> speakers = new ArrayList<>(1 + coSpeakers.size());
        speakers.add(speaker);
        speakers.addAll(coSpeakers);
        return Collections.unmodifiableList(speakers);
    }

    @JsonProperty("kind")
    @Nullable
    StatementKind jsonKind() {
        return kind == StatementKind.INTERVENTION ? null : kind;
    }

    @JsonProperty("date")
    @Nullable
    JsonDate jsonDate() {
        return JsonDate.of(date);
    }

    @JsonProperty("delivery")
    @Nullable
    Delivery jsonDelivery() {
        return delivery == Delivery.SPOKEN ? null : delivery;
    }

    /** Builds a statement. Methods for lists replace the list. */
    public static final class Builder {

        private String id;
        private String speaker;
        private List<String> coSpeakers = List.of();
        private @Nullable String deliveredBy;
        private StatementKind kind = StatementKind.INTERVENTION;
        private Delivery delivery = Delivery.SPOKEN;
        private @Nullable LocalDate date;
        private @Nullable String sitting;
        private List<String> agendaItems = List.of();
        private List<OnBehalfOf> onBehalfOf = List.of();
        private List<OnBehalfOf> aligned = List.of();
        private List<String> alignsWith = List.of();
        private List<String> perhapsAlignsWith = List.of();
        private List<OtherStatement> alignsWithOther = List.of();
        private List<String> dissociatesFrom = List.of();
        private List<Position> positions = List.of();
        private @Nullable String language;
        private @Nullable String text;
        private @Nullable String summary;
        private List<String> quotations = List.of();
        private List<Document> documents = List.of();
        private @Nullable Recording recording;
        private @Nullable String note;
        private List<String> sources = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, String speaker) {
            this.id = id;
            this.speaker = speaker;
        }

        /** Sets the id by which other statements name this one. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the id of the participant who took the floor. */
        public Builder speaker(String speaker) {
            this.speaker = speaker;
            return this;
        }

        /** Sets ids of the other delegations, where several took the floor together. */
        public Builder coSpeakers(String... coSpeakers) {
            return coSpeakers(Arrays.asList(coSpeakers));
        }

        /** Sets ids of the other delegations, where several took the floor together. */
        public Builder coSpeakers(List<String> coSpeakers) {
            this.coSpeakers = Check.copy(coSpeakers);
            return this;
        }

        /** Sets the name of the representative who spoke. */
        public Builder deliveredBy(@Nullable String deliveredBy) {
            this.deliveredBy = deliveredBy;
            return this;
        }

        /** Sets what the statement was in the course of the dialogue. */
        public Builder kind(StatementKind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets how it reached the meeting. */
        public Builder delivery(Delivery delivery) {
            this.delivery = delivery;
            return this;
        }

        /** Sets the day, where the dialogue has several. */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** Sets the id of the sitting. */
        public Builder sitting(@Nullable String sitting) {
            this.sitting = sitting;
            return this;
        }

        /** Sets ids of the agenda items under which it is made. */
        public Builder agendaItems(String... agendaItems) {
            return agendaItems(Arrays.asList(agendaItems));
        }

        /** Sets ids of the agenda items under which it is made. */
        public Builder agendaItems(List<String> agendaItems) {
            this.agendaItems = Check.copy(agendaItems);
            return this;
        }

        /** Sets the groups and states that the statement says it speaks for. */
        public Builder onBehalfOf(OnBehalfOf... onBehalfOf) {
            return onBehalfOf(Arrays.asList(onBehalfOf));
        }

        /** Sets the groups and states that the statement says it speaks for. */
        public Builder onBehalfOf(List<OnBehalfOf> onBehalfOf) {
            this.onBehalfOf = Check.copy(onBehalfOf);
            return this;
        }

        /** Sets those whom the statement says align themselves with it. */
        public Builder aligned(OnBehalfOf... aligned) {
            return aligned(Arrays.asList(aligned));
        }

        /** Sets those whom the statement says align themselves with it. */
        public Builder aligned(List<OnBehalfOf> aligned) {
            this.aligned = Check.copy(aligned);
            return this;
        }

        /** Sets ids of the statements with which this one aligns itself. */
        public Builder alignsWith(String... alignsWith) {
            return alignsWith(Arrays.asList(alignsWith));
        }

        /** Sets ids of the statements with which this one aligns itself. */
        public Builder alignsWith(List<String> alignsWith) {
            this.alignsWith = Check.copy(alignsWith);
            return this;
        }

        /** Sets ids of the statements with which it perhaps aligns itself: the source leaves it open. */
        public Builder perhapsAlignsWith(String... perhapsAlignsWith) {
            return perhapsAlignsWith(Arrays.asList(perhapsAlignsWith));
        }

        /** Sets ids of the statements with which it perhaps aligns itself: the source leaves it open. */
        public Builder perhapsAlignsWith(List<String> perhapsAlignsWith) {
            this.perhapsAlignsWith = Check.copy(perhapsAlignsWith);
            return this;
        }

        /** Sets statements that are not in this record and with which it aligns itself; kept, and counted nowhere. */
        public Builder alignsWithOther(OtherStatement... alignsWithOther) {
            return alignsWithOther(Arrays.asList(alignsWithOther));
        }

        /** Sets statements that are not in this record and with which it aligns itself; kept, and counted nowhere. */
        public Builder alignsWithOther(List<OtherStatement> alignsWithOther) {
            this.alignsWithOther = Check.copy(alignsWithOther);
            return this;
        }

        /** Sets ids of the statements from which it dissociates those for whom it is made. */
        public Builder dissociatesFrom(String... dissociatesFrom) {
            return dissociatesFrom(Arrays.asList(dissociatesFrom));
        }

        /** Sets ids of the statements from which it dissociates those for whom it is made. */
        public Builder dissociatesFrom(List<String> dissociatesFrom) {
            this.dissociatesFrom = Check.copy(dissociatesFrom);
            return this;
        }

        /** Sets where it stands on issues. */
        public Builder positions(Position... positions) {
            return positions(Arrays.asList(positions));
        }

        /** Sets where it stands on issues. */
        public Builder positions(List<Position> positions) {
            this.positions = Check.copy(positions);
            return this;
        }

        /** Sets the language, as a BCP 47 tag such as {@code fr}. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** Sets the words spoken. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Sets what was said, in short. */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /** Sets passages, word for word. */
        public Builder quotations(String... quotations) {
            return quotations(Arrays.asList(quotations));
        }

        /** Sets passages, word for word. */
        public Builder quotations(List<String> quotations) {
            this.quotations = Check.copy(quotations);
            return this;
        }

        /** Sets documents of the statement. */
        public Builder documents(Document... documents) {
            return documents(Arrays.asList(documents));
        }

        /** Sets documents of the statement. */
        public Builder documents(List<Document> documents) {
            this.documents = Check.copy(documents);
            return this;
        }

        /** Sets where it is heard or seen. */
        public Builder recording(@Nullable Recording recording) {
            this.recording = recording;
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
        public Statement build() {
            return new Statement(
                    id,
                    speaker,
                    coSpeakers,
                    deliveredBy,
                    kind,
                    delivery,
                    date,
                    sitting,
                    agendaItems,
                    onBehalfOf,
                    aligned,
                    alignsWith,
                    perhapsAlignsWith,
                    alignsWithOther,
                    dissociatesFrom,
                    positions,
                    language,
                    text,
                    summary,
                    quotations,
                    documents,
                    recording,
                    note,
                    sources,
                    extensions);
        }
    }
}
