package org.dialoguerecords.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateRangeRows;
import org.jspecify.annotations.Nullable;

/**
 * For whom the statements of a record stand, gathered: a further count walks along these few shares instead of the statements.
 *
 * <p>A share is for whom some statements stand that differ in nothing by which rules and views tell statements apart, but for
 * their words: of whatever kind and delivery, and without what statements say from which others dissociate themselves.
 *
 * <p>What tells a share from all others stands in its key, a few bits for each thing; its seats are a row beside other rows.
 */
public final class Shares {

    private static final int BY_SHIFT = 8;
    private static final int WAY_SHIFT = 12;
    private static final int CERTAIN_SHIFT = 14;
    private static final int SAME_DAY_SHIFT = 15;
    private static final int PLACE_SHIFT = 16;
    private static final int GROUP_SHIFT = 40;
    private static final int KIND = 0x1f;
    private static final int DELIVERY = 0x7;
    private static final int BY = 0xf;
    private static final int WAY = 0x3;
    private static final int PLACE = 0xffffff;

    /** Instead of the delivery of another statement, where parties align themselves by none. */
    private static final int NO_OTHER = 0xf;

    private final RecordStatements statements;
    private final StateRangeRows states;
    private long[] keys = new long[16];
    private @Nullable OthersOfShare[] others = {};
    private int[] dissociated = {};
    private int size;

    private Shares(RecordStatements statements) {
        this.statements = statements;
        this.states = new StateRangeRows(statements.reading().reference());
    }

