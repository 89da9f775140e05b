package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** A statement, who made it when, and for whom. */
public final class ReadStatement {

    private final Statement statement;
    private final int index;
    private final StatesOnDays on;
    private final int place;
    private final Floor floor;
    private final List<PartyOfStatement> entries;
    private final List<PartyOfStatement> aligned;
    private final boolean inTime;
    private final boolean isNamedByOthers;
    private volatile @Nullable List<PartyOfStatement> parties;

    ReadStatement(
            Statement statement,
            int index,
            StatesOnDays on,
            int place,
            Floor floor,
            List<PartyOfStatement> entries,
            List<PartyOfStatement> aligned,
            boolean inTime,
            boolean isNamedByOthers) {
        this.statement = statement;
        this.index = index;
        this.on = on;
        this.place = place;
        this.floor = floor;
        this.inTime = inTime;
        this.isNamedByOthers = isNamedByOthers;
        this.entries = entries;
        this.aligned = aligned;
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
        return on.days();
    }

    /** What the seats are on those days. */
    public StatesOnDays on() {
        return on;
    }

    /** The place of those days among all that the record speaks of. */
    public int placeOfDays() {
        return place;
    }

    /** Who took the floor. */
    public Floor floor() {
        return floor;
    }

    /** The parties whose delegations took the floor. */
    public List<Party> speakers() {
        return floor.parties();
    }

    /** The ids of others who took the floor and of whom the record does not say whether they are delegations. */
    public List<String> undefinedSpeakers() {
        return floor.undefined();
    }

    /** Whether it certainly was made on the days that are read. */
    public boolean inTime() {
        return inTime;
    }

    /** Whether it certainly is a statement of delegations on the days that are read. */
    public boolean certain() {
        return inTime && !floor.parties().isEmpty();
    }

    /** Whether it is, certainly or perhaps, a statement of delegations. */
    public boolean mayBeOfDelegations() {
        return !floor.parties().isEmpty() || !floor.undefined().isEmpty();
    }

    /** Whether it stands for those who took the floor and for nobody else, and all are defined. */
    public boolean isOfItsSpeakersAlone() {
        return entries.isEmpty()
                && aligned.isEmpty()
                && !isNamedByOthers
                && floor.undefined().isEmpty();
    }

    /** Whether another statement may align itself with it, or dissociate itself from it. */
    public boolean isNamedByOthers() {
        return isNamedByOthers;
    }

    /** Those for whom it is made: the delegations, and those of each entry. */
    public List<PartyOfStatement> parties() {
        if (entries.isEmpty()) {
            return floor.asParties();
        }
        List<PartyOfStatement> known = parties;
        if (known == null) {
            List<PartyOfStatement> all = new ArrayList<>(floor.asParties());
            all.addAll(entries);
            known = all;
            parties = known;
        }
        return known;
    }

    /** Those who are aligned with it by its own words. */
    public List<PartyOfStatement> aligned() {
        return aligned;
    }
}
