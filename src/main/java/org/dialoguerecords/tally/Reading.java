package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.jspecify.annotations.Nullable;

/** A dialogue as counting reads it: who spoke when, as parties, and what counts. */
final class Reading {

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final CountingRules rules;
    private final Days days;
    private final Parties parties;
    private final Standings standings;
    private final Compositions compositions;
    private final Map<String, Participant> participants = new HashMap<>();
    private final Map<String, Integer> order;

    /** The delegations as parties: all statements of the same days share one standing. */
    private final IdentityHashMap<Standing, Map<String, Party>> seated = new IdentityHashMap<>();

    private final List<CountedStatement> delivered = new ArrayList<>();
    private final List<CountedStatement> counted;

    Reading(Dialogue dialogue, ReferenceData reference, CountingRules rules, @Nullable LocalDate asOf) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.rules = rules;
        this.days = new Days(dialogue, asOf);
        this.parties = new Parties(dialogue, reference, Standings.isUniverseKnown(reference, rules));
        this.standings = new Standings(reference, rules, parties);
        this.compositions = new Compositions(dialogue, reference, parties, standings, days);
        dialogue.participants().forEach(participant -> participants.putIfAbsent(participant.id(), participant));
        order = new HashMap<>(2 * dialogue.statements().size());
        for (Statement statement : dialogue.statements()) {
            order.putIfAbsent(statement.id(), order.size());
            read(statement).ifPresent(delivered::add);
        }
        counted = delivered.stream()
                .filter(statement ->
                        rules.kinds().contains(statement.statement().kind()))
                .toList();
    }

    Dialogue dialogue() {
        return dialogue;
    }

    ReferenceData reference() {
        return reference;
    }

    CountingRules rules() {
        return rules;
    }

    Days days() {
        return days;
    }

    Parties parties() {
        return parties;
    }

    Compositions compositions() {
        return compositions;
    }

    boolean isComplete() {
        return dialogue.coverage() == Coverage.COMPLETE;
    }

    /** The statements by delegations, of whatever kind. */
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

    /** The seats that count as states on any of the days of the dialogue. */
    Universe universe() {
        return standings.on(days.all()).states();
    }

    /** The seats that are members of the universe on any of the days of the dialogue. */
    Universe memberStates() {
        return standings.on(days.all()).memberStates();
    }

    /** The individuals who made statements of a kind. */
    Count countIndividuals(StatementKind kind) {
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (Statement statement : dialogue.statements()) {
            Membership counts = statement.kind() == kind ? days.include(statement) : Membership.NO;
            for (String id : counts == Membership.NO ? List.<String>of() : speakers(statement)) {
                Participant participant = participants.get(id);
                if (participant instanceof Individual && counts == Membership.YES) {
                    certain.add(id);
                }
                if (!(participant instanceof Delegation)) {
                    possible.add(id);
                }
            }
        }
        return isComplete() ? Count.between(certain.size(), possible.size()) : Count.atLeast(certain.size());
    }

    private static List<String> speakers(Statement statement) {
        if (statement.coSpeakers().isEmpty()) {
            return List.of(statement.speaker());
        }
        List<String> speakers = new ArrayList<>();
        speakers.add(statement.speaker());
        speakers.addAll(statement.coSpeakers());
        return speakers;
    }

    private Optional<CountedStatement> read(Statement statement) {
        Membership counts = days.include(statement);
        List<LocalDate> on = days.of(statement);
        Standing standing = standings.on(on);
        Map<String, Party> known = seated.computeIfAbsent(standing, key -> new HashMap<>());
        List<String> ids = speakers(statement);
        List<Party> speakers = new ArrayList<>(ids.size());
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            Participant participant = participants.get(id);
            if (participant instanceof Delegation delegation) {
                speakers.add(known.computeIfAbsent(id, key -> party(delegation, standing)));
            } else if (!(participant instanceof Individual)) {
                unknown.add(id);
            }
        }
        if (counts == Membership.NO || (speakers.isEmpty() && unknown.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new CountedStatement(statement, on, standing, speakers, unknown, counts == Membership.YES));
    }

    /** What a delegation is: by the reference data on the days, or by the record where they do not know the party. */
    private Party party(Delegation delegation, Standing standing) {
        Optional<State> seat = parties.seat(delegation);
        return seat.isEmpty()
                ? parties.organization(delegation)
                : Party.state(
                        seat.get(),
                        standing.memberStates().membership(seat.get()),
                        standing.observers().membership(seat.get()));
    }
}
