package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/**
 * For whom the statements of a record stand, gathered: a further count walks along these few instead of the statements.
 *
 * @param all the shares, of whatever kind and delivery; without what statements say from which others dissociate themselves
 * @param dissociated the numbers of these statements. Of them only the delegations that made them are in the shares
 */
public record Shares(List<Share> all, List<Integer> dissociated) {

    /** Those of some statements. */
    static Shares of(RecordStatements statements, IntPredicate which) {
        return new Gathering(statements).gather(which);
    }

    /** Shares in the making. */
    private static final class Gathering {

        private static final int ANY_DELIVERY = 0xf;

        /** Spreads keys that differ in few bits: 2 to the power of 64 divided by the golden ratio, odd. */
        private static final long SCATTER = 0x9e3779b97f4a7c15L;

        private final RecordStatements statements;
        private @Nullable Gathered[] byKey = new Gathered[32];
        private final List<Gathered> inOrder = new ArrayList<>();
        private final List<Integer> dissociated = new ArrayList<>(0);
        private int lastOwn = -1;
        private int lastPlace = -1;
        private @Nullable Gathered last;

        Gathering(RecordStatements statements) {
            this.statements = statements;
        }

        Shares gather(IntPredicate which) {
            for (int i = 0; i < statements.size(); i++) {
                if (statements.isReadOfDelegations(i) && which.test(i)) {
                    addDelegations(own(i), i);
                    if (!statements.isDissociated(i)) {
                        addWays(i);
                    } else {
                        dissociated.add(i);
                    }
                }
            }
            return new Shares(inOrder.stream().map(Gathered::share).toList(), dissociated);
        }

        private void addDelegations(Gathered share, int i) {
            State seat = statements.seat(i);
            if (seat != null) {
                share.add(seat);
                return; // as of most
            }
            share.add(StateRange.exactly(statements.seats(i)));
            if (statements.isOfOthers(i)) {
                share.addOrganizations(statements.floor(i).delegations());
            }
        }

        private void addWays(int i) {
            int end = statements.endOfWays(i);
            for (int way = statements.firstWay(i); way < end; way++) {
                int which = Way.which(statements.way(way));
                if (which == Way.ALIGNING) {
                    addAligning(i, way);
                } else {
                    add(i, which, way, RecordStatements.NO_WAY);
                }
            }
        }

        private void addAligning(int i, int aligning) {
            int by = statements.by(aligning);
            if (!statements.isReadOfDelegations(by)) {
                return;
            }
            boolean certain = statements.isCertain(i, aligning);
            addDelegations(share(i, Way.ALIGNED, by, Ways.NO_GROUP, certain, statements.isSameDay(i, aligning)), by);
            int end = statements.endOfWays(by);
            for (int way = statements.firstWay(by); way < end; way++) {
                if (Way.isForWholeStatement(statements.way(way))) {
                    add(i, Way.ALIGNED, way, aligning);
                }
            }
        }

        private void add(int i, int which, int way, int aligning) {
            PartyOfStatement party = statements.party(way);
            boolean certain = statements.isCertain(i, party, aligning);
            boolean sameDay = statements.isSameDay(i, aligning);
            int by = aligning == RecordStatements.NO_WAY ? i : statements.by(aligning);
            share(i, which, by, statements.ways().group(way), certain, sameDay).add(party);
        }

        private Gathered share(int i, int which, int by, int group, boolean certain, boolean sameDay) {
            long others = by == i ? ANY_DELIVERY : statements.delivery(by);
            long key = statements.kindAndDelivery(i)
                    | (others << 8)
                    | ((long) which << 12)
                    | (certain ? 1L << 14 : 0)
                    | (sameDay ? 1L << 15 : 0)
                    | ((long) statements.placeOfDays(i) << 16)
                    | ((long) group << 40);
            int place = place(key);
            Gathered known = byKey[place];
            if (known == null) {
                long deliveries = by == i ? -1 : 1L << others;
                String id = statements.ways().groupOf(group);
                known = new Gathered(key, statements, i, which, deliveries, id, certain, sameDay);
                byKey[place] = known;
                inOrder.add(known);
                if (2 * inOrder.size() > byKey.length) {
                    widen();
                }
            }
            return known;
        }

