package org.dialoguerecords.names;

import org.jspecify.annotations.Nullable;

/**
 * A value made when it is first asked for, once, by whichever thread comes first.
 *
 * <p>Made by a subclass and not by a lambda: the first lambda of a virtual machine costs more than loading the tables.
 */
public abstract class Lazy<T> {

    private volatile @Nullable T value;

    /** Makes the value. If it throws, the value stays unmade and the next call tries again. */
    protected abstract T make();

    /** The value, made now if it was not yet. */
    public final T get() {
        T known = value;
        return known != null ? known : makeOnce();
    }

    private synchronized T makeOnce() {
        T known = value;
        if (known == null) {
            known = make();
            value = known;
        }
        return known;
    }
}
