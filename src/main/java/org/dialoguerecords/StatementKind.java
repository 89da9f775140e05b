package org.dialoguerecords;

/** What a statement was in the course of the dialogue. */
public enum StatementKind {
    /** A statement in the debate itself; the default, and the only kind that counts as having spoken. */
    INTERVENTION,
    /** A briefing of the body by an official or by someone whom it has invited. */
    BRIEFING,
    /** Remarks that open the dialogue. */
    OPENING_REMARKS,
    /** Remarks that introduce the subject or a report. */
    INTRODUCTORY_REMARKS,
    /** A panellist's presentation. */
    PANEL_PRESENTATION,
    /** A reply to another statement, by right; also a "further statement". */
    RIGHT_OF_REPLY,
    /** An explanation of a vote, before or after it. */
    EXPLANATION_OF_VOTE,
    /** A point of order. */
    POINT_OF_ORDER,
    /** Remarks from the chair. */
    CHAIR_REMARKS,
    /** Remarks that close the dialogue. */
    CLOSING_REMARKS,
    /** Anything else. */
    OTHER
}
