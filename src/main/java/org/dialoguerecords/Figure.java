package org.dialoguerecords;

/** What a number about a dialogue counts. */
public enum Figure {
    /** Statements by delegations in the debate itself; a joint statement is one. */
    STATEMENTS,
    /** Member states that took the floor. */
    MEMBER_STATES_SPOKE,
    /** Observer states and observer organisations that took the floor; regional organisations are not among them. */
    OBSERVERS_SPOKE,
    /** Regional organisations that took the floor. */
    REGIONAL_ORGANIZATIONS_SPOKE,
    /** Civil society organisations that took the floor. */
    CIVIL_SOCIETY_SPOKE,
    /** Entities of the United Nations system that took the floor. */
    UN_ENTITIES_SPOKE,
    /** Individuals who gave a panel presentation. */
    PANELLISTS,
    /** States for which somebody spoke, themselves included, each counted once. */
    STATES_REPRESENTED,
    /** Observers for which somebody spoke, themselves included, each counted once. */
    OBSERVERS_REPRESENTED,
    /** States and organisations that belong to one group. */
    GROUP_SIZE,
    /** Statements on behalf of one group, or of any. */
    GROUP_STATEMENTS,
    /** States that support the proposal of an issue. */
    STATES_SUPPORTING,
    /** States that oppose the proposal of an issue. */
    STATES_OPPOSING,
    /** The place of the dialogue in its series, from 1. */
    ORDINAL_IN_SERIES,
    /** Something that fits none of the others; named and worded by the source, and reported only. */
    OTHER
}
