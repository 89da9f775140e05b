package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a record, each resolved once: who made it when, and for whom.
 *
 * <p>What every count asks of every statement stands in arrays, so that a further count is a walk along them. A statement
 * becomes an object when somebody asks for it.
 */
public final class RecordStatements {

    /** No way in which another statement aligns itself with one. */
    public static final int NO_WAY = -1;

    static final int DELIVERY_SHIFT = 5;
    static final int OF_DELEGATIONS = 1 << 8;
    static final int BY_DELEGATIONS = 1 << 9;
    static final int INCLUDED = 1 << 10;
    static final int IN_TIME = 1 << 11;
    static final int DISSOCIATED = 1 << 12;
    static final int OF_OTHERS = 1 << 13;
    static final int WITH_ENTRIES = 1 << 14;
    static final int RELATING = 1 << 15;
    static final int RELATED = 1 << 16;

    private static final int KIND = 0x1f;
    private static final int DELIVERY = 0x7;
    static final int KIND_AND_DELIVERY = 0xff;

    private final RecordReading reading;
    private final List<Statement> statements;

    /** Who takes the floor in some statement. */
    private final Floors floors;

    private final Relations relations;
    private final Places places;

    /** What each statement is, in bits. */
    private final int[] what;

    /** The number of those who take the floor in each statement. */
    private final int[] floorOf;

    /** The place of the days of each statement. */
    private final int[] placeOf;

    private final Ways ways;
    private volatile @Nullable Shares shares;

    RecordStatements(
            RecordReading reading,
            Floors floors,
            Relations relations,
            Places places,
            int[] what,
            int[] floorOf,
            int[] placeOf,
            Ways ways) {
        this.reading = reading;
        this.statements = reading.dialogue().statements();
        this.floors = floors;
        this.relations = relations;
        this.places = places;
        this.what = what;
        this.floorOf = floorOf;
        this.placeOf = placeOf;
        this.ways = ways;
    }

    /** Those of them that are or may be made on the days of another reading, which ends earlier. */
    RecordStatements upTo(RecordReading shorter) {
        boolean same = shorter.days().equals(reading.days()) && shorter.areAllRead(places);
        return same ? this : StatementReader.readUpTo(shorter, this);
    }

    RecordReading reading() {
        return reading;
    }

    Floors floors() {
        return floors;
    }

    Relations relations() {
        return relations;
    }

    Places allPlaces() {
        return places;
    }

    Ways ways() {
        return ways;
    }

    int what(int i) {
        return what[i];
    }

    int floorOf(int i) {
        return floorOf[i];
    }

    /** How many statements the record has, read or not. */
    public int size() {
        return what.length;
    }

    /**
     * Whether a statement is read, is or may be one of delegations, and is of some kind and delivery.
     *
     * @param kinds the kinds, a bit for each
     * @param deliveries the ways to deliver a statement, a bit for each
     */
    public boolean is(int i, long kinds, long deliveries) {
        return isReadOfDelegations(i) && isByAnybody(i, kinds, deliveries);
    }

    /** Whether a statement is read, and is of some kind and delivery, by whomever. */
    public boolean isByAnybody(int i, long kinds, long deliveries) {
        return isRead(i) && ((kinds >>> (what[i] & KIND)) & 1) != 0 && ((deliveries >>> delivery(i)) & 1) != 0;
    }

    private boolean isRead(int i) {
        return (what[i] & INCLUDED) != 0;
    }

    /** Whether a statement is read, and is or may be one of delegations. */
    boolean isReadOfDelegations(int i) {
        return (what[i] & (INCLUDED | OF_DELEGATIONS)) == (INCLUDED | OF_DELEGATIONS);
    }

    int kindAndDelivery(int i) {
        return what[i] & KIND_AND_DELIVERY;
    }

    /** The way in which a statement is delivered, by its ordinal. */
    public int delivery(int i) {
        return (what[i] >>> DELIVERY_SHIFT) & DELIVERY;
    }

    /** Whether it certainly is a statement of delegations on the days that are read. */
    public boolean isCertain(int i) {
        return (what[i] & (BY_DELEGATIONS | IN_TIME)) == (BY_DELEGATIONS | IN_TIME);
    }

    /**
     * Whether a statement certainly stands for delegations that made it, or another that aligns itself with it.
     *
     * @param aligning the way in which that one does, or {@link #NO_WAY}
     */
    public boolean isCertain(int i, int aligning) {
        return isCertain(i)
                && (aligning == NO_WAY || (!Way.isPerhaps(ways.bits(aligning)) && isCertain(ways.by(aligning))));
    }

