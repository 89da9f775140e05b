package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Chooses, among all that bear a name, who bore it on a day. */
final class NameBearers {

    private static final NameResolution UNRESOLVED = new NameResolution.Unresolved();

    private final Map<String, State> states;

    NameBearers(Map<String, State> states) {
        this.states = states;
    }

    /** A name with one bearer is that bearer's on any day; among several the date chooses. */
    NameResolution on(LocalDate date, List<NameRow> rows) {
        Set<String> all = codes(rows, row -> true);
        if (all.size() == 1) {
            return resolved(all.iterator().next());
        }
        Set<String> onDay = codes(rows, row -> row.covers(date));
        if (onDay.size() == 1) {
            return resolved(onDay.iterator().next());
        }
        Set<String> possible = onDay.isEmpty() ? all : onDay;
        possible.remove(NameRow.NO_STATE);
        if (possible.size() < 2) {
            return UNRESOLVED;
        }
        return new NameResolution.Ambiguous(
                StateSet.copyOf(possible.stream().map(this::state).toList()));
    }

    private static Set<String> codes(List<NameRow> rows, Predicate<NameRow> which) {
        return rows.stream().filter(which).map(NameRow::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private NameResolution resolved(String code) {
        return code.equals(NameRow.NO_STATE) ? UNRESOLVED : new NameResolution.Resolved(state(code));
    }

    private State state(String code) {
        State state = states.get(code);
        if (state == null) {
            throw new IllegalStateException("a name of " + code + ", which is no state of this data");
        }
        return state;
    }
}
