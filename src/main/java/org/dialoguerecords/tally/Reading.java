package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ReferenceDataBuilder;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** A dialogue as counting reads it: codes are seats, ids are participants and groups, and everything has its days. */
final class Reading {

    /** More days than any dialogue has, and few enough to look at each. */
    private static final int MOST_DAYS = 3_660;

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final CountingRules rules;
    private final @Nullable LocalDate asOf;

    private final Map<String, Participant> participants = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, DelegationCategory> categories = new HashMap<>();
    private final Map<String, State> ownStates = new LinkedHashMap<>();
    private final Map<List<LocalDate>, Universe> memberStates = new HashMap<>();
    private final List<LocalDate> days;
    private final List<CountedStatement> delivered = new ArrayList<>();

    Reading(Dialogue dialogue, ReferenceData reference, CountingRules rules, @Nullable LocalDate asOf) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.rules = rules;
        this.asOf = asOf;
        this.days = days(dialogue, asOf);
        dialogue.participants().forEach(participant -> participants.putIfAbsent(participant.id(), participant));
        dialogue.groups().forEach(group -> groups.putIfAbsent(group.id(), group));
        defineOwnStates();
        for (Participant participant : dialogue.participants()) {
            if (participant instanceof Delegation delegation) {
                String key = keyOf(delegation);
                categories.putIfAbsent(
                        state(key).map(state -> state.seat().code()).orElse(key), delegation.category());
            }
        }
        for (Statement statement : dialogue.statements()) {
            read(statement).ifPresent(delivered::add);
        }
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

    boolean isComplete() {
        return dialogue.coverage() == Coverage.COMPLETE;
    }

    /** The statements by delegations, of whatever kind. */
    List<CountedStatement> delivered() {
        return delivered;
    }

