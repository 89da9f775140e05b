package org.dialoguerecords.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Body;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Document;
import org.dialoguerecords.DocumentKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Gender;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Position;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.PresidingRole;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Rank;
import org.dialoguerecords.Recording;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;

/**
 * The description of the format {@code dialogue-record/1}: every type, and every property of it, once.
 *
 * <p>Reader and writer walk through these tables, validation takes the known names from them, and tests hold the model, the
 * JSON Schemas and the documentation to them. To add
 *
 * <ul>
 *   <li><b>a property</b>: append the component to the record of the model (with its annotations, which serve the mappers of
 *       users), and a line in the same place here. What the compiler asks for then is one more {@code values.next()}.
 *   <li><b>a type</b>: a table here, above those that use it, and a {@code records} line in the type whose elements are of
 *       it. A list of the dialogue needs nothing else to be checked element by element.
 *   <li><b>a kind of value</b>: see {@link Kind}.
 * </ul>
 *
 * <p>Then {@code SchemaTest} tells how the schemas are written anew, and which lines the tables of the documentation lack.
 */
public final class RecordFormat {

    static final Phrase PARTIAL_DATE = new Phrase(
            Wording.EXPECTED_PARTIAL_DATE,
            new TreeMap<>(Map.of("day", "2017-09-06", "month", "2017-09", "year", "2017")));
    static final Phrase PARTICIPANT_TYPE =
            Phrase.of(Wording.EXPECTED_PARTICIPANT_TYPE, "one", "delegation", "other", "individual");

