package org.dialoguerecords.reference;

/** What somebody is in a group. */
public enum Role {
    /** A member. */
    MEMBER(true),

    /** A member for ever, as the five of the Security Council. */
    PERMANENT(true),

    /** A member for a term, as the ten (until 1965 six) of the Security Council. */
    ELECTED(true),

    /** A member that may not take part for the time being: it is still one. */
    SUSPENDED(true),

    /** Associated without being a member. */
    ASSOCIATE(false),

    /** Admitted to watch, without being a member. */
    OBSERVER(false),

    /** Takes part in what the group does without being a member of it. */
    PARTICIPANT(false);

    private final boolean member;

    Role(boolean member) {
        this.member = member;
    }

    /**
     * Whether a holder of the role is a member.
     *
     * @return true if the group's members include the holders of the role
     */
    public boolean isMember() {
        return member;
    }
}
