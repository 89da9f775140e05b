package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * States of which the record does not say which they are, the same ones in all statements: the unknown members of a group, or
 * a speaker whom the record does not define and who may be a state, perhaps one that is represented anyway, or none.
 */
public final class UnknownStates {

    private final boolean anybody;
    private final int least;
    private final int most;
    private final int candidates;
    private final boolean strangers;
    private final List<UnknownReason> reasons = new ArrayList<>();
    private StateRange among = StateRange.empty();
    private StateSet observers = StateSet.empty();
    private boolean certain;
    private int leftOut;

    private UnknownStates(boolean anybody, int least, int most, int candidates, boolean strangers) {
        this.anybody = anybody;
        this.least = least;
        this.most = most;
        this.candidates = candidates;
        this.strangers = strangers;
    }

    /**
     * The unknown members of a group.
     *
     * @param least how many of them count at least
     * @param strangers whether there may be states among them that no data know
     */
    public static UnknownStates membersOf(GroupMembers members, int least, boolean strangers) {
        int most = members.most() >= GroupMembers.NO_LIMIT ? UnionRange.UNBOUNDED : members.most();
        return new UnknownStates(members.areAnybody(), least, most, members.candidates(), strangers);
    }

    /** Somebody who took the floor. */
    static UnknownStates speaker(boolean strangers) {
        return new UnknownStates(false, 0, 1, 0, strangers);
    }

    /**
     * Adds that statements stand for them.
     *
     * @param among the states as which they may be counted for it: those that certainly would be, if they are among them,
     *     and those that may be
     * @param observers the observers that they may be
     * @param certain whether the statements certainly stand for them
     * @param left how many of the states that they may be are or may be left out
     */
    public void add(StateRange among, StateSet observers, boolean certain, int left) {
        this.among = this.among.union(among);
        this.observers = this.observers.union(observers);
        this.leftOut = certain && (!this.certain || left < leftOut) ? left : leftOut;
        this.certain |= certain;
    }

    /** Adds why. */
    void add(UnknownReason reason) {
        reasons.add(reason);
    }

    /** Why they are represented, where that was asked. */
    public List<UnknownReason> reasons() {
        return reasons;
    }

    /** The states that they may be, as far as these are counted. */
    public StateSet among() {
        return among.possible();
    }

    /** How many of some states that they may be there are at least among them: as many as have no place elsewhere. */
    private int least(StateSet some) {
        return least(least, candidates, some);
    }

    /**
     * How many of some states there are at least among others: as many as have no place elsewhere.
     *
     * @param least how many others there are at least
     * @param candidates how many states may be among them
     */
    public static int least(int least, int candidates, StateSet some) {
        return least == 0 ? 0 : Math.max(0, least - (candidates - some.size()));
    }

    /** How many there are at least. */
    public int least() {
        return least;
    }

    /** How many states may be among them at any time. */
    public int candidates() {
        return candidates;
    }

    /** How many there are at most. */
    public int most() {
        return most;
    }

    /** Whether there may be any number of them, and observers as well as states. */
    boolean areAnybody() {
        return anybody;
    }

    /** Whether there may be states among them that no data know. */
    public boolean mayBeStrangers() {
        return strangers;
    }

    /** Those who are represented and counted whoever they are. */
    UnknownSet asFew() {
        int counted = strangers ? Math.max(0, least - leftOut) : least(among.certain());
        return new UnknownSet(among.certain(), certain ? counted : 0, most);
    }

    /** Those who may be represented and counted. */
    UnknownSet asMany() {
        return new UnknownSet(among.possible(), 0, most);
    }

    /** The observers who may be among them. */
    UnknownSet asObservers() {
        return new UnknownSet(observers, 0, most);
    }
}
