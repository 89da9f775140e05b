package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dialoguerecords.Statement;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.Reason;
import org.dialoguerecords.counting.StatementRelations;
import org.dialoguerecords.counting.UnknownReason;
import org.dialoguerecords.counting.UnknownStates;
import org.dialoguerecords.counting.Why;
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
    private final List<UnknownStates> unknown;
    private final List<Reason> all = new ArrayList<>();
    private final Map<String, List<Reason>> byStatement = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<State, Set<String>> exceptions = new HashMap<>();
    private final Map<State, Set<String>> dissociations = new HashMap<>();

    RepresentationReasons(CountedDialogue dialogue, StatementRelations relations, List<UnknownStates> unknown) {
        this.dialogue = dialogue;
        this.unknown = unknown;
        for (Statement statement : dialogue.dialogue().statements()) {
            order.putIfAbsent(statement.id(), order.size());
        }
        relations.forEachCounted(this::add);
    }

    private void add(Why why, PartyOfStatement party) {
        ReadStatement statement = why.statement();
        Reason.find(dialogue, why, party).ifPresent(reason -> {
            all.add(reason);
            byStatement
                    .computeIfAbsent(statement.id(), key -> new ArrayList<>())
                    .add(reason);
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
        return of(seat, all, unknown, reason -> true);
    }

    /** The reasons by which a statement represents or may represent seats. */
    SortedMap<State, List<Representation>> by(String statement) {
        return of(
                byStatement.getOrDefault(statement, List.of()),
                why -> why.statement().id().equals(statement));
    }

    /** The reasons by which seats are represented in the name of a group. */
    SortedMap<State, List<Representation>> through(String group) {
        Predicate<Why> which = why -> group.equals(why.group());
        return of(all.stream().filter(reason -> which.test(reason.why())).toList(), which);
    }

    private SortedMap<State, List<Representation>> of(List<Reason> reasons, Predicate<Why> which) {
        List<UnknownStates> some = unknown.stream()
                .filter(states ->
                        states.reasons().stream().map(UnknownReason::why).anyMatch(which))
                .toList();
        StateSet seats = StateSet.empty();
        for (Reason reason : reasons) {
            seats = seats.union(dialogue.parties()
                    .possible(reason.states().possible(), reason.statement().days()));
        }
        for (UnknownStates states : some) {
            seats = seats.union(states.among());
        }
        SortedMap<State, List<Representation>> all = new TreeMap<>();
        for (State seat : seats) {
            List<Representation> ofSeat = of(seat, reasons, some, which);
            if (!ofSeat.isEmpty()) {
                all.put(seat, ofSeat);
            }
        }
        return all;
    }

    private List<Representation> of(State seat, List<Reason> reasons, List<UnknownStates> some, Predicate<Why> which) {
        Set<Representation> found = new LinkedHashSet<>();
        for (Reason reason : reasons) {
            if (reason.states().possible().contains(seat)) {
                Membership counted =
                        dialogue.parties().include(seat, reason.statement().days());
                if (counted != Membership.NO) {
                    Representation why = representation(
                            reason.why(), reason.states().certain().contains(seat));
                    found.add(counted == Membership.YES ? why : why.perhaps());
                }
            }
        }
        for (UnknownStates states : some) {
            if (states.among().contains(seat)) {
                states.reasons().stream()
                        .filter(reason -> reason.among().possible().contains(seat))
                        .map(UnknownReason::why)
                        .filter(which)
                        .map(why -> representation(why, false))
                        .forEach(found::add);
            }
        }
        List<Representation> inOrder = new ArrayList<>(found);
        inOrder.sort((one, other) -> Integer.compare(place(one), place(other)));
        return List.copyOf(inOrder);
    }

    private static Representation representation(Why why, boolean certain) {
        return new Representation(why.statement().id(), Basis.of(why.way()), why.group(), why.through(), certain);
    }

    private int place(Representation reason) {
        return order.getOrDefault(reason.statement(), Integer.MAX_VALUE);
    }
}
