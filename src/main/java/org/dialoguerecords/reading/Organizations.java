package org.dialoguerecords.reading;

import java.util.HashSet;
import java.util.Set;

/** The organisations of several parties together. Mostly these are the same ones, and nothing is copied. */
public final class Organizations {

    private Set<String> all = Set.of();

    /** Whether the set is one of this object alone, which may be added to. */
    private boolean copied;

    /** Adds those of a party. The set is kept, and must not change. */
    public void add(Set<String> more) {
        if (all.isEmpty()) {
            all = more; // not copied: it may be the same on thousands of days
            return;
        }
        Set<String> both = AllBut.union(all, more);
        if (both != null) {
            all = both;
        } else if (!all.containsAll(more)) {
            all = copied ? all : new HashSet<>(all);
            copied = true;
            all.addAll(more);
        }
    }

    /** All that have been added, not to be changed. */
    public Set<String> all() {
        return all;
    }
}
