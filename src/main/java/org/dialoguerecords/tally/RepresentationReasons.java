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
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.Reason;
import org.dialoguerecords.counting.StatementRelations;
import org.dialoguerecords.counting.UnknownReason;
import org.dialoguerecords.counting.UnknownStates;
import org.dialoguerecords.counting.Why;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.PartyOfStatement;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Why seats are represented or may be, counted or not, and why not: worked out when somebody asks. */
final class RepresentationReasons {

    private final CountedDialogue dialogue;
    private final Wordings wordings;
    private final SomeReasons all = new SomeReasons();
    private final Map<String, SomeReasons> byStatement = new HashMap<>();
    private final Map<String, SomeReasons> byGroup = new HashMap<>();
    private final Map<State, Set<String>> exceptions = new HashMap<>();
    private final Map<State, Set<String>> dissociations = new HashMap<>();

    RepresentationReasons(CountedDialogue dialogue, StatementRelations relations, List<UnknownStates> unknown) {
        this.dialogue = dialogue;
        this.wordings = new Wordings(dialogue.dialogue());
        relations.forEachCounted(this::add);
        for (UnknownStates states : unknown) {
            for (UnknownReason reason : states.reasons()) {
                SomeReasons.Perhaps perhaps = new SomeReasons.Perhaps(reason, wordings.of(reason.why(), false));
                forEachLike(reason.why(), some -> some.add(states, perhaps));
            }
        }
    }

    /** Gives all reasons, those of the same statement, and those in the name of the same group. */
    private void forEachLike(Why why, Consumer<SomeReasons> action) {
        action.accept(all);
        action.accept(byStatement.computeIfAbsent(why.statement().id(), id -> new SomeReasons()));
        if (why.group() != null) {
            action.accept(byGroup.computeIfAbsent(why.group(), group -> new SomeReasons()));
        }
    }

    private void add(Why why, PartyOfStatement party) {
        ReadStatement statement = why.statement();
        Reason.find(dialogue, why, party).ifPresent(reason -> {
            SomeReasons.Known known = new SomeReasons.Known(reason, wordings.of(why, true), wordings.of(why, false));
            forEachLike(why, some -> some.add(known));
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
        return of(seat, all);
    }

    /** The numbers of the statements that stand for a seat, or may. */
    BitSet statementsFor(State seat) {
        BitSet statements = new BitSet();
        all.forEach(seat, dialogue.parties(), worded -> statements.set(worded.place()));
        return statements;
    }

    /** The id of the statement of a number. */
    String statement(int number) {
        return wordings.statement(number);
    }

    /** The reasons by which a statement represents or may represent seats. */
    SortedMap<State, List<Representation>> by(String statement) {
        return bySeats(byStatement.get(statement));
    }

    /** The reasons by which seats are represented in the name of a group. */
    SortedMap<State, List<Representation>> through(String group) {
        return bySeats(byGroup.get(group));
    }

    private SortedMap<State, List<Representation>> bySeats(@Nullable SomeReasons some) {
        SortedMap<State, List<Representation>> found = new TreeMap<>();
        if (some == null) {
            return found;
        }
        for (State seat : some.seats(dialogue.parties())) {
            List<Representation> ofSeat = of(seat, some);
            if (!ofSeat.isEmpty()) {
                found.put(seat, ofSeat);
            }
        }
        return found;
    }

    private List<Representation> of(State seat, SomeReasons some) {
        List<Wordings.Worded> found = new ArrayList<>();
        BitSet seen = new BitSet();
        some.forEach(seat, dialogue.parties(), worded -> {
            if (!seen.get(worded.number())) {
                seen.set(worded.number());
                found.add(worded);
            }
        });
        return wordings.inOrder(found);
    }
}
