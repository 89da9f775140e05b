package org.dialoguerecords.reading;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;

/** Reads the statements of a record: all of them, or those up to a day as far as these are not the same. */
final class StatementReader {

    private final RecordReading reading;
    private final RecordEntries entries;
    private final PartiesOfEntries parties;
    private final List<Statement> statements;
    private Relations relations;
    private final Places places;
    private final int undated;
    private final int[] what;
    private final int[] floorOf;
    private final int[] placeOf;
    private final Ways.Builder ways;
    private int nextEntry;

    private StatementReader(RecordReading reading, Relations relations, Places places) {
        this.reading = reading;
        this.entries = reading.entries();
        this.parties = new PartiesOfEntries(reading.parties(), reading.groups(), entries.groups());
        this.statements = reading.dialogue().statements();
        this.relations = relations;
        this.places = places;
        this.undated = places.of(reading.days());
        places.use(undated);
        int size = statements.size();
        this.what = new int[size];
        this.floorOf = new int[size];
        this.placeOf = new int[size];
        this.ways = new Ways.Builder(size, entries.size());
    }

    /** All statements of a record. */
    static RecordStatements read(RecordReading reading) {
        StatementReader reader = new StatementReader(reading, Relations.NONE, new Places(reading.states()));
        Floors.Finder floors = new Floors.Finder(reading);
        reader.read(floors);
        return reader.statements(floors.all());
    }

    /**
     * Those that are or may be made on the days of a reading which ends earlier than that of others. What is the same in
     * both is taken over.
     */
    static RecordStatements readUpTo(RecordReading shorter, RecordStatements others) {
        boolean sameStates = shorter.states().equals(others.reading().states());
        Places places = sameStates ? new Places(shorter.states(), others.allPlaces()) : new Places(shorter.states());
        StatementReader reader = new StatementReader(shorter, others.relations(), places);
        boolean sameDays = shorter.days().equals(others.reading().days());
        for (int i = 0; i < reader.what.length; i++) {
            Statement statement = reader.statements.get(i);
            Membership included = shorter.includes(statement);
            if (included != Membership.NO) {
                boolean alike = sameDays || (sameStates && reader.isReadAlike(statement));
                reader.readAgain(i, others, included, alike);
            }
            reader.ways.end(i);
        }
        return reader.statements(others.floors());
    }

    private RecordStatements statements(Floors floors) {
        return new RecordStatements(reading, floors, relations, places, what, floorOf, placeOf, ways.build());
    }

    @SuppressWarnings("EnumOrdinal") // bits of one object, which are never written
    private void read(Floors.Finder finder) {
        // Short loops: the processor fetches several statements from memory at once, and not one after the other.
        for (int i = 0; i < what.length; i++) {
            Statement statement = statements.get(i);
            what[i] = statement.kind().ordinal()
                    | (statement.delivery().ordinal() << RecordStatements.DELIVERY_SHIFT)
                    | RecordStatements.INCLUDED
                    | RecordStatements.IN_TIME
                    | (Relations.mayRelate(statement) ? RecordStatements.RELATING : 0);
            placeOf[i] = placeOf(statement);
            places.use(placeOf[i]);
        }
        for (int entry = 0; entry < entries.size(); entry++) {
            what[entries.statement(entry)] |= RecordStatements.WITH_ENTRIES;
        }
        for (int i = 0; i < what.length; i++) {
            floorOf[i] = finder.find(statements.get(i));
            what[i] |= what(floorOf[i], finder.all());
        }
        relate();
        for (int i = 0; i < what.length; i++) {
            addWays(i, finder.all());
            ways.end(i);
        }
    }

    /** Notes what statements say of each other. */
    private void relate() {
        relations = new Relations(statements, what);
        if (relations.isEmpty()) {
            return;
        }
        for (int i = 0; i < what.length; i++) {
            if (relations.areOf(statements.get(i).id())) {
                what[i] |= RecordStatements.RELATED;
            }
        }
    }