    /** Those of all statements, or of some. */
    static Shares of(RecordStatements statements, @Nullable IntPredicate which) {
        return new Gathering(new Shares(statements)).gather(which);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /**
     * Whether the statements of a share are of one of some kinds and deliveries, and so are those by which parties align
     * themselves with them.
     *
     * @param kinds the kinds, a bit for each
     * @param deliveries the ways to deliver a statement, a bit for each
     */
    public boolean is(int share, long kinds, long deliveries) {
        long key = keys[share];
        long others = deliveries | (1L << NO_OTHER);
        long all = (kinds >>> (key & KIND))
                & (deliveries >>> ((key >>> RecordStatements.DELIVERY_SHIFT) & DELIVERY))
                & (others >>> ((key >>> BY_SHIFT) & BY));
        return (all & 1) != 0;
    }

    /** In which way the statements stand for the parties: {@link Way#OWN}, {@code NAMED}, {@code GROUP} or {@code ALIGNED}. */
    public int way(int share) {
        return (int) (keys[share] >>> WAY_SHIFT) & WAY;
    }

    /** Whether the parties are so as members of one of some groups, by the numbers of {@link RecordEntries}. */
    public boolean isOf(int share, BitSet groups) {
        return groups.get((int) (keys[share] >>> GROUP_SHIFT));
    }

    /** The place of the days of the statements. */
    public int place(int share) {
        return (int) (keys[share] >>> PLACE_SHIFT) & PLACE;
    }

    /** Whether the statements certainly stand for those who certainly are among the parties. */
    public boolean isCertain(int share) {
        return ((keys[share] >>> CERTAIN_SHIFT) & 1) != 0;
    }

    /** Whether the parties certainly aligned themselves on the same day. */
    public boolean isSameDay(int share) {
        return ((keys[share] >>> SAME_DAY_SHIFT) & 1) != 0;
    }

    /** The seats of each share in a row: certain are those for which the statements certainly stand. */
    public StateRangeRows states() {
        return states;
    }

    /** The seats of a share: certain are those for which the statements certainly stand. */
    public StateRange states(int share) {
        return states.get(share);
    }

    /** Those of whom nobody knows who they are, each once. */
    public List<UnknownParty> unknown(int share) {
        OthersOfShare some = share < others.length ? others[share] : null;
        return some == null ? List.of() : some.unknown();
    }

    /** The organisations that certainly or perhaps are among the parties. */
    public Set<String> organizations(int share) {
        OthersOfShare some = share < others.length ? others[share] : null;
        return some == null ? Set.of() : some.organizations();
    }

    /** Those of the organisations for which the statements certainly stand. */
    public Set<String> certainOrganizations(int share) {
        OthersOfShare some = share < others.length ? others[share] : null;
        return some == null ? Set.of() : some.certainOrganizations();
    }

    /**
     * The numbers of the statements from which others dissociate themselves. Of them only the delegations that made them are
     * in the shares. Not to be changed.
     */
    public int[] dissociated() {
        return dissociated;
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

    /** Shares in the making. */
    private static final class Gathering {

        /** What tells the delegations of one statement from those of others. */
        private static final int OWN =
                RecordStatements.BY_DELEGATIONS | RecordStatements.IN_TIME | RecordStatements.KIND_AND_DELIVERY;

        /** Spreads keys that differ in few bits: 2 to the power of 64 divided by the golden ratio, odd. */
        private static final long SCATTER = 0x9e3779b97f4a7c15L;

        private final Shares shares;
        private final RecordStatements statements;

        /** The shares by their keys: each number and one, 0 where there is none. */
        private int[] byKey = new int[32];

        /** The parties that were added last to each share: mostly they are the next ones, too. */
        private @Nullable PartyOfStatement[] last = new PartyOfStatement[16];

        private final BitSet dissociated = new BitSet();
        private int lastOwn = -1;
        private int lastPlace = -1;
        private int own;

        Gathering(Shares shares) {
            this.shares = shares;
            this.statements = shares.statements;
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
            if (!dissociated.isEmpty()) {
                shares.dissociated = dissociated.stream().toArray();
            }
            return shares;
        }

        private void addDelegations(int share, int i, boolean certain) {
            State seat = statements.seat(i);
            if (seat != null) {
                shares.states.add(share, seat, certain);
                return; // as of most
            }
            shares.states.addAll(share, statements.seats(i), certain);
            if (statements.isOfOthers(i)) {
                PartyOfStatement delegations = statements.floor(i).delegations();
                if (!delegations.organizations().isEmpty()) {
                    shares.others(share).addOrganizations(delegations, certain);
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

        private void addAligning(int i, int aligning) {
            int by = statements.by(aligning);
            if (!statements.isReadOfDelegations(by)) {
                return;
            }
            boolean certain = statements.isCertain(i, aligning);
            int share = share(i, Way.ALIGNED, by, RecordEntries.NO_GROUP, certain, statements.isSameDay(i, aligning));
            addDelegations(share, by, certain);
            int end = statements.endOfWays(by);
            for (int way = statements.firstWay(by); way < end; way++) {
                if (Way.isForWholeStatement(statements.way(way))) {
                    add(i, Way.ALIGNED, way, aligning);
                }
            }
        }

        @SuppressWarnings("ReferenceEquality") // parties that are equal only are added once more
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
                shares.states.addAll(share, party.states());
            } else {
                shares.states.addAll(share, party.states().possible(), false);
            }
            if (party.unknown() != null) {
                shares.others(share).add(party.unknown());
            }
            if (!party.organizations().isEmpty()) {
                shares.others(share).addOrganizations(party, certain);
            }
        }

        private int share(int i, int which, int by, int group, boolean certain, boolean sameDay) {
            long others = by == i ? NO_OTHER : statements.delivery(by);
            long key = statements.kindAndDelivery(i)
                    | (others << BY_SHIFT)
                    | ((long) which << WAY_SHIFT)
                    | (certain ? 1L << CERTAIN_SHIFT : 0)
                    | (sameDay ? 1L << SAME_DAY_SHIFT : 0)
                    | ((long) statements.placeOfDays(i) << PLACE_SHIFT)
                    | ((long) group << GROUP_SHIFT);
            int known = byKey[place(key)];
            return known == 0 ? add(key) : known - 1;
        }

        private int add(long key) {
            int share = shares.size++;
            if (share == shares.keys.length) {
                widen();
            }
            shares.keys[share] = key;
            shares.states.addRow();
            byKey[place(key)] = share + 1;
            return share;
        }

        private void widen() {
            int wider = 2 * shares.keys.length;
            shares.keys = Arrays.copyOf(shares.keys, wider);
            last = Arrays.copyOf(last, wider);
            byKey = new int[2 * wider];
            for (int share = 0; share < wider / 2; share++) {
                byKey[place(shares.keys[share])] = share + 1;
            }
        }

        /** Where the share of a key stands, or would stand. */
        private int place(long key) {
            int last = byKey.length - 1;
            int place = (int) ((key * SCATTER) >>> 40) & last;
            while (byKey[place] != 0 && shares.keys[byKey[place] - 1] != key) {
                place = (place + 1) & last;
            }
            return place;
        }

        /** The share of the delegations that made a statement: mostly it is that of the statement before, too. */
        private int own(int i) {
            int what = statements.what(i) & OWN;
            int place = statements.placeOfDays(i);
            if (what != lastOwn || place != lastPlace) {
                own = share(i, Way.OWN, i, RecordEntries.NO_GROUP, statements.isCertain(i), true);
                lastOwn = what;
                lastPlace = place;
            }
            return own;
        }
    }
}
