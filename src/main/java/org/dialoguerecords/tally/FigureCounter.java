package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
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
            case PANELLISTS -> reading.countIndividuals(StatementKind.PANEL_PRESENTATION);
            case STATES_REPRESENTED -> ledger.count();
            case OBSERVERS_REPRESENTED -> ledger.countObservers();
            case GROUP_SIZE -> reading.compositions().size(required(figure, about, "group"));
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
        List<State> seats = new ArrayList<>();
        forEachParty(certainOnly, DelegationCategory.MEMBER_STATE, party -> {
            if (party.seat() != null) {
                seats.add(party.seat());
            }
        });
        return StateSet.copyOf(seats);
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
        Universe universe = reading.memberStates();
        if (!reading.isComplete()) {
            return universe.bounded() ? Count.between(min, universe.possible().size()) : Count.atLeast(min);
        }
        Map<String, StateSet> unknown = new LinkedHashMap<>();
        for (CountedStatement statement : reading.counted()) {
            for (String id : statement.unknownSpeakers()) {
                StateSet among = statement.standing().memberStates().possible();
                unknown.merge(id, among, StateSet::union);
            }
        }
        List<UnionRange.Unknown> sets = unknown.values().stream()
                .map(among -> new UnionRange.Unknown(among, 0, 1))
                .toList();
        return Count.between(min, UnionRange.largest(memberStates(false), sets, !universe.bounded()));
    }

    private Count spoke(DelegationCategory... categories) {
        int min = keys(true, categories).size();
        return reading.isComplete()
                ? Count.between(min, keys(false, categories).size() + unknownSpeakers())
                : Count.atLeast(min);
    }

    private Count statements(Predicate<Statement> which) {
        int min = 0;
        int max = 0;
        for (CountedStatement statement : reading.counted()) {
            if (which.test(statement.statement())) {
                min += statement.certain() ? 1 : 0;
                max++;
            }
        }
        return reading.isComplete() ? Count.between(min, max) : Count.atLeast(min);
    }

    private static boolean isForGroup(Statement statement, @Nullable String group) {
        return statement.onBehalfOf().stream()
                .anyMatch(entry -> group == null
                        ? entry.group() != null
                                || !entry.states().isEmpty()
                                || !entry.organizations().isEmpty()
                        : group.equals(entry.group()));
    }

    /** Does something with every party that took the floor and is, or perhaps is, of a category. */
    private void forEachParty(boolean certainOnly, DelegationCategory category, Consumer<Party> action) {
        for (CountedStatement statement : reading.counted()) {
            if (!certainOnly || statement.certain()) {
                for (Party party : statement.speakers()) {
                    Membership is = party.is(category);
                    if (certainOnly ? is == Membership.YES : is != Membership.NO) {
                        action.accept(party);
                    }
                }
            }
        }
    }

    private Set<String> keys(boolean certainOnly, DelegationCategory... categories) {
        Set<String> keys = new HashSet<>();
        for (DelegationCategory category : categories) {
            forEachParty(certainOnly, category, party -> keys.add(party.key()));
        }
        return keys;
    }

    /** How many took the floor of whom the record does not say what they are. */
    private int unknownSpeakers() {
        return (int) reading.counted().stream()
                .flatMap(statement -> statement.unknownSpeakers().stream())
                .distinct()
                .count();
    }

    private static String required(Figure figure, @Nullable String about, String what) {
        if (about == null) {
            throw new IllegalArgumentException(figure + " is about one " + what + ": expected its id, as in count("
                    + figure + ", id), found none");
        }
        return about;
    }
}