    private static int what(int number, Floors floors) {
        if (floors.seat(number) != null) {
            return RecordStatements.OF_DELEGATIONS | RecordStatements.BY_DELEGATIONS; // as of most
        }
        Floor floor = floors.get(number);
        return (floor.parties().isEmpty() ? 0 : RecordStatements.OF_DELEGATIONS | RecordStatements.BY_DELEGATIONS)
                | (floor.undefined().isEmpty() ? 0 : RecordStatements.OF_DELEGATIONS)
                | (floor.areSomeNoStates() ? RecordStatements.OF_OTHERS : 0);
    }

    private int placeOf(Statement statement) {
        LocalDate date = reading.date(statement);
        return date == null ? undated : places.of(date);
    }

    private void addWays(int i, Floors floors) {
        if ((what[i] & (RecordStatements.OF_OTHERS | RecordStatements.WITH_ENTRIES | RecordStatements.RELATED)) == 0) {
            return; // as of most
        }
        Statement statement = statements.get(i);
        if ((what[i] & RecordStatements.OF_OTHERS) != 0) {
            List<String> undefined = floors.get(floorOf[i]).undefined();
            for (int number = 0; number < undefined.size(); number++) {
                ways.add(PartyOfStatement.undefined(undefined.get(number)), Way.OWN, RecordEntries.NO_GROUP);
            }
        }
        addEntries(i, floors);
        if ((what[i] & RecordStatements.RELATED) != 0) {
            Relations.Relation relation = relations.first(statement.id());
            for (; relation != null; relation = relation.next()) {
                ways.add(relation);
                what[i] |= relation.bits() == Way.DISSOCIATING ? RecordStatements.DISSOCIATED : 0;
            }
        }
    }

    private void addEntries(int i, Floors floors) {
        while (nextEntry < entries.size() && entries.statement(nextEntry) < i) {
            nextEntry++;
        }
        for (int number = 0; nextEntry < entries.size() && entries.statement(nextEntry) == i; number++) {
            addEntry(i, nextEntry++, number, floors);
        }
    }

    /**
     * Adds those of an entry.
     *
     * @param number its place among the entries of the statement
     */
    private void addEntry(int i, int which, int number, Floors floors) {
        OnBehalfOf entry = entries.get(which);
        int group = entries.group(which);
        PartyOfStatement party = null;
        if (entry.isList() || entry.group() != null) {
            party = parties.find(entry, places.get(placeOf[i]).days(), group);
        } else if (entry.name() != null && floors.get(floorOf[i]).maySpeakForStates()) {
            party = parties.named(entry, i, number);
        }
        if (party != null) {
            ways.add(party, entries.isAligned(which) ? Way.ALIGNED : Way.of(party), group);
        }
    }

    /**
     * Reads a statement of which others have been read.
     *
     * @param alike whether it is resolved as it was
     */
    private void readAgain(int i, RecordStatements from, Membership included, boolean alike) {
        Statement statement = statements.get(i);
        what[i] = from.what(i);
        floorOf[i] = from.floorOf(i);
        placeOf[i] = alike ? from.placeOfDays(i) : placeOf(statement);
        include(i, included);
        if (alike) {
            ways.copy(from.ways(), i);
        } else {
            addWays(i, from.floors());
        }
    }

    private void include(int i, Membership included) {
        int others = what[i] & ~(RecordStatements.INCLUDED | RecordStatements.IN_TIME);
        int inTime = included == Membership.YES ? RecordStatements.IN_TIME : 0;
        what[i] = others | RecordStatements.INCLUDED | inTime;
        places.use(placeOf[i]);
    }

    /** Whether a statement has a day of its own, and is made for no group of which only the record says who belongs to it. */
    private boolean isReadAlike(Statement statement) {
        return reading.date(statement) != null && areOfData(statement.onBehalfOf()) && areOfData(statement.aligned());
    }

    private boolean areOfData(List<OnBehalfOf> some) {
        for (OnBehalfOf entry : some) {
            if (entry.group() != null
                    && reading.groups().ofRecord(entry.group()).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
