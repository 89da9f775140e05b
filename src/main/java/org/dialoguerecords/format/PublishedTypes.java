package org.dialoguerecords.format;

import org.dialoguerecords.Document;
import org.dialoguerecords.DocumentKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;

/** The types of what was published: documents, figures, and the sources of all. */
final class PublishedTypes {

    static final RecordType<Document> DOCUMENT = RecordType.of(
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

    static final RecordType<ReportedFigure> REPORTED_FIGURE = RecordType.of(
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
                    ParticipantTypes.ranks())
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

    static final RecordType<Source> SOURCE = RecordType.of(
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

    private PublishedTypes() {}
}
