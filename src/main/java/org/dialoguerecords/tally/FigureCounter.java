package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.GroupsByDay;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Counts the figures of a dialogue. */
final class FigureCounter {

    private final CountedDialogue dialogue;
    private final Representations representations;
    private final Supplier<Representations> withObservers;
    private final Function<String, Positions> positions;
    private final SpeechCounter speeches;

    FigureCounter(
            CountedDialogue dialogue,
            Representations representations,
            Supplier<Representations> withObservers,
            Function<String, Positions> positions) {
        this.dialogue = dialogue;
        this.representations = representations;
        this.withObservers = withObservers;
        this.positions = positions;
        this.speeches = new SpeechCounter(dialogue);
    }

    /** The figure, of one group, issue, rank, vote or document if it is about one. */
    Count count(Figure figure, @Nullable String about) {
        return switch (figure) {
            case STATEMENTS -> statements(statement -> Membership.YES);
            case SPEECHES -> speeches.count();
            case SPEAKERS -> speeches.countSpeakers();
            case DELEGATIONS_SPOKE -> spoke(party -> Membership.YES);
            case MEMBER_STATES_SPOKE -> memberStatesSpoke();
            case OBSERVERS_SPOKE -> spoke(FigureCounter::isObserver);
            case REGIONAL_ORGANIZATIONS_SPOKE -> spoke(party -> party.is(DelegationCategory.REGIONAL_ORGANIZATION));
            case CIVIL_SOCIETY_SPOKE -> spoke(party -> party.is(DelegationCategory.CIVIL_SOCIETY));
            case UN_ENTITIES_SPOKE -> spoke(party -> party.is(DelegationCategory.UN_ENTITY));
            case COUNTRIES_SPOKE -> countriesSpoke();
            case PANELLISTS -> speeches.countIndividuals(StatementKind.PANEL_PRESENTATION);
            case SPEAKERS_OF_RANK -> speeches.countOfRank(required(figure, about, "rank"));
            case WOMEN_SPOKE -> speeches.countWomen();
            case STATES_REPRESENTED -> representations.count();
            case COUNTRIES_REPRESENTED -> withObservers.get().count();
            case OBSERVERS_REPRESENTED -> representations.countObservers();
            case STATEMENTS_IN_WRITING -> statements(Delivery.IN_WRITING);
            case STATEMENTS_NOT_DELIVERED -> statements(Delivery.NOT_DELIVERED);
            case GROUP_SIZE -> groupSize(required(figure, about, "group"));
            case GROUP_STATEMENTS -> statements(statement -> isForGroup(statement, about));
            case STATES_SUPPORTING ->
                positions.apply(required(figure, about, "issue")).countSupporting();
            case STATES_OPPOSING ->
                positions.apply(required(figure, about, "issue")).countOpposing();
            case VOTES_IN_FAVOUR, VOTES_AGAINST, ABSTENTIONS, NOT_VOTING ->
                new VoteCounter(dialogue, required(figure, about, "vote")).count(figure);
            case SPONSORS -> sponsors(required(figure, about, "document"));
            case ORDINAL_IN_SERIES -> Count.atLeast(1);
            case OTHER -> Count.atLeast(0);
        };
    }

    /** The seats of the member states that took the floor. */
    StateRange memberStates() {
        return StateRange.of(memberStates(Membership.YES), memberStates(Membership.UNKNOWN));
    }

    private StateSet memberStates(Membership least) {
        List<State> seats = new ArrayList<>();
        forEachParty(least, party -> party.is(DelegationCategory.MEMBER_STATE), party -> {
            if (party.seat() != null) {
                seats.add(party.seat());
            }
        });
        return StateSet.copyOf(seats);
    }

