package org.dialoguerecords.reading;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All elements of a set but some, in its order. It is not copied: thousands of entries may except one of thousands of
 * organisations each.
 */
final class AllBut extends AbstractSet<String> {

    private final Set<String> all;
    private final Set<String> excepted;

    private AllBut(Set<String> all, Set<String> excepted) {
        this.all = all;
        this.excepted = excepted;
    }

    /** All of a set but those that are excepted; the set itself if it has none of these. */
    static Set<String> of(Set<String> all, Collection<String> except) {
        Set<String> excepted = null;
        for (String one : except) {
            if (all.contains(one)) {
                excepted = excepted == null ? new HashSet<>() : excepted;
                excepted.add(one);
            }
        }
        return excepted == null ? all : new AllBut(all, excepted);
    }

    /** The union of two sets of which one is the other, or both are parts of one set; nothing if they are not. */
    @SuppressWarnings("ReferenceEquality") // of sets that are merely equal the elements are compared
    static @Nullable Set<String> union(Set<String> some, Set<String> others) {
        if (some == others) {
            return some;
        }
        if (some instanceof AllBut part && others instanceof AllBut other && part.all == other.all) {
            return of(part.all, part.commonlyExcepted(other));
        }
        if (some instanceof AllBut part && part.all == others) {
            return others;
        }
        return others instanceof AllBut part && part.all == some ? some : null;
    }

    private Set<String> commonlyExcepted(AllBut other) {
        boolean fewer = excepted.size() <= other.excepted.size();
        Set<String> common = new HashSet<>(fewer ? excepted : other.excepted);
        common.retainAll(fewer ? other.excepted : excepted);
        return common;
    }

    @Override
    public boolean contains(Object element) {
        return all.contains(element) && !excepted.contains(element);
    }

    @Override
    public Iterator<String> iterator() {
        return all.stream().filter(one -> !excepted.contains(one)).iterator();
    }

    @Override
    public int size() {
        return all.size() - excepted.size();
    }
}