    /** The place of each statement in the order of the record. */
    Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        for (Statement statement : dialogue.statements()) {
            order.putIfAbsent(statement.id(), order.size());
        }
        return order;
    }

    /** The statements that count as having spoken. */
    List<CountedStatement> counted() {
        return delivered.stream()
                .filter(statement ->
                        rules.kinds().contains(statement.statement().kind()))
                .toList();
    }

    /** The seats that count as states on any of the days of the dialogue. */
    Universe universe() {
        return universe(days);
    }

    /** The seats that count as states on the days. */
    Universe universe(List<LocalDate> days) {
        Universe members = memberStates(days);
        if (!rules.observersAsStates()) {
            return members;
        }
        StateSet observers = StateSet.empty();
        for (LocalDate day : days) {
            observers = observers.union(observers(day));
        }
        return new Universe(
                members.certain().union(observers), members.possible().union(observers), members.bounded());
    }

    /** The state of that code: one that the reference data know, or one that only the record says is a state. */
    Optional<State> state(String code) {
        return reference.findState(code).or(() -> Optional.ofNullable(ownStates.get(code)));
    }

    /** The seats of those of the codes that are states. */
    StateSet seats(Collection<String> codes) {
        return StateSet.copyOf(codes.stream()
                .flatMap(code -> state(code).stream())
                .map(State::seat)
                .distinct()
                .toList());
    }

    /** Those of the codes that are no states. */
    SortedSet<String> organizations(Collection<String> codes) {
        SortedSet<String> organizations = new TreeSet<>(codes);
        organizations.removeIf(code -> state(code).isPresent());
        return organizations;
    }

    /** Who belongs to a group on the days; a group of the record stands before one of the reference data. */
    Composition composition(String group, List<LocalDate> days) {
        Group own = groups.get(group);
        if (own != null && (own.size() != null || !own.members().isEmpty())) {
            StateSet members = seats(own.members());
            SortedSet<String> organizations = organizations(own.members());
            organizations.addAll(own.organizations());
            int unknown = own.size() == null ? 0 : Math.max(0, own.size() - members.size() - organizations.size());
            return new Composition(members, members, organizations, organizations, unknown, unknown);
        }
        SortedSet<String> organizations = new TreeSet<>(own == null ? List.of() : own.organizations());
        if (reference.findGroup(group).isEmpty()) {
            return new Composition(
                    StateSet.empty(), StateSet.empty(), organizations, organizations, 0, Integer.MAX_VALUE);
        }
        return known(group, days, organizations);
    }

    /** How many members a group has, states and organisations together. */
    Count size(String group) {
        Group own = groups.get(group);
        if (own != null && own.size() != null) {
            return Count.exactly(own.size());
        }
        Composition composition = composition(group, days);
        int certain = composition.certain().size()
                + composition.certainOrganizations().size();
        if (composition.hasUnknownMembers()) {
            return Count.atLeast(certain);
        }
        return Count.between(
                certain,
                composition.possible().size() + composition.organizations().size());
    }

    private Composition known(String group, List<LocalDate> days, SortedSet<String> ownOrganizations) {
        StateSet certain = null;
        StateSet possible = StateSet.empty();
        SortedSet<String> organizations = new TreeSet<>(ownOrganizations);
        for (LocalDate day : days) {
            Members members = reference.members(group, day);
            StateSet seats = members.certain().seats();
            certain = certain == null ? seats : certain.intersection(seats);
            possible = possible.union(members.possible().seats());
            organizations.addAll(members.organizations());
        }
        SortedSet<String> certainOrganizations = new TreeSet<>(organizations);
        certainOrganizations.removeIf(organization -> !ownOrganizations.contains(organization)
                && days.stream().anyMatch(day -> reference.membership(group, organization, day) != Membership.YES));
        return new Composition(
                certain == null ? possible : certain, possible, certainOrganizations, organizations, 0, 0);
    }

    /** The seats that are members of the universe on any of the days of the dialogue. */
    Universe memberStates() {
        return memberStates(days);
    }

    /** The seats that are members of the universe on the days; without those that only count as states by the rules. */
    private Universe memberStates(List<LocalDate> days) {
        return memberStates.computeIfAbsent(days, this::findMemberStates);
    }

    private Universe findMemberStates(List<LocalDate> days) {
        StateSet own = StateSet.copyOf(List.copyOf(ownStates.values()));
        if (reference.findGroup(rules.universe()).isEmpty()) {
            return new Universe(own, own, false);
        }
        Composition members = known(rules.universe(), days, new TreeSet<>());
        return new Universe(members.certain().union(own), members.possible().union(own), true);
    }

    private StateSet observers(LocalDate day) {
        return reference.findGroup(rules.universe()).isEmpty()
                ? StateSet.empty()
                : reference
                        .withRole(rules.universe(), Role.OBSERVER, day)
                        .certain()
                        .seats();
    }

    /** Whether a seat is an observer on the days: by the reference data, or by the record if it is no member. */
    boolean isObserver(State seat, List<LocalDate> days) {
        if (days.stream().allMatch(day -> observers(day).contains(seat))) {
            return true;
        }
        return !memberStates(days).possible().contains(seat)
                && categories.get(seat.code()) == DelegationCategory.OBSERVER_STATE;
    }

    /** The category that the record gives to a party. */
    @Nullable
    DelegationCategory categoryOf(String party) {
        return categories.get(party);
    }

    /**
     * Member states of which the reference data know nothing: the record says that they are.
     *
     * <p>They become states of their own, so that a record can be counted without reference data.
     */
    private void defineOwnStates() {
        ReferenceDataBuilder builder = ReferenceData.builder("states of the record " + dialogue.id());
        SortedSet<String> codes = new TreeSet<>();
        for (Participant participant : participants.values()) {
            if (participant instanceof Delegation delegation
                    && delegation.category() == DelegationCategory.MEMBER_STATE
                    && reference.findState(keyOf(delegation)).isEmpty()
                    && codes.add(keyOf(delegation))) {
                builder.state(keyOf(delegation), nameOf(delegation));
            }
        }
        if (!codes.isEmpty()) {
            ReferenceData own = builder.build();
            codes.forEach(code -> ownStates.put(code, own.state(code)));
        }
    }

    private static String keyOf(Delegation delegation) {
        String key = delegation.party() == null ? delegation.id() : delegation.party();
        return key.replaceAll("\\s", "_");
    }

    private static String nameOf(Delegation delegation) {
        return delegation.name() == null || delegation.name().isBlank() ? keyOf(delegation) : delegation.name();
    }

    private Optional<CountedStatement> read(Statement statement) {
        List<LocalDate> possibleDays = statement.date() == null ? days : List.of(statement.date());
        if (asOf != null && possibleDays.get(0).isAfter(asOf)) {
            return Optional.empty();
        }
        boolean certain =
                asOf == null || statement.date() != null || !dialogue.lastDay().isAfter(asOf);
        List<Party> speakers = new ArrayList<>();
        int unknown = 0;
        List<String> ids = new ArrayList<>();
        ids.add(statement.speaker());
        ids.addAll(statement.coSpeakers());
        for (String id : ids) {
            Participant participant = participants.get(id);
            if (participant instanceof Delegation delegation) {
                speakers.add(party(delegation, possibleDays));
            } else if (!(participant instanceof Individual)) {
                unknown++;
            }
        }
        if (speakers.isEmpty() && unknown == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new CountedStatement(statement, possibleDays, speakers, unknown, certain && !speakers.isEmpty()));
    }

    /** What a delegation is: by the reference data on the days, or by the record where they do not know the party. */
    private Party party(Delegation delegation, List<LocalDate> days) {
        String key = keyOf(delegation);
        Optional<State> state = state(key);
        if (state.isEmpty()) {
            return new Party(key, delegation.category(), null, true);
        }
        State seat = state.get().seat();
        Universe members = memberStates(days);
        if (members.possible().contains(seat)) {
            return new Party(
                    seat.code(),
                    DelegationCategory.MEMBER_STATE,
                    seat,
                    members.certain().contains(seat));
        }
        return new Party(
                seat.code(),
                isObserver(seat, days) ? DelegationCategory.OBSERVER_STATE : DelegationCategory.OTHER,
                seat,
                true);
    }

    private static List<LocalDate> days(Dialogue dialogue, @Nullable LocalDate asOf) {
        LocalDate last = dialogue.lastDay();
        if (asOf != null && asOf.isBefore(last)) {
            last = asOf;
        }
        if (last.isBefore(dialogue.date())) {
            return List.of(dialogue.date());
        }
        if (dialogue.date().plusDays(MOST_DAYS).isBefore(last)) {
            throw new IllegalArgumentException("expected a dialogue of at most " + MOST_DAYS + " days, found "
                    + dialogue.date() + " to " + last + " in " + dialogue.id());
        }
        return dialogue.date().datesUntil(last.plusDays(1)).toList();
    }
}
