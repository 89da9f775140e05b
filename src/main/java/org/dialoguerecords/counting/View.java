package org.dialoguerecords.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What of a record is counted: which statements, and whose parties.
 *
 * @param upTo the last day that counts, or nothing for all days
 * @param statements conditions that a statement must meet to count
 * @param statement the id of the one statement that counts, or nothing for all
 * @param parties the groups among or outside of which a party must be to be counted
 */
public record View(
        @Nullable LocalDate upTo,
        List<Predicate<Statement>> statements,
        @Nullable String statement,
        List<GroupOrOthers> parties) {

    /** The whole record. */
    public static final View WHOLE = new View(null, List.of(), null, List.of());

    public View {
        statements = List.copyOf(statements);
        parties = List.copyOf(parties);
    }

    public View upTo(LocalDate day) {
        return new View(upTo == null || day.isBefore(upTo) ? day : upTo, statements, statement, parties);
    }

    public View where(Predicate<Statement> condition) {
        return new View(upTo, with(statements, condition), statement, parties);
    }

    /** This view of one statement. What that stands for is known however much of the record is missing. */
    public View ofStatement(String id) {
        return new View(upTo, with(statements, one -> one.id().equals(id)), id, parties);
    }

    /** This view of the parties that are members of a group. */
    public View among(String group) {
        return new View(upTo, statements, statement, with(parties, new GroupOrOthers(group, true)));
    }

    /** This view of the parties that are no members of a group. */
    public View outside(String group) {
        return new View(upTo, statements, statement, with(parties, new GroupOrOthers(group, false)));
    }

    /** The days that it covers: "up to 2018-06-25"; nothing for all days. */
    public Optional<String> ofDaysInWords() {
        return Optional.ofNullable(upTo).map(day -> "up to " + day);
    }

    /**
     * The statements that it covers: "24 of 112 statements", "statement s7"; nothing for all of them.
     *
     * @param shown how many it includes of those of the record
     * @param all how many there are in the record
     */
    public Optional<String> ofStatementsInWords(int shown, int all) {
        if (isOfOneStatement()) {
            return Optional.of("statement " + statement);
        }
        return isOfSomeStatements() ? Optional.of(shown + " of " + all + " statements") : Optional.empty();
    }

    boolean isOfOneStatement() {
        return statement != null;
    }

    boolean isOfSomeStatements() {
        return !statements.isEmpty();
    }

    boolean includes(Statement one) {
        for (Predicate<Statement> condition : statements) {
            if (!condition.test(one)) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
