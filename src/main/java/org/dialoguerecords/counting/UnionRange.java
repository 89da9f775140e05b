package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dialoguerecords.reference.StateSet;

/**
 * How small and how large a union can be of known states and of sets that are known only by their size.
 *
 * <p>Both bounds are exact: some choice of the unknown sets reaches them. States that the same unknown sets may contain
 * are alike, so that it is enough to decide how many of each kind to take. Only where dozens of unknown sets overlap in
 * such a way that the search for the smallest union would take long is it given up for a bound that may be too small.
 *
 * <p>Strangers are states that no data know; where there may be any, each unknown set may contain them.
 */
public final class UnionRange {

    /** The largest size if there is no bound. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Steps after which the search for the smallest union is given up: some milliseconds. */
    private static final int MOST_STEPS = 10_000;

    /** States that the same unknown sets may contain. */
    private record Kind(List<Integer> sets, int count) {}

    private int steps;

    private UnionRange() {}

    /** The smallest size: the unknown sets hide among the known states, and then behind each other. */
    public static int smallest(StateSet known, List<UnknownSet> unknown, boolean strangers) {
        List<StateSet> hidden = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        int most = 0;
        for (UnknownSet set : unknown) {
            StateSet among = set.among().difference(known);
            int need = set.least() - (set.among().size() - among.size());
            if (need > 0) {
                hidden.add(among);
                needs.add(strangers ? need : Math.min(need, among.size()));
                most = Math.max(most, need);
            }
        }
        if (strangers || hidden.size() < 2) {
            return known.size()
                    + (strangers ? most : needs.stream().mapToInt(need -> need).sum());
        }
        List<Kind> kinds = kinds(hidden);
        kinds.sort(Comparator.comparingInt((Kind kind) -> kind.sets().size()).reversed());
        int[] left = needs.stream().mapToInt(need -> need).toArray();
        return known.size() + new UnionRange().cover(kinds, 0, left, 0, UNBOUNDED);
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
        if (unknown.size() < 2) {
            return known.size()
                    + unknown.stream()
                            .mapToInt(set -> Math.min(
                                    set.most(), set.among().difference(known).size()))
                            .sum();
        }
        List<StateSet> showing =
                unknown.stream().map(set -> set.among().difference(known)).toList();
        List<Kind> kinds = kinds(showing);
        int[] room = unknown.stream().mapToInt(UnknownSet::most).toArray();
        int[][] taken = new int[kinds.size()][room.length];
        int size = known.size();
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int i = 0; i < kinds.get(kind).count(); i++) {
                if (!place(kinds, taken, room, kind, new boolean[room.length])) {
                    break;
                }
                size++;
            }
        }
        return size;
    }

    private static List<Kind> kinds(List<StateSet> sets) {
        List<Alike> kinds = new ArrayList<>();
        StateSet.Builder all = StateSet.builder();
        sets.forEach(all::addAll);
        kinds.add(new Alike(all.build(), List.of()));
        for (int i = 0; i < sets.size(); i++) {
            List<Alike> finer = new ArrayList<>();
            for (Alike kind : kinds) {
                kind.divide(sets.get(i), i, finer);
            }
            kinds = finer;
        }
        List<Kind> found = new ArrayList<>();
        for (Alike kind : kinds) {
            found.add(new Kind(kind.sets(), kind.states().size()));
        }
        return found;
    }

    /** States that some of the first unknown sets may contain, and no others of these. */
    private record Alike(StateSet states, List<Integer> sets) {

        void divide(StateSet set, int number, List<Alike> into) {
            StateSet in = states.intersection(set);
            StateSet out = states.difference(set);
            if (!in.isEmpty()) {
                List<Integer> more = new ArrayList<>(sets);
                more.add(number);
                into.add(new Alike(in, more));
            }
            if (!out.isEmpty()) {
                into.add(new Alike(out, sets));
            }
        }
    }

    /** The fewest states that give every set what it still needs, by trying kinds in turn, the widest first. */
    private int cover(List<Kind> kinds, int from, int[] left, int used, int best) {
        int most = 0;
        for (int need : left) {
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
            useful = Math.max(useful, left[set]);
        }
        int fewest = best;
        for (int take = Math.min(kind.count, useful); take >= 0; take--) {
            int[] then = left.clone();
            for (int set : kind.sets) {
                then[set] = Math.max(0, then[set] - take);
            }
            fewest = Math.min(fewest, cover(kinds, from + 1, then, used + take, fewest));
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
