package org.dialoguerecords.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the states whose names are as near to a text as the one that seems to be meant. */
final class NameRivals {

    /** Names in one, and the codes of their bearers. */
    private final NameLetters<String> names = new NameLetters<>();

    private final Map<String, Set<String>> byLetters = new HashMap<>();

    /** Takes the words of a name. */
    void add(NameWords name, NameRow row) {
        String letters = name.saidJoined();
        if (row.isState()
                && byLetters.computeIfAbsent(letters, key -> new HashSet<>()).add(row.code())) {
            names.add(letters, row.code());
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
        for (int length = typed.length() - reach; length <= typed.length() + reach; length++) {
            for (NameLetters.Entry<String> name : names.near(typed, length, reach)) {
                if (isWithin(typed, name.letters(), reach)
                        && !name.value().equals(code)
                        && !byLetters.getOrDefault(name.letters(), Set.of()).contains(code)) {
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
}
