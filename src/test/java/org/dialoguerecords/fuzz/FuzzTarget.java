package org.dialoguerecords.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Where a fuzzer that watches what its inputs reach puts them in: at the door of {@code -Ddialoguerecords.fuzz.door}. */
public final class FuzzTarget {

    private static final Door DOOR = Door.valueOf(System.getProperty("dialoguerecords.fuzz.door", "RECORD"));

    static {
        Budget.allowForWatching();
    }

    private FuzzTarget() {}

    /** Fails if a promise is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        DOOR.check(input, new Random(Arrays.hashCode(input)));
    }
}
