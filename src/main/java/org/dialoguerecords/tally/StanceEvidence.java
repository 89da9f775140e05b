package org.dialoguerecords.tally;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Stance;
import org.jspecify.annotations.Nullable;

/** What is said for one state, on each basis. What is open holds as a whole or not at all. */
final class StanceEvidence {

    private final Map<Basis, Set<Stance>> certain = new EnumMap<>(Basis.class);
    private final Map<Basis, Set<Set<Stance>>> possible = new EnumMap<>(Basis.class);

    /** What may be the outcome for one state: stances, several at once, or none. */
    record Outcomes(Set<Stance> stances, boolean conflict, boolean none) {

        boolean areOnly(Stance stance) {
            return isCertain() && stances.contains(stance);
        }

        boolean isCertain() {
            return !conflict && !none && stances.size() == 1;
        }
    }

    StanceEvidence() {}

    /** A copy, or nothing said if there is none to copy. */
    StanceEvidence(@Nullable StanceEvidence other) {
        if (other != null) {
            other.certain.forEach((basis, stances) -> certain.put(basis, EnumSet.copyOf(stances)));
            other.possible.forEach((basis, stances) -> possible.put(basis, new HashSet<>(stances)));
        }
    }

    void add(Basis basis, Set<Stance> stances, boolean certainly) {
        if (certainly) {
            certain.computeIfAbsent(basis, key -> EnumSet.noneOf(Stance.class)).addAll(stances);
        } else {
            possible.computeIfAbsent(basis, key -> new HashSet<>()).add(stances);
        }
    }

    /** The weightiest basis on which anything is said decides. */
    Outcomes weigh() {
        Set<Stance> found = EnumSet.noneOf(Stance.class);
        boolean conflict = false;
        for (Basis basis : Basis.values()) {
            Set<Stance> said = certain.getOrDefault(basis, Set.of());
            Set<Stance> either = EnumSet.noneOf(Stance.class);
            either.addAll(said);
            for (Set<Stance> perhaps : possible.getOrDefault(basis, Set.of())) {
                either.addAll(perhaps);
                if (said.isEmpty() && perhaps.size() == 1) {
                    found.addAll(perhaps);
                }
            }
            conflict |= either.size() > 1;
            if (!said.isEmpty()) {
                if (said.size() == 1) {
                    found.addAll(said);
                }
                return new Outcomes(found, conflict, false);
            }
        }
        return new Outcomes(found, conflict, true);
    }
}
