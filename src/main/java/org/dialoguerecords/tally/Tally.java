package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Statement;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.KnownWords;
import org.dialoguerecords.counting.UnknownStates;
import org.dialoguerecords.counting.View;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.reference.UnknownCodeException;
import org.jspecify.annotations.Nullable;

/**
 * The count of one dialogue: who spoke, who was represented, and why.
 *
 * <pre>{@code
 * Tally tally = Tally.of(dialogue);
 * tally.count(Figure.STATES_REPRESENTED);      // between 37 and 193
 * tally.representationsOf("LUX");              // every reason why
 * tally.compareWithReported();                 // what sources say, and what follows from the record
 * }</pre>
 *
 * <p>{@link Figure} defines what each figure counts, {@link CountingRules} chooses. Which states belong to a group, and
 * which are member states at all, is what the reference data say of the day of each statement; the record's own groups stand
 * before theirs. Where they do not know the party of a delegation, or which states are members, the category that the record
 * gives the delegation decides. A state that the record calls an observer is one unless they call it a member, because of
 * observers they know only today's.
 *
 * <p>A state is asked for by its code, or by that of a former state which had its seat: {@code SUN} is {@code RUS}.
 *
 * <p>What the record or the reference data leave open makes a count a range, which is never narrower than the truth. Open are
 *
 * <ul>
 *   <li>in a partial record, what else was said: whoever is a member state may have spoken and be represented, and may have
 *       taken a position, unless the state took another one itself;
 *   <li>a membership that is unknown;
 *   <li>the members of a group of which only the number is known: they may be any member states, and the same as those of
 *       another such group. Whoever is excepted from a statement for the group is one of its members;
 *   <li>the members of a group that is known by its name only: any number of states, from none, observers among them, and
 *       others in each entry, also under the same name;
 *   <li>the day of a statement without a date in a dialogue of several days: what does not hold on all of them may hold or
 *       not, for each state by itself;
 *   <li>a participant whom the record does not define: an individual, or the delegation of any party.
 * </ul>
 *
 * <p>The ranges of {@link Figure#STATES_REPRESENTED}, {@link Figure#MEMBER_STATES_SPOKE}, {@link Figure#STATEMENTS} and of
 * observers are exact: both ends are reached, whatever is open. The lower end may be too low where dozens of groups of unknown
 * members overlap in such a way that the search would take long, and where a party dissociates itself from a statement and it is
 * open which party that is, or whether it is a member of the United Nations. Positions may be counted in a wider range than the
 * record allows: where the unknown members of several groups would have to be weighed against each other, and where it is open
 * whether a state is a member state at all.
 *
 * <p>Where groups narrow a view ({@link #among}, {@link #outside}) and have unknown members, ranges are right, but may be
 * wider than they need be.
 *
 * <p>Immutable and thread-safe. Made once, asked often: each answer is worked out when somebody first asks, and kept. What
 * has been read of the record is shared by all views of it and by the count {@linkplain #withRules by other rules}.
 *
 * <p>Not serializable, because the reference data are not. Ship the dialogue and the {@link CountingRules} and count there,
 * or ship the answers: {@link #report()} has all of them, and is serializable, as a {@link DialogueSummary} and a
 * {@link SeriesTally} are.
 */
public final class Tally {

    private final RecordReading record;
    private final CountingRules rules;
    private final CountedDialogue counted;
    private final Representations representations;
    private final FigureCounter counter;
    private final KnownWords words;
    private volatile @Nullable ReasonText reasonText;
    private volatile @Nullable Issues issues;

    private Tally(RecordReading record, CountingRules rules, View view) {
        this.record = record;
        this.rules = rules;
        this.counted = new CountedDialogue(record, rules.whatCounts(), view);
        this.representations = new Representations(counted);
        this.counter = new FigureCounter(counted, representations, (issue, side) -> issues().count(issue, side));
        this.words = new KnownWords(counted.reading());
    }

