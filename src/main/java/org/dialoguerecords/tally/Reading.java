package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
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
    private final List<LocalDate> days;

    private final Map<String, Participant> participants = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, List<Statement>> spokenFor = new HashMap<>();
    private final Map<String, Set<String>> excepted = new HashMap<>();
    private final Map<String, DelegationCategory> categories = new HashMap<>();
    private final Map<String, State> ownStates = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final List<CountedStatement> delivered = new ArrayList<>();
    private final List<CountedStatement> counted;

    private final Map<List<LocalDate>, Universe> memberStates = new HashMap<>();
    private final Map<List<LocalDate>, Universe> universes = new HashMap<>();
    private final Map<List<LocalDate>, Universe> observers = new HashMap<>();
    private final Map<String, Map<List<LocalDate>, Composition>> compositions = new HashMap<>();

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
                categories.putIfAbsent(
                        seat(delegation).map(State::code).orElseGet(() -> keyOf(delegation)), delegation.category());
            }
        }
        for (Statement statement : dialogue.statements()) {
            order.putIfAbsent(statement.id(), order.size());
            noteGroups(statement);
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

    /** The last day that is counted, if not all are. */
    @Nullable
    LocalDate asOf() {
        return asOf;
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

    /** The individuals who made statements of a kind. */
    Count countIndividuals(StatementKind kind) {
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (Statement statement : dialogue.statements()) {
            Membership counts = statement.kind() == kind ? countsByDay(statement) : Membership.NO;
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

    /** Whether the data know who the member states are. */
    boolean isBounded() {
        return reference.findGroup(rules.universe()).isPresent();
    }

    /** The seats that count as states on any of the days of the dialogue. */
    Universe universe() {
        return universe(days);
    }

    /** The seats that count as states on the days. */
    Universe universe(List<LocalDate> days) {
        if (!rules.observersAsStates()) {
            return memberStates(days);
        }
        return universes.computeIfAbsent(
                days,
                these -> overDays(these, day -> {
                    List<LocalDate> oneDay = List.of(day);
                    Universe members = memberStates(oneDay);
                    Universe observers = observers(oneDay);
                    return new Universe(
                            members.certain().union(observers.certain()),
                            members.possible().union(observers.possible()),
                            members.bounded());
                }));
    }

    /** The seats that are members of the universe on any of the days of the dialogue. */
    Universe memberStates() {
        return memberStates(days);
    }

    /** The seats that are members of the universe on the days; without those that only count as states by the rules. */
    Universe memberStates(List<LocalDate> days) {
        return memberStates.computeIfAbsent(days, these -> overDays(these, this::memberStates));
    }

    /**
     * The member states on a day, by the reference data, and those of which these know nothing and the record says that
     * they are. Where the data know no universe, any state may be one, unless the record says what else it is.
     */
    private Universe memberStates(LocalDate day) {
        StateSet own = seatsOf(DelegationCategory.MEMBER_STATE);
        if (isBounded()) {
            Members members = reference.members(rules.universe(), day);
            StateSet unknownToData = own.intersection(StateSet.copyOf(List.copyOf(ownStates.values())));
            return new Universe(
                    members.certain().seats().union(unknownToData),
                    members.possible().seats().union(unknownToData),
                    true);
        }
        StateSet all = reference.states().seats().union(StateSet.copyOf(List.copyOf(ownStates.values())));
        List<State> others = all.stream()
                .filter(state -> categories.getOrDefault(state.code(), DelegationCategory.MEMBER_STATE)
                        != DelegationCategory.MEMBER_STATE)
                .toList();
        return new Universe(own, all.difference(StateSet.copyOf(others)), false);
    }

    /** The seats that are observer states on the days. */
    Universe observers(List<LocalDate> days) {
        return observers.computeIfAbsent(days, these -> overDays(these, this::observers));
    }

    /**
     * The observer states on a day: those of the reference data, and those that the record calls so and the data do not
     * call members; of observers the data know today's only.
     */
    private Universe observers(LocalDate day) {
        StateSet byRecord = seatsOf(DelegationCategory.OBSERVER_STATE);
        StateSet certain = byRecord;
        StateSet possible = byRecord;
        if (isBounded()) {
            Members known = reference.withRole(rules.universe(), Role.OBSERVER, day);
            certain = known.certain().seats().union(byRecord);
            possible = known.possible().seats().union(byRecord);
        }
        Universe members = memberStates(List.of(day));
        return new Universe(certain.difference(members.possible()), possible.difference(members.certain()), true);
    }

    /** What holds on each of some days, and what on any. */
    private static Universe overDays(List<LocalDate> days, Function<LocalDate, Universe> on) {
        BinaryOperator<Universe> both = (one, other) -> new Universe(
                one.certain().intersection(other.certain()), one.possible().union(other.possible()), one.bounded());
        return days.stream().map(on).reduce(both).orElseThrow();
    }

    /** The state of that code: one that the reference data know, or one that only the record says is a state. */
    Optional<State> state(String code) {
        return reference.findState(code).or(() -> Optional.ofNullable(ownStates.get(code)));
    }

    /**
     * The seat of the state of that code.
     *
     * @throws org.dialoguerecords.reference.UnknownCodeException if there is none
     */
    State seat(String code) {
        return state(code).orElseGet(() -> reference.state(code)).seat();
    }

    /** The seats of those of the codes that are states. */
    StateSet seats(Collection<String> codes) {
        if (codes.isEmpty()) {
            return StateSet.empty(); // as of most statements
        }
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
        return compositions
                .computeIfAbsent(group, key -> new HashMap<>())
                .computeIfAbsent(days, these -> findComposition(group, these));
    }

    private Composition findComposition(String group, List<LocalDate> days) {
        Group own = groups.get(group);
        List<String> members = own == null ? List.of() : own.members();
        SortedSet<String> organizations = organizations(members);
        organizations.addAll(own == null ? List.of() : own.organizations());
        Integer size = own == null ? null : own.size();
        if (size == null && members.isEmpty()) {
            return reference.findGroup(group).isPresent()
                    ? known(group, days, organizations)
                    : partlyKnown(group, List.of(), organizations, Composition.ANY_NUMBER);
        }
        int listed = seats(members).size() + organizations.size();
        return partlyKnown(group, members, organizations, size == null ? 0 : Math.max(0, size - listed));
    }

    /** A group of which some members are listed: whoever was excepted from a statement made for it is one of the others. */
    private Composition partlyKnown(
            String group, List<String> members, SortedSet<String> organizations, int othersOrAny) {
        StateSet states = seats(members);
        int others = othersOrAny;
        if (others > 0) {
            Set<String> exceptions = excepted.getOrDefault(group, Set.of());
            StateSet more = seats(exceptions).difference(states);
            SortedSet<String> moreOrganizations = organizations(exceptions);
            moreOrganizations.removeAll(organizations);
            states = states.union(more);
            organizations.addAll(moreOrganizations);
            if (others != Composition.ANY_NUMBER) {
                others = Math.max(0, others - more.size() - moreOrganizations.size());
            }
        }
        StateSet among = StateSet.empty();
        if (others > 0) {
            among = spokenFor.getOrDefault(group, List.of()).stream()
                    .map(statement -> statement.date() == null ? days : List.of(statement.date()))
                    .distinct()
                    .map(othersOrAny == Composition.ANY_NUMBER ? this::universe : this::memberStates)
                    .map(Universe::possible)
                    .reduce(StateSet::intersection)
                    .orElse(memberStates().possible())
                    .difference(states);
        }
        return new Composition(states, states, organizations, organizations, others, among);
    }

    private Composition known(String group, List<LocalDate> days, SortedSet<String> ownOrganizations) {
        Universe states = overDays(days, day -> {
            Members members = reference.members(group, day);
            return new Universe(members.certain().seats(), members.possible().seats(), true);
        });
        SortedSet<String> organizations = new TreeSet<>(ownOrganizations);
        days.forEach(day -> organizations.addAll(reference.members(group, day).organizations()));
        SortedSet<String> certain = new TreeSet<>(organizations);
        certain.removeIf(organization -> !ownOrganizations.contains(organization)
                && days.stream().anyMatch(day -> reference.membership(group, organization, day) != Membership.YES));
        return new Composition(states.certain(), states.possible(), certain, organizations, 0, StateSet.empty());
    }

    /** How many members a group has, states and organisations together, on one of the days of the dialogue. */
    Count size(String group) {
        Group own = groups.get(group);
        if (own != null && own.size() != null) {
            return Count.exactly(own.size());
        }
        int min = Integer.MAX_VALUE;
        int max = 0;
        for (LocalDate day : days) {
            Composition members = composition(group, List.of(day));
            min = Math.min(
                    min,
                    members.certain().size() + members.certainOrganizations().size());
            if (members.hasUnknownMembers()) {
                return Count.atLeast(min);
            }
            max = Math.max(
                    max, members.possible().size() + members.organizations().size());
        }
        return Count.between(min, max);
    }

    /** Whether an organisation is an observer: by the record, which may leave it open. */
    Membership observer(String organization) {
        DelegationCategory category = categories.get(organization);
        if (category == DelegationCategory.OBSERVER_ORGANIZATION || category == DelegationCategory.OBSERVER_STATE) {
            return Membership.YES;
        }
        boolean known = category != null || reference.findGroup(organization).isPresent();
        return known ? Membership.NO : Membership.UNKNOWN;
    }

    private StateSet seatsOf(DelegationCategory category) {
        List<State> seats = new ArrayList<>();
        categories.forEach((code, of) -> {
            if (of == category) {
                state(code).map(State::seat).ifPresent(seats::add);
            }
        });
        return StateSet.copyOf(seats);
    }

    /**
     * States of which the reference data know nothing: the record says that they are.
     *
     * <p>They become states of their own, so that a record can be counted without reference data. Which codes are those
     * of states is for the data to say if they know who the member states are, but for delegations.
     */
    private void defineOwnStates() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Participant participant : participants.values()) {
            if (participant instanceof Delegation delegation && isState(delegation.category())) {
                String key = keyOf(delegation);
                if (delegation.party() == null || reference.findGroup(key).isEmpty()) {
                    names.putIfAbsent(key, delegation.name() == null ? key : delegation.name());
                }
            }
        }
        if (!isBounded()) {
            dialogue.groups().forEach(group -> putAllIfAbsent(names, group.members()));
            for (Statement statement : dialogue.statements()) {
                putAllIfAbsent(names, statement.alignedStates());
                statement.onBehalfOf().forEach(entry -> putAllIfAbsent(names, entry.states()));
            }
        }
        names.keySet().removeIf(code -> reference.findState(code).isPresent());
        if (names.isEmpty()) {
            return;
        }
        Map<String, String> codes = new LinkedHashMap<>();
        names.keySet().forEach(name -> codes.put(name, withoutWhiteSpace(name)));
        ReferenceDataBuilder builder = ReferenceData.builder("states of the record " + dialogue.id());
        Set<String> defined = new HashSet<>();
        names.forEach((key, name) -> {
            String code = codes.getOrDefault(key, key);
            if (defined.add(code)) {
                builder.state(code, name.isBlank() ? code : name);
            }
        });
        ReferenceData own = builder.build();
        codes.forEach((key, code) -> ownStates.put(key, own.state(code)));
    }

    private void putAllIfAbsent(Map<String, String> names, List<String> codes) {
        for (String code : codes) {
            if (reference.findGroup(code).isEmpty()) {
                names.putIfAbsent(code, code);
            }
        }
    }

    /** A code without what no code can hold. */
    private static String withoutWhiteSpace(String text) {
        StringBuilder code = new StringBuilder();
        text.chars().forEach(c -> code.append(Character.isWhitespace(c) || Character.isISOControl(c) ? '_' : (char) c));
        return code.toString();
    }

    private static boolean isState(DelegationCategory category) {
        return category == DelegationCategory.MEMBER_STATE || category == DelegationCategory.OBSERVER_STATE;
    }

    /** The code of the party; of a state that is only named, the code that its name has; or else the participant's id. */
    private String keyOf(Delegation delegation) {
        String party = delegation.party();
        if (party != null) {
            return party;
        }
        String name = delegation.name();
        return name == null || !isState(delegation.category())
                ? delegation.id()
                : reference
                        .resolve(name, dialogue.date())
                        .state()
                        .map(State::code)
                        .orElse(delegation.id());
    }

    /** The seat of a delegation, if it represents a state. An id can be a group's and a code a state's: NAM is both. */
    private Optional<State> seat(Delegation delegation) {
        String key = keyOf(delegation);
        boolean named = isState(delegation.category()) || delegation.party() != null;
        boolean group =
                !isState(delegation.category()) && reference.findGroup(key).isPresent();
        return named && !group ? state(key).map(State::seat) : Optional.empty();
    }

    private void noteGroups(Statement statement) {
        for (OnBehalfOf entry : statement.onBehalfOf()) {
            if (entry.group() != null && !isList(entry)) {
                spokenFor
                        .computeIfAbsent(entry.group(), key -> new ArrayList<>())
                        .add(statement);
                excepted.computeIfAbsent(entry.group(), key -> new HashSet<>()).addAll(entry.except());
            }
        }
    }

    /** Whether an entry is for those whom it lists, and no others. */
    static boolean isList(OnBehalfOf entry) {
        return !entry.states().isEmpty() || !entry.organizations().isEmpty();
    }

    private static List<String> speakers(Statement statement) {
        List<String> speakers = new ArrayList<>();
        speakers.add(statement.speaker());
        speakers.addAll(statement.coSpeakers());
        return speakers;
    }

    /** Whether a statement was made on the days that are counted. */
    private Membership countsByDay(Statement statement) {
        if (asOf == null) {
            return Membership.YES;
        }
        if (statement.date() != null) {
            return statement.date().isAfter(asOf) ? Membership.NO : Membership.YES;
        }
        if (!dialogue.lastDay().isAfter(asOf)) {
            return Membership.YES;
        }
        return dialogue.date().isAfter(asOf) ? Membership.NO : Membership.UNKNOWN;
    }

    private Optional<CountedStatement> read(Statement statement) {
        Membership counts = countsByDay(statement);
        List<LocalDate> possibleDays = statement.date() == null ? days : List.of(statement.date());
        List<Party> speakers = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : speakers(statement)) {
            Participant participant = participants.get(id);
            if (participant instanceof Delegation delegation) {
                speakers.add(party(delegation, possibleDays));
            } else if (!(participant instanceof Individual)) {
                unknown.add(id);
            }
        }
        if (counts == Membership.NO || (speakers.isEmpty() && unknown.isEmpty())) {
            return Optional.empty();
        }
        boolean certain = counts == Membership.YES && !speakers.isEmpty();
        return Optional.of(new CountedStatement(statement, possibleDays, speakers, unknown, certain));
    }

    /** What a delegation is: by the reference data on the days, or by the record where they do not know the party. */
    private Party party(Delegation delegation, List<LocalDate> days) {
        Optional<State> seat = seat(delegation);
        if (seat.isEmpty()) {
            DelegationCategory category = isState(delegation.category())
                            && reference.findGroup(keyOf(delegation)).isPresent()
                    ? DelegationCategory.OTHER
                    : delegation.category();
            return Party.organization(keyOf(delegation), category);
        }
        return new Party(
                seat.get().code(),
                seat.get(),
                memberStates(days).membership(seat.get()),
                observers(days).membership(seat.get()),
                DelegationCategory.OTHER);
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
