package org.dialoguerecords.reference;

/** How far a fact is to be trusted. */
public enum Confidence {
    /** It follows from the name, as the composition of Benelux does. */
    DEFINITION(true),

    /** A source gives the member and the dates. */
    VERIFIED(true),

    /** Two independent sources agree, at the precision to which the dates are written. */
    CORROBORATED(true),

    /** A source gives the member and the dates, but it was read only as somebody else quotes it. */
    SECOND_HAND(true),

    /** A source lists the member on a day; since when is only said to be generally known. */
    LISTED_DATES_UNVERIFIED(true),

    /** A source lists the member on a day; since when is not known. */
    LISTED_DATES_UNKNOWN(true),

    /** Generally believed; no source was found, or sources contradict each other. */
    UNVERIFIED(false);

    private final boolean certain;

    Confidence(boolean certain) {
        this.certain = certain;
    }

    /**
     * Whether a fact of this confidence can ever make a membership certain.
     *
     * <p>What is merely listed is certain from the day of the list, which is the latest day of its
     * {@linkplain MembershipFact#from() first-day window}.
     *
     * @return true if membership is certain between the windows of its two ends
     */
    public boolean isCertain() {
        return certain;
    }
}
