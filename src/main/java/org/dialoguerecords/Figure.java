package org.dialoguerecords;

/**
 * What a number about a dialogue counts.
 *
 * <p>Where it is counted, and not only reported, these are the definitions. A statement <em>counts</em> if it was
 * {@linkplain Delivery#SPOKEN spoken} or shown as a {@linkplain Delivery#VIDEO video}, is an
 * {@linkplain StatementKind#INTERVENTION intervention}, and at least one delegation takes the floor in it; what an
 * individual says is nobody's intervention. A party has <em>spoken</em> if its delegation took the floor in a statement
 * that counts, alone or together with others. Parties and states are counted once, however often they speak or are spoken
 * for. A state and those that had its seat before it are one. What a state is (a member state, an observer or neither), it
 * is on the day of the statement.
 *
 * <p>Whoever counts may choose other kinds of statements and other deliveries, other grounds for being represented, and
 * another body than the United Nations to be a member state of.
 */
public enum Figure {
    /** Statements that count. A joint statement of several delegations is one. */
    STATEMENTS(About.DIALOGUE, true),

    /**
     * Statements of every kind, by delegations and by individuals, that were spoken or shown as a video, except
     * {@linkplain StatementKind#CHAIR_REMARKS remarks from the chair} and {@linkplain StatementKind#POINT_OF_ORDER points of
     * order}. Which kinds of statements count makes no difference.
     */
    SPEECHES(About.DIALOGUE, true),

    /** Participants who made {@link #SPEECHES}: delegations by their parties, individuals by their ids, co-speakers too. */
    SPEAKERS(About.DIALOGUE, true),

    /** Parties of every category that have spoken: states by their seats, and organisations. */
    DELEGATIONS_SPOKE(About.DIALOGUE, true),

    /** Member states that have spoken. */
    MEMBER_STATES_SPOKE(About.DIALOGUE, true),

    /** Observer states and observer organisations that have spoken. Regional organisations are not among them. */
    OBSERVERS_SPOKE(About.DIALOGUE, true),

    /** Regional organisations that have spoken, the European Union among them. */
    REGIONAL_ORGANIZATIONS_SPOKE(About.DIALOGUE, true),

    /** Civil society organisations that have spoken. */
    CIVIL_SOCIETY_SPOKE(About.DIALOGUE, true),

    /** Entities of the United Nations system that have spoken. */
    UN_ENTITIES_SPOKE(About.DIALOGUE, true),

    /** Member states and observer states that have spoken: what "45 countries" usually means. */
    COUNTRIES_SPOKE(About.DIALOGUE, true),

    /** Individuals who gave a {@linkplain StatementKind#PANEL_PRESENTATION panel presentation}. */
    PANELLISTS(About.DIALOGUE, true),

    /**
     * Persons of one rank who made {@link #SPEECHES}. The person is the individual; of a delegation it is the
     * representative by whom the statement was {@linkplain Statement#deliveredBy delivered}, or else its only one, or else
     * unknown. Persons are told apart by their participant and their name: two of one delegation are two, and one person in
     * two statements is one. A person who is unknown, or whose rank is, may be one of them and is in the maximum only. Of a
     * joint statement that does not say by whom it was delivered, at least one and at most all of the delegations spoke.
     */
    SPEAKERS_OF_RANK(About.RANK, true),

    /** Women who made {@link #SPEECHES}; persons are counted as the {@linkplain #SPEAKERS_OF_RANK speakers of a rank}. */
    WOMEN_SPOKE(About.DIALOGUE, true),

    /**
     * Member states for which a statement that counts stands, for at least one of four reasons: the state has spoken; the
     * statement lists it among those for whom it is made; the statement is made for a group of which the state is a member
     * on that day, and the state is not excepted; the state is aligned with the statement, by a statement of its own or made
     * for it, of whatever kind, or by being among those whom the statement says are aligned with it. A state that dissociates
     * itself from a statement keeps the first of these reasons only, as far as that statement goes.
     *
     * <p>An organisation that is a member of a group does not stand for its own members. Of a group of stated size, as many
     * states are represented as the size says, less its organisations and those excepted, known or not: the unknown ones
     * are the same member states whenever the group is spoken for.
     */
    STATES_REPRESENTED(About.DIALOGUE, true),

