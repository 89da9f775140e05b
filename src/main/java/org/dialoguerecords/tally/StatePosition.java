package org.dialoguerecords.tally;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dialoguerecords.Stance;
import org.dialoguerecords.reference.State;

/**
 * Where a state stands on an issue.
 *
 * <p>The weightiest basis on which something is said for the state decides; see {@link Basis} for the order. If what is
 * said on it differs, that is a conflict, and the state is counted for neither.
 *
 * @param state the state
 * @param basis the weightiest basis on which something is certainly said for the state, or else perhaps said
 * @param stances the stances that the state has or may have; none if there is a conflict whatever is open
 * @param certain whether it certainly has the one stance, and does not perhaps have none or a conflict
 * @param conflict whether statements of the same weight certainly or perhaps differ
 * @param statements the ids of the statements that say something for the state, on whatever basis
 */
public record StatePosition(
        State state, Basis basis, Set<Stance> stances, boolean certain, boolean conflict, List<String> statements)
        implements Serializable {

    /** Copies the collections. */
    public StatePosition {
        stances = Collections.unmodifiableSortedSet(new TreeSet<>(stances));
        statements = List.copyOf(statements);
    }

    /**
     * Whether the state certainly has a stance.
     *
     * @param stance the stance
     * @return true if it has, whatever is open
     */
    public boolean is(Stance stance) {
        return certain && stances.contains(stance);
    }

    /**
     * Whether the state certainly or perhaps has a stance.
     *
     * @param stance the stance
     * @return true if it may have
     */
    public boolean mayBe(Stance stance) {
        return stances.contains(stance);
    }
}
