package org.dialoguerecords.reference;

/** What sort of group it is. */
public enum GroupKind {
    /** An international organisation with a treaty or a charter. */
    ORGANIZATION,

    /** A standing group of states without a treaty. */
    GROUP,

    /** States that act together now and then. */
    INFORMAL,

    /** A category that the United Nations keeps a list of. */
    UN_CATEGORY,

    /** An organ of the United Nations. */
    UN_ORGAN,

    /** One of the five regional groups, whose members are members of the United Nations. */
    UN_REGIONAL_GROUP
}
