package org.dialoguerecords.names;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known word that may be meant where an unknown one stands. */
public final class ClosestWord {

    private static final int MOST_SLIPS = 2;

    private ClosestWord() {}

    /** The word that differs least in its letters, whatever their case, if it differs in few; the first of several. */
    public static Optional<String> to(String word, Collection<String> known) {
        @Nullable String closest = null;
        int fewest = MOST_SLIPS + 1;
        String lower = word.toLowerCase(Locale.ROOT);
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < fewest) {
                int slips = distance(lower, candidate.toLowerCase(Locale.ROOT));
                if (slips < fewest && 2 * slips < candidate.length()) {
                    fewest = slips;
                    closest = candidate;
                }
            }
        }
        return Optional.ofNullable(closest);
    }

    /** How many letters must be added, dropped or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
