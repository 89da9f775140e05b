package org.dialoguerecords.tally;

import java.util.Arrays;
import java.util.List;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.StateSet;

/**
 * What is said for states on one issue, weighed for one stance: who takes it, and who takes another.
 *
 * <p>The weightiest basis on which anything certainly is said for a state decides. What is open holds as a whole or not at
 * all.
 */
final class WeighedStance {

    private static final StateSet NOBODY = StateSet.empty();

    /** What is said on each basis, the weightiest first. */
    private final OnBasis[] said;

    private StateSet having = NOBODY;
    private StateSet mayHave = NOBODY;

    private WeighedStance(OnBasis[] said) {
        this.said = said;
        StateSet decided = NOBODY;
        StateSet others = NOBODY;
        for (OnBasis some : said) {
            mayHave = mayHave.union(some.mayHave().difference(decided));
            others = others.union(some.mayHaveOthers());
            having = having.union(some.certain.difference(decided).difference(others));
            decided = decided.union(some.decided());
        }
    }

    /** Some of what is said, weighed for a stance. */
    @SuppressWarnings("EnumOrdinal") // places of an array that nobody else sees
    static WeighedStance of(Stance stance, List<PositionEvidence.Said> some) {
        OnBasis[] said = new OnBasis[Basis.values().length];
        Arrays.fill(said, OnBasis.NOTHING);
        for (PositionEvidence.Said more : some) {
            int basis = more.basis().ordinal();
            said[basis] = said[basis].and(OnBasis.of(more, StancesOnIssue.bit(stance)));
        }
        return new WeighedStance(said);
    }

    /** The same if more is said for the same stance, all of it together, certainly or perhaps. */
    WeighedStance and(WeighedStance more, boolean certainly) {
        OnBasis[] both = new OnBasis[said.length];
        for (int basis = 0; basis < said.length; basis++) {
            both[basis] = said[basis].and(certainly ? more.said[basis] : more.said[basis].togetherOrNot());
        }
        return new WeighedStance(both);
    }

    /** The states of which the stance is the outcome, and nothing else can be. */
    StateSet having() {
        return having;
    }

    /** The states of which the stance is the outcome, or may be. */
    StateSet mayHave() {
        return mayHave;
    }

    /** The states for which it and another are or may be taken on the basis that decides, or on a weightier one that may. */
    StateSet inConflict() {
        StateSet conflict = NOBODY;
        StateSet decided = NOBODY;
        for (OnBasis some : said) {
            conflict = conflict.union(some.differing().difference(decided));
            decided = decided.union(some.decided());
        }
        return conflict;
    }

    /**
     * What is said on one basis.
     *
     * @param certain the states for which the stance certainly is taken
     * @param certainOthers those for which another one is
     * @param perhaps those for which the stance is perhaps taken by itself
     * @param perhapsOthers those for which others are perhaps taken without it
     * @param perhapsBoth those for which it is perhaps taken together with others
     */
    private record OnBasis(
            StateSet certain, StateSet certainOthers, StateSet perhaps, StateSet perhapsOthers, StateSet perhapsBoth) {

        static final OnBasis NOTHING = new OnBasis(NOBODY, NOBODY, NOBODY, NOBODY, NOBODY);

        static OnBasis of(PositionEvidence.Said said, int stance) {
            if (said.stances() == stance) {
                return new OnBasis(said.surely(), NOBODY, said.perhaps(), NOBODY, NOBODY);
            }
            return (said.stances() & stance) == 0
                    ? new OnBasis(NOBODY, said.surely(), NOBODY, said.perhaps(), NOBODY)
                    : new OnBasis(said.surely(), said.surely(), NOBODY, NOBODY, said.perhaps());
        }

        @SuppressWarnings("ReferenceEquality") // as mostly there is no more, or nothing yet
        OnBasis and(OnBasis more) {
            if (this == NOTHING || more == NOTHING) {
                return this == NOTHING ? more : this;
            }
            return new OnBasis(
                    certain.union(more.certain),
                    certainOthers.union(more.certainOthers),
                    perhaps.union(more.perhaps),
                    perhapsOthers.union(more.perhapsOthers),
                    perhapsBoth.union(more.perhapsBoth));
        }

        /** The same if all that is said for a state holds together, or nothing of it. */
        OnBasis togetherOrNot() {
            return new OnBasis(
                    NOBODY,
                    NOBODY,
                    perhaps.union(certain.difference(certainOthers)),
                    perhapsOthers.union(certainOthers.difference(certain)),
                    perhapsBoth.union(certain.intersection(certainOthers)));
        }

        StateSet decided() {
            return certain.union(certainOthers);
        }

        StateSet mayHave() {
            return certain.union(perhaps).difference(certainOthers);
        }

        StateSet mayHaveOthers() {
            return certainOthers.union(perhapsOthers).union(perhapsBoth);
        }

        StateSet differing() {
            StateSet stance = certain.union(perhaps).union(perhapsBoth);
            return stance.intersection(mayHaveOthers());
        }
    }
}
