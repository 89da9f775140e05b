package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** A dialogue as it is counted by some rules in some view: which statements count, who made them, and who is a state. */
final class CountedDialogue {

    private final RecordReading reading;
    private final CountingRules rules;
    private final View view;
    private final CountedParties parties;
    private final Map<String, Integer> order;

    /** The delegations as parties, by the days of their statements. */
    private final Map<Days, Map<String, Party>> partiesByDays = new HashMap<>();

    private final List<CountedStatement> recorded = new ArrayList<>();
    private final List<CountedStatement> delivered = new ArrayList<>();
    private final List<CountedStatement> counted = new ArrayList<>();

    /** All days of which something is said, each once: those of the dialogue, and of statements dated outside. */
    private final Set<Days> days = new LinkedHashSet<>();

    CountedDialogue(RecordReading reading, CountingRules rules, View view) {
        this.reading = view.upTo() == null ? reading : reading.upTo(view.upTo());
        this.rules = rules;
        this.view = view;
        this.parties = new CountedParties(this.reading, view.parties());
        this.days.add(this.reading.days());
        order = new HashMap<>(2 * dialogue().statements().size());
        for (Statement statement : dialogue().statements()) {
            int index = order.size();
            order.putIfAbsent(statement.id(), index);
            Membership inTime = this.reading.includes(statement);
            if (inTime != Membership.NO) {
                add(read(statement, index, inTime == Membership.YES));
            }
        }
    }

    private void add(CountedStatement statement) {
        days.add(statement.days());
        if (view.includes(statement.statement())) {
            recorded.add(statement);
        }
        if (rules.deliveries().contains(statement.statement().delivery()) && statement.mayBeOfDelegations()) {
            delivered.add(statement);
            if (rules.kinds().contains(statement.statement().kind()) && view.includes(statement.statement())) {
                counted.add(statement);
            }
        }
    }

    RecordReading reading() {
        return reading;
    }

    Dialogue dialogue() {
        return reading.dialogue();
    }

    CountingRules rules() {
        return rules;
    }

    View view() {
        return view;
    }

    /** The parties that are counted. */
    CountedParties parties() {
        return parties;
    }

    /** Whether nothing else was said that would be counted. */
    boolean isComplete() {
        return view.isOfOneStatement() || dialogue().coverage() == Coverage.COMPLETE;
    }

    /** The statements of the view by whomever, of whatever kind and delivery. */
    List<CountedStatement> recorded() {
        return recorded;
    }

    /** The statements by delegations that were delivered, of whatever kind, in the view or not. */
    List<CountedStatement> delivered() {
        return delivered;
    }

    /** The statements that count as having spoken. */
    List<CountedStatement> counted() {
        return counted;
    }

    /** The place of each statement in the order of the record. */
    Map<String, Integer> order() {
        return order;
    }

    /** Whether nobody can count as a state whom neither the data nor the record know. */
    boolean areStatesKnown() {
        return reading.states().areKnown() || days.stream().allMatch(parties::areKnown);
    }

    /** The seats that may count as states on any of the days, whoever says something then. */
    StateSet possibleStates() {
        return rules.observersAsStates() ? possibleCountries() : possibleMemberStates();
    }

    /** The seats that may be member states or observer states on any of the days. */
    StateSet possibleCountries() {
        return possible(reading.states()::possibleWithObservers);
    }

    /** The seats that may be member states on any of the days. */
    StateSet possibleMemberStates() {
        return possible(on -> reading.states().on(on).memberStates().possible());
    }

    private StateSet possible(Function<Days, StateSet> which) {
        StateSet possible = StateSet.empty();
        for (Days some : days) {
            possible = possible.union(parties.possible(which.apply(some), some));
        }
        return possible;
    }

    private StateRange statesOf(StatesOnDays on) {
        return rules.observersAsStates() ? on.both() : on.memberStates();
    }

    private CountedStatement read(Statement statement, int index, boolean inTime) {
        Days on = reading.daysOf(statement);
        Map<String, Party> known = partiesByDays.computeIfAbsent(on, key -> new HashMap<>());
        List<String> ids = statement.speakers();
        List<Party> speakers = new ArrayList<>(ids.size());
        List<String> individuals = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            Participant participant = reading.participant(id);
            if (participant instanceof Delegation delegation) {
                speakers.add(known.computeIfAbsent(id, key -> reading.party(delegation, on)));
            } else {
                (participant instanceof Individual ? individuals : unknown).add(id);
            }
        }
        StatesOnDays states = reading.states().on(on);
        return new CountedStatement(
                statement, index, on, states, statesOf(states), speakers, individuals, unknown, inTime);
    }
}
