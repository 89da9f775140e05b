package org.dialoguerecords.pages;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Tally;

/** States by their names, in the order in which people look for them. */
record StateNames(Tally tally) {

    /** Letters with marks as those without, capitals as small ones; names that differ in nothing else stay apart. */
    private static final Comparator<String> ORDER =
            Comparator.comparing(StateNames::plain).thenComparing(Comparator.naturalOrder());

    /** The order of the names of states. */
    Comparator<State> order() {
        return Comparator.comparing(this::of, ORDER);
    }

    String of(State state) {
        return tally.nameOf(state.code());
    }

    List<String> sorted(Collection<State> states) {
        return states.stream().map(this::of).sorted(ORDER).toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