    /** The count of a dialogue by the standard rules and reference data. */
    public static Tally of(Dialogue dialogue) {
        return of(dialogue, ReferenceData.standard(), CountingRules.standard());
    }

    /**
     * The count of a dialogue.
     *
     * @param reference who the states are, and who belongs to which group when
     * @param rules what counts
     * @throws UnknownCodeException if the rules leave out a group that neither the record nor the data know
     */
    public static Tally of(Dialogue dialogue, ReferenceData reference, CountingRules rules) {
        Tally tally = ofSeries(dialogue, reference, rules);
        rules.groupsLeftOut().forEach(tally.words::group);
        return tally;
    }

    /** The count of one dialogue of several, in which not every group that is left out need be known. */
    static Tally ofSeries(Dialogue dialogue, ReferenceData reference, CountingRules rules) {
        return new Tally(new RecordReading(dialogue, reference, rules.universe()), rules, View.WHOLE);
    }

    /**
     * The count of the same record by other rules. What has been read of the record is not read again, so that it takes
     * less than a first count.
     *
     * @throws UnknownCodeException if the rules leave out a group that neither the record nor the data know
     */
    public Tally withRules(CountingRules rules) {
        boolean sameStates = Objects.equals(rules.universe(), rules().universe());
        RecordReading read = sameStates ? record : new RecordReading(dialogue(), record.reference(), rules.universe());
        rules.groupsLeftOut().forEach(words::group);
        return new Tally(read, rules, counted.view());
    }

    /**
     * The count of the statements that meet a condition. In a partial record more may have been made that do.
     *
     * <p>Alignments stated anywhere in the record keep their effect on these statements.
     *
     * @param condition which statements count and represent
     */
    public Tally where(Predicate<Statement> condition) {
        return viewed(counted.view().where(condition));
    }

    /**
     * The count of one statement: for whom it stands by what is recorded, also of a partial record.
     *
     * @throws UnknownCodeException if there is no such statement
     */
    public Tally ofStatement(String id) {
        return viewed(counted.view().ofStatement(words.statement(id)));
    }

    /**
     * The count of the parties that belong to a group on the day of the statement that counts for them.
     *
     * <p>Who may be a member may be counted. Individuals belong to no group. Which statements represent a party does not
     * change. The size of a group, panellists, and the place in the series stay what they are.
     *
     * @param group the id of a group of the record or of the reference data
     * @throws UnknownCodeException if there is no such group
     */
    public Tally among(String group) {
        return viewed(counted.view().among(words.group(group)));
    }

    /**
     * The count of the parties that do not belong to a group on the day of the statement that counts for them; see {@link
     * #among}.
     *
     * @param group the id of a group of the record or of the reference data
     * @throws UnknownCodeException if there is no such group
     */
    public Tally outside(String group) {
        return viewed(counted.view().outside(words.group(group)));
    }

    /**
     * The count of the statements up to a day, that day included, with the alignments stated by then. Where a dialogue of
     * several days does not date a statement, it may or may not be among them.
     */
    public Tally asOf(LocalDate day) {
        return viewed(counted.view().upTo(day));
    }

    private Tally viewed(View view) {
        return new Tally(record, rules(), view);
    }

    /** The dialogue that is counted. */
    public Dialogue dialogue() {
        return counted.dialogue();
    }

    /** The rules by which it is counted. */
    public CountingRules rules() {
        return rules;
    }

    /** The id of the group whose members are the member states: that of the rules, or of the record, or {@code UN}. */
    public String universe() {
        return record.body();
    }

    /** The version of the reference data with which it is counted, such as {@code un-2026-11-30}. */
    public String referenceVersion() {
        return record.reference().version();
    }

    /**
     * A figure.
     *
     * @return how many; a range if that is open
     * @throws IllegalArgumentException if the figure is about one group, issue, rank, vote or document
     */
    public Count count(Figure figure) {
        return counter.count(figure, null);
    }