    /** The member states that took the floor, and those that may have. */
    Speakers speakers() {
        StateRange states = memberStates();
        int mostOthers = dialogue.isComplete() ? unknownSpeakers() : Speakers.ANY_NUMBER;
        if (mostOthers == 0) {
            return new Speakers(states.certain(), states.open(), StateSet.empty(), 0, false);
        }
        StateSet others = dialogue.possibleMemberStates().difference(states.possible());
        return new Speakers(states.certain(), states.open(), others, mostOthers, !dialogue.areStatesKnown());
    }

    private Count memberStatesSpoke() {
        return statesSpoke(
                memberStates(),
                dialogue.possibleMemberStates(),
                on -> on.memberStates().possible());
    }

    /** Member states and observer states: certain is whoever is the one or the other. */
    private Count countriesSpoke() {
        StateSet certain = StateSet.empty();
        StateSet possible = StateSet.empty();
        for (CountedStatement statement : dialogue.counted()) {
            StateRange countries = statement.on().both();
            for (Party party : statement.speakers()) {
                StateRange counted = dialogue.parties().of(StateRange.exactly(party.seats()), statement.days());
                StateRange spoke = counted.intersection(countries);
                certain = statement.certain() ? certain.union(spoke.certain()) : certain;
                possible = possible.union(spoke.possible());
            }
        }
        return statesSpoke(
                StateRange.of(certain, possible),
                dialogue.possibleCountries(),
                on -> on.both().possible());
    }

    private Count statesSpoke(StateRange known, StateSet anybody, Function<StatesOnDays, StateSet> which) {
        int min = known.certain().size();
        if (!dialogue.isComplete()) {
            int most = anybody.union(known.possible()).size();
            return dialogue.areStatesKnown() ? Count.between(min, most) : Count.atLeast(min);
        }
        Map<String, StateSet> unknown = new LinkedHashMap<>();
        for (CountedStatement statement : dialogue.counted()) {
            for (String id : statement.unknownSpeakers()) {
                StateSet among = dialogue.parties().possible(which.apply(statement.on()), statement.days());
                unknown.merge(id, among, StateSet::union);
            }
        }
        List<UnionRange.Unknown> sets = unknown.values().stream()
                .map(among -> new UnionRange.Unknown(among, 0, 1))
                .toList();
        int most = UnionRange.largest(known.possible(), sets, !dialogue.areStatesKnown());
        return most == UnionRange.UNBOUNDED ? Count.atLeast(min) : Count.between(min, most);
    }

    private static Membership isObserver(Party party) {
        return party.is(
                party.seat() == null ? DelegationCategory.OBSERVER_ORGANIZATION : DelegationCategory.OBSERVER_STATE);
    }

    private Count spoke(Function<Party, Membership> which) {
        int min = keys(Membership.YES, which).size();
        return dialogue.isComplete()
                ? Count.between(min, keys(Membership.UNKNOWN, which).size() + unknownSpeakers())
                : Count.atLeast(min);
    }

    private Count statements(Function<Statement, Membership> which) {
        int min = 0;
        int max = 0;
        for (CountedStatement statement : dialogue.counted()) {
            Membership counts = CountedParties.both(which.apply(statement.statement()), isByCounted(statement));
            min += counts == Membership.YES ? 1 : 0;
            max += counts == Membership.NO ? 0 : 1;
        }
        return dialogue.isComplete() ? Count.between(min, max) : Count.atLeast(min);
    }

    /** The statements of a delivery, by delegations, of the counted kinds. */
    private Count statements(Delivery delivery) {
        int min = 0;
        int max = 0;
        for (CountedStatement statement : dialogue.recorded()) {
            boolean counts = statement.statement().delivery() == delivery
                    && dialogue.rules().kinds().contains(statement.statement().kind());
            Membership by = counts ? isByCounted(statement) : Membership.NO;
            min += by == Membership.YES ? 1 : 0;
            max += by == Membership.NO ? 0 : 1;
        }
        return dialogue.isComplete() ? Count.between(min, max) : Count.atLeast(min);
    }

