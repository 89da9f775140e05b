package org.dialoguerecords.tally;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.names.ClosestWord;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.reference.UnknownCodeException;
import org.jspecify.annotations.Nullable;

/** The words by which a caller can name groups, issues, statements and states, and what may be meant by others. */
final class KnownWords {

    private final RecordReading reading;

    private volatile @Nullable Set<String> statements;

    KnownWords(RecordReading reading) {
        this.reading = reading;
    }

    /** The seat of the state of that code. */
    State seat(String code) {
        return reading.parties()
                .state(code)
                .orElseGet(() -> reading.reference().state(code))
                .seat();
    }

    /** The id of a group that the record or the reference data know, or that the record at least names. */
    String group(String id) {
        if (reading.groups().ofRecord(id).isPresent()
                || reading.reference().findGroup(id).isPresent()) {
            return id;
        }
        Set<String> named = groupsOfRecord();
        if (!named.contains(id)) {
            reading.reference().groups().stream().map(StateGroup::id).forEach(named::add);
            throw unknown(id, "the id of a group of the reference data or of " + record(), named);
        }
        return id;
    }

    /** The id of an issue that the record names. */
    String issue(String id) {
        return require(id, "the id of an issue of ", issuesOfRecord());
    }

    /** The id of a vote. */
    String vote(String id) {
        return require(
                id, "the id of a vote of ", set(dialogue().votes().stream().map(Vote::id)));
    }

    /** A symbol of a document. */
    String symbol(String symbol) {
        return require(symbol, "the symbol of a document of ", symbolsOfRecord());
    }

    /** The id of a statement. */
    String statement(String id) {
        return require(id, "the id of a statement of ", statementsOfRecord());
    }

    /** The id of a group, or the name by which a statement calls those whom it lists. */
    String groupOrName(String word) {
        boolean named = dialogue().statements().stream()
                .flatMap(statement -> statement.onBehalfOf().stream())
                .anyMatch(entry -> word.equals(entry.name()));
        return named ? word : group(word);
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
    Set<String> groupsOfRecord() {
        Stream<String> defined = dialogue().groups().stream().map(Group::id);
        Stream<String> spokenFor = dialogue().statements().stream()
                .flatMap(statement -> Stream.concat(statement.onBehalfOf().stream(), statement.aligned().stream()))
                .map(OnBehalfOf::group);
        Stream<String> reported = dialogue().reported().stream()
                .flatMap(figure -> Stream.of(figure.group(), figure.among(), figure.outside()));
        Stream<String> body = Stream.ofNullable(dialogue().memberStatesOf());
        return set(Stream.of(defined, spokenFor, reported, body).flatMap(ids -> ids));
    }

    /** The symbols of the documents of the dialogue and of its statements. */
    Set<String> symbolsOfRecord() {
        Stream<Document> ofStatements =
                dialogue().statements().stream().flatMap(statement -> statement.documents().stream());
        return set(Stream.concat(dialogue().documents().stream(), ofStatements)
                .flatMap(document -> document.symbols().stream()));
    }

    /** The ranks of representatives and individuals. */
    Set<String> ranksOfRecord() {
        return set(dialogue().participants().stream().flatMap(KnownWords::ranks));
    }

    private static Stream<String> ranks(Participant participant) {
        if (participant instanceof Individual individual) {
            return Stream.ofNullable(individual.rank());
        }
        return participant instanceof Delegation delegation
                ? delegation.representatives().stream().map(Representative::rank)
                : Stream.empty();
    }

    private Set<String> statementsOfRecord() {
        Set<String> known = statements;
        if (known == null) {
            known = set(dialogue().statements().stream().map(Statement::id));
            statements = known;
        }
        return known;
    }

    /** The issues that the record defines or names, in its order. */
    Set<String> issuesOfRecord() {
        Stream<String> defined = dialogue().issues().stream().map(Issue::id);
        Stream<String> decided = dialogue().statements().stream()
                .flatMap(statement -> statement.positions().stream())
                .map(Position::issue);
        Stream<String> reported = dialogue().reported().stream().map(ReportedFigure::issue);
        return set(Stream.of(defined, decided, reported).flatMap(ids -> ids));
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