    /** Member states and observer states for which a statement that counts stands, for one of the same reasons. */
    COUNTRIES_REPRESENTED(About.DIALOGUE, true),

    /**
     * Observer states and observer organisations for which a statement that counts stands, for one of the same reasons.
     * Regional organisations are not among them.
     */
    OBSERVERS_REPRESENTED(About.DIALOGUE, true),

    /**
     * Statements that were handed in {@linkplain Delivery#IN_WRITING in writing}, by delegations, of the kinds that count.
     */
    STATEMENTS_IN_WRITING(About.DIALOGUE, true),

    /** Statements that were {@linkplain Delivery#NOT_DELIVERED not delivered}, by delegations, of the kinds that count. */
    STATEMENTS_NOT_DELIVERED(About.DIALOGUE, true),

    /** States and organisations that belong to one group on the days of the dialogue: its stated size, if it has one. */
    GROUP_SIZE(About.GROUP, false),

    /**
     * Statements that count and are made for one group; without a group, those made for any group, known or only named, for
     * listed states or for listed organisations.
     */
    GROUP_STATEMENTS(About.GROUP_OR_ALL, true),

    /**
     * States that support the proposal of one issue, among those for which statements that count take a position on it.
     * What a state says itself outweighs what is said for states by name, that outweighs a statement with which the state
     * aligned itself, and that outweighs a statement made for its group. A state for which statements of the same weight
     * differ is not counted.
     */
    STATES_SUPPORTING(About.ISSUE, false),

    /** States that oppose the proposal of one issue, counted as those that {@linkplain #STATES_SUPPORTING support} it. */
    STATES_OPPOSING(About.ISSUE, false),

    /**
     * States that voted in favour in one vote, by their seats. Where the lists of the vote are incomplete, at least those,
     * and at most the members on the day that are in none of the other lists.
     */
    VOTES_IN_FAVOUR(About.VOTE, false),

    /** States that voted against in one vote, counted as those {@linkplain #VOTES_IN_FAVOUR in favour}. */
    VOTES_AGAINST(About.VOTE, false),

    /** States that abstained in one vote, counted as those {@linkplain #VOTES_IN_FAVOUR in favour}. */
    ABSTENTIONS(About.VOTE, false),

    /**
     * Member states on the day of one vote that neither voted in favour or against nor abstained, those said to be absent
     * included.
     */
    NOT_VOTING(About.VOTE, false),

    /** States that sponsor the document of one symbol, by their seats. */
    SPONSORS(About.SYMBOL, false),

    /** The place of the dialogue in its series, from 1. */
    ORDINAL_IN_SERIES(About.SERIES, false),

    /** Something that fits none of the others; named and worded by the source, and reported only. */
    OTHER(About.NAME, false);

    /** What a figure is about: the whole dialogue, its series, or one thing that has to be named. */
    public enum About {
        /** The whole dialogue. */
        DIALOGUE,
        /** One group. */
        GROUP,
        /** One group, or all of them where none is named. */
        GROUP_OR_ALL,
        /** One issue. */
        ISSUE,
        /** One rank, a word such as {@link Rank#MINISTER}. */
        RANK,
        /** One vote. */
        VOTE,
        /** One document, by one of its symbols. */
        SYMBOL,
        /** The series of the dialogue, of which one record alone does not tell. */
        SERIES,
        /** Whatever a name says. */
        NAME;

        /** Whether the figure says nothing without the id or the name of what it is about. */
        public boolean isOfOne() {
            return switch (this) {
                case GROUP, ISSUE, RANK, VOTE, SYMBOL, NAME -> true;
                case DIALOGUE, GROUP_OR_ALL, SERIES -> false;
            };
        }
    }

    private final About about;
    private final boolean onlyGrows;

    Figure(About about, boolean onlyGrows) {
        this.about = about;
        this.onlyGrows = onlyGrows;
    }

    /** What the figure is about. */
    public About about() {
        return about;
    }

    /** Whether the number cannot fall as a dialogue goes on, so that what it is on one day is the least of the next. */
    public boolean onlyGrows() {
        return onlyGrows;
    }
}
