package org.dialoguerecords.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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

    static final int BY_SHIFT = 8;
    static final int WAY_SHIFT = 12;
    static final int CERTAIN_SHIFT = 14;
    static final int SAME_DAY_SHIFT = 15;
    static final int PLACE_SHIFT = 16;
    static final int GROUP_SHIFT = 40;
    private static final int KIND = 0x1f;
    private static final int DELIVERY = 0x7;
    private static final int BY = 0xf;
    private static final int WAY = 0x3;
    private static final int PLACE = 0xffffff;

    /** Instead of the delivery of another statement, where parties align themselves by none. */
    static final int NO_OTHER = 0xf;

    private final StateRangeRows states;
    private final long[] keys;
    private final int size;
    private final @Nullable OthersOfShare[] others;
    private final int[] dissociated;

    Shares(StateRangeRows states, long[] keys, int size, @Nullable OthersOfShare[] others, int[] dissociated) {
        this.states = states;
        this.keys = keys;
        this.size = size;
        this.others = others;
        this.dissociated = dissociated;
    }

    /** Those of all statements, or of some. */
    static Shares of(RecordStatements statements, @Nullable IntPredicate which) {
        return new ShareGatherer(statements).gather(which);
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
        long deliveriesOfOthers = deliveries | (1L << NO_OTHER);
        long all = (kinds >>> (key & KIND))
                & (deliveries >>> ((key >>> RecordStatements.DELIVERY_SHIFT) & DELIVERY))
                & (deliveriesOfOthers >>> ((key >>> BY_SHIFT) & BY));
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

    /** The seats of each share in a row, not to be changed: certain are those for which the statements certainly stand. */
    public StateRangeRows states() {
        return states;
    }

    private @Nullable OthersOfShare others(int share) {
        return share < others.length ? others[share] : null;
    }

    /** Those of whom nobody knows who they are, each once. */
    public List<UnknownParty> unknown(int share) {
        OthersOfShare some = others(share);
        return some == null ? List.of() : some.unknown();
    }

    /** The organisations that certainly or perhaps are among the parties. */
    public Set<String> organizations(int share) {
        OthersOfShare some = others(share);
        return some == null ? Set.of() : some.organizations();
    }

    /** Those of the organisations for which the statements certainly stand. */
    public Set<String> certainOrganizations(int share) {
        OthersOfShare some = others(share);
        return some == null ? Set.of() : some.certainOrganizations();
    }

    /**
     * The numbers of the statements from which others dissociate themselves. Of them only the delegations that made them are
     * in the shares. Not to be changed.
     */
    public int[] dissociated() {
        return dissociated;
    }
}
