package org.dialoguerecords.format;

import java.util.List;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Position;
import org.dialoguerecords.Recording;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;

/** The types of statements and of what is in them. */
final class StatementTypes {

    static final RecordType<OnBehalfOf> ON_BEHALF_OF = RecordType.of(
                    OnBehalfOf.class,
                    Wording.EXPECTED_ENTRY,
                    "Those for whom a statement says it speaks, or whom it says are aligned with it: a group, listed"
                            + " states and organisations, only a name, or a person. Where states or organisations are"
                            + " listed, only these are meant and a group is their label.")
            .optional(Kind.ID, "group", OnBehalfOf::group, "The id of the group.")
            .optional(Kind.TEXT, "name", OnBehalfOf::name, "The name of those spoken for, as the speaker gave it.")
            .optional(Kind.IDS, "states", OnBehalfOf::states, "Codes of the states listed.")
            .optional(Kind.IDS, "organizations", OnBehalfOf::organizations, "Codes of the organisations listed.")
            .optional(Kind.IDS, "except", OnBehalfOf::except, "Codes of the members for whom it is not.")
            .optional(
                    Kind.TEXT,
                    "person",
                    OnBehalfOf::person,
                    "The person or the office for whom it is, as the speaker said it; alone in its entry, it counts nobody.")
            .optional(
                    Kind.FLAG,
                    "passage",
                    OnBehalfOf::passage,
                    "Whether only a part of the statement is made for these.")
            .optional(
                    Kind.FLAG,
                    "perhaps",
                    OnBehalfOf::perhaps,
                    "Whether the source leaves open that it is made for these at all.")
            .holds(new Condition.AnyOf(
                    List.of(
                            List.of("group"),
                            List.of("name"),
                            List.of("person"),
                            List.of("states"),
                            List.of("organizations")),
                    Phrase.of(Wording.EXPECTED_SPOKEN_FOR)))
            .make(
                    values -> new OnBehalfOf(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    OnBehalfOf::extensions);

    static final RecordType<OtherStatement> OTHER_STATEMENT = RecordType.of(
                    OtherStatement.class,
                    Wording.EXPECTED_ENTRY,
                    "A statement that is not in this record, known by a name or by the ids of its dialogue and of itself.")
            .optional(Kind.TEXT, "name", OtherStatement::name, "What the source calls it.")
            .optional(Kind.ID, "dialogue", OtherStatement::dialogue, "The id of the record of its dialogue.")
            .optional(Kind.ID, "statement", OtherStatement::statement, "The id of the statement in that record.")
            .holds(new Condition.AnyOf(
                    List.of(List.of("name"), List.of("dialogue", "statement")),
                    Phrase.of(Wording.EXPECTED_OTHER_STATEMENT)))
            .make(
                    values -> new OtherStatement(values.next(), values.next(), values.next(), values.extensions()),
                    OtherStatement::extensions);

    static final RecordType<Recording> RECORDING = RecordType.of(
                    Recording.class, Wording.EXPECTED_OBJECT, "Where a statement is heard or seen.")
            .required(Kind.TEXT, "url", Recording::url, "Where the recording is found.")
            .optional(Kind.OFFSET, "start", Recording::start, "Where in it the statement begins.", "1:02:30")
            .optional(Kind.OFFSET, "end", Recording::end, "Where in it the statement ends.")
            .make(
                    values -> new Recording(values.next(), values.next(), values.next(), values.extensions()),
                    Recording::extensions);

    static final RecordType<Position> POSITION = RecordType.of(
                    Position.class, Wording.EXPECTED_POSITION, "Where a statement stands on an issue.")
            .required(Kind.ID, "issue", Position::issue, "The id of the issue.")
            .oneOf(Stance.class, "stance", Position::stance, "For or against it.")
            .make(values -> new Position(values.next(), values.next(), values.extensions()), Position::extensions);

    static final RecordType<Statement> STATEMENT = RecordType.of(
                    Statement.class,
                    Wording.EXPECTED_STATEMENT,
                    "One taking of the floor, by one participant or by delegations together.")
            .required(Kind.ID, "id", Statement::id, "The id by which other statements name this one.")
            .required(Kind.ID, "speaker", Statement::speaker, "The id of the participant who took the floor.")
            .optional(
                    Kind.IDS,
                    "coSpeakers",
                    Statement::coSpeakers,
                    "Ids of the other delegations, where several took the floor together.")
            .optional(Kind.TEXT, "deliveredBy", Statement::deliveredBy, "The name of the representative who spoke.")
            .oneOf(
                    StatementKind.INTERVENTION,
                    "kind",
                    Statement::kind,
                    "What the statement was in the course of the dialogue.")
            .oneOf(Delivery.SPOKEN, "delivery", Statement::delivery, "How it reached the meeting.")
            .optional(Kind.DATE, "date", Statement::date, "The day, where the dialogue has several.")
            .optional(Kind.ID, "sitting", Statement::sitting, "The id of the sitting.")
            .optional(
                    Kind.IDS, "agendaItems", Statement::agendaItems, "Ids of the agenda items under which it is made.")
            .records(
                    "onBehalfOf",
                    List.of(ON_BEHALF_OF),
                    Statement::onBehalfOf,
                    "The groups and states that the statement says it speaks for.")
            .records(
                    "aligned",
                    List.of(ON_BEHALF_OF),
                    Statement::aligned,
                    "Those whom the statement says align themselves with it.")
            .optional(
                    Kind.IDS,
                    "alignsWith",
                    Statement::alignsWith,
                    "Ids of the statements with which this one aligns itself.")
            .optional(
                    Kind.IDS,
                    "perhapsAlignsWith",
                    Statement::perhapsAlignsWith,
                    "Ids of the statements with which it perhaps aligns itself: the source leaves it open.")
            .records(
                    "alignsWithOther",
                    List.of(OTHER_STATEMENT),
                    Statement::alignsWithOther,
                    "Statements that are not in this record and with which it aligns itself; kept, and counted nowhere.")
            .optional(
                    Kind.IDS,
                    "dissociatesFrom",
                    Statement::dissociatesFrom,
                    "Ids of the statements from which it dissociates those for whom it is made.")
            .records("positions", List.of(POSITION), Statement::positions, "Where it stands on issues.")
            .optional(Kind.TEXT, "language", Statement::language, "The language, as a BCP 47 tag.", "fr")
            .prose(Kind.TEXT, "text", Statement::text, "The words spoken.")
            .optional(Kind.TEXT, "summary", Statement::summary, "What was said, in short.")
            .prose(Kind.TEXTS, "quotations", Statement::quotations, "Passages, word for word.")
            .records("documents", List.of(PublishedTypes.DOCUMENT), Statement::documents, "Documents of the statement.")
            .record("recording", RECORDING, Statement::recording, "Where it is heard or seen.")
            .prose(Kind.TEXT, "note", Statement::note, "What else is to be said.")
            .optional(Kind.IDS, "sources", Statement::sources, "Ids of the sources.")
            .make(
                    values -> new Statement(
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
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Statement::extensions);

    private StatementTypes() {}
}