    /**
     * A figure about one group, issue, vote, document or rank. Figures about the whole dialogue take no notice of the word.
     *
     * @param about the id of the group, issue or vote, a symbol of the document, or the rank
     * @return how many; a range if that is open
     * @throws UnknownCodeException if the figure is about a group, an issue, a vote or a document that nobody knows
     */
    public Count count(Figure figure, String about) {
        switch (figure.about()) {
            case GROUP, GROUP_OR_ALL -> words.group(about);
            case ISSUE -> words.issue(about);
            case VOTE -> words.vote(about);
            case SYMBOL -> words.symbol(about);
            case DIALOGUE, RANK, SERIES, NAME -> {}
        }
        return counter.count(figure, about);
    }

    /** A figure about something that the record is known to have: nothing of it is kept. */
    Count countOnce(Figure figure, String about) {
        return counter.countOnce(figure, about);
    }

    /**
     * The member states that took the floor, certainly and possibly.
     *
     * <p>How many is a question for {@link Figure#MEMBER_STATES_SPOKE}: of some it may only be known how many there are.
     */
    public StateRange statesThatSpoke() {
        return counter.speakers().states();
    }

    /**
     * The seats that count as states and are represented, certainly and possibly, and every organisation that is or may be.
     *
     * <p>How many is a question for {@link Figure#STATES_REPRESENTED}: where a group has members of whom only the number
     * is known, any state may be one of them, though not all at once.
     */
    public Members statesRepresented() {
        StateRange known = representations.states().known();
        StateSet possible = counted.isComplete()
                ? known.possible()
                : counted.possibleStates().union(known.possible());
        for (UnknownStates states : representations.states().unknown().all()) {
            possible = possible.union(states.among());
        }
        return new Members(
                known.certain(), possible, representations.observers().organizations(), Set.of());
    }

    /**
     * Whether a state is among {@link #statesRepresented()}: undecided where what is open can change it.
     *
     * @throws UnknownCodeException if there is no state of that code
     */
    public Truth represents(String code) {
        State seat = words.seat(code);
        Members represented = statesRepresented();
        if (represented.certain().contains(seat)) {
            return Truth.TRUE;
        }
        return represented.possible().contains(seat) ? Truth.UNDECIDED : Truth.FALSE;
    }

    /**
     * Every reason why a state is represented, or may be, in the order of the statements.
     *
     * @return the reasons; none if nothing in the record stands for it
     * @throws UnknownCodeException if there is no state of that code
     */
    public List<Representation> representationsOf(String code) {
        return representations.reasons().of(words.seat(code));
    }

    /**
     * The strongest of the reasons why a state is represented, in the order of {@link Basis}: of those that are certain, or
     * of all where none is.
     *
     * @return the basis; empty if nothing in the record stands for it
     * @throws UnknownCodeException if there is no state of that code
     */
    public Optional<Basis> strongestBasis(String code) {
        List<Representation> reasons = representationsOf(code);
        return reasons.stream()
                .min(Comparator.comparing(Representation::certain, Comparator.reverseOrder())
                        .thenComparing(Representation::basis))
                .map(Representation::basis);
    }

    /**
     * The states that a statement represents, or may represent, and why.
     *
     * @return the reasons by seat, unmodifiable
     * @throws UnknownCodeException if there is no such statement
     */
    public SortedMap<State, List<Representation>> representationsBy(String statement) {
        return Collections.unmodifiableSortedMap(representations.reasons().by(words.statement(statement)));
    }

    /**
     * The states that are represented, or may be, in the name of a group, and why.
     *
     * @param group the id of the group, or the name by which a statement calls those whom it lists
     * @return the reasons by seat, unmodifiable
     * @throws UnknownCodeException if neither a group nor those listed in a statement are called so
     */
    public SortedMap<State, List<Representation>> representationsThrough(String group) {
        return Collections.unmodifiableSortedMap(representations.reasons().through(words.groupOrName(group)));
    }

    /**
     * The member states that are not certainly represented, and why not: excepted, dissociated, perhaps, or without a
     * statement; in the order of their codes.
     */
    public List<Absence> statesNotRepresented() {
        return representations.absences().all();
    }

