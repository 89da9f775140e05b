package org.dialoguerecords.reference;

/** How much of a group's past is known. */
public enum GroupHistory {
    /** Everybody who ever was a member is known, though not always since when. */
    FULL,

    /**
     * The members of a listed day are known; a former member may be missing, so that {@link Membership#NO} before that
     * day means only that no fact is known.
     */
    CURRENT,

    /** The group is known by its name only: beside those with a fact anybody may be a member. */
    UNKNOWN
}