        /** Where the share of a key stands, or would stand. */
        private int place(long key) {
            int last = byKey.length - 1;
            int place = (int) ((key * SCATTER) >>> 40) & last;
            for (Gathered there = byKey[place]; there != null && there.key != key; there = byKey[place]) {
                place = (place + 1) & last;
            }
            return place;
        }

        private void widen() {
            byKey = new Gathered[2 * byKey.length];
            inOrder.forEach(share -> byKey[place(share.key)] = share);
        }

        /** The share of the delegations that made a statement: mostly it is that of the statement before, too. */
        private Gathered own(int i) {
            int what = statements.what(i);
            int place = statements.placeOfDays(i);
            Gathered known = last;
            if (known == null || what != lastOwn || place != lastPlace) {
                known = share(i, Way.OWN, i, Ways.NO_GROUP, statements.isCertain(i), true);
                last = known;
                lastOwn = what;
                lastPlace = place;
            }
            return known;
        }
    }

    /** A share in the making. */
    private static final class Gathered {

        private final long key;
        private final RecordStatements statements;
        private final int statement;
        private final int which;
        private final long by;
        private final @Nullable String group;
        private final boolean certain;
        private final boolean sameDay;
        private final StateRangeBuilder states = new StateRangeBuilder();

        /** Those who are not known, if they are several. */
        private @Nullable Map<Object, UnknownParty> unknown;

        /** Those who were added last: mostly they are the next ones, too. */
        private @Nullable UnknownParty lastUnknown;

        private Set<String> organizations = Set.of();
        private Set<String> certainOrganizations = Set.of();

        Gathered(
                long key,
                RecordStatements statements,
                int statement,
                int which,
                long by,
                @Nullable String group,
                boolean certain,
                boolean sameDay) {
            this.key = key;
            this.statements = statements;
            this.statement = statement;
            this.which = which;
            this.by = by;
            this.group = group;
            this.certain = certain;
            this.sameDay = sameDay;
        }

        void add(State seat) {
            states.add(seat, certain);
        }

        void add(StateRange some) {
            if (certain) {
                states.addAll(some);
            } else {
                states.addPossible(some.possible());
            }
        }

        void add(PartyOfStatement party) {
            add(party.states());
            if (party.unknown() != null) {
                add(party.unknown());
            }
            addOrganizations(party);
        }

        @SuppressWarnings("ReferenceEquality") // others that are equal are found by their key
        private void add(UnknownParty some) {
            if (some == lastUnknown) {
                return;
            }
            if (lastUnknown != null) {
                if (unknown == null) {
                    unknown = new LinkedHashMap<>();
                    unknown.put(key(lastUnknown), lastUnknown);
                }
                unknown.putIfAbsent(key(some), some);
            }
            lastUnknown = some;
        }

        private static Object key(UnknownParty some) {
            return List.of(some.key(), some.excepted());
        }

        private List<UnknownParty> unknown() {
            if (unknown != null) {
                return List.copyOf(unknown.values());
            }
            return lastUnknown == null ? List.of() : List.of(lastUnknown);
        }

        void addOrganizations(PartyOfStatement party) {
            if (!party.organizations().isEmpty()) {
                organizations = with(organizations, party.organizations());
                certainOrganizations =
                        certain ? with(certainOrganizations, party.certainOrganizations()) : certainOrganizations;
            }
        }

        @SuppressWarnings("ReferenceEquality") // mostly it is one organisation that speaks again
        private static Set<String> with(Set<String> some, Set<String> more) {
            if (some.isEmpty()) {
                return more; // not copied: it may be the same on thousands of days
            }
            if (some == more || some.containsAll(more)) {
                return some;
            }
            Set<String> all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }

        Share share() {
            return new Share(
                    1L << statements.kind(statement),
                    1L << statements.delivery(statement),
                    which,
                    by,
                    group,
                    statements.placeOfDays(statement),
                    certain,
                    sameDay,
                    states.build(),
                    unknown(),
                    organizations,
                    certainOrganizations);
        }
    }
}
