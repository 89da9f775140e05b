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

/** The statements of a record, each read once: who made it when, and for whom. */
public final class RecordStatements {

    private final RecordReading reading;
    private final List<ReadStatement> all;
    private final Map<String, List<Relation>> aligning = new HashMap<>();
    private final Map<String, List<Relation>> dissociating = new HashMap<>();
    private final List<StatesOnDays> days;
    private final BitSet used = new BitSet();
    private final Map<Days, Integer> places = new HashMap<>();
    private final PartiesOfEntries entries;
    private final Map<String, Floor> floors;
    private final Set<String> named;

    /** The place of the days of statements without a date. */
    private int undated;

    /** The place that was asked for last: mostly it is the next one too. */
    private int last;

    private RecordStatements(RecordReading reading, Map<String, Floor> floors, Set<String> named) {
        this.reading = reading;
        this.days = new ArrayList<>(1);
        this.floors = floors;
        this.named = named;
        this.entries = new PartiesOfEntries(reading.parties(), reading.groups());
        this.all = new ArrayList<>(reading.dialogue().statements().size());
    }

    /** All statements of a record. */
    static RecordStatements of(RecordReading reading) {
        Dialogue dialogue = reading.dialogue();
        RecordStatements read = new RecordStatements(reading, floors(dialogue, reading.parties()), named(dialogue));
        read.setUndated(read.place(reading.days()));
        int index = 0;
        for (Statement statement : dialogue.statements()) {
            read.add(read.read(statement, index++, true));
        }
        return read;
    }

    /** Those of them that are or may be made on the days of another reading, which ends earlier. */
    RecordStatements upTo(RecordReading shorter) {
        boolean sameDays = shorter.days().equals(reading.days());
        boolean sameStates = shorter.states().equals(reading.states());
        RecordStatements some = new RecordStatements(shorter, floors, named);
        if (sameStates) {
            days.forEach(some::newPlace);
        }
        some.setUndated(some.place(shorter.days()));
        for (ReadStatement statement : all) {
            Membership included = shorter.includes(statement.statement());
            if (included != Membership.NO) {
                boolean inTime = included == Membership.YES;
                ReadStatement again = sameDays || (sameStates && isReadAlike(statement.statement()))
                        ? statement
                        : some.read(statement.statement(), statement.index(), inTime);
                some.add(again.inTime() == inTime ? again : again.perhapsInTime());
            }
        }
        return some;
    }

    /** Whether a statement has a day of its own, and is made for no group of which only the record says who belongs to it. */
    private boolean isReadAlike(Statement statement) {
        if (reading.date(statement) == null) {
            return false;
        }
        for (OnBehalfOf entry : statement.onBehalfOf()) {
            if (isOfRecord(entry)) {
                return false;
            }
        }
        for (OnBehalfOf entry : statement.aligned()) {
            if (isOfRecord(entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfRecord(OnBehalfOf entry) {
        return entry.group() != null
                && reading.groups().ofRecord(entry.group()).isPresent();
    }

    private static Map<String, Floor> floors(Dialogue dialogue, Parties parties) {
        Map<String, Floor> floors = new HashMap<>(2 * dialogue.participants().size());
        for (Participant participant : dialogue.participants()) {
            floors.putIfAbsent(participant.id(), Floor.of(participant, parties));
        }
        return floors;
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

    private void setUndated(int place) {
        undated = place;
        used.set(place);
    }

    private void add(ReadStatement statement) {
        all.add(statement);
        used.set(statement.placeOfDays());
        if (!named.isEmpty() && isRelating(statement.statement())) {
            add(aligning, statement.statement().alignsWith(), new Relation(statement, false));
            add(aligning, statement.statement().perhapsAlignsWith(), new Relation(statement, true));
            add(dissociating, statement.statement().dissociatesFrom(), new Relation(statement, false));
        }
    }

    private static void add(Map<String, List<Relation>> relations, List<String> to, Relation relation) {
        for (String id : to) {
            relations.computeIfAbsent(id, key -> new ArrayList<>(1)).add(relation);
        }
    }

    private ReadStatement read(Statement statement, int index, boolean inTime) {
        LocalDate date = reading.date(statement);
        int place = date == null ? undated : place(date);
        StatesOnDays on = days.get(place);
        Floor floor = floor(statement);
        return new ReadStatement(
                statement,
                index,
                on,
                place,
                floor,
                entries.of(statement.onBehalfOf(), "onBehalfOf", index, floor, on.days()),
                entries.of(statement.aligned(), "aligned", index, floor, on.days()),
                inTime,
                !named.isEmpty() && named.contains(statement.id()));
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

    private Floor floor(Statement statement) {
        Floor first = floor(statement.speaker());
        if (statement.coSpeakers().isEmpty()) {
            return first;
        }
        List<Floor> floors = new ArrayList<>();
        floors.add(first);
        statement.coSpeakers().forEach(id -> floors.add(floor(id)));
        return Floor.together(floors);
    }

    private Floor floor(String id) {
        Floor known = floors.get(id);
        return known == null ? Floor.undefined(id) : known;
    }

    /** All of them, in the order of the record. */
    public List<ReadStatement> all() {
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