    /**
     * Whether a statement certainly stands for parties, as far as these are certain.
     *
     * @param aligning the way in which they aligned themselves by another statement, or {@link #NO_WAY}
     */
    public boolean isCertain(int i, PartyOfStatement party, int aligning) {
        if (party.perhaps()) {
            return false;
        }
        if (!party.isUndefinedSpeaker()) {
            return isCertain(i, aligning);
        }
        // Of somebody whom the record does not define it is known when he spoke, though not whether as a delegation.
        return aligning == NO_WAY
                ? isInTime(i)
                : isCertain(i) && !Way.isPerhaps(ways.bits(aligning)) && isInTime(ways.by(aligning));
    }

    /**
     * Whether the statement by which parties align themselves with another was certainly made on the same day.
     *
     * @param aligning the way in which they do, or {@link #NO_WAY}
     */
    public boolean isSameDay(int i, int aligning) {
        if (aligning == NO_WAY || ways.by(aligning) == i) {
            return true;
        }
        Days days = onDaysOf(i).days();
        return placeOf[i] == placeOf[ways.by(aligning)] && days.areOne();
    }

    /** Whether it certainly was made on the days that are read. */
    public boolean isInTime(int i) {
        return (what[i] & IN_TIME) != 0;
    }

    /** Whether another statement dissociates itself from it. */
    public boolean isDissociated(int i) {
        return (what[i] & DISSOCIATED) != 0;
    }

    /** Whether others than delegations of states took the floor, alone or with these. */
    public boolean isOfOthers(int i) {
        return (what[i] & OF_OTHERS) != 0;
    }

    /** Who took the floor. */
    public Floor floor(int i) {
        return floors.get(floorOf[i]);
    }

    /** The one who took the floor, unless several did together or the record does not define who it is. */
    public @Nullable Participant participant(int i) {
        return floors.participant(floorOf[i]);
    }

    /** The seats of the delegations that took the floor. */
    public StateSet seats(int i) {
        return floors.seats(floorOf[i]);
    }

    /** The seat, if one delegation took the floor that is known to be that of a state: mostly one did. */
    @Nullable
    State seat(int i) {
        return floors.seat(floorOf[i]);
    }

    /** The place of the days of a statement. */
    public int placeOfDays(int i) {
        return placeOf[i];
    }

    /** What the seats are on the days of a statement. */
    public StatesOnDays onDaysOf(int i) {
        return places.get(placeOf[i]);
    }

    /** The number of the first way in which a statement stands for others than its delegations. */
    public int firstWay(int i) {
        return ways.from(i);
    }

    /** The number after that of the last way. */
    public int endOfWays(int i) {
        return ways.to(i);
    }

    /** The number after that of the last way that is not what another statement says: those come last. */
    public int endOfParties(int i) {
        int way = firstWay(i);
        while (way < endOfWays(i) && Way.which(ways.bits(way)) < Way.ALIGNING) {
            way++;
        }
        return way;
    }

    /** What a way is, by the bits of {@link Way}. */
    public int way(int way) {
        return ways.bits(way);
    }

    /** The parties for whom a statement is made in a way that is not what another says. */
    public PartyOfStatement party(int way) {
        return ways.party(way);
    }

    /** The statement that aligns itself with another, or dissociates itself from it. */
    public int by(int way) {
        return ways.by(way);
    }

    /** For whom all statements that are read stand. */
    public Shares shares() {
        Shares known = shares;
        if (known == null) {
            known = Shares.of(this, null);
            shares = known;
        }
        return known;
    }

    /** For whom some of the statements that are read stand. */
    public Shares shares(IntPredicate which) {
        return Shares.of(this, which);
    }

    /** A statement. */
    public ReadStatement statement(int i) {
        return new ReadStatement(this, i, statements.get(i));
    }

    /** All that are read, in the order of the record. */
    public List<ReadStatement> all() {
        List<ReadStatement> all = new ArrayList<>(what.length);
        for (int i = 0; i < what.length; i++) {
            if (isRead(i)) {
                all.add(statement(i));
            }
        }
        return all;
    }

    /** How many places there are for days. */
    public int places() {
        return places.size();
    }

    /** The days at a place. */
    public StatesOnDays on(int place) {
        return places.get(place);
    }

    /** All days of which something is said, each once: those of the dialogue, and of its statements. */
    public List<StatesOnDays> days() {
        return places.used();
    }
}
