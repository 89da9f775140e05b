package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through states of an index and others, in the order of their codes; removes none. */
final class StateIterator implements Iterator<State> {

    private final StateIndex index;
    private final long[] bits;

    private final int end;

    /** Those from the end of the index's order on, and those without a number, in order. */
    private final List<State> others;

    private int next;
    private int nextOther;

    StateIterator(StateIndex index, long[] bits, OtherStates others) {
        this.index = index;
        this.bits = bits;
        this.end = index.endOfOrder();
        this.others = end == index.size() ? others.inOrder() : ordered(others);
        this.next = Bits.next(bits, 0);
    }

    private List<State> ordered(OtherStates some) {
        List<State> all = new ArrayList<>(some.inOrder());
        for (int number = Bits.next(bits, end); number >= 0; number = Bits.next(bits, number + 1)) {
            all.add(index.get(number));
        }
        Collections.sort(all);
        return all;
    }

    private boolean isAnyBeforeEnd() {
        return next >= 0 && next < end;
    }

    @Override
    public boolean hasNext() {
        return isAnyBeforeEnd() || nextOther < others.size();
    }

    @Override
    public State next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more states");
        }
        if (!isAnyBeforeEnd() || isOtherNext()) {
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
