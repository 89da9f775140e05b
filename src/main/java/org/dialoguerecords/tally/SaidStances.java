package org.dialoguerecords.tally;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * What is said for states on one issue, on each basis, and weighed: for all states at once, as a set of states for each
 * stance.
 *
 * <p>What is open holds as a whole or not at all. Several stances that are taken together are a number, as many bits as there
 * are stances. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // the numbers never leave the library
final class SaidStances {

    private static final int STANCES = Stance.values().length;
    private static final int SETS = 1 << STANCES;
    private static final int BASES = Basis.values().length;
    private static final StateSet[] NOBODY = nobody(STANCES);

    /** On each basis the states for which each stance certainly is taken. */
    private final StateSet[][] certain;

    /** On each basis the states for which some stances are taken together, or not; nothing where there are none. */
    private final StateSet[] @Nullable [] perhaps;

    private @Nullable Weighed weighed;

    private SaidStances(StateSet[][] certain, StateSet[] @Nullable [] perhaps) {
        this.certain = certain;
        this.perhaps = perhaps;
    }

    /** Refuses a number that is no set of stances. */
    static void requireBits(int stances) {
        if (stances < 0 || stances >= SETS) {
            throw new IllegalArgumentException("expected stances as bits, found " + stances);
        }
    }

    /** A stance as a set of which it is the only one. */
    static int bit(Stance stance) {
        return 1 << stance.ordinal();
    }

    private static StateSet[] nobody(int sets) {
        StateSet[] nobody = new StateSet[sets];
        Arrays.fill(nobody, StateSet.empty());
        return nobody;
    }

    private static StateSet[][] nothing() {
        StateSet[][] nothing = new StateSet[BASES][];
        Arrays.fill(nothing, NOBODY);
        return nothing;
    }

    /** Some of what is said. */
    static SaidStances of(List<PositionEvidence.Said> all) {
        SaidStances stances = new SaidStances(nothing(), new StateSet[BASES][]);
        for (PositionEvidence.Said said : all) {
            add(stances.certain, said);
            stances.addPerhaps(said.basis().ordinal(), said.stances(), said.perhaps());
        }
        return stances;
    }

    private static void add(StateSet[][] to, PositionEvidence.Said said) {
        int basis = said.basis().ordinal();
        StateSet[] more = to[basis].clone();
        for (int stance = 0; stance < STANCES; stance++) {
            more[stance] = isIn(stance, said.stances()) ? more[stance].union(said.surely()) : more[stance];
        }
        to[basis] = more;
    }

    private static boolean isIn(int stance, int stances) {
        return ((stances >>> stance) & 1) != 0;
    }

    private void addPerhaps(int basis, int stances, StateSet states) {
        if (!states.isEmpty()) {
            StateSet[] known = perhaps[basis];
            StateSet[] more = known == null ? nobody(SETS) : known.clone();
            more[stances] = more[stances].union(states);
            perhaps[basis] = more;
        }
    }

    /** The same if states are, certainly or perhaps, some of the unknown: then all that is said for these holds together. */
    SaidStances with(PositionEvidence.Unknown some, boolean certainly) {
        SaidStances with = new SaidStances(certain.clone(), perhaps.clone());
        StateSet[][] together = certainly ? with.certain : nothing();
        for (PositionEvidence.Said said : some.said()) {
            add(together, said);
            with.addPerhaps(said.basis().ordinal(), said.stances(), said.perhaps());
        }
        for (int basis = 0; basis < BASES && !certainly; basis++) {
            with.addTogether(basis, together[basis]);
        }
        return with;
    }

    /** Adds each state to those for which exactly its stances on a basis are perhaps taken together. */
    private void addTogether(int basis, StateSet[] together) {
        StateSet anything = union(together);
        for (int stances = 1; stances < SETS && !anything.isEmpty(); stances++) {
            StateSet states = anything;
            for (int stance = 0; stance < STANCES; stance++) {
                StateSet taken = together[stance];
                states = isIn(stance, stances) ? states.intersection(taken) : states.difference(taken);
            }
            addPerhaps(basis, stances, states);
        }
    }

