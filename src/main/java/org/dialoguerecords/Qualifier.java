package org.dialoguerecords;

import java.util.OptionalInt;

/** How exactly a source meant the number that it reported. */
public enum Qualifier {
    /** The number itself; the default. */
    EXACTLY,
    /** That number or more. */
    AT_LEAST,
    /** That number or fewer. */
    AT_MOST,
    /** Roughly that number ("some 69", "about fifty"): ten per cent either way, rounded outward. */
    ABOUT;

    /** The smallest number that can be meant by a value, 0 or more. */
    public int least(int value) {
        return switch (this) {
            case EXACTLY, AT_LEAST -> value;
            case AT_MOST -> 0;
            case ABOUT -> (int) (value * 9L / 10);
        };
    }

    /** The greatest number that can be meant by a value; empty if there is none, or none that an {@code int} holds. */
    public OptionalInt most(int value) {
        return switch (this) {
            case EXACTLY, AT_MOST -> OptionalInt.of(value);
            case AT_LEAST -> OptionalInt.empty();
            case ABOUT -> {
                long most = (value * 11L + 9) / 10;
                yield most > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) most);
            }
        };
    }
}
