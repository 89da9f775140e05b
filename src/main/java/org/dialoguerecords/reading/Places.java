package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of which a record speaks, each with a number, its place. */
final class Places {

    private final StatesByDay states;
    private final List<StatesOnDays> all = new ArrayList<>(1);
    private final Map<LocalDate, Integer> ofDates = new HashMap<>(2);
    private final BitSet used = new BitSet();

    /** The place that was asked for last: mostly it is the next one too. */
    private int last;

    private @Nullable LocalDate lastDate;

    Places(StatesByDay states) {
        this.states = states;
    }

    /** Places with the same numbers as others, of which none is used. */
    Places(StatesByDay states, Places others) {
        this(states);
        others.all.forEach(this::add);
    }

    int of(LocalDate date) {
        if (date.equals(lastDate)) {
            return last;
        }
        Integer known = ofDates.get(date);
        last = known == null ? add(states.on(Days.on(date))) : known;
        lastDate = date;
        return last;
    }

    /** The place of several days, of which a record speaks only as those of the whole dialogue. */
    int of(Days days) {
        return days.areOne() ? of(days.first()) : add(states.on(days));
    }

    private int add(StatesOnDays on) {
        int place = all.size();
        LocalDate first = on.days().first();
        if (first.equals(on.days().last())) {
            ofDates.put(first, place);
        }
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
