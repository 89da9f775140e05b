package org.dialoguerecords.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Chooses, among all that bear a name, who bore it on a day. */
final class NameBearers {

    private static final List<String> NOBODY = List.of();

    private NameBearers() {}

    /**
     * The codes of those who can be meant, in order. A name with one bearer is that bearer's on any day; among several
     * the date chooses.
     */
    static List<String> on(LocalDate date, List<NameRow> rows) {
        if (areOfOne(rows)) {
            return resolved(rows.get(0).code());
        }
        Set<String> onDay = new TreeSet<>();
        for (NameRow row : rows) {
            if (row.covers(date)) {
                onDay.add(row.code());
            }
        }
        if (onDay.size() == 1) {
            return resolved(onDay.iterator().next());
        }
        Set<String> possible = onDay.isEmpty() ? codes(rows) : onDay;
        possible.remove(NameRow.NO_STATE);
        return possible.size() < 2 ? NOBODY : List.copyOf(possible);
    }

    private static boolean areOfOne(List<NameRow> rows) {
        for (NameRow row : rows) {
            if (!row.code().equals(rows.get(0).code())) {
                return false;
            }
        }
        return !rows.isEmpty();
    }

    /** The codes of all bearers, in order. */
    static Set<String> codes(List<NameRow> rows) {
        Set<String> codes = new TreeSet<>();
        for (NameRow row : rows) {
            codes.add(row.code());
        }
        return codes;
    }

    private static List<String> resolved(String code) {
        return code.equals(NameRow.NO_STATE) ? NOBODY : List.of(code);
    }
}
