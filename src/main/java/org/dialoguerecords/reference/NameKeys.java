package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The keys of the standard names, made beforehand: what a name is found by costs more to work out than to read.
 *
 * <p>A file of one line for each row of the table of names, in the same order, below a line with the checksum of that table.
 */
final class NameKeys {

    static final String FILE = "names.keys";

    private NameKeys() {}

    /** The keys for a table; none if they were made for another one. */
    static List<String> read(String text, byte[] table) {
        List<String> keys = new ArrayList<>(text.length() / 16);
        int end = text.indexOf('\n');
        if (end < 0 || !text.substring(0, end).equals(checksum(table))) {
            return List.of();
        }
        for (int start = end + 1; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            keys.add(text.substring(start, end));
        }
        return keys;
    }

    static String checksum(byte[] table) {
        CRC32 sum = new CRC32();
        sum.update(table);
        return Long.toHexString(sum.getValue());
    }
}
