package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.Reason;
import org.dialoguerecords.counting.StatementRelations;
import org.dialoguerecords.counting.UnknownReason;
import org.dialoguerecords.counting.UnknownStates;
import org.dialoguerecords.counting.Why;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** Why seats are represented or may be, counted or not, and why not: worked out when somebody asks. */
final class RepresentationReasons {

    private final CountedDialogue dialogue;
    private final Wordings wordings;
    private final List<Known> all = new ArrayList<>();
    private final Map<String, List<Known>> byStatement = new HashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final Map<State, Set<String>> exceptions = new HashMap<>();
    private final Map<State, Set<String>> dissociations = new HashMap<>();

    RepresentationReasons(CountedDialogue dialogue, StatementRelations relations, List<UnknownStates> unknown) {
        this.dialogue = dialogue;
        this.wordings = new Wordings(dialogue.dialogue());
        relations.forEachCounted(this::add);
        for (UnknownStates states : unknown) {
            List<Perhaps> reasons = new ArrayList<>(states.reasons().size());
            states.reasons().forEach(reason -> reasons.add(new Perhaps(reason, wordings.of(reason.why(), false))));
            open.add(new Open(states, reasons));
        }
    }

    /**
     * A reason for seats that are known, as it is worded.
     *
     * @param surely for those for which it is certain
     * @param perhaps for the others
     */
    private record Known(Reason reason, Wordings.Worded surely, Wordings.Worded perhaps) {}

    /** A reason for those of whom nobody knows who they are, as it is worded. */
    private record Perhaps(UnknownReason reason, Wordings.Worded worded) {}

    /** Those of whom nobody knows who they are, and reasons for them. */
    private record Open(UnknownStates states, List<Perhaps> reasons) {}

    private void add(Why why, PartyOfStatement party) {
        ReadStatement statement = why.statement();
        Reason.find(dialogue, why, party).ifPresent(reason -> {
            Known known = new Known(reason, wordings.of(why, true), wordings.of(why, false));
            all.add(known);
            byStatement
                    .computeIfAbsent(statement.id(), key -> new ArrayList<>())
                    .add(known);
        });
        note(exceptions, why.through() == null ? party.excepted() : StateSet.empty(), statement);
        note(dissociations, mayBe(party, why.dissociated().states().certain()), statement);
    }

    /** Those of some seats that may be among the parties. */
    private static StateSet mayBe(PartyOfStatement party, StateSet some) {
        if (some.isEmpty()) {
            return some;
        }
        StateSet known = party.states().possible().intersection(some);
        GroupMembers unknown = party.unknown() == null ? null : party.unknown().members();
        return unknown == null
                ? known
                : known.union(
                        unknown.within(StateRange.exactly(some)).possible().difference(party.excepted()));
    }

    private static void note(Map<State, Set<String>> by, StateSet seats, ReadStatement statement) {
        for (State seat : seats) {
            by.computeIfAbsent(seat, key -> new LinkedHashSet<>()).add(statement.id());
        }
    }

    /** The statements from which a seat is excepted that belongs to those for whom they are made. */
    List<String> exceptions(State seat) {
        return List.copyOf(exceptions.getOrDefault(seat, Set.of()));
    }

    /** The statements that would stand for a seat had it not dissociated itself from them. */
    List<String> dissociations(State seat) {
        return List.copyOf(dissociations.getOrDefault(seat, Set.of()));
    }

    /** Every reason for a seat, and that it may be among those of whom nobody knows who they are. */
    List<Representation> of(State seat) {
        return of(seat, all, open);
    }

    /** The numbers of the statements that stand for a seat, or may. */
    BitSet statementsFor(State seat) {
        BitSet statements = new BitSet();
        forEach(seat, all, open, worded -> statements.set(worded.place()));
        return statements;
    }

    /** The id of the statement of a number. */
    String statement(int number) {
        return wordings.statement(number);
    }

    /** The reasons by which a statement represents or may represent seats. */
    SortedMap<State, List<Representation>> by(String statement) {
        return where(
                byStatement.getOrDefault(statement, List.of()),
                why -> why.statement().id().equals(statement));
    }

    /** The reasons by which seats are represented in the name of a group. */
    SortedMap<State, List<Representation>> through(String group) {
        return where(all, why -> group.equals(why.group()));
    }

    private SortedMap<State, List<Representation>> where(List<Known> among, Predicate<Why> which) {
        List<Known> known = new ArrayList<>();
        List<Open> some = new ArrayList<>();
        StateSet.Builder seats = StateSet.builder();
        for (Known one : among) {
            if (which.test(one.reason().why())) {
                known.add(one);
                Days days = one.reason().statement().days();
                seats.addAll(dialogue.parties().possible(one.reason().states().possible(), days));
            }
        }
        for (Open one : open) {
            List<Perhaps> reasons = new ArrayList<>();
            for (Perhaps reason : one.reasons()) {
                if (which.test(reason.reason().why())) {
                    reasons.add(reason);
                }
            }
            if (!reasons.isEmpty()) {
                some.add(new Open(one.states(), reasons));
                seats.addAll(one.states().among());
            }
        }
        SortedMap<State, List<Representation>> found = new TreeMap<>();
        for (State seat : seats.build()) {
            List<Representation> ofSeat = of(seat, known, some);
            if (!ofSeat.isEmpty()) {
                found.put(seat, ofSeat);
            }
        }
        return found;
    }

    private List<Representation> of(State seat, List<Known> known, List<Open> some) {
        List<Wordings.Worded> found = new ArrayList<>();
        BitSet seen = new BitSet();
        forEach(seat, known, some, worded -> {
            if (!seen.get(worded.number())) {
                seen.set(worded.number());
                found.add(worded);
            }
        });
        return wordings.inOrder(found);
    }

    private void forEach(State seat, List<Known> known, List<Open> some, Consumer<Wordings.Worded> action) {
        for (Known one : known) {
            StateRange states = one.reason().states();
            if (states.possible().contains(seat)) {
                Days days = one.reason().statement().days();
                Membership counted = dialogue.parties().include(seat, days);
                if (counted != Membership.NO) {
                    boolean surely =
                            counted == Membership.YES && states.certain().contains(seat);
                    action.accept(surely ? one.surely() : one.perhaps());
                }
            }
        }
        for (Open one : some) {
            if (one.states().among().contains(seat)) {
                for (Perhaps reason : one.reasons()) {
                    if (reason.reason().among().possible().contains(seat)) {
                        action.accept(reason.worded());
                    }
                }
            }
        }
    }
}
