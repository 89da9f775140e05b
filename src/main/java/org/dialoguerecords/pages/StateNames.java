package org.dialoguerecords.pages;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Tally;

/** States by their names, in the order in which people look for them. */
final class StateNames {

    /** A name, and the same without marks and capitals, by which it is ordered. */
    private record Name(String name, String plain) {}

    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::plain).thenComparing(Name::name);

    private final Tally tally;
    private final Map<String, Name> names = new HashMap<>();

    StateNames(Tally tally) {
        this.tally = tally;
    }

    String of(State state) {
        return name(state).name;
    }

    /** The order of the names of states. */
    Comparator<State> order() {
        return Comparator.comparing(this::name, ORDER);
    }

    List<String> sorted(Collection<State> states) {
        return states.stream().sorted(order()).map(this::of).toList();
    }

    private Name name(State state) {
        return names.computeIfAbsent(state.code(), code -> {
            String name = tally.nameOf(code);
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return new Name(name, plain.toLowerCase(Locale.ROOT));
        });
    }
}
