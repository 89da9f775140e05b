package org.dialoguerecords;

/** What kind of party a delegation represents. */
public enum DelegationCategory {
    /** A member state of the organisation in which the dialogue is held: as a rule, of the United Nations. */
    MEMBER_STATE,
    /** A state that is an observer, as the Holy See at the United Nations. */
    OBSERVER_STATE,
    /** An organisation with a standing invitation, as the International Committee of the Red Cross. */
    OBSERVER_ORGANIZATION,
    /** An organisation of states of a region; the European Union is one, and no observer for the purpose of counting. */
    REGIONAL_ORGANIZATION,
    /** A part of the United Nations system that speaks for itself. */
    UN_ENTITY,
    /** A civil society organisation. */
    CIVIL_SOCIETY,
    /** Anything else. */
    OTHER
}
