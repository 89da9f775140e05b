package org.dialoguerecords.reading;

import java.util.List;
import org.dialoguerecords.Statement;

/** A statement, who made it and when. */
public final class ReadStatement {

    private final RecordStatements all;
    private final int index;
    private final Statement statement;

    ReadStatement(RecordStatements all, int index, Statement statement) {
        this.all = all;
        this.index = index;
        this.statement = statement;
    }

    /** The statement. */
    public Statement statement() {
        return statement;
    }

    /** Its id. */
    public String id() {
        return statement.id();
    }

    /** Its place in the order of the record, from 0. */
    public int index() {
        return index;
    }

    /** The day on which it was made, or all days on which it may have been. */
    public Days days() {
        return on().days();
    }

    /** What the seats are on those days. */
    public StatesOnDays on() {
        return all.onDaysOf(index);
    }

    /** Who took the floor. */
    public Floor floor() {
        return all.floor(index);
    }

    /** The parties whose delegations took the floor. */
    public List<Party> speakers() {
        return floor().parties();
    }

    /** The ids of others who took the floor and of whom the record does not say whether they are delegations. */
    public List<String> undefinedSpeakers() {
        return floor().undefined();
    }

    /** Whether it certainly was made on the days that are read. */
    public boolean inTime() {
        return all.isInTime(index);
    }

    /** Whether it certainly is a statement of delegations on the days that are read. */
    public boolean certain() {
        return all.isCertain(index);
    }
}
