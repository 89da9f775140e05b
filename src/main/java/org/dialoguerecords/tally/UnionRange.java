package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;

/**
 * How small and how large a union can be of known states and of sets that are known only by their size.
 *
 * <p>Both bounds are exact: some choice of the unknown sets reaches them. The states that matter are alike if the same
 * unknown sets may contain them, so that it is enough to decide how many of each kind to take.
 */
final class UnionRange {

    /**
     * A set of which only this is known.
     *
     * @param among the states that it may contain
     * @param least how many it contains at least
     * @param most how many it contains at most
     */
    record Unknown(StateSet among, int least, int most) {

        Unknown {
            most = Math.min(most, among.size());
            least = Math.min(least, most);
        }
    }

    private UnionRange() {}

    /** The smallest size: the unknown sets hide among the known states, and then behind each other. */
    static int smallest(StateSet known, List<Unknown> unknown) {
        List<Unknown> visible = new ArrayList<>();
        for (Unknown set : unknown) {
            int left = set.least - set.among.intersection(known).size();
            if (left > 0) {
                visible.add(new Unknown(set.among.difference(known), left, left));
            }
        }
        if (visible.isEmpty()) {
            return known.size();
        }
        List<Kind> kinds = kinds(visible);
        kinds.sort(Comparator.comparingInt((Kind kind) -> kind.sets().size()).reversed());
        int[] left = visible.stream().mapToInt(Unknown::least).toArray();
        return known.size() + cover(kinds, 0, left, 0, Integer.MAX_VALUE);
    }

    /** The largest size: each unknown set shows as many states as possible that no other shows. */
    static int largest(StateSet known, List<Unknown> unknown) {
        List<Unknown> showing = new ArrayList<>();
        for (Unknown set : unknown) {
            showing.add(new Unknown(set.among.difference(known), 0, set.most));
        }
        List<Kind> kinds = kinds(showing);
        int[] room = showing.stream().mapToInt(Unknown::most).toArray();
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

    /** States that the same unknown sets may contain. */
    private record Kind(List<Integer> sets, int count) {}

    private static List<Kind> kinds(List<Unknown> unknown) {
        StateSet all = StateSet.empty();
        for (Unknown set : unknown) {
            all = all.union(set.among);
        }
        Map<String, Kind> kinds = new TreeMap<>();
        for (State state : all) {
            List<Integer> sets = new ArrayList<>();
            for (int i = 0; i < unknown.size(); i++) {
                if (unknown.get(i).among.contains(state)) {
                    sets.add(i);
                }
            }
            kinds.merge(sets.toString(), new Kind(sets, 1), (a, b) -> new Kind(sets, a.count + b.count));
        }
        return new ArrayList<>(kinds.values());
    }

    /** The fewest states that give every set what it still needs, by trying kinds in turn, the widest first. */
    private static int cover(List<Kind> kinds, int from, int[] left, int used, int best) {
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
