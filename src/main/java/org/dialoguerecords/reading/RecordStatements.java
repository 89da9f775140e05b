package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a record, each resolved once: who made it when, and for whom.
 *
 * <p>What every count asks of every statement stands in arrays, so that a further count is a walk along them. A statement
 * that stands for its speakers alone becomes an object when somebody asks for it.
 */
public final class RecordStatements {

    private static final int KIND = 0x1f;
    private static final int DELIVERY_SHIFT = 5;
    private static final int DELIVERY = 0x7;
    private static final int OF_DELEGATIONS = 1 << 8;
    private static final int BY_DELEGATIONS = 1 << 9;
    private static final int OF_SPEAKERS_ALONE = 1 << 10;
    private static final int INCLUDED = 1 << 11;
    private static final int IN_TIME = 1 << 12;

    private final RecordReading reading;
    private final List<Statement> statements;
    private final PartiesOfEntries entries;
    private final Set<String> named;
    private final Map<String, List<Relation>> aligning = new HashMap<>();
    private final Map<String, List<Relation>> dissociating = new HashMap<>();

    /** What each statement is, in bits. */
    private final int[] what;

    /** The number of those who take the floor in each statement. */
    private final int[] floorOf;

    /** The place of the days of each statement. */
    private final int[] placeOf;

    private final @Nullable ReadStatement[] read;
    private final Map<String, Floor> floorsById;
    private final List<Floor> floors;
    private final List<StatesOnDays> days = new ArrayList<>(1);
    private final Map<Days, Integer> places = new HashMap<>(2);
    private final BitSet used = new BitSet();

    /** The place of the days of statements without a date. */
    private int undated;

    /** The place that was asked for last: mostly it is the next one too. */
    private int last;

    private RecordStatements(
            RecordReading reading, Map<String, Floor> floorsById, List<Floor> floors, Set<String> named) {
        this.reading = reading;
        this.statements = reading.dialogue().statements();
        this.entries = new PartiesOfEntries(reading.parties(), reading.groups());
        this.named = named;
        this.floorsById = floorsById;
        this.floors = floors;
        this.what = new int[statements.size()];
        this.floorOf = new int[what.length];
        this.placeOf = new int[what.length];
        this.read = new ReadStatement[what.length];
    }

    /** All statements of a record. */
    static RecordStatements of(RecordReading reading) {
        Dialogue dialogue = reading.dialogue();
        List<Participant> participants = dialogue.participants();
        Map<String, Floor> byId = new HashMap<>(2 * participants.size());
        List<Floor> floors = new ArrayList<>(participants.size() + 1);
        @Nullable State[] seats = reading.parties().knownSeats();
        for (int i = 0; i < seats.length; i++) {
            Participant participant = participants.get(i);
            Floor floor = Floor.of(floors.size(), participant, seats[i], reading.parties());
            if (byId.putIfAbsent(participant.id(), floor) == null) {
                floors.add(floor);
            }
        }
        RecordStatements all = new RecordStatements(reading, byId, floors, named(dialogue));
        all.setUndated(all.place(reading.days()));
        for (int i = 0; i < all.what.length; i++) {
            all.read(i, Membership.YES);
        }
        all.relate();
        return all;
    }

    /** Those of them that are or may be made on the days of another reading, which ends earlier. */
    RecordStatements upTo(RecordReading shorter) {
        boolean sameDays = shorter.days().equals(reading.days());
        boolean sameStates = shorter.states().equals(reading.states());
        RecordStatements some = new RecordStatements(shorter, floorsById, new ArrayList<>(floors), named);
        if (sameStates) {
            days.forEach(some::newPlace);
        }
        some.setUndated(some.place(shorter.days()));
        for (int i = 0; i < what.length; i++) {
            Membership included = shorter.includes(statements.get(i));
            if (included != Membership.NO) {
                if (sameDays || (sameStates && isReadAlike(statements.get(i)))) {
                    some.copy(i, this, included);
                } else {
                    some.read(i, included);
                }
            }
        }
        some.relate();
        return some;
    }

