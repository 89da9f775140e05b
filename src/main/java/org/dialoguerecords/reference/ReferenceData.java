package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dialoguerecords.names.Lazy;

/**
 * What is known of states and groups: their codes, their names, and who was a member of what on which day.
 *
 * <p>A value that callers pass on. {@link #standard()} holds the United Nations and eighty-seven other groups; {@linkplain
 * #builder others} are defined in code or in the same text form, and {@linkplain #combinedWith combined}. There is no
 * registry to change: correcting a fact makes new data.
 *
 * <pre>{@code
 * ReferenceData un = ReferenceData.standard();
 * un.unMembers(LocalDate.of(2017, 9, 6)).size();                          // 193
 * un.membership("EU", "GBR", LocalDate.of(2020, 2, 1));                   // NO
 * un.state("SWZ").name(Locale.ENGLISH, LocalDate.of(2017, 9, 6));         // Swaziland
 * un.resolveGroup("the European Union and its member States");            // EU
 * }</pre>
 *
 * <p>Days are days at the seat of the group: the United Kingdom left the European Union at midnight in Brussels, at the
 * end of 2020-01-31, so that it is a member on that day and none on the next, wherever the dialogue was held. What has
 * not ended goes on, also after the day as of which the facts were collected.
 *
 * <p>Immutable and thread-safe. Names are read when one is first asked for, all else when the data are made.
 *
 * <p>Not serializable. Every machine has the standard data in its jar, and {@link #version()} tells whether two have the
 * same; of others, ship the text that they are made from. {@link State} and {@link StateSet} are serializable.
 */
public final class ReferenceData {

    private static final Lazy<ReferenceData> STANDARD = new Lazy<>() {
        @Override
        protected ReferenceData make() {
            return StandardTables.load();
        }
    };

    private static final ReferenceData EMPTY = builder("empty").build();

    private final String version;
    private final Definitions definitions;

    /** The codes of whoever can be a member and is no state. */
    private final Set<String> others;

    private final StateIndex states;
    private final Rosters rosters;
    private final StateNames names;
    private final Organizations organizations;
    private final ReferenceLabels labels;
    private final CodeAdvice advice;

    /** Takes over what a builder has checked. */
    ReferenceData(String version, Definitions definitions) {
        this.version = version;
        this.definitions = definitions;
        this.others = definitions.otherMembers();
        this.names = new StateNames(definitions);
        this.states = StateIndex.of(definitions.states, names);
        this.rosters = new Rosters(definitions, states);
        this.organizations = new Organizations(definitions);
        this.labels = new ReferenceLabels(this);
        this.advice = new CodeAdvice(version, definitions, labels);
    }

    /**
     * The data that the library ships: every member of the United Nations since 1945, its observers, and eighty-seven
     * other groups.
     */
    public static ReferenceData standard() {
        return STANDARD.get();
    }

    /** Data that know nothing. */
    public static ReferenceData empty() {
        return EMPTY;
    }

    /**
     * A builder of other data, in code or from tables.
     *
     * @param version says which facts these are and as of when; counts quote it
     * @throws IllegalArgumentException if the version is blank
     */
    public static ReferenceDataBuilder builder(String version) {
        return new ReferenceDataBuilder(version);
    }

    /**
     * These data and others in one. What both define counts as these define it:
     *
     * <ul>
     *   <li>of a state with the same code, the definition and the names here;
     *   <li>of a group with the same id, everything here: the members of the two are not mixed.
     * </ul>
     *
     * @param other the data that add what is missing here
     * @return the combination, whose version names both
     */
    public ReferenceData combinedWith(ReferenceData other) {
        return builder(version + " over " + other.version)
                .include(this)
                .include(other)
                .build();
    }

    /** Which facts these are and as of when, such as {@code un-2026-11-30}. */
    public String version() {
        return version;
    }

    /**
     * The state with a code.
     *
     * @throws UnknownCodeException if no state has it
     */
    public State state(String code) {
        State state = states.find(Objects.requireNonNull(code, "code"));
        if (state == null) {
            throw advice.noState(code);
        }
        return state;
    }

    /** The state with a code, if there is one. */
    public Optional<State> findState(String code) {
        State state = states.find(Objects.requireNonNull(code, "code"));
        return state == null ? Optional.empty() : state.found();
    }

    /** Every state, present and former. {@link State#existsOn} tells them apart. */
    public StateSet states() {
        return StateSet.all(states);
    }

