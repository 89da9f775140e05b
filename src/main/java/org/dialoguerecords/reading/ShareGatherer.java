package org.dialoguerecords.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRangeRows;
import org.jspecify.annotations.Nullable;

/** Gathers for whom statements stand, statement by statement. */
final class ShareGatherer {

    private static final int[] NOBODY = {};

    /** A statement that stands for more is not gathered again for each one with which it aligns itself: it may be all. */
    private static final int FEW = 8;

    /** The bits by which the shares of the delegations that make statements differ. */
    private static final int OWN_BITS =
            RecordStatements.BY_DELEGATIONS | RecordStatements.IN_TIME | RecordStatements.KIND_AND_DELIVERY;

    /** Spreads keys that differ in few bits: 2 to the power of 64 divided by the golden ratio, odd. */
    private static final long SCATTER = 0x9e3779b97f4a7c15L;

    private final RecordStatements statements;
    private final StateRangeRows states;
    private final BitSet dissociated = new BitSet();
    private @Nullable Set<Aligned> aligned;
    private @Nullable OthersOfShare[] others = {};
    private long[] keys = new long[16];
    private int size;

    /** The shares by their keys: the number of each plus one, 0 where there is none. */
    private int[] byKey = new int[32];

    /** The parties that were added last to each share: mostly they are the next ones, too. */
    private @Nullable PartyOfStatement[] last = new PartyOfStatement[16];

    private int lastOwn = -1;
    private int lastPlace = -1;
    private int own;

    ShareGatherer(RecordStatements statements) {
        this.statements = statements;
        RecordReading reading = statements.reading();
        this.states = new StateRangeRows(reading.reference(), reading.parties().ofRecordAlone());
    }

