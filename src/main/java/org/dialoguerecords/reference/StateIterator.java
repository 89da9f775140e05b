package org.dialoguerecords.reference;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes through states of an index and others, both in the order of their codes, in that order; removes none. */
final class StateIterator implements Iterator<State> {

    private final StateIndex index;
    private final long[] bits;
    private final OtherStates others;
    private int next;
    private int nextOther;

    StateIterator(StateIndex index, long[] bits, OtherStates others) {
        this.index = index;
        this.bits = bits;
        this.others = others;
        this.next = Bits.next(bits, 0);
    }

    @Override
    public boolean hasNext() {
        return next >= 0 || nextOther < others.size();
    }

    @Override
    public State next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more states");
        }
        if (next < 0 || isOtherNext()) {
            return others.get(nextOther++);
        }
        State state = index.get(next);
        next = Bits.next(bits, next + 1);
        return state;
    }

    private boolean isOtherNext() {
        return nextOther < others.size() && others.get(nextOther).compareTo(index.get(next)) < 0;
    }
}
