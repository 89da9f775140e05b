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
    private final @Nullable Places first;
    private final int firstSize;

    /** Those after the first. */
    private final List<StatesOnDays> all = new ArrayList<>(1);

    private final Map<LocalDate, Integer> ofDates = new HashMap<>(2);
    private final BitSet used = new BitSet();

    /** The place that was asked for last: mostly it is the next one too. */
    private int last;

    private @Nullable LocalDate lastDate;

    Places(StatesByDay states) {
        this.states = states;
        this.first = null;
        this.firstSize = 0;
    }

    /** Places of which the first are all those of others, and none is used. They are not copied: there may be thousands. */
    Places(StatesByDay states, Places first) {
        this.states = states;
        this.first = first;
        this.firstSize = first.size();
    }

    int of(LocalDate date) {
        if (date.equals(lastDate)) {
            return last;
        }
        Integer known = find(date);
        last = known == null ? add(states.on(Days.on(date))) : known;
        lastDate = date;
        return last;
    }

    private @Nullable Integer find(LocalDate date) {
        Integer known = first == null ? null : first.find(date);
        return known == null ? ofDates.get(date) : known;
    }

    /** The place of several days, of which a record speaks only as those of the whole dialogue. */
    int of(Days days) {
        return days.areOne() ? of(days.first()) : add(states.on(days));
    }

    private int add(StatesOnDays on) {
        int place = size();
        LocalDate day = on.days().first();
        if (day.equals(on.days().last())) {
            ofDates.put(day, place);
        }
        all.add(on);
        return place;
    }

    void use(int place) {
        used.set(place);
    }

    StatesOnDays get(int place) {
        return first != null && place < firstSize ? first.get(place) : all.get(place - firstSize);
    }

    int size() {
        return firstSize + all.size();
    }

    /** The days that are used, each once. */
    List<StatesOnDays> used() {
        return first == null && used.cardinality() == all.size()
                ? all
                : used.stream().mapToObj(this::get).toList();
    }
}
