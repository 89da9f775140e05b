package org.dialoguerecords.reference;

/** The answer to "was it a member on that day?". */
public enum Membership {
    /** A member, by a fact that is certain on that day. */
    YES,

    /** Not a member: no fact, however doubtful, says that it was one on that day. */
    NO,

    /** Perhaps a member: a fact says so, but it or its dates are not certain for that day. */
    UNKNOWN
}
