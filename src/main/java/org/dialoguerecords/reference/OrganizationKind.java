package org.dialoguerecords.reference;

/** What sort of organization takes the floor. */
public enum OrganizationKind {
    /** An organization of the states of a region, or of states that share a language, religion or history. */
    REGIONAL,

    /** Any other organization or entity outside the United Nations. */
    OTHER,

    /** A programme, fund, office, specialized agency or other part of the United Nations system. */
    UN_ENTITY
}