    Shares gather(@Nullable IntPredicate which) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.isReadOfDelegations(i) && (which == null || which.test(i))) {
                addDelegations(own(i), i, statements.isCertain(i));
                if (!statements.isDissociated(i)) {
                    addWays(i);
                } else {
                    dissociated.set(i);
                }
            }
        }
        return new Shares(
                states,
                keys,
                size,
                others,
                dissociated.isEmpty() ? NOBODY : dissociated.stream().toArray());
    }

    private void addDelegations(int share, int i, boolean certain) {
        State seat = statements.seat(i);
        if (seat != null) {
            states.add(share, seat, certain);
            return; // as of most
        }
        states.addAll(share, statements.seats(i), certain);
        if (statements.isOfOthers(i)) {
            PartyOfStatement delegations = statements.floor(i).delegations();
            if (!delegations.organizations().isEmpty()) {
                others(share).addOrganizations(delegations, certain);
            }
        }
    }

    private void addWays(int i) {
        int end = statements.endOfWays(i);
        for (int way = statements.firstWay(i); way < end; way++) {
            int which = Way.which(statements.way(way));
            if (which == Way.ALIGNING) {
                addAligning(i, way);
            } else {
                add(i, which, way, RecordStatements.NO_WAY);
            }
        }
    }

    /**
     * What tells for whom statements stand by the alignment of another.
     *
     * @param what what they are
     * @param perhaps whether the alignment is open
     */
    private record Aligned(int by, int place, int what, boolean perhaps, boolean sameDay) {

        static Aligned of(RecordStatements statements, int i, int aligning) {
            return new Aligned(
                    statements.by(aligning),
                    statements.placeOfDays(i),
                    statements.what(i) & OWN_BITS,
                    Way.isPerhaps(statements.way(aligning)),
                    statements.isSameDay(i, aligning));
        }

        // Written out, as it is asked for every alignment with a large statement.
        @Override
        public int hashCode() {
            return 31 * (31 * by + place) + what + (perhaps ? 1 << 20 : 0) + (sameDay ? 1 << 21 : 0);
        }
    }

    private void addAligning(int i, int aligning) {
        int by = statements.by(aligning);
        if (!statements.isReadOfDelegations(by)) {
            return;
        }
        if (isLarge(by) && !isNew(Aligned.of(statements, i, aligning))) {
            return;
        }
        boolean certain = statements.isCertain(i, aligning);
        int share = share(i, Way.ALIGNED, by, RecordEntries.NO_GROUP, certain, statements.isSameDay(i, aligning));
        addDelegations(share, by, certain);
        int end = statements.endOfParties(by);
        for (int way = statements.firstWay(by); way < end; way++) {
            if (Way.isForWholeStatement(statements.way(way))) {
                add(i, Way.ALIGNED, way, aligning);
            }
        }
    }

    private boolean isLarge(int statement) {
        int parties = statements.isOfOthers(statement)
                ? statements.floor(statement).parties().size()
                : 1;
        return statements.endOfWays(statement) - statements.firstWay(statement) + parties > FEW;
    }

    private boolean isNew(Aligned some) {
        aligned = aligned == null ? new HashSet<>() : aligned;
        return aligned.add(some);
    }

    @SuppressWarnings("ReferenceEquality") // equal but distinct parties are merely added again
    private void add(int i, int which, int way, int aligning) {
        PartyOfStatement party = statements.party(way);
        boolean certain = statements.isCertain(i, party, aligning);
        boolean sameDay = statements.isSameDay(i, aligning);
        int by = aligning == RecordStatements.NO_WAY ? i : statements.by(aligning);
        int share = share(i, which, by, statements.ways().group(way), certain, sameDay);
        if (party == last[share]) {
            return;
        }
        last[share] = party;
        if (certain) {
            states.addAll(share, party.states());
        } else {
            states.addAll(share, party.states().possible(), false);
        }
        if (party.unknown() != null) {
            others(share).add(party.unknown());
        }
        if (!party.organizations().isEmpty()) {
            others(share).addOrganizations(party, certain);
        }
    }

    private int share(int i, int which, int by, int group, boolean certain, boolean sameDay) {
        long delivery = by == i ? Shares.NO_OTHER : statements.delivery(by);
        long key = statements.kindAndDelivery(i)
                | (delivery << Shares.BY_SHIFT)
                | ((long) which << Shares.WAY_SHIFT)
                | (certain ? 1L << Shares.CERTAIN_SHIFT : 0)
                | (sameDay ? 1L << Shares.SAME_DAY_SHIFT : 0)
                | ((long) statements.placeOfDays(i) << Shares.PLACE_SHIFT)
                | ((long) group << Shares.GROUP_SHIFT);
        int known = byKey[place(key)];
        return known == 0 ? add(key) : known - 1;
    }

    private int add(long key) {
        int share = size++;
        if (share == keys.length) {
            widen();
        }
        keys[share] = key;
        states.addRow();
        byKey[place(key)] = share + 1;
        return share;
    }

    private void widen() {
        int wider = 2 * keys.length;
        keys = Arrays.copyOf(keys, wider);
        last = Arrays.copyOf(last, wider);
        byKey = new int[2 * wider];
        for (int share = 0; share < wider / 2; share++) {
            byKey[place(keys[share])] = share + 1;
        }
    }

    /** Where the share of a key stands, or would stand. */
    private int place(long key) {
        int mask = byKey.length - 1;
        int place = (int) ((key * SCATTER) >>> 40) & mask;
        while (byKey[place] != 0 && keys[byKey[place] - 1] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** The share of the delegations that made a statement: mostly it is that of the statement before, too. */
    private int own(int i) {
        int what = statements.what(i) & OWN_BITS;
        int place = statements.placeOfDays(i);
        if (what != lastOwn || place != lastPlace) {
            own = share(i, Way.OWN, i, RecordEntries.NO_GROUP, statements.isCertain(i), true);
            lastOwn = what;
            lastPlace = place;
        }
        return own;
    }

    private OthersOfShare others(int share) {
        if (share >= others.length) {
            others = Arrays.copyOf(others, keys.length);
        }
        OthersOfShare known = others[share];
        if (known == null) {
            known = new OthersOfShare();
            others[share] = known;
        }
        return known;
    }
}