    /** The ids of statements with which others align themselves, or from which they dissociate themselves. */
    private static Set<String> named(Dialogue dialogue) {
        Set<String> named = null;
        for (Statement statement : dialogue.statements()) {
            if (isRelating(statement)) {
                named = named == null ? new HashSet<>() : named;
                named.addAll(statement.alignsWith());
                named.addAll(statement.perhapsAlignsWith());
                named.addAll(statement.dissociatesFrom());
            }
        }
        return named == null ? Set.of() : named;
    }

    private static boolean isRelating(Statement statement) {
        return !statement.alignsWith().isEmpty()
                || !statement.perhapsAlignsWith().isEmpty()
                || !statement.dissociatesFrom().isEmpty();
    }

    /** Whether a statement has a day of its own, and is made for no group of which only the record says who belongs to it. */
    private boolean isReadAlike(Statement statement) {
        return reading.date(statement) != null
                && statement.onBehalfOf().stream().noneMatch(this::isOfRecord)
                && statement.aligned().stream().noneMatch(this::isOfRecord);
    }

    private boolean isOfRecord(OnBehalfOf entry) {
        return entry.group() != null && reading.groups().ofRecord(entry.group()).isPresent();
    }

    private void relate() {
        if (named.isEmpty()) {
            return;
        }
        for (int i = 0; i < what.length; i++) {
            Statement statement = statements.get(i);
            if ((what[i] & INCLUDED) != 0 && isRelating(statement)) {
                ReadStatement by = statement(i);
                relate(aligning, statement.alignsWith(), new Relation(by, false));
                relate(aligning, statement.perhapsAlignsWith(), new Relation(by, true));
                relate(dissociating, statement.dissociatesFrom(), new Relation(by, false));
            }
        }
    }

    private static void relate(Map<String, List<Relation>> relations, List<String> to, Relation relation) {
        for (String id : to) {
            relations.computeIfAbsent(id, key -> new ArrayList<>(1)).add(relation);
        }
    }

    @SuppressWarnings("EnumOrdinal") // bits of one object, which are never written
    private void read(int i, Membership included) {
        Statement statement = statements.get(i);
        LocalDate date = reading.date(statement);
        Floor floor = floor(statement);
        boolean byDelegations = !floor.parties().isEmpty();
        boolean alone = statement.onBehalfOf().isEmpty()
                && statement.aligned().isEmpty()
                && floor.undefined().isEmpty()
                && (named.isEmpty() || !named.contains(statement.id()));
        placeOf[i] = date == null ? undated : place(date);
        floorOf[i] = floor.number();
        what[i] = statement.kind().ordinal()
                | (statement.delivery().ordinal() << DELIVERY_SHIFT)
                | (byDelegations ? OF_DELEGATIONS | BY_DELEGATIONS : 0)
                | (floor.undefined().isEmpty() ? 0 : OF_DELEGATIONS)
                | (alone ? OF_SPEAKERS_ALONE : 0);
        include(i, included);
    }

    private void include(int i, Membership included) {
        int others = what[i] & ~(INCLUDED | IN_TIME);
        what[i] = others | INCLUDED | (included == Membership.YES ? IN_TIME : 0);
        used.set(placeOf[i]);
    }

    private void copy(int i, RecordStatements from, Membership included) {
        what[i] = from.what[i];
        floorOf[i] = from.floorOf[i];
        placeOf[i] = from.placeOf[i];
        include(i, included);
        read[i] = included == Membership.YES ? from.read[i] : null;
    }

    private Floor floor(Statement statement) {
        Floor first = floor(statement.speaker());
        if (statement.coSpeakers().isEmpty()) {
            return first;
        }
        List<Floor> together = new ArrayList<>();
        together.add(first);
        statement.coSpeakers().forEach(id -> together.add(floor(id)));
        Floor floor = Floor.together(floors.size(), together);
        floors.add(floor);
        return floor;
    }

