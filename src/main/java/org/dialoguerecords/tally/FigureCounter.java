package org.dialoguerecords.tally;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Counts the figures of a dialogue. */
final class FigureCounter {

    private final Reading reading;
    private final Ledger ledger;
    private final PositionBook positions;

    FigureCounter(Reading reading, Ledger ledger, PositionBook positions) {
        this.reading = reading;
        this.ledger = ledger;
        this.positions = positions;
    }

    /** The figure, of one group or issue if it is about one. */
    Count count(Figure figure, @Nullable String about) {
        return switch (figure) {
            case STATEMENTS -> statements(statement -> true);
            case MEMBER_STATES_SPOKE -> memberStatesSpoke();
            case OBSERVERS_SPOKE -> spoke(DelegationCategory.OBSERVER_STATE, DelegationCategory.OBSERVER_ORGANIZATION);
            case REGIONAL_ORGANIZATIONS_SPOKE -> spoke(DelegationCategory.REGIONAL_ORGANIZATION);
            case CIVIL_SOCIETY_SPOKE -> spoke(DelegationCategory.CIVIL_SOCIETY);
            case UN_ENTITIES_SPOKE -> spoke(DelegationCategory.UN_ENTITY);
            case PANELLISTS -> panellists();
            case STATES_REPRESENTED -> ledger.count();
            case OBSERVERS_REPRESENTED -> ledger.countObservers();
            case GROUP_SIZE -> reading.size(required(figure, about, "group"));
            case GROUP_STATEMENTS -> statements(statement -> isForGroup(statement, about));
            case STATES_SUPPORTING ->
                positions.of(required(figure, about, "issue")).countSupporting();
            case STATES_OPPOSING ->
                positions.of(required(figure, about, "issue")).countOpposing();
            case ORDINAL_IN_SERIES -> Count.atLeast(1);
            case OTHER -> Count.atLeast(0);
        };
    }

    /** The seats of the member states that took the floor. */
    StateSet memberStates(boolean certainOnly) {
        return StateSet.copyOf(parties(certainOnly, DelegationCategory.MEMBER_STATE)
                .flatMap(party -> Stream.ofNullable(party.seat()))
                .distinct()
                .toList());
    }

    /** The member states that took the floor, and those that may have. */
    Speakers speakers() {
        StateSet certain = memberStates(true);
        StateSet perhaps = memberStates(false).difference(certain);
        int mostOthers = reading.isComplete() ? unknownSpeakers() : Speakers.ANY_NUMBER;
        if (mostOthers == 0) {
            return new Speakers(certain, perhaps, StateSet.empty(), 0, false);
        }
        Universe universe = reading.memberStates();
        StateSet others = universe.possible().difference(certain).difference(perhaps);
        return new Speakers(certain, perhaps, others, mostOthers, !universe.bounded());
    }

    private Count memberStatesSpoke() {
        int min = memberStates(true).size();
        Universe universe = reading.universe();
        if (!universe.bounded()) {
            return reading.isComplete() && unknownSpeakers() == 0
                    ? Count.between(min, memberStates(false).size())
                    : Count.atLeast(min);
        }
        int bound = reading.memberStates().possible().size();
        int max = reading.isComplete() ? memberStates(false).size() + unknownSpeakers() : bound;
        return Count.between(min, Math.min(max, Math.max(bound, min)));
    }

    private Count spoke(DelegationCategory... categories) {
        int min = keys(parties(true, categories)).size();
        return reading.isComplete()
                ? Count.between(min, keys(parties(false, categories)).size() + unknownSpeakers())
                : Count.atLeast(min);
    }

    private Count statements(Predicate<Statement> which) {
        List<CountedStatement> counted = reading.counted().stream()
                .filter(statement -> which.test(statement.statement()))
                .toList();
        int min = (int) counted.stream().filter(CountedStatement::certain).count();
        return reading.isComplete() ? Count.between(min, counted.size()) : Count.atLeast(min);
    }

    private Count panellists() {
        Set<String> individuals = reading.dialogue().participants().stream()
                .filter(Individual.class::isInstance)
                .map(participant -> participant.id())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> panellists = new TreeSet<>();
        for (Statement statement : reading.dialogue().statements()) {
            if (statement.kind() == StatementKind.PANEL_PRESENTATION) {
                panellists.add(statement.speaker());
                panellists.addAll(statement.coSpeakers());
            }
        }
        panellists.retainAll(individuals);
        return reading.isComplete() ? Count.exactly(panellists.size()) : Count.atLeast(panellists.size());
    }

    private static boolean isForGroup(Statement statement, @Nullable String group) {
        return statement.onBehalfOf().stream()
                .anyMatch(entry -> group == null
                        ? entry.group() != null
                                || !entry.states().isEmpty()
                                || !entry.organizations().isEmpty()
                        : group.equals(entry.group()));
    }

    private Stream<Party> parties(boolean certainOnly, DelegationCategory... categories) {
        Set<DelegationCategory> wanted = Set.of(categories);
        return reading.counted().stream()
                .filter(statement -> !certainOnly || statement.certain())
                .flatMap(statement -> statement.speakers().stream())
                .filter(party -> wanted.contains(party.category()) && (!certainOnly || party.certain()));
    }

    private int unknownSpeakers() {
        return reading.counted().stream()
                .mapToInt(CountedStatement::unknownSpeakers)
                .sum();
    }

    private static Set<String> keys(Stream<Party> parties) {
        return parties.map(Party::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String required(Figure figure, @Nullable String about, String what) {
        if (about == null) {
            throw new IllegalArgumentException(figure + " is about one " + what + ": expected its id, as in count("
                    + figure + ", id), found none");
        }
        return about;
    }
}
