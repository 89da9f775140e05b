package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The members of one group on every day: who they are between two days on which something changes.
 *
 * <p>Made once for a group, so that asking for a day is a binary search, however often a count asks.
 */
final class Timeline {

    /** The first day of each span but the first, in order. */
    private final LocalDate[] changes;

    /** The same days as numbers in one array, which a search reads faster than objects that lie apart. */
    private final long[] numbers;

    /** The members in each span, one more than there are changes. */
    private final OnOneDay[] spans;

    private Timeline(LocalDate[] changes, OnOneDay[] spans) {
        this.changes = changes;
        this.numbers = numbers(changes);
        this.spans = spans;
    }

    static Timeline of(List<MembershipFact> facts, StateIndex states, Set<String> territories) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (MembershipFact fact : facts) {
            addEnds(days, fact.from());
            addEnds(days, fact.until());
        }
        LocalDate[] changes = days.toArray(new LocalDate[0]);
        long[] numbers = numbers(changes);
        Span[] spans = new Span[changes.length + 1];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new Span(states, territories);
        }
        for (MembershipFact fact : facts) {
            State state = states.find(fact.member());
            int certainFrom = firstSpan(numbers, fact.from().latest());
            int certainUntil = fact.confidence().isCertain()
                    ? firstSpan(numbers, fact.until().earliest())
                    : 0;
            int possibleUntil = firstSpan(numbers, fact.until().latest());
            for (int i = firstSpan(numbers, fact.from().earliest()); i < possibleUntil; i++) {
                spans[i].add(fact.member(), state, certainFrom <= i && i < certainUntil);
            }
        }
        OnOneDay[] members = new OnOneDay[spans.length];
        for (int i = 0; i < spans.length; i++) {
            members[i] = spans[i].members();
        }
        return new Timeline(changes, members);
    }

    /** Some states as possible members on every day. */
    static Timeline always(StateSet states) {
        return new Timeline(new LocalDate[0], new OnOneDay[] {OnOneDay.NOBODY.orPerhaps(states)});
    }

    /** The members on a day, the same object for every day of a span. */
    OnOneDay on(LocalDate date) {
        return spans[spanOf(numbers, date)];
    }

    /** What an operation makes of the members of two groups on every day. */
    Timeline combined(Timeline other, BinaryOperator<OnOneDay> operation) {
        SortedSet<LocalDate> days = new TreeSet<>(Arrays.asList(changes));
        days.addAll(Arrays.asList(other.changes));
        LocalDate[] all = days.toArray(new LocalDate[0]);
        OnOneDay[] members = new OnOneDay[all.length + 1];
        for (int i = 0; i < members.length; i++) {
            LocalDate day = i == 0 ? LocalDate.MIN : all[i - 1];
            members[i] = operation.apply(on(day), other.on(day));
        }
        return new Timeline(all, members);
    }

    /** The same without the days outside the life of the group, and uncertain on those that may be outside. */
    Timeline within(StateGroup group) {
        SortedSet<LocalDate> days = new TreeSet<>(Arrays.asList(changes));
        addEnds(days, group.founded());
        addEnds(days, group.dissolved());
        LocalDate[] all = days.toArray(new LocalDate[0]);
        OnOneDay[] members = new OnOneDay[all.length + 1];
        for (int i = 0; i < members.length; i++) {
            LocalDate day = i == 0 ? LocalDate.MIN : all[i - 1];
            if (day.isBefore(group.founded().earliest())
                    || !day.isBefore(group.dissolved().latest())) {
                members[i] = OnOneDay.NOBODY;
            } else if (day.isBefore(group.founded().latest())
                    || !day.isBefore(group.dissolved().earliest())) {
                members[i] = on(day).uncertain();
            } else {
                members[i] = on(day);
            }
        }
        return new Timeline(all, members);
    }

    /** The days after one and up to another on which something changes, in order. */
    List<LocalDate> changes(LocalDate after, LocalDate upTo) {
        int first = spanOf(numbers, after);
        return Arrays.asList(changes).subList(first, Math.max(first, spanOf(numbers, upTo)));
    }

    private static void addEnds(Collection<LocalDate> days, DateWindow window) {
        addUnlessUnbounded(days, window.earliest());
        addUnlessUnbounded(days, window.latest());
    }

    private static void addUnlessUnbounded(Collection<LocalDate> days, LocalDate day) {
        if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
            days.add(day);
        }
    }

    /** The first span with days from a day on, which is past the last one if there are no such days. */
    private static int firstSpan(long[] changes, LocalDate day) {
        return day.equals(LocalDate.MAX) ? changes.length + 1 : spanOf(changes, day);
    }

    private static long[] numbers(LocalDate[] days) {
        return Arrays.stream(days).mapToLong(Timeline::number).toArray();
    }

    /** A number that is greater for a later day. */
    private static long number(LocalDate day) {
        return ((long) day.getYear() << 9) | (day.getMonthValue() << 5) | day.getDayOfMonth();
    }

    private static int spanOf(long[] numbers, LocalDate date) {
        int found = Arrays.binarySearch(numbers, number(date));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Who belongs to a group, while its facts are gone through. */
    private static final class Span {

        private final StateIndex states;
        private final Set<String> territoryCodes;
        private final long[] certain;
        private final long[] possible;
        private final Set<String> organizations = new TreeSet<>();
        private final Set<String> territories = new TreeSet<>();
        private final Set<String> certainOthers = new TreeSet<>();

        Span(StateIndex states, Set<String> territoryCodes) {
            this.states = states;
            this.territoryCodes = territoryCodes;
            this.certain = states.noBits();
            this.possible = states.noBits();
        }

        private void add(String member, @Nullable State state, boolean certainly) {
            if (state == null) {
                (territoryCodes.contains(member) ? territories : organizations).add(member);
                if (certainly) {
                    certainOthers.add(member);
                }
                return;
            }
            int number = state.number();
            Bits.set(possible, number);
            if (certainly) {
                Bits.set(certain, number);
            }
        }

        OnOneDay members() {
            Members members = new Members(
                    StateSet.ofNumbers(states, certain),
                    StateSet.ofNumbers(states, possible),
                    organizations,
                    territories);
            return OnOneDay.of(members, certainOthers);
        }
    }
}