    /** Why a member state is not certainly represented; none if it is, or is no member state. */
    Optional<Absence> findAbsence(State seat) {
        return representations.absences().find(seat);
    }

    /**
     * Where the states stand on an issue.
     *
     * @return the positions; of no state if no statement that counts takes one
     * @throws UnknownCodeException if the record does not name the issue
     */
    public Positions positions(String issue) {
        return issues().positions(words.issue(issue));
    }

    private Issues issues() {
        Issues known = issues;
        if (known == null) {
            known = new Issues(counted, representations);
            issues = known;
        }
        return known;
    }

    private ReasonText reasonText() {
        ReasonText known = reasonText;
        if (known == null) {
            known = new ReasonText(this);
            reasonText = known;
        }
        return known;
    }

    /** Which reported figures the record contradicts, in sentences. */
    List<String> contradictions() {
        return new Comparisons(this).contradictions();
    }

    /**
     * Every reported figure beside the computed one, in the order of the record.
     *
     * <p>A figure that is reported as of a day is compared with the statements up to that day, any other with all of them,
     * whatever part of the record this counts.
     */
    public List<Comparison> compareWithReported() {
        Tally whole = counted.view().equals(View.WHOLE) ? this : viewed(View.WHOLE);
        return new Comparisons(whole).all();
    }

    /**
     * Reported figures that cannot all hold: several sources give different numbers for one figure, a number falls from day
     * to day, or more parties spoke than were represented.
     */
    public List<Conflict> conflicts() {
        return new Conflicts(dialogue(), this::nameOfGroup).all();
    }

    /** What follows from several reported figures together, where all sources agree on them. */
    public List<String> inferences() {
        return new Conflicts(dialogue(), this::nameOfGroup).inferences();
    }

    /**
     * The count in one sentence, as a press release would put it: "73 member states, two observers and the European Union
     * delivered statements on behalf of 98 states". That of a partial record says what is known before what is not: "73
     * member states spoke, says the Global Centre; the record names six of them, and stands for 49 to 193 states".
     *
     * @return the sentence, without a full stop
     */
    public String sentence() {
        return new TallyText(this).sentence();
    }

    /**
     * Why a state is represented, or why not, in one sentence.
     *
     * @throws UnknownCodeException if there is no state of that code
     */
    public String explain(String code) {
        return reasonText().explain(words.seat(code));
    }

    /**
     * Why a state is represented, or why not, without its name: "own statement s4; aligned with statement s1".
     *
     * @throws UnknownCodeException if there is no state of that code
     */
    public String why(String code) {
        return reasonText().why(words.seat(code));
    }

    /**
     * The English name of a state, or of the one that had its seat on the last day of the dialogue.
     *
     * @throws UnknownCodeException if there is no state of that code
     */
    public String nameOf(String code) {
        return new TallyText(this).name(code);
    }

    /**
     * The English name of a group: the record's, or that of the reference data; the id if neither has one.
     *
     * @param id the id of a group, or the name by which a statement calls those whom it lists
     */
    public String nameOfGroup(String id) {
        return new TallyText(this).groupName(id);
    }

    /**
     * In a sentence, what is counted by which data and rules, who the member states are if not those of the United Nations,
     * and whether the record is complete.
     */
    public String howCounted() {
        return new TallyText(this).howCounted();
    }

    /**
     * The whole answer as data: every figure with its range, who spoke, who is represented and why, and what sources say.
     *
     * <p>A tally is written as its report by any mapper of Jackson 2 or 3. Making a report works out everything: whoever
     * wants one figure asks for that.
     */
    @JsonValue
    public TallyReport report() {
        return new TallyReporter(this).report();
    }

    /** The count in a few lines (no line feed at the end): the sentence, conflicts, how many reported figures agree. */
    @Override
    public String toString() {
        return new TallyText(this).summary();
    }

    CountedDialogue counted() {
        return counted;
    }

    KnownWords words() {
        return words;
    }

    /** Who took the floor, and who else may have. */
    Speakers speakers() {
        return counter.speakers();
    }
}