    public static final RecordType<Document> DOCUMENT = RecordType.of(
                    Document.class, Wording.EXPECTED_DOCUMENT, "A document of a dialogue, or of one statement.")
            .optional(
                    Kind.WORD,
                    "kind",
                    Document::kind,
                    "What it is.",
                    DocumentKind.SECRETARY_GENERAL_REPORT,
                    DocumentKind.RESOLUTION,
                    DocumentKind.DRAFT_RESOLUTION,
                    DocumentKind.VERBATIM_RECORD,
                    DocumentKind.CONCEPT_NOTE,
                    DocumentKind.STATEMENT_TEXT)
            .optional(
                    Kind.TEXTS,
                    "symbols",
                    Document::symbols,
                    "The document symbols, one for each body that issued it.",
                    "A/71/1016",
                    "S/2017/556")
            .optional(Kind.TEXT, "title", Document::title, "The title.")
            .optional(Kind.DATE, "date", Document::date, "The date that it bears.")
            .optional(Kind.TEXT, "url", Document::url, "Where it is found.")
            .optional(Kind.IDS, "sponsors", Document::sponsors, "Codes of the states that sponsor it.")
            .prose(Kind.TEXT, "note", Document::note, "What else is to be said.")
            .optional(Kind.IDS, "sources", Document::sources, "Ids of the sources.")
            .make(
                    values -> new Document(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Document::extensions);

    public static final RecordType<Sitting> SITTING = RecordType.of(
                    Sitting.class,
                    Wording.EXPECTED_SITTING,
                    "A part of a dialogue with its own time and often its own symbol. One that goes past midnight has the date of its start.")
            .required(Kind.ID, "id", Sitting::id, "The id by which the rest of the record names the sitting.")
            .optional(Kind.TEXT, "symbol", Sitting::symbol, "The symbol of its record.", "S/PV.8699 (Resumption 1)")
            .optional(Kind.TEXT, "name", Sitting::name, "What the source calls it.")
            .optional(Kind.DATE, "date", Sitting::date, "The day on which it began.")
            .optional(Kind.TIME, "start", Sitting::start, "When it began, in hours and minutes at its place.", "10:05")
            .optional(Kind.TIME, "end", Sitting::end, "When it ended, in hours and minutes at its place.")
            .make(
                    values -> new Sitting(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Sitting::extensions);

    public static final RecordType<AgendaItem> AGENDA_ITEM = RecordType.of(
                    AgendaItem.class,
                    Wording.EXPECTED_AGENDA_ITEM,
                    "An item of the agenda under which statements are made.")
            .required(Kind.ID, "id", AgendaItem::id, "The id by which statements and votes name it.")
            .optional(Kind.TEXT, "title", AgendaItem::title, "The title.")
            .make(values -> new AgendaItem(values.next(), values.next(), values.extensions()), AgendaItem::extensions);

    public static final RecordType<Group> GROUP = RecordType.of(
                    Group.class,
                    Wording.EXPECTED_GROUP,
                    "A group as the record knows it. Members without a size are the complete list; with a larger size the"
                            + " rest are unknown members of the United Nations.")
            .required(Kind.ID, "id", Group::id, "The id by which statements and figures name the group.")
            .optional(Kind.TEXT, "name", Group::name, "The name, as the source wrote it.")
            .optional(Kind.IDS, "members", Group::members, "Codes of the member states.")
            .optional(Kind.IDS, "organizations", Group::organizations, "Codes of the organisations that are members.")
            .optional(Kind.COUNT, "size", Group::size, "How many members there are, states and organisations together.")
            .oneOf(Qualifier.EXACTLY, "sizeQualifier", Group::sizeQualifier, "How exactly the size is meant.")
            .optional(Kind.IDS, "sources", Group::sources, "Ids of the sources.")
            .make(
                    values -> new Group(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Group::extensions);

    public static final RecordType<Issue> ISSUE = RecordType.of(
                    Issue.class, Wording.EXPECTED_ISSUE, "A question on which statements take positions.")
            .required(Kind.ID, "id", Issue::id, "The id by which positions name it.")
            .optional(Kind.TEXT, "title", Issue::title, "The question in words.")
            .make(values -> new Issue(values.next(), values.next(), values.extensions()), Issue::extensions);

    public static final RecordType<Representative> REPRESENTATIVE = RecordType.of(
                    Representative.class, Wording.EXPECTED_REPRESENTATIVE, "A person who voices a delegation.")
            .required(Kind.TEXT, "name", Representative::name, "The name, as the source wrote it.")
            .optional(
                    Kind.TEXT,
                    "honorific",
                    Representative::honorific,
                    "What the source put before the name.",
                    "Dr.",
                    "H.E. Mr.")
            .optional(
                    Kind.TEXT,
                    "function",
                    Representative::function,
                    "The office in the delegation.",
                    "Permanent Representative")
            .optional(
                    Kind.WORD,
                    "rank",
                    Representative::rank,
                    "The rank.",
                    Rank.HEAD_OF_STATE,
                    Rank.VICE_PRESIDENT,
                    Rank.CROWN_PRINCE,
                    Rank.HEAD_OF_GOVERNMENT,
                    Rank.DEPUTY_HEAD_OF_GOVERNMENT,
                    Rank.MINISTER,
                    Rank.VICE_MINISTER,
                    Rank.HEAD_OF_DELEGATION)
            .optionalOneOf(
                    Gender.class,
                    "gender",
                    Representative::gender,
                    "The gender, where the source says it; never guessed from a name.")
            .make(
                    values -> new Representative(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Representative::extensions);

    public static final RecordType<Delegation> DELEGATION = RecordType.of(
                    Delegation.class,
                    Wording.EXPECTED_PARTICIPANT,
                    "The representation of one party: a state, an observer, an organisation.")
            .fixed("type", "delegation", "The type of participant.")
            .required(Kind.ID, "id", Delegation::id, "The id by which statements name the delegation.")
            .oneOf(DelegationCategory.class, "category", Delegation::category, "What kind of party it represents.")
            .optional(
                    Kind.ID,
                    "party",
                    Delegation::party,
                    "The code of the state or organisation that it represents.",
                    "NLD",
                    "EU")
            .optional(Kind.TEXT, "name", Delegation::name, "The name of the party, as the source wrote it.")
            .records(
                    "representatives",
                    List.of(REPRESENTATIVE),
                    Delegation::representatives,
                    "The persons who voice it.")
            .optional(Kind.IDS, "sources", Delegation::sources, "Ids of the sources.")
            .make(
                    values -> new Delegation(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Delegation::extensions);

    public static final RecordType<Individual> INDIVIDUAL = RecordType.of(
                    Individual.class,
                    Wording.EXPECTED_PARTICIPANT,
                    "A person who speaks in an office of their own and not for a delegation.")
            .fixed("type", "individual", "The type of participant.")
            .required(Kind.ID, "id", Individual::id, "The id by which statements name the individual.")
            .optional(Kind.TEXT, "name", Individual::name, "The name, as the source wrote it.")
            .optional(Kind.TEXT, "honorific", Individual::honorific, "What the source put before the name.")
            .optional(Kind.TEXT, "function", Individual::function, "The office in which the individual speaks.")
            .optional(
                    Kind.ID,
                    "state",
                    Individual::state,
                    "The code of the state whose national or ambassador the individual is; it counts for nothing.")
            .optional(
                    Kind.WORD,
                    "rank",
                    Individual::rank,
                    "The rank.",
                    Rank.HEAD_OF_STATE,
                    Rank.VICE_PRESIDENT,
                    Rank.CROWN_PRINCE,
                    Rank.HEAD_OF_GOVERNMENT,
                    Rank.DEPUTY_HEAD_OF_GOVERNMENT,
                    Rank.MINISTER,
                    Rank.VICE_MINISTER,
                    Rank.HEAD_OF_DELEGATION)
            .optionalOneOf(
                    Gender.class,
                    "gender",
                    Individual::gender,
                    "The gender, where the source says it; never guessed from a name.")
            .optional(Kind.IDS, "sources", Individual::sources, "Ids of the sources.")
            .make(
                    values -> new Individual(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Individual::extensions);

    public static final RecordType<UnknownParticipant> UNKNOWN_PARTICIPANT = RecordType.of(
                    UnknownParticipant.class,
                    Wording.EXPECTED_PARTICIPANT,
                    "A participant of a type that this version does not know, kept with all that is said of it.")
            .required(Kind.TYPE, "type", UnknownParticipant::type, "The unknown type, a word.")
            .required(Kind.ID, "id", UnknownParticipant::id, "The id by which statements name the participant.")
            .make(
                    values -> new UnknownParticipant(values.next(), values.next(), values.extensions()),
                    UnknownParticipant::extensions);

    public static final RecordType<OnBehalfOf> ON_BEHALF_OF = RecordType.of(
                    OnBehalfOf.class,
                    Wording.EXPECTED_ENTRY,
                    "Those for whom a statement says it speaks, or whom it says are aligned with it: a group, listed states and"
                            + " organisations, only a name, or a person. Where states or organisations are listed, only these are"
                            + " meant and a group is their label.")
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
            .flag("passage", OnBehalfOf::passage, "Whether only a part of the statement is made for these.")
            .flag("perhaps", OnBehalfOf::perhaps, "Whether the source leaves open that it is made for these at all.")
            .holds(new Condition.AnyOf(
                    List.of("group", "name", "person", "states", "organizations"),
                    List.of(),
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

    public static final RecordType<Position> POSITION = RecordType.of(
                    Position.class, Wording.EXPECTED_POSITION, "Where a statement stands on an issue.")
            .required(Kind.ID, "issue", Position::issue, "The id of the issue.")
            .oneOf(Stance.class, "stance", Position::stance, "For or against it.")
            .make(values -> new Position(values.next(), values.next(), values.extensions()), Position::extensions);

    public static final RecordType<Presiding> PRESIDING = RecordType.of(
                    Presiding.class,
                    Wording.EXPECTED_ENTRY,
                    "Who presides over a dialogue, or over some of its sittings. To preside is not to take the floor.")
            .required(Kind.ID, "individual", Presiding::individual, "The id of the individual who presides.")
            .required(
                    Kind.WORD,
                    "role",
                    Presiding::role,
                    "In which role.",
                    PresidingRole.PRESIDENT,
                    PresidingRole.VICE_PRESIDENT,
                    PresidingRole.ACTING_PRESIDENT,
                    PresidingRole.CHAIR,
                    PresidingRole.CO_CHAIR,
                    PresidingRole.VICE_CHAIR,
                    PresidingRole.MODERATOR,
                    PresidingRole.FACILITATOR)
            .optional(Kind.IDS, "sittings", Presiding::sittings, "Ids of the sittings; none means the whole dialogue.")
            .make(
                    values -> new Presiding(values.next(), values.next(), values.next(), values.extensions()),
                    Presiding::extensions);

    public static final RecordType<OtherStatement> OTHER_STATEMENT = RecordType.of(
                    OtherStatement.class,
                    Wording.EXPECTED_ENTRY,
                    "A statement that is not in this record, known by a name or by the ids of its dialogue and of itself.")
            .optional(Kind.TEXT, "name", OtherStatement::name, "What the source calls it.")
            .optional(Kind.ID, "dialogue", OtherStatement::dialogue, "The id of the record of its dialogue.")
            .optional(Kind.ID, "statement", OtherStatement::statement, "The id of the statement in that record.")
            .holds(new Condition.AnyOf(
                    List.of("name"), List.of("dialogue", "statement"), Phrase.of(Wording.EXPECTED_OTHER_STATEMENT)))
            .make(
                    values -> new OtherStatement(values.next(), values.next(), values.next(), values.extensions()),
                    OtherStatement::extensions);

    public static final RecordType<Recording> RECORDING = RecordType.of(
                    Recording.class, Wording.EXPECTED_OBJECT, "Where a statement is heard or seen.")
            .required(Kind.TEXT, "url", Recording::url, "Where the recording is found.")
            .optional(Kind.OFFSET, "start", Recording::start, "Where in it the statement begins.", "1:02:30")
            .optional(Kind.OFFSET, "end", Recording::end, "Where in it the statement ends.")
            .make(
                    values -> new Recording(values.next(), values.next(), values.next(), values.extensions()),
                    Recording::extensions);

    public static final RecordType<Statement> STATEMENT = RecordType.of(
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
            .records("documents", List.of(DOCUMENT), Statement::documents, "Documents of the statement.")
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

    public static final RecordType<Vote> VOTE = RecordType.of(
                    Vote.class,
                    Wording.EXPECTED_VOTE,
                    "A decision and how states voted on it. A vote is no statement and represents nobody.")
            .required(Kind.ID, "id", Vote::id, "The id by which figures name the vote.")
            .oneOf(VoteKind.class, "kind", Vote::kind, "How the vote was taken.")
            .optional(Kind.TEXTS, "symbols", Vote::symbols, "The symbols of what was decided.")
            .optional(Kind.TEXT, "title", Vote::title, "What was decided.")
            .optional(Kind.ID, "agendaItem", Vote::agendaItem, "The id of the agenda item.")
            .optional(Kind.ID, "sitting", Vote::sitting, "The id of the sitting.")
            .optional(Kind.IDS, "inFavour", Vote::inFavour, "Codes of the states that voted in favour.")
            .optional(Kind.IDS, "against", Vote::against, "Codes of the states that voted against.")
            .optional(Kind.IDS, "abstaining", Vote::abstaining, "Codes of the states that abstained.")
            .optional(Kind.IDS, "absent", Vote::absent, "Codes of the states that are said to have been absent.")
            .oneOf(Coverage.COMPLETE, "coverage", Vote::coverage, "Whether every vote is in the lists.")
            .make(
                    values -> new Vote(
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
                    Vote::extensions);

    public static final RecordType<ReportedFigure> REPORTED_FIGURE = RecordType.of(
                    ReportedFigure.class,
                    Wording.EXPECTED_REPORTED_FIGURE,
                    "A number that somebody published about a dialogue.")
            .oneOf(Figure.class, "figure", ReportedFigure::figure, "What the number counts.")
            .optional(Kind.ID, "group", ReportedFigure::group, "The id of the group that the figure is about.")
            .optional(Kind.ID, "issue", ReportedFigure::issue, "The id of the issue that the figure is about.")
            .optional(
                    Kind.WORD,
                    "rank",
                    ReportedFigure::rank,
                    "The rank that the figure is about.",
                    Rank.HEAD_OF_STATE,
                    Rank.VICE_PRESIDENT,
                    Rank.CROWN_PRINCE,
                    Rank.HEAD_OF_GOVERNMENT,
                    Rank.DEPUTY_HEAD_OF_GOVERNMENT,
                    Rank.MINISTER,
                    Rank.VICE_MINISTER,
                    Rank.HEAD_OF_DELEGATION)
            .optional(Kind.ID, "vote", ReportedFigure::vote, "The id of the vote that the figure is about.")
            .optional(Kind.TEXT, "symbol", ReportedFigure::symbol, "A symbol of the document that the figure is about.")
            .optional(
                    Kind.ID,
                    "among",
                    ReportedFigure::among,
                    "The id of the group of which only the members are counted.")
            .optional(
                    Kind.ID,
                    "outside",
                    ReportedFigure::outside,
                    "The id of the group of which the members are not counted.")
            .optional(Kind.TEXT, "name", ReportedFigure::name, "What a figure is of that fits none of the others.")
            .optional(Kind.COUNT, "value", ReportedFigure::value, "The number.")
            .oneOf(Qualifier.EXACTLY, "qualifier", ReportedFigure::qualifier, "How exactly the number was meant.")
            .optional(
                    Kind.DATE,
                    "asOf",
                    ReportedFigure::asOf,
                    "The last day that the number covers, where it does not cover the whole dialogue.")
            .required(Kind.ID, "source", ReportedFigure::source, "The id of the source.")
            .optional(Kind.TEXT, "wording", ReportedFigure::wording, "The source's own few words.")
            .holds(new Condition.Depends(
                    "figure",
                    "OTHER",
                    "name",
                    Phrase.of(Wording.EXPECTED_FIGURE_NAME, "figure", "OTHER"),
                    "value",
                    Phrase.of(Wording.EXPECTED_COUNT, "number", 0)))
            .make(
                    values -> new ReportedFigure(
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
                    ReportedFigure::extensions);

    public static final RecordType<Source> SOURCE = RecordType.of(
                    Source.class, Wording.EXPECTED_SOURCE, "A place where something about a dialogue was published.")
            .required(Kind.ID, "id", Source::id, "The id by which the rest of the record names the source.")
            .optional(Kind.TEXT, "publisher", Source::publisher, "Who published it.")
            .optional(Kind.TEXT, "title", Source::title, "Its title.")
            .optional(Kind.TEXT, "url", Source::url, "Where it is found.")
            .optional(
                    Kind.PARTIAL_DATE,
                    "published",
                    Source::published,
                    "When it was published, as exactly as that is known.")
            .make(
                    values -> new Source(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Source::extensions);

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
                    "The id of the group whose members are the member states of this meeting; the United Nations if there is none.")
            .prose(Kind.TEXT, "note", Dialogue::note, "What else is to be said.")
            .records("documents", List.of(DOCUMENT), Dialogue::documents, "The documents that the dialogue considered.")
            .records("sittings", List.of(SITTING), Dialogue::sittings, "Its parts, each with its own time.")
            .records("agenda", List.of(AGENDA_ITEM), Dialogue::agenda, "The items of the agenda.")
            .records("groups", List.of(GROUP), Dialogue::groups, "Groups as the record knows them.")
            .records("issues", List.of(ISSUE), Dialogue::issues, "Questions on which statements take positions.")
            .records(
                    "participants",
                    List.of(DELEGATION, INDIVIDUAL, UNKNOWN_PARTICIPANT),
                    Dialogue::participants,
                    "Whoever took the floor.")
            .records("presiding", List.of(PRESIDING), Dialogue::presiding, "Who presides.")
            .records("statements", List.of(STATEMENT), Dialogue::statements, "The statements, in the order of the day.")
            .records("votes", List.of(VOTE), Dialogue::votes, "The votes taken.")
            .records("reported", List.of(REPORTED_FIGURE), Dialogue::reported, "Figures that somebody published.")
            .records("sources", List.of(SOURCE), Dialogue::sources, "Where the record has it all from.")
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

    private static final Map<Class<?>, RecordType<?>> TYPES = Stream.of(
                    DIALOGUE,
                    DOCUMENT,
                    SITTING,
                    AGENDA_ITEM,
                    GROUP,
                    ISSUE,
                    DELEGATION,
                    INDIVIDUAL,
                    UNKNOWN_PARTICIPANT,
                    REPRESENTATIVE,
                    PRESIDING,
                    STATEMENT,
                    ON_BEHALF_OF,
                    OTHER_STATEMENT,
                    RECORDING,
                    POSITION,
                    VOTE,
                    REPORTED_FIGURE,
                    SOURCE)
            .collect(Collectors.toUnmodifiableMap(RecordType::model, Function.identity()));

    private RecordFormat() {}

    /** The type of a record of the model, if it is one. */
    public static Optional<RecordType<?>> typeOf(Class<?> model) {
        return Optional.ofNullable(TYPES.get(model));
    }

    /** The known types of participants, as records name them. */
    public static List<String> participantTypes() {
        return Stream.of(DELEGATION, INDIVIDUAL)
                .flatMap(type -> type.tag().stream())
                .toList();
    }
}
