package org.dialoguerecords.format;

import java.util.List;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;

/** The types of statements and of what is in them. */
final class StatementTypes {

    static final RecordType<OnBehalfOf> ON_BEHALF_OF = RecordType.of(
                    OnBehalfOf.class,
                    Wording.EXPECTED_ENTRY,
                    "Those for whom a statement says it speaks: a group, or listed states and organisations, or only a"
                            + " name. Where states or organisations are listed, only these are meant and a group is their"
                            + " label.")
            .optional(Kind.ID, "group", OnBehalfOf::group, "The id of the group.")
            .optional(Kind.TEXT, "name", OnBehalfOf::name, "The name of those spoken for, as the speaker gave it.")
            .optional(Kind.IDS, "states", OnBehalfOf::states, "Codes of the states listed.")
            .optional(Kind.IDS, "organizations", OnBehalfOf::organizations, "Codes of the organisations listed.")
            .optional(Kind.IDS, "except", OnBehalfOf::except, "Codes of the members for whom it is not.")
            .holds(new Condition.AnyOf(
                    List.of("group", "name", "states", "organizations"), Phrase.of(Wording.EXPECTED_SPOKEN_FOR)))
            .make(
                    values -> new OnBehalfOf(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    OnBehalfOf::extensions);

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
            .optional(Kind.DATE, "date", Statement::date, "The day, where the dialogue has several.")
            .records(
                    "onBehalfOf",
                    List.of(ON_BEHALF_OF),
                    Statement::onBehalfOf,
                    "The groups and states that the statement says it speaks for.")
            .optional(
                    Kind.IDS,
                    "alignedStates",
                    Statement::alignedStates,
                    "Codes of the states that the statement says align themselves with it.")
            .optional(
                    Kind.IDS,
                    "alignsWith",
                    Statement::alignsWith,
                    "Ids of the statements with which this one aligns itself.")
            .records("positions", List.of(POSITION), Statement::positions, "Where it stands on issues.")
            .optional(Kind.TEXT, "language", Statement::language, "The language, as a BCP 47 tag.", "fr")
            .prose(Kind.TEXT, "text", Statement::text, "The words spoken.")
            .optional(Kind.TEXT, "summary", Statement::summary, "What was said, in short.")
            .prose(Kind.TEXTS, "quotations", Statement::quotations, "Passages, word for word.")
            .records("documents", List.of(PublishedTypes.DOCUMENT), Statement::documents, "Documents of the statement.")
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
                            values.extensions()),
                    Statement::extensions);

    private StatementTypes() {}
}
