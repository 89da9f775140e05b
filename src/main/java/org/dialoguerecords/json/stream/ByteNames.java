package org.dialoguerecords.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The names of a type's properties, found by their bytes. */
final class ByteNames {

    private final byte[][] names;
    private final int[] slots;

    ByteNames(List<String> names) {
        this.names = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.slots = new int[Integer.highestOneBit(4 * this.names.length) << 1];
        Arrays.fill(slots, TokenReader.UNKNOWN);
        for (int i = 0; i < this.names.length; i++) {
            int slot = slot(this.names[i], 0, this.names[i].length);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i;
        }
    }

    /** The index of the name of those bytes, or {@link TokenReader#UNKNOWN}. */
    int index(byte[] bytes, int from, int to) {
        if (from == to) {
            return TokenReader.UNKNOWN;
        }
        int slot = slot(bytes, from, to);
        for (int index = slots[slot]; index >= 0; index = slots[slot]) {
            byte[] name = names[index];
            if (Arrays.equals(bytes, from, to, name, 0, name.length)) {
                return index;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return TokenReader.UNKNOWN;
    }

    private int slot(byte[] bytes, int from, int to) {
        return (7 * (to - from) + 31 * bytes[from] + bytes[to - 1]) & (slots.length - 1);
    }
}
