package org.dialoguerecords.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Short texts, each once in memory: ids and words are repeated, and a text that is known is found by its bytes.
 *
 * <p>For one thread at a time.
 */
public final class SharedTexts {

    /** Longer texts are hardly repeated. */
    static final int LONGEST = 60;

    private static final int MOST = 1 << 14;
    private static final int LEAST = 1 << 6;

    /** So many texts fall upon each other only if somebody has chosen them for it. */
    private static final int MOST_TRIED = 32;

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private @Nullable String[] texts = new @Nullable String[LEAST];

    /** The bytes of each text if there are up to eight, or what was made of them. */
    private long[] keys = new long[LEAST];

    private int size;
    private final Map<String, String> others = new HashMap<>();

    /** No text yet. */
    public SharedTexts() {}

    /** Forgets the texts of earlier records if they are many. */
    void startRecord() {
        if (size + others.size() > MOST) {
            texts = new @Nullable String[LEAST];
            keys = new long[LEAST];
            size = 0;
            others.clear();
        }
    }

    /** The text of those bytes; null if they are not all ASCII. */
    @Nullable
    String ofAscii(byte[] bytes, int from, int to) {
        long key = 0;
        long all = 0;
        int i = from;
        for (; to - i > Long.BYTES; i += Long.BYTES) {
            long eight = EightBytes.at(bytes, i);
            all |= eight;
            key = (key ^ eight) * MIX;
            key ^= key >>> 32;
        }
        long last = EightBytes.upToEight(bytes, i, to);
        all |= last;
        if ((all & EightBytes.HIGH_BITS) != 0) {
            return null;
        }
        key ^= last;
        int slot = slot(key);
        for (int tried = 0; texts[slot] != null; tried++) {
            String known = texts[slot];
            if (keys[slot] == key && known.length() == to - from && (i == from || isSame(known, bytes, from))) {
                return known;
            }
            if (tried == MOST_TRIED) {
                return of(new String(bytes, from, to - from, ISO_8859_1));
            }
            slot = (slot + 1) & (texts.length - 1);
        }
        String text = new String(bytes, from, to - from, ISO_8859_1);
        texts[slot] = text;
        keys[slot] = key;
        if (2 * ++size > texts.length) {
            grow();
        }
        return text;
    }

    private int slot(long key) {
        return (int) ((key * MIX) >>> 40) & (texts.length - 1);
    }

    /** The text that is known, if it is. */
    String of(String text) {
        String known = others.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private static boolean isSame(String known, byte[] bytes, int from) {
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        @Nullable String[] oldTexts = texts;
        long[] oldKeys = keys;
        texts = new @Nullable String[2 * oldTexts.length];
        keys = new long[texts.length];
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != null) {
                int slot = slot(oldKeys[i]);
                while (texts[slot] != null) {
                    slot = (slot + 1) & (texts.length - 1);
                }
                texts[slot] = oldTexts[i];
                keys[slot] = oldKeys[i];
            }
        }
    }
}
