package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * States of which the record does not say which they are, the same ones in all statements: the unknown members of a group, or
 * a speaker whom the record does not define and who may be a state, perhaps one that is represented anyway, or none.
 */
final class Unidentified {

    private final @Nullable String group;
    private final int least;
    private final int most;
    private final List<Reason> reasons = new ArrayList<>();
    private StateSet among = StateSet.empty();

    private Unidentified(@Nullable String group, int least, int most) {
        this.group = group;
        this.least = least;
        this.most = most;
    }

    /**
     * Why they are represented.
     *
     * @param statement the statement that stands for them
     * @param basis what makes it do so
     * @param certain whether it certainly does, if they are states at all
     */
    record Reason(CountedStatement statement, Basis basis, boolean certain) {}

    static Unidentified membersOf(String group, Composition members) {
        return new Unidentified(group, members.unknownLeast(), members.unknown());
    }

    static Unidentified speaker() {
        return new Unidentified(null, 0, 1);
    }

    void add(Reason reason, StateSet among) {
        reasons.add(reason);
        this.among = this.among.union(among);
    }

    List<Reason> reasons() {
        return reasons;
    }

    /** The reasons as those of any state that may be among them. */
    List<Representation> representations() {
        return reasons.stream()
                .map(reason -> new Representation(reason.statement.id(), reason.basis, group, false))
                .distinct()
                .toList();
    }

    /** The states that they may be. */
    StateSet among() {
        return among;
    }

    /** How many there are at least, represented or not. */
    int least() {
        return least;
    }

    /** How many there are at most. */
    int most() {
        return most;
    }

    /** Whether there may be any number of them, and observers as well as states. */
    boolean areAnybody() {
        return most == Composition.ANY_NUMBER;
    }

    /** Whether there are as many of them as states that they may be. */
    boolean areEverybody() {
        return least >= among.size();
    }

    /** What is known of those who are represented, as a set. */
    UnionRange.Unknown asSet() {
        boolean certainly = reasons.stream().anyMatch(Reason::certain);
        return new UnionRange.Unknown(among, certainly ? least : 0, most);
    }
}