    /**
     * States that these data do not know, as a record may name them. Sets of those that are made together and of states of
     * these data combine as fast as sets of these alone.
     *
     * @param names their names in English, by their codes
     * @throws IllegalArgumentException if these data know a state of one of the codes, a code contains white space, or a name
     *     is blank
     */
    public StateSet unknownStates(SortedMap<String, String> names) {
        SortedMap<String, StateDefinition> definitions = new TreeMap<>();
        names.forEach((code, name) -> definitions.put(code, StateDefinition.of(code, name)));
        StateIndex index = states.with(definitions);
        long[] bits = Bits.all(index.size());
        return StateSet.ofNumbers(index, Bits.difference(bits, Bits.all(states.size())));
    }

    /**
     * A set of states by their codes.
     *
     * @throws UnknownCodeException if no state has one of the codes
     */
    public StateSet setOf(String... codes) {
        return setOf(Arrays.asList(codes));
    }

    /**
     * A set of states by their codes.
     *
     * @throws UnknownCodeException if no state has one of the codes
     */
    public StateSet setOf(Collection<String> codes) {
        List<State> found = new ArrayList<>();
        for (String code : codes) {
            found.add(state(code));
        }
        return StateSet.copyOf(found);
    }

    /** The English name of the territory with a code, if there is one: no state, but perhaps a member of groups. */
    public Optional<String> findTerritory(String code) {
        return Optional.ofNullable(definitions.territories.get(Objects.requireNonNull(code, "code")));
    }

    /** Every group, in the order of their ids. */
    public List<StateGroup> groups() {
        return rosters.groups();
    }

    /**
     * The group with an id.
     *
     * @throws UnknownCodeException if no group has it
     */
    public StateGroup group(String id) {
        return roster(id).group();
    }

    /** The group with an id, if there is one. */
    public Optional<StateGroup> findGroup(String id) {
        Roster roster = rosters.find(Objects.requireNonNull(id, "id"));
        return roster == null ? Optional.empty() : Optional.of(roster.group());
    }

    /**
     * The group that a speaker meant, such as "the Group of 77 and China" or "the eight Nordic-Baltic countries".
     *
     * <p>Ids, names and labels are compared without regard to case, accents, articles, punctuation, dashes and blanks,
     * and "X and its member States" is X. Nothing is guessed beyond that; a label of two groups is nobody's.
     */
    public Optional<StateGroup> resolveGroup(String label) {
        return labels.group(Objects.requireNonNull(label, "label")).map(this::group);
    }

    /**
     * Who speaks, in the words of a verbatim record or a speakers' list: "Mr. De Rivière (France)", "France (Minister for
     * Foreign Affairs)", "The President of Rwanda", "the observer of the African Union", "European Union".
     *
     * @param date the day on which they were written
     * @return the state or the organization, and what the other words were taken for
     */
    public SpeakerResolution resolveSpeaker(String text, LocalDate date) {
        return new SpeakerReader(this, Objects.requireNonNull(date, "date")).read(Objects.requireNonNull(text, "text"));
    }

    /**
     * Those whom a statement is for, in the words of a speaker or a record, with lists and exceptions: "the Nordic
     * countries: Denmark, Finland, Iceland, Sweden and my own country", "the Group of 77 and China, except Azerbaijan",
     * "Canada, Germany and Ukraine".
     *
     * @param date the day on which they were said
     * @return the groups and states that were named, and what was not understood
     */
    public ResolvedLabel resolveLabel(String label, LocalDate date) {
        return new LabelReader(this, Objects.requireNonNull(date, "date")).read(Objects.requireNonNull(label, "label"));
    }

    /** Every organization that takes the floor, in the order of their codes. */
    public List<Organization> organizations() {
        return organizations.all();
    }

    /** The organization with a code, exactly as the data write it ({@code ICRC}, {@code EU}), if there is one. */
    public Optional<Organization> findOrganization(String code) {
        return organizations.find(Objects.requireNonNull(code, "code"));
    }

    /**
     * The organization that is meant by a text such as "the International Committee of the Red Cross" or "the Permanent
     * Observer of the African Union". Codes, names and labels are compared as {@link #resolveGroup} does.
     */
    public Optional<Organization> resolveOrganization(String text) {
        return labels.organization(Objects.requireNonNull(text, "text")).flatMap(this::findOrganization);
    }

