package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the states whose names are as near to a text as the one that seems to be meant. */
final class NameRivals {

    /**
     * A name in one.
     *
     * @param letters its letters
     * @param mask one bit for each letter that it has
     * @param code of its bearer
     */
    private record Target(String letters, int mask, String code) {}

    private final Map<Integer, List<Target>> byLength = new HashMap<>();
    private final Map<String, Set<String>> byLetters = new HashMap<>();

    /** Takes the words of a name. */
    void add(NameWords name, NameRow row) {
        String letters = name.saidJoined();
        if (row.isState()
                && byLetters.computeIfAbsent(letters, key -> new HashSet<>()).add(row.code())) {
            byLength.computeIfAbsent(letters.length(), key -> new ArrayList<>())
                    .add(new Target(letters, mask(letters), row.code()));
        }
    }

    /**
     * Whether another state's name is as near to a text.
     *
     * @param code of the state that seems to be meant
     * @param reach how many letters its name is away
     */
    boolean areAsNear(NameWords text, String code, int reach) {
        String typed = text.saidJoined();
        int mask = mask(typed);
        for (int length = typed.length() - reach; length <= typed.length() + reach; length++) {
            for (Target target : byLength.getOrDefault(length, List.of())) {
                if (Integer.bitCount(mask ^ target.mask) <= 2 * reach
                        && isWithin(typed, target.letters, reach)
                        && !target.code.equals(code)
                        && !byLetters.getOrDefault(target.letters, Set.of()).contains(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWithin(String typed, String letters, int reach) {
        return typed.equals(letters)
                || NameEdits.isOne(typed, letters)
                || (reach == 2 && NameEdits.areTwoOrLess(typed, letters));
    }

    private static int mask(String letters) {
        int mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= 1 << (letters.charAt(i) & 31);
        }
        return mask;
    }
}
