package org.dialoguerecords.table;

/** What a column of a {@link SpeakersTable} says of a statement. */
public enum SpeakersColumn {
    /** The place in the order of the day, a number. Statements follow it where each has one of its own. */
    ORDER,
    /** A state or an organization, where another column has the person. */
    PARTY,
    /** Who speaks, as it was written: "Mr. De Rivière (France)", "European Union"; a person where there is a party. */
    SPEAKER,
    /** The person who speaks for it. */
    NAME,
    /** The office of that person, as it was written. */
    FUNCTION,
    /** What kind of participant it is; needed only of those whom the reference data do not know. */
    CATEGORY,
    /** For whom it speaks: groups, states, lists, exceptions. */
    ON_BEHALF_OF,
    /** With whose statement it aligns itself: groups, speakers or ids of statements. */
    ALIGNED_WITH,
    /** Who, as it says, is aligned with its statement. */
    ALIGNED_STATES,
    /** The kind of the statement; empty for an intervention. */
    KIND,
    /** How it was delivered; empty for spoken. */
    DELIVERY,
    /** The day. An empty cell below a filled one is as that, as merged cells are saved. */
    DATE,
    /** The sitting, by its id, symbol or name. An empty cell below a filled one is as that. */
    SITTING,
    /** The item of the agenda, by its id or title; several with semicolons. An empty cell below a filled one is as that. */
    AGENDA_ITEM,
    /** The language, by its name or tag. */
    LANGUAGE,
    /** The rank of the person. */
    RANK,
    /** The gender of the person. */
    GENDER,
    /** What else is to be said. */
    NOTE
}
