package org.dialoguerecords.tally;

import java.util.EnumSet;
import java.util.Set;
import org.dialoguerecords.Stance;

/**
 * What is said for a state, on each basis. What is open holds as a whole or not at all.
 *
 * <p>A set of stances is a number of as many bits as there are stances.
 *
 * @param certain the stances that are certainly taken, of each basis
 * @param possibleOnFirst the sets of stances that perhaps are taken, of each of the first two bases: a bit for each set
 * @param possibleOnLast the same of the last two
 */
@SuppressWarnings("EnumOrdinal") // the numbers never leave the library
record StanceEvidence(int certain, long possibleOnFirst, long possibleOnLast) {

    static final StanceEvidence NOTHING = new StanceEvidence(0, 0, 0);

    private static final int STANCES = Stance.values().length;
    private static final int ALL = (1 << STANCES) - 1;
    private static final int BASES = Basis.values().length;

    /** What may be the outcome for one state: stances, several at once, or none. */
    record Outcomes(int stances, boolean conflict, boolean none) {

        boolean areOnly(Stance stance) {
            return isCertain() && mayBe(stance);
        }

        boolean mayBe(Stance stance) {
            return (stances & (1 << stance.ordinal())) != 0;
        }

        boolean isCertain() {
            return !conflict && !none && Integer.bitCount(stances) == 1;
        }

        Set<Stance> all() {
            Set<Stance> all = EnumSet.noneOf(Stance.class);
            for (Stance stance : Stance.values()) {
                if (mayBe(stance)) {
                    all.add(stance);
                }
            }
            return all;
        }
    }

    /** Refuses a number that is no set of stances. */
    static void requireBits(int stances) {
        if ((stances & ~ALL) != 0) {
            throw new IllegalArgumentException("expected stances as bits, found " + stances);
        }
    }

    /** A stance as a set of which it is the only one. */
    static int bit(Stance stance) {
        return 1 << stance.ordinal();
    }

    /** The same and some stances that are certainly taken on a basis. */
    StanceEvidence surely(Basis basis, int stances) {
        return new StanceEvidence(certain | (stances << (basis.ordinal() * STANCES)), possibleOnFirst, possibleOnLast);
    }

    /** The same and some stances that are taken together on a basis, or not. */
    StanceEvidence perhaps(Basis basis, int stances) {
        long set = 1L << (stances + (basis.ordinal() & 1) * Integer.SIZE);
        return basis.ordinal() < 2
                ? new StanceEvidence(certain, possibleOnFirst | set, possibleOnLast)
                : new StanceEvidence(certain, possibleOnFirst, possibleOnLast | set);
    }

    /** The weightiest basis on which anything is said decides. */
    Outcomes weigh() {
        int found = 0;
        boolean conflict = false;
        for (int basis = 0; basis < BASES; basis++) {
            int said = (certain >>> (basis * STANCES)) & ALL;
            int either = said;
            long both = basis < 2 ? possibleOnFirst : possibleOnLast;
            long sets = (both >>> ((basis & 1) * Integer.SIZE)) & 0xffffffffL;
            for (; sets != 0; sets &= sets - 1) {
                int perhaps = Long.numberOfTrailingZeros(sets);
                either |= perhaps;
                if (said == 0 && Integer.bitCount(perhaps) == 1) {
                    found |= perhaps;
                }
            }
            conflict |= Integer.bitCount(either) > 1;
            if (said != 0) {
                return new Outcomes(Integer.bitCount(said) == 1 ? found | said : found, conflict, false);
            }
        }
        return new Outcomes(found, conflict, true);
    }
}
