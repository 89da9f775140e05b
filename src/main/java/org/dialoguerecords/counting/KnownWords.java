package org.dialoguerecords.counting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.names.ClosestWord;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.reference.UnknownCodeException;
import org.jspecify.annotations.Nullable;

/** The words by which a caller can name groups, issues, statements and states, and what may be meant by others. */
public final class KnownWords {

    private final RecordReading reading;

    private volatile @Nullable RecordWords ofRecord;
    private volatile @Nullable Set<String> statements;

    public KnownWords(RecordReading reading) {
        this.reading = reading;
    }

    /** The seat of the state of that code. */
    public State seat(String code) {
        return reading.parties()
                .state(code)
                .orElseGet(() -> reading.reference().state(code))
                .seat();
    }

    /** The id of a group that the record or the reference data know, or that the record at least names. */
    public String group(String id) {
        if (reading.groups().ofRecord(id).isPresent()
                || reading.reference().findGroup(id).isPresent()
                || groupsOfRecord().contains(id)) {
            return id;
        }
        Set<String> named = new LinkedHashSet<>(groupsOfRecord());
        reading.reference().groups().stream().map(StateGroup::id).forEach(named::add);
        throw unknown(id, "the id of a group of the reference data or of " + record(), named);
    }

    /** The id of an issue that the record names. */
    public String issue(String id) {
        return require(id, "the id of an issue of ", issuesOfRecord());
    }

    /** Whether the record has a vote of that id. */
    public boolean hasVote(String id) {
        return reading.voteIds().has(id);
    }

    /** The id of a vote. */
    public String vote(String id) {
        return hasVote(id)
                ? id
                : require(
                        id,
                        "the id of a vote of ",
                        set(dialogue().votes().stream().map(Vote::id)));
    }

    /** A symbol of a document. */
    public String symbol(String symbol) {
        return require(symbol, "the symbol of a document of ", symbolsOfRecord());
    }

    /** The id of a statement. */
    public String statement(String id) {
        return require(id, "the id of a statement of ", statementsOfRecord());
    }

    /** The id of a group, or the name by which a statement calls those whom it lists. */
    public String groupOrName(String word) {
        return ofRecord().names().contains(word) ? word : group(word);
    }

    private String require(String id, String expected, Set<String> known) {
        if (!known.contains(id)) {
            throw unknown(id, expected + record(), known);
        }
        return id;
    }

    private UnknownCodeException unknown(String word, String expected, Collection<String> known) {
        return UnknownCodeException.of(
                word, expected, ClosestWord.to(word, known), reading.reference().version());
    }

    /** The groups that the record defines or names, in its order. */
    public Set<String> groupsOfRecord() {
        return ofRecord().groups();
    }

    /** The symbols of the documents of the dialogue and of its statements. */
    public Set<String> symbolsOfRecord() {
        return ofRecord().symbols();
    }

    /** The ranks of representatives and individuals. */
    public Set<String> ranksOfRecord() {
        return ofRecord().ranks();
    }

    /** The issues that the record defines or names, in its order. */
    public Set<String> issuesOfRecord() {
        return ofRecord().issues();
    }

    private RecordWords ofRecord() {
        RecordWords known = ofRecord;
        if (known == null) {
            known = new RecordWords(dialogue(), reading.entries());
            ofRecord = known;
        }
        return known;
    }

    private Set<String> statementsOfRecord() {
        Set<String> known = statements;
        if (known == null) {
            known = set(dialogue().statements().stream().map(Statement::id));
            statements = known;
        }
        return known;
    }

    private static Set<String> set(Stream<String> ids) {
        Set<String> set = new LinkedHashSet<>();
        ids.filter(Objects::nonNull).forEach(set::add);
        return set;
    }

    private String record() {
        return "dialogue \"" + dialogue().id() + '"';
    }

    private Dialogue dialogue() {
        return reading.dialogue();
    }
}
