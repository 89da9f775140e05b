package org.dialoguerecords;

/**
 * What a number about a dialogue counts.
 *
 * <p>Where it is counted, and not only reported, these are the definitions. A statement <em>counts</em> if it is an
 * {@linkplain StatementKind#INTERVENTION intervention} and at least one delegation takes the floor in it; what an
 * individual says is nobody's intervention. A party has <em>spoken</em> if its delegation took the floor in a statement
 * that counts, alone or together with others. Parties and states are counted once, however often they speak or are spoken
 * for. A state and those that had its seat before it are one. What a state is (a member state, an observer or neither), it
 * is on the day of the statement.
 *
 * <p>Whoever counts may choose other kinds of statements, other grounds for being represented, and another body than the
 * United Nations to be a member state of.
 */
public enum Figure {
    /** Statements that count. A joint statement of several delegations is one. */
    STATEMENTS(About.DIALOGUE, true),

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

    /** Individuals who gave a {@linkplain StatementKind#PANEL_PRESENTATION panel presentation}. */
    PANELLISTS(About.DIALOGUE, true),

    /**
     * Member states for which a statement that counts stands, for at least one of four reasons: the state has spoken; the
     * statement lists it among those for whom it is made; the statement is made for a group of which the state is a member
     * on that day, and the state is not excepted; the state aligned itself with the statement, in a statement of its own of
     * whatever kind or by being listed there.
     *
     * <p>An organisation that is a member of a group does not stand for its own members. Of a group of stated size, as many
     * states are represented as the size says, less its organisations and those excepted, known or not: the unknown ones
     * are the same member states whenever the group is spoken for.
     */
    STATES_REPRESENTED(About.DIALOGUE, true),

    /**
     * Observer states and observer organisations for which a statement that counts stands, for one of the same reasons.
     * Regional organisations are not among them.
     */
    OBSERVERS_REPRESENTED(About.DIALOGUE, true),

    /** States and organisations that belong to one group on the days of the dialogue: its stated size, if it has one. */
    GROUP_SIZE(About.GROUP, false),

    /**
     * Statements that count and are made for one group; without a group, those made for any group, for listed states or for
     * listed organisations.
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
        /** The series of the dialogue, of which one record alone does not tell. */
        SERIES,
        /** Whatever a name says. */
        NAME;

        /** Whether the figure says nothing without the id or the name of what it is about. */
        public boolean isOfOne() {
            return this == GROUP || this == ISSUE || this == NAME;
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
