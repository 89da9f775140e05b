package org.dialoguerecords.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dialoguerecords.Body;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;

/**
 * The description of the format {@code dialogue-record/1}: every type, and every property of it, once.
 *
 * <p>Reader and writer walk through these tables, validation takes the known names from them, and tests hold the model, the
 * JSON Schemas and the documentation to them. To add
 *
 * <ul>
 *   <li><b>a property</b>: append the component to the record of the model (with its annotations, which serve the mappers of
 *       users), and a line in the same place of the table. What the compiler asks for then is one more {@code values.next()}.
 *   <li><b>a type</b>: a table, its name in the list of {@link #types()}, and a {@code records} or {@code record} line in the
 *       type that has it, which stands below it if both are in one class. A list of the dialogue needs nothing else to be
 *       checked element by element.
 *   <li><b>a kind of value</b>: see {@link Kind}.
 * </ul>
 *
 * <p>Then {@code RecordFormatTest} tells how the schemas are written anew, and which lines the tables of the documentation lack.
 */
public final class RecordFormat {

    static final Phrase PARTIAL_DATE = new Phrase(
            Wording.EXPECTED_PARTIAL_DATE,
            new TreeMap<>(Map.of("day", "2017-09-06", "month", "2017-09", "year", "2017")));
    static final Phrase PARTICIPANT_TYPE =
            Phrase.of(Wording.EXPECTED_PARTICIPANT_TYPE, "one", "delegation", "other", "individual");

    public static final RecordType<Dialogue> DIALOGUE = RecordType.of(
                    Dialogue.class,
                    Wording.EXPECTED_RECORD,
                    "One meeting, or a run of meetings on one subject, as a record.")
            .fixed("format", Dialogue.FORMAT, "The name and major version of the format.")
            .required(Kind.ID, "id", Dialogue::id, "The id of the record.")
            .optional(Kind.ID, "series", Dialogue::series, "The id of the series to which the dialogue belongs.")
            .required(Kind.TEXT, "title", Dialogue::title, "The title.")
            .optional(
                    Kind.WORD,
                    "body",
                    Dialogue::body,
                    "The body that met.",
                    Body.GENERAL_ASSEMBLY,
                    Body.SECURITY_COUNCIL,
                    Body.ECONOMIC_AND_SOCIAL_COUNCIL,
                    Body.HUMAN_RIGHTS_COUNCIL)
            .optional(
                    Kind.WORD,
                    "kind",
                    Dialogue::kind,
                    "The format of the meeting.",
                    DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE,
                    DialogueKind.PLENARY_DEBATE,
                    DialogueKind.OPEN_DEBATE,
                    DialogueKind.GENERAL_DEBATE,
                    DialogueKind.WORKING_GROUP)
            .required(Kind.DATE, "date", Dialogue::date, "The day, or the first of several.")
            .optional(Kind.DATE, "endDate", Dialogue::endDate, "The last day, where there are several.")
            .optional(Kind.TEXT, "topic", Dialogue::topic, "The subject.")
            .oneOf(
                    Coverage.COMPLETE,
                    "coverage",
                    Dialogue::coverage,
                    "Whether every statement is in the record, or more were made, or may have been.")
            .optional(
                    Kind.ID,
                    "memberStatesOf",
                    Dialogue::memberStatesOf,
                    "The id of the group whose members are the member states of this meeting; the United Nations if there"
                            + " is none.")
            .prose(Kind.TEXT, "note", Dialogue::note, "What else is to be said.")
            .records(
                    "documents",
                    List.of(PublishedTypes.DOCUMENT),
                    Dialogue::documents,
                    "The documents that the dialogue considered.")
            .records(
                    "sittings", List.of(MeetingTypes.SITTING), Dialogue::sittings, "Its parts, each with its own time.")
            .records("agenda", List.of(MeetingTypes.AGENDA_ITEM), Dialogue::agenda, "The items of the agenda.")
            .records("groups", List.of(MeetingTypes.GROUP), Dialogue::groups, "Groups as the record knows them.")
            .records(
                    "issues",
                    List.of(MeetingTypes.ISSUE),
                    Dialogue::issues,
                    "Questions on which statements take positions.")
            .records(
                    "participants",
                    List.of(
                            ParticipantTypes.DELEGATION,
                            ParticipantTypes.INDIVIDUAL,
                            ParticipantTypes.UNKNOWN_PARTICIPANT),
                    Dialogue::participants,
                    "Whoever took the floor or was invited to, and whoever presided.")
            .records("presiding", List.of(ParticipantTypes.PRESIDING), Dialogue::presiding, "Who presides.")
            .records(
                    "statements",
                    List.of(StatementTypes.STATEMENT),
                    Dialogue::statements,
                    "The statements, in the order of the day.")
            .records("votes", List.of(MeetingTypes.VOTE), Dialogue::votes, "The votes taken.")
            .records(
                    "reported",
                    List.of(PublishedTypes.REPORTED_FIGURE),
                    Dialogue::reported,
                    "Figures that somebody published.")
            .records("sources", List.of(PublishedTypes.SOURCE), Dialogue::sources, "Where the record has it all from.")
            .make(
                    values -> new Dialogue(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Dialogue::extensions);

    private static final List<RecordType<?>> TYPES = List.of(
            DIALOGUE,
            PublishedTypes.DOCUMENT,
            MeetingTypes.SITTING,
            MeetingTypes.AGENDA_ITEM,
            MeetingTypes.GROUP,
            MeetingTypes.ISSUE,
            ParticipantTypes.DELEGATION,
            ParticipantTypes.INDIVIDUAL,
            ParticipantTypes.UNKNOWN_PARTICIPANT,
            ParticipantTypes.REPRESENTATIVE,
            ParticipantTypes.PRESIDING,
            StatementTypes.STATEMENT,
            StatementTypes.ON_BEHALF_OF,
            StatementTypes.OTHER_STATEMENT,
            StatementTypes.RECORDING,
            StatementTypes.POSITION,
            MeetingTypes.VOTE,
            PublishedTypes.REPORTED_FIGURE,
            PublishedTypes.SOURCE);

    private RecordFormat() {}

    /** All types. */
    public static List<RecordType<?>> types() {
        return TYPES;
    }

    /** The type of a record of the model, if it is one. */
    public static Optional<RecordType<?>> typeOf(Class<?> model) {
        return TYPES.stream().filter(type -> type.model() == model).findFirst();
    }

    /** The known types of participants, as records name them. */
    public static List<String> participantTypes() {
        return Stream.of(ParticipantTypes.DELEGATION, ParticipantTypes.INDIVIDUAL)
                .flatMap(type -> type.tag().stream())
                .toList();
    }
}