    /** Whether a party that is counted takes the floor in a statement. */
    private Membership isByCounted(CountedStatement statement) {
        Membership counts = statement.unknownSpeakers().isEmpty() ? Membership.NO : Membership.UNKNOWN;
        for (Party party : statement.speakers()) {
            Membership counted = dialogue.parties().include(party, statement.days());
            counts = counts == Membership.NO || counted == Membership.YES ? counted : counts;
        }
        return counts == Membership.YES && !statement.certain() ? Membership.UNKNOWN : counts;
    }

    /** Whether a statement is made for a group or for anybody; unknown if the source leaves open that it is. */
    private static Membership isForGroup(Statement statement, @Nullable String group) {
        Membership is = Membership.NO;
        for (OnBehalfOf entry : statement.onBehalfOf()) {
            if (group == null ? entry.person() == null : group.equals(entry.group())) {
                if (!entry.perhaps()) {
                    return Membership.YES;
                }
                is = Membership.UNKNOWN;
            }
        }
        return is;
    }

    /** How many members a group has, states and organisations together, on one of the days of the dialogue. */
    private Count groupSize(String id) {
        GroupsByDay groups = dialogue.reading().groups();
        Optional<SizeRange> stated = groups.statedSize(id);
        if (stated.isPresent()) {
            return range(stated.get());
        }
        int min = Integer.MAX_VALUE;
        int max = 0;
        for (LocalDate day : groups.changes(id, dialogue.reading().days())) {
            GroupMembers members = groups.of(id, Days.on(day));
            min = Math.min(
                    min,
                    members.states().certain().size()
                            + members.certainOrganizations().size());
            if (members.areSomeUnknown()) {
                return Count.atLeast(min);
            }
            max = Math.max(
                    max,
                    members.states().possible().size() + members.organizations().size());
        }
        return Count.between(min, max);
    }

    private static Count range(SizeRange size) {
        boolean open = size.most() == GroupMembers.ANY_NUMBER && size.least() < size.most();
        return open ? Count.atLeast(size.least()) : Count.between(size.least(), size.most());
    }

    /** Does something with every party that took the floor, is counted, and is what is asked for, all at least as surely. */
    private void forEachParty(Membership least, Function<Party, Membership> which, Consumer<Party> action) {
        boolean certainly = least == Membership.YES;
        for (CountedStatement statement : dialogue.counted()) {
            if (!certainly || statement.certain()) {
                for (Party party : statement.speakers()) {
                    Membership is = CountedParties.both(
                            which.apply(party), dialogue.parties().include(party, statement.days()));
                    if (certainly ? is == Membership.YES : is != Membership.NO) {
                        action.accept(party);
                    }
                }
            }
        }
    }

    private Set<String> keys(Membership least, Function<Party, Membership> which) {
        Set<String> keys = new HashSet<>();
        forEachParty(least, which, party -> keys.add(party.key()));
        return keys;
    }

    /** How many took the floor of whom the record does not say what they are. */
    private int unknownSpeakers() {
        return (int) dialogue.counted().stream()
                .flatMap(statement -> statement.unknownSpeakers().stream())
                .distinct()
                .count();
    }

    /** The sponsors of the documents of that symbol, by their seats. */
    private Count sponsors(String symbol) {
        Stream<Document> documents = Stream.concat(
                dialogue.dialogue().documents().stream(),
                dialogue.dialogue().statements().stream().flatMap(statement -> statement.documents().stream()));
        List<String> codes = documents
                .filter(document -> document.symbols().contains(symbol))
                .flatMap(document -> document.sponsors().stream())
                .toList();
        Days days = dialogue.reading().days();
        StateRange sponsors = dialogue.parties()
                .of(StateRange.exactly(dialogue.reading().parties().seats(codes)), days);
        return Count.between(sponsors.certain().size(), sponsors.possible().size());
    }

    private static String required(Figure figure, @Nullable String about, String what) {
        if (about == null) {
            throw new IllegalArgumentException(figure + " is about one " + what + ": expected its id, as in count("
                    + figure + ", id), found none");
        }
        return about;
    }
}
