package org.dialoguerecords.names;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Chooses, among all that bear a name, who bore it on a day. */
final class NameBearers {

    private static final List<String> NOBODY = List.of();

    private NameBearers() {}

    /**
     * The codes of those who can be meant, in order. A name with one bearer is that bearer's on any day; among several
     * the date chooses.
     */
    static List<String> on(LocalDate date, List<NameRow> rows) {
        SortedSet<String> all = codes(rows, row -> true);
        if (all.size() == 1) {
            return resolved(all.first());
        }
        SortedSet<String> onDay = codes(rows, row -> row.covers(date));
        if (onDay.size() == 1) {
            return resolved(onDay.first());
        }
        SortedSet<String> possible = onDay.isEmpty() ? all : onDay;
        possible.remove(NameRow.NO_STATE);
        return possible.size() < 2 ? NOBODY : List.copyOf(possible);
    }

    private static SortedSet<String> codes(List<NameRow> rows, Predicate<NameRow> which) {
        return rows.stream().filter(which).map(NameRow::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> resolved(String code) {
        return code.equals(NameRow.NO_STATE) ? NOBODY : List.of(code);
    }
}
