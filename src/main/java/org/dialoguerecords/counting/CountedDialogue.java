package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.Floor;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.Shares;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** A dialogue as it is counted by some rules in some view: which statements count, and who is a state. */
public final class CountedDialogue {

    private static final long ANY = -1;

    private final RecordReading reading;
    private final WhatCounts what;
    private final View view;
    private final CountedParties parties;
    private final long kinds;
    private final long deliveries;
    private volatile @Nullable List<ReadStatement> counted;
    private volatile @Nullable Shares shares;
    private volatile @Nullable BitSet shown;

    public CountedDialogue(RecordReading whole, WhatCounts what, View view) {
        this.reading = view.upTo() == null ? whole : whole.upTo(view.upTo());
        this.what = what;
        this.view = view;
        this.parties = new CountedParties(this.reading, view.parties());
        this.kinds = bits(what.kinds());
        this.deliveries = bits(what.deliveries());
    }

    private CountedDialogue(CountedDialogue other, WhatCounts what) {
        this.reading = other.reading;
        this.what = what;
        this.view = other.view;
        this.parties = other.parties;
        this.kinds = other.kinds;
        this.deliveries = other.deliveries;
        this.shares = other.shares(); // which are found by those that are shown
        this.shown = other.shown;
    }

    /** The same with observer states as states. */
    public CountedDialogue withObserversAsStates() {
        return what.observersAsStates() ? this : new CountedDialogue(this, what.withObserversAsStates());
    }

    @SuppressWarnings("EnumOrdinal") // a bit set that nobody keeps
    static long bits(Set<? extends Enum<?>> some) {
        long bits = 0;
        for (Enum<?> one : some) {
            bits |= 1L << one.ordinal();
        }
        return bits;
    }

    public RecordReading reading() {
        return reading;
    }

    public Dialogue dialogue() {
        return reading.dialogue();
    }

    /** What counts. */
    WhatCounts what() {
        return what;
    }

    public View view() {
        return view;
    }

    /** The parties that are counted. */
    public CountedParties parties() {
        return parties;
    }

    /** Whether nothing else was said that would be counted. */
    public boolean isComplete() {
        return view.isOfOneStatement() || dialogue().coverage() == Coverage.COMPLETE;
    }

    /** How many statements the view shows, by whomever, of whatever kind and delivery. */
    public int countRecorded() {
        int recorded = 0;
        for (int i = 0; i < reading.statements().size(); i++) {
            recorded += reading.statements().isByAnybody(i, ANY, ANY) && isShown(i) ? 1 : 0;
        }
        return recorded;
    }

    /** Whether the view shows the statement at a place in the record. Conditions of users are asked once. */
    private boolean isShown(int i) {
        if (!view.isOfSomeStatements()) {
            return true;
        }
        BitSet known = shown;
        if (known == null) {
            known = new BitSet();
            List<Statement> all = dialogue().statements();
            for (int number = 0; number < all.size(); number++) {
                known.set(number, view.includes(all.get(number)));
            }
            shown = known;
        }
        return known.get(i);
    }

    /** Whether the statement at a place in the record is of one of some kinds, by whomever, and was delivered. */
    boolean isDeliveredByAnybody(int i, long kinds) {
        return reading.statements().isByAnybody(i, kinds, deliveries) && isShown(i);
    }

    /** Whether it is of a kind that counts, and is or may be one by delegations, however delivered. */
    boolean isOfKindThatCounts(int i) {
        return reading.statements().is(i, kinds, ANY) && isShown(i);
    }

    /** Whether the statement at a place in the record was delivered, and is or may be one by delegations. */
    public boolean isDelivered(int i) {
        return reading.statements().is(i, ANY, deliveries);
    }

    /** Whether the statement at a place in the record counts as having spoken. */
    public boolean isCounted(int i) {
        return reading.statements().is(i, kinds, deliveries) && isShown(i);
    }

    /** Whether the statements of a share count as having spoken, and whatever they rest on was delivered. */
    boolean isShareCounted(int share) {
        return isShareDelivered(share, kinds);
    }

    /** Whether the statements of a share are of one of some kinds, and they and whatever they rest on were delivered. */
    boolean isShareDelivered(int share, long kinds) {
        return shares().is(share, kinds, deliveries);
    }

    /** For whom the statements of the view stand, of whatever kind and delivery. */
    Shares shares() {
        Shares known = shares;
        if (known == null) {
            RecordStatements statements = reading.statements();
            known = view.isOfSomeStatements() ? statements.shares(this::isShown) : statements.shares();
            shares = known;
        }
        return known;
    }

    /** The statements that count as having spoken. */
    public List<ReadStatement> counted() {
        List<ReadStatement> known = counted;
        if (known == null) {
            known = new ArrayList<>();
            for (int i = 0; i < reading.statements().size(); i++) {
                if (isCounted(i)) {
                    known.add(reading.statements().statement(i));
                }
            }
            counted = known;
        }
        return known;
    }

    /** Whether a party that is counted takes the floor in a statement that is or may be one by delegations. */
    Membership isByCounted(int i) {
        RecordStatements statements = reading.statements();
        Membership counts = statements.isCertain(i) ? Membership.YES : Membership.UNKNOWN;
        return parties.areAll()
                ? counts
                : CountedParties.both(
                        counts,
                        isAmongCounted(
                                statements.floor(i), statements.onDaysOf(i).days()));
    }

    /** Whether a party that is counted takes the floor. */
    Membership isAmongCounted(Floor floor, Days days) {
        Membership counts = floor.undefined().isEmpty() ? Membership.NO : Membership.UNKNOWN;
        for (Party party : floor.parties()) {
            Membership counted = parties.include(party, days);
            counts = counts == Membership.NO || counted == Membership.YES ? counted : counts;
        }
        return counts;
    }

    /** Whether nobody can count as a state whom neither the data nor the record know. */
    public boolean areStatesKnown() {
        return reading.states().areKnown()
                || reading.statements().days().stream().allMatch(on -> parties.areKnown(on.days()));
    }

    /** The seats that may count as states on any of the days, whoever says something then. */
    public StateSet possibleStates() {
        return what.observersAsStates() ? possibleCountries() : possibleMemberStates();
    }

    /** The seats that may be member states or observer states on any of the days. */
    StateSet possibleCountries() {
        return possible(StatesOnDays::possible);
    }

    /** The seats that may be member states on any of the days. */
    public StateSet possibleMemberStates() {
        return possible(on -> on.memberStates().possible());
    }

    private StateSet possible(Function<StatesOnDays, StateSet> which) {
        StateSet possible = StateSet.empty();
        for (StatesOnDays on : reading.statements().days()) {
            possible = possible.union(parties.possible(which.apply(on), on.days()));
        }
        return possible;
    }

    /** The seats that count as states when a statement is made. */
    public StateRange states(ReadStatement statement) {
        return states(statement.on());
    }

    /** The seats that count as states on some days. */
    public StateRange states(StatesOnDays on) {
        return what.observersAsStates() ? on.both() : on.memberStates();
    }
}
