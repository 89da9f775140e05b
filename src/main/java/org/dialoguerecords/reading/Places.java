package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days of which a record speaks, each with a number, its place. */
final class Places {

    private final StatesByDay states;
    private final List<StatesOnDays> all = new ArrayList<>(1);
    private final Map<Days, Integer> numbers = new HashMap<>(2);
    private final BitSet used = new BitSet();

    /** The place that was asked for last: mostly it is the next one too. */
    private int last;

    Places(StatesByDay states) {
        this.states = states;
    }

    /** Places with the same numbers as others, of which none is used. */
    Places(StatesByDay states, Places others) {
        this(states);
        others.all.forEach(this::add);
    }

    int of(LocalDate date) {
        if (all.isEmpty() || !isLast(date)) {
            last = of(Days.on(date));
        }
        return last;
    }

    private boolean isLast(LocalDate date) {
        Days known = all.get(last).days();
        return known.first().equals(date) && known.last().equals(date);
    }

    int of(Days days) {
        Integer known = numbers.get(days);
        return known == null ? add(states.on(days)) : known;
    }

    private int add(StatesOnDays on) {
        int place = all.size();
        numbers.put(on.days(), place);
        all.add(on);
        return place;
    }

    void use(int place) {
        used.set(place);
    }

    StatesOnDays get(int place) {
        return all.get(place);
    }

    int size() {
        return all.size();
    }

    /** The days that are used, each once. */
    List<StatesOnDays> used() {
        return used.cardinality() == all.size()
                ? all
                : used.stream().mapToObj(all::get).toList();
    }
}
