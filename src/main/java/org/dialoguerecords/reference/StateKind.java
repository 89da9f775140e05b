package org.dialoguerecords.reference;

/** What sort of party a code of a state names. */
public enum StateKind {
    /** A state, present or former, in the usage of the United Nations. */
    STATE,

    /** An entity that records name now and then and that the United Nations does not treat as a state. */
    ENTITY
}
