package org.dialoguerecords.format;

import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Group;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;

/** The types of what a meeting is made of, and of what it is about. */
final class MeetingTypes {

    static final RecordType<Sitting> SITTING = RecordType.of(
                    Sitting.class,
                    Wording.EXPECTED_SITTING,
                    "A part of a dialogue with its own time and often its own symbol. One that goes past midnight has the"
                            + " date of its start.")
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

    static final RecordType<AgendaItem> AGENDA_ITEM = RecordType.of(
                    AgendaItem.class,
                    Wording.EXPECTED_AGENDA_ITEM,
                    "An item of the agenda under which statements are made.")
            .required(Kind.ID, "id", AgendaItem::id, "The id by which statements and votes name it.")
            .optional(Kind.TEXT, "title", AgendaItem::title, "The title.")
            .make(values -> new AgendaItem(values.next(), values.next(), values.extensions()), AgendaItem::extensions);

    static final RecordType<Group> GROUP = RecordType.of(
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

    static final RecordType<Issue> ISSUE = RecordType.of(
                    Issue.class, Wording.EXPECTED_ISSUE, "A question on which statements take positions.")
            .required(Kind.ID, "id", Issue::id, "The id by which positions name it.")
            .optional(Kind.TEXT, "title", Issue::title, "The question in words.")
            .make(values -> new Issue(values.next(), values.next(), values.extensions()), Issue::extensions);

    static final RecordType<Vote> VOTE = RecordType.of(
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

    private MeetingTypes() {}
}