    private Floor floor(String id) {
        Floor known = floorsById.get(id);
        if (known == null) {
            known = Floor.undefined(floors.size(), id);
            floors.add(known);
        }
        return known;
    }

    private void setUndated(int place) {
        undated = place;
        used.set(place);
    }

    private int place(LocalDate date) {
        Days known = days.get(last).days();
        if (!known.first().equals(date) || !known.last().equals(date)) {
            last = place(Days.on(date));
        }
        return last;
    }

    private int place(Days some) {
        Integer known = places.get(some);
        return known == null ? newPlace(reading.states().on(some)) : known;
    }

    private int newPlace(StatesOnDays on) {
        int place = days.size();
        places.put(on.days(), place);
        days.add(on);
        return place;
    }

    /** How many statements the record has, read or not. */
    public int size() {
        return what.length;
    }

    /**
     * Whether a statement is read, is or may be one of delegations, and is of some kind and delivery.
     *
     * @param kinds the kinds, a bit for each
     * @param deliveries the ways to deliver a statement, a bit for each
     */
    public boolean is(int i, long kinds, long deliveries) {
        int bits = what[i];
        return (bits & (INCLUDED | OF_DELEGATIONS)) == (INCLUDED | OF_DELEGATIONS)
                && ((kinds >>> (bits & KIND)) & 1) != 0
                && ((deliveries >>> ((bits >>> DELIVERY_SHIFT) & DELIVERY)) & 1) != 0;
    }

    /** Whether a statement stands for those who took the floor and for nobody else, and all are defined. */
    public boolean isOfItsSpeakersAlone(int i) {
        return (what[i] & OF_SPEAKERS_ALONE) != 0;
    }

    /** Whether it certainly is a statement of delegations on the days that are read. */
    public boolean isCertain(int i) {
        return (what[i] & (BY_DELEGATIONS | IN_TIME)) == (BY_DELEGATIONS | IN_TIME);
    }

    /** The seats of the delegations that took the floor. */
    public StateSet seats(int i) {
        return floors.get(floorOf[i]).seats();
    }

    /** The place of the days of a statement. */
    public int placeOfDays(int i) {
        return placeOf[i];
    }

    /** A statement. */
    public ReadStatement statement(int i) {
        ReadStatement known = read[i];
        if (known == null) {
            Statement statement = statements.get(i);
            Floor floor = floors.get(floorOf[i]);
            StatesOnDays on = days.get(placeOf[i]);
            known = new ReadStatement(
                    statement,
                    i,
                    on,
                    placeOf[i],
                    floor,
                    entries.of(statement.onBehalfOf(), "onBehalfOf", i, floor, on.days()),
                    entries.of(statement.aligned(), "aligned", i, floor, on.days()),
                    (what[i] & IN_TIME) != 0,
                    !named.isEmpty() && named.contains(statement.id()));
            read[i] = known;
        }
        return known;
    }

    /** All that are read, in the order of the record. */
    public List<ReadStatement> all() {
        List<ReadStatement> all = new ArrayList<>(what.length);
        for (int i = 0; i < what.length; i++) {
            if ((what[i] & INCLUDED) != 0) {
                all.add(statement(i));
            }
        }
        return all;
    }

    /** Which statements align themselves with one. */
    public List<Relation> aligningWith(ReadStatement statement) {
        return statement.isNamedByOthers() ? aligning.getOrDefault(statement.id(), List.of()) : List.of();
    }

    /** Which statements dissociate themselves from one. */
    public List<Relation> dissociatingFrom(ReadStatement statement) {
        return statement.isNamedByOthers() ? dissociating.getOrDefault(statement.id(), List.of()) : List.of();
    }

    /** How many places there are for days. */
    public int places() {
        return days.size();
    }

    /** The days at a place. */
    public StatesOnDays on(int place) {
        return days.get(place);
    }

    /** All days of which something is said, each once: those of the dialogue, and of its statements. */
    public List<StatesOnDays> days() {
        return used.cardinality() == days.size()
                ? days
                : used.stream().mapToObj(days::get).toList();
    }
}
