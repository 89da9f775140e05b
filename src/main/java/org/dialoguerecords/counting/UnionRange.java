package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dialoguerecords.reference.StateSet;

/**
 * How small and how large a union can be of known states and of sets that are known only by their size.
 *
 * <p>Both bounds are exact: some choice of the unknown sets reaches them. States that the same unknown sets may contain
 * are alike, so that it is enough to decide how many of each kind to take; and so are unknown sets that may contain the same
 * states. Only where dozens of unknown sets overlap in such a way that the search for the smallest union would take long is
 * it given up for a bound that may be too small.
 *
 * <p>Strangers are states that no data know; where there may be any, each unknown set may contain them.
 */
public final class UnionRange {

    /** The largest size if there is no bound. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Steps after which the search for the smallest union is given up: some milliseconds. */
    private static final int MOST_STEPS = 10_000;

    /** What each set still needs after each of the first kinds, and at first. */
    private final int[][] left;

    private final List<Kind> kinds;
    private int steps;

    private UnionRange(List<Kind> kinds, List<Alike> sets) {
        this.kinds = kinds;
        this.left = new int[kinds.size() + 1][sets.size()];
        for (int set = 0; set < sets.size(); set++) {
            left[0][set] = sets.get(set).need;
        }
    }

    /** States that the same unknown sets may contain, and how many such sets there are. */
    private static final class Kind {

        private final int[] sets;
        private final int width;
        private final int count;

        Kind(int[] sets, int width, int count) {
            this.sets = sets;
            this.width = width;
            this.count = count;
        }

        int width() {
            return width;
        }
    }

    /** Unknown sets that may contain the same states. */
    private static final class Alike {

        private final StateSet among;
        private int number;
        private int need;
        private int room;

        Alike(StateSet among) {
            this.among = among;
        }

        /** Those of the same states among others, to which new ones are added if there are none. */
        static Alike findOrAdd(StateSet among, List<Alike> others) {
            for (Alike other : others) {
                if (other.among.equals(among)) {
                    return other;
                }
            }
            Alike first = new Alike(among);
            others.add(first);
            return first;
        }

        void add(int least, int most) {
            number++;
            need = Math.max(need, least);
            room = Math.min(among.size(), room + Math.min(among.size(), most));
        }
    }

    /** The smallest size: the unknown sets hide among the known states, and then behind each other. */
    public static int smallest(StateSet known, List<UnknownSet> unknown, boolean strangers) {
        List<Alike> hidden = new ArrayList<>();
        int most = 0;
        for (UnknownSet set : unknown) {
            if (set.least() == 0) {
                continue; // as of most
            }
            StateSet among = set.among().difference(known);
            int need = set.least() - (set.among().size() - among.size());
            if (need > 0) {
                most = Math.max(most, need);
                Alike.findOrAdd(among, hidden).add(Math.min(need, among.size()), 0);
            }
        }
        if (strangers || hidden.isEmpty()) {
            return known.size() + most;
        }
        if (hidden.size() == 1) {
            return known.size() + hidden.get(0).need;
        }
        List<Kind> kinds = kinds(hidden);
        kinds.sort(Comparator.comparingInt(Kind::width).reversed());
        return known.size() + new UnionRange(kinds, hidden).cover(0, 0, UNBOUNDED);
    }

    /** The largest size: each unknown set shows as many states as possible that no other shows. */
    public static int largest(StateSet known, List<UnknownSet> unknown, boolean strangers) {
        if (strangers) {
            long size = known.size();
            for (UnknownSet set : unknown) {
                size += set.most();
            }
            return (int) Math.min(size, UNBOUNDED);
        }
        List<Alike> showing = new ArrayList<>();
        for (UnknownSet set : unknown) {
            if (set.most() > 0) {
                Alike.findOrAdd(set.among().difference(known), showing).add(0, set.most());
            }
        }
        return known.size() + room(showing);
    }

    private static int room(List<Alike> showing) {
        return switch (showing.size()) {
            case 0 -> 0;
            case 1 -> showing.get(0).room;
            default -> placed(showing);
        };
    }

    /** How many states the sets show together if each shows others than the rest. */
    private static int placed(List<Alike> sets) {
        List<Kind> kinds = kinds(sets);
        int[] room = sets.stream().mapToInt(set -> set.room).toArray();
        int[][] taken = new int[kinds.size()][room.length];
        int size = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int i = 0; i < kinds.get(kind).count; i++) {
                if (!place(kinds, taken, room, kind, new boolean[room.length])) {
                    break;
                }
                size++;
            }
        }
        return size;
    }

    /** The kinds of all states of some sets, those first that the first sets may contain. */
    private static List<Kind> kinds(List<Alike> sets) {
        StateSet.Builder all = StateSet.builder();
        sets.forEach(set -> all.addAll(set.among));
        List<StateSet> parts = List.of(all.build());
        for (Alike set : sets) {
            List<StateSet> finer = new ArrayList<>(parts.size() + 1);
            for (StateSet part : parts) {
                addUnlessEmpty(part.intersection(set.among), finer);
                addUnlessEmpty(part.difference(set.among), finer);
            }
            parts = finer;
        }
        List<Kind> kinds = new ArrayList<>(parts.size());
        for (StateSet part : parts) {
            kinds.add(kind(part, sets));
        }
        return kinds;
    }

    private static void addUnlessEmpty(StateSet part, List<StateSet> parts) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static Kind kind(StateSet part, List<Alike> sets) {
        int[] numbers = new int[sets.size()];
        int size = 0;
        int width = 0;
        for (int set = 0; set < sets.size(); set++) {
            if (sets.get(set).among.containsAll(part)) {
                numbers[size++] = set;
                width += sets.get(set).number;
            }
        }
        return new Kind(Arrays.copyOf(numbers, size), width, part.size());
    }

    /** The fewest states that give every set what it still needs, by trying kinds in turn, the widest first. */
    private int cover(int from, int used, int best) {
        int most = 0;
        for (int need : left[from]) {
            most = Math.max(most, need);
        }
        if (most == 0) {
            return used;
        }
        if (from == kinds.size() || used + most >= best) {
            return best;
        }
        if (++steps > MOST_STEPS) {
            return used + most;
        }
        Kind kind = kinds.get(from);
        int useful = 0;
        for (int set : kind.sets) {
            useful = Math.max(useful, left[from][set]);
        }
        int fewest = best;
        int[] then = left[from + 1];
        for (int take = Math.min(kind.count, useful); take >= 0; take--) {
            System.arraycopy(left[from], 0, then, 0, then.length);
            for (int set : kind.sets) {
                then[set] = Math.max(0, then[set] - take);
            }
            fewest = Math.min(fewest, cover(from + 1, used + take, fewest));
        }
        return fewest;
    }

    /** Finds room for one more state of a kind, moving others out of the way if need be. */
    private static boolean place(List<Kind> kinds, int[][] taken, int[] room, int kind, boolean[] tried) {
        for (int set : kinds.get(kind).sets) {
            if (tried[set]) {
                continue;
            }
            tried[set] = true;
            if (room[set] > 0) {
                room[set]--;
                taken[kind][set]++;
                return true;
            }
            for (int other = 0; other < taken.length; other++) {
                if (taken[other][set] > 0 && place(kinds, taken, room, other, tried)) {
                    taken[other][set]--;
                    taken[kind][set]++;
                    return true;
                }
            }
        }
        return false;
    }
}