    private static StateSet union(StateSet[] sets) {
        StateSet all = StateSet.empty();
        for (StateSet states : sets) {
            all = all.union(states);
        }
        return all;
    }

    /** The states that are in several of some sets. */
    private static StateSet severalOf(StateSet[] sets) {
        StateSet one = StateSet.empty();
        StateSet several = StateSet.empty();
        for (StateSet states : sets) {
            if (!states.isEmpty()) {
                several = several.union(one.intersection(states));
                one = one.union(states);
            }
        }
        return several;
    }

    /** The states of which a stance is the outcome, or may be. */
    StateSet whoMayHave(Stance stance) {
        return weighed().found[stance.ordinal()];
    }

    /** The states of which a stance is the outcome, and nothing else can be. */
    StateSet whoHave(Stance stance) {
        return weighed().only(stance.ordinal());
    }

    /** The stances that a state has, or may have, as bits. */
    int of(State state) {
        int stances = 0;
        for (Stance stance : Stance.values()) {
            stances |= whoMayHave(stance).contains(state) ? bit(stance) : 0;
        }
        return stances;
    }

    /** The stances of some bits. */
    static Set<Stance> set(int stances) {
        Set<Stance> set = EnumSet.noneOf(Stance.class);
        for (Stance stance : Stance.values()) {
            if (isIn(stance.ordinal(), stances)) {
                set.add(stance);
            }
        }
        return set;
    }

    /** Whether something is certainly said for a state, on a basis that decides, and nothing that is in conflict with it. */
    boolean isDecided(State state) {
        return weighed().decided.contains(state) && !isInConflict(state);
    }

    /** Whether different stances are or may be taken for a state on the basis that decides, or on a weightier one that may. */
    boolean isInConflict(State state) {
        return weighed().conflict.contains(state);
    }

    private Weighed weighed() {
        Weighed known = weighed;
        if (known == null) {
            known = new Weighed();
            weighed = known;
        }
        return known;
    }

    /** The outcomes: the weightiest basis on which anything is said for a state decides. */
    private final class Weighed {

        private final StateSet[] found = nobody(STANCES);
        private StateSet conflict = StateSet.empty();
        private StateSet decided = StateSet.empty();

        Weighed() {
            for (int basis = 0; basis < BASES; basis++) {
                weigh(certain[basis], perhaps[basis]);
            }
        }

        @SuppressWarnings("ReferenceEquality") // nobody, where nothing is said on a basis
        private void weigh(StateSet[] said, StateSet @Nullable [] open) {
            if (said == NOBODY && open == null) {
                return;
            }
            StateSet several = severalOf(said);
            StateSet anything = union(said);
            StateSet differing = open == null ? several : severalOf(either(said, open));
            conflict = conflict.union(differing.difference(decided));
            for (int stance = 0; stance < STANCES; stance++) {
                StateSet one = said[stance].difference(several);
                if (open != null) {
                    one = one.union(open[1 << stance].difference(anything));
                }
                if (!one.isEmpty()) {
                    found[stance] = found[stance].union(one.difference(decided));
                }
            }
            decided = decided.union(anything);
        }

        /** The states for which each stance is taken, certainly or perhaps. */
        private StateSet[] either(StateSet[] said, StateSet[] open) {
            StateSet[] either = said.clone();
            for (int stances = 1; stances < SETS; stances++) {
                StateSet states = open[stances];
                for (int stance = 0; stance < STANCES && !states.isEmpty(); stance++) {
                    either[stance] = isIn(stance, stances) ? either[stance].union(states) : either[stance];
                }
            }
            return either;
        }

        StateSet only(int stance) {
            StateSet only = found[stance].intersection(decided).difference(conflict);
            for (int other = 0; other < STANCES; other++) {
                only = other == stance ? only : only.difference(found[other]);
            }
            return only;
        }
    }
}
