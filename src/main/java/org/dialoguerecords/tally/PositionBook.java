package org.dialoguerecords.tally;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the states stand on the issues of a dialogue, worked out when somebody asks. */
final class PositionBook {

    private final Reading reading;
    private final Ledger ledger;
    private final Map<String, Positions> positions = new ConcurrentHashMap<>();

    PositionBook(Reading reading, Ledger ledger) {
        this.reading = reading;
        this.ledger = ledger;
    }

    Positions of(String issue) {
        return positions.computeIfAbsent(issue, id -> new IssueReading(id, reading, ledger).positions());
    }
}