    /**
     * The state that somebody wrote a name of.
     *
     * @param text the name as written, in any of the six languages of the United Nations
     * @param date the day on which it was written: it decides between states that bore one name at different times
     * @return the state, the states it can have been, or none
     */
    public NameResolution resolve(String text, LocalDate date) {
        List<String> codes =
                names.get().resolve(Objects.requireNonNull(text, "text"), Objects.requireNonNull(date, "date"));
        List<State> meant = new ArrayList<>();
        for (String code : codes) {
            meant.add(states.get(code));
        }
        return NameResolution.of(meant);
    }

    /**
     * The state that somebody may have meant by a text that is no code of a state: a name, a two-letter code, a number in
     * M49, or a code in small letters. It is a proposal to a person, who decides.
     *
     * @param date the day on which it was written
     */
    public Optional<State> intendedState(String text, LocalDate date) {
        return resolve(text, date).state().or(() -> advice.code(text, date).map(this::state));
    }

    /**
     * The members of the United Nations on a day.
     *
     * @return the certain members of the group {@code UN}; nobody before 1945-10-24, and in data without that group
     */
    public StateSet unMembers(LocalDate date) {
        Objects.requireNonNull(date, "date");
        Roster un = rosters.find(Rosters.UN);
        return un == null ? StateSet.empty() : un.members(date).members().certain();
    }

    /**
     * The members of a group on a day, permanent, elected and suspended ones included.
     *
     * @return its certain and possible members; none before it was founded
     * @throws UnknownCodeException if no group has the id
     */
    public Members members(String groupId, LocalDate date) {
        return roster(groupId).members(Objects.requireNonNull(date, "date")).members();
    }

    /**
     * The seats of the states that are members of a group on a day.
     *
     * @return the certain and the possible ones, the same object for every day until something changes
     * @throws UnknownCodeException if no group has the id
     */
    public StateRange seats(String groupId, LocalDate date) {
        return roster(groupId).members(Objects.requireNonNull(date, "date")).seats();
    }

    /**
     * Those who held one role in a group on a day: the elected members of the Security Council, the observers of the
     * United Nations.
     *
     * @return who certainly and who possibly held it
     * @throws UnknownCodeException if no group has the id
     */
    public Members withRole(String groupId, Role role, LocalDate date) {
        return roster(groupId).withRole(Objects.requireNonNull(role, "role"), Objects.requireNonNull(date, "date"));
    }

    /**
     * Whether somebody was a member of a group on a day.
     *
     * <p>It is the seat that is a member. {@link #members} lists it once; the answer is the same for every code that meant
     * the seat on that day, such as {@code BYS} and {@code BLR} in 1960.
     *
     * @param memberCode the code of a state or territory, or the id of an organisation
     * @return the answer; {@code NO} on a day on which the code was not in use
     * @throws UnknownCodeException if no group has the id, or nobody the code
     */
    public Membership membership(String groupId, String memberCode, LocalDate date) {
        Objects.requireNonNull(date, "date");
        Roster roster = roster(groupId);
        State state = states.find(Objects.requireNonNull(memberCode, "memberCode"));
        if (state != null) {
            return roster.membership(state, date);
        }
        if (!others.contains(memberCode)) {
            throw advice.noMember(memberCode);
        }
        return roster.members(date).membershipOfOther(memberCode);
    }

    /**
     * The first day of a period, and every later one on which the members or observers of a group change, or may change:
     * what holds on these holds on all.
     *
     * @param last the last day of the period, that day included
     * @return the days in order
     * @throws UnknownCodeException if no group has the id
     */
    public List<LocalDate> changes(String groupId, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> changes = roster(groupId).changes(first, last);
        if (changes.isEmpty()) {
            return List.of(first); // as of most
        }
        SortedSet<LocalDate> days = new TreeSet<>(changes);
        days.add(first);
        return List.copyOf(days);
    }

    /**
     * The facts from which the answers about a group follow, with their sources, in the order of the table.
     *
     * @throws UnknownCodeException if no group has the id
     */
    public List<MembershipFact> facts(String groupId) {
        return roster(groupId).facts();
    }

    /** The version and how much the data hold, for people. */
    @Override
    public String toString() {
        return "ReferenceData " + version + " (" + definitions.states.size() + " states, " + definitions.groups.size()
                + " groups)";
    }

    StateIndex stateIndex() {
        return states;
    }

    Definitions definitions() {
        return definitions;
    }

    private Roster roster(String groupId) {
        Roster roster = rosters.find(Objects.requireNonNull(groupId, "groupId"));
        if (roster == null) {
            throw advice.noGroup(groupId);
        }
        return roster;
    }
}
