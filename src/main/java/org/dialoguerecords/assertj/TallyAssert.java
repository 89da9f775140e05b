package org.dialoguerecords.assertj;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.dialoguerecords.Figure;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.Truth;
import org.dialoguerecords.tally.Verdict;

/** Assertions about a {@link Tally}. A failure says of each state concerned why it is counted, or why not. */
@SuppressWarnings("exports") // whoever asserts requires AssertJ itself
public final class TallyAssert extends AbstractAssert<TallyAssert, Tally> {

    TallyAssert(Tally actual) {
        super(actual, TallyAssert.class);
    }

    /** The figure is the number n and can be no other. */
    public TallyAssert counts(Figure figure, int n) {
        return counts(figure, Count.exactly(n));
    }

    /** The figure is this range, no wider and no narrower. */
    public TallyAssert counts(Figure figure, Count expected) {
        isNotNull();
        Count count = actual.count(figure);
        if (!count.equals(expected)) {
            throw failure("expected %s to be %s, found %s%s", figure, expected, count, states(figure));
        }
        return this;
    }

    /**
     * The figure about one thing is the number n and can be no other.
     *
     * @param about the id of the group, issue or vote, a symbol of the document, or the rank
     */
    public TallyAssert counts(Figure figure, String about, int n) {
        return counts(figure, about, Count.exactly(n));
    }

    /**
     * The figure about one thing is this range, no wider and no narrower.
     *
     * @param about the id of the group, issue or vote, a symbol of the document, or the rank
     */
    public TallyAssert counts(Figure figure, String about, Count expected) {
        isNotNull();
        Count count = actual.count(figure, about);
        if (!count.equals(expected)) {
            throw failure("expected %s of %s to be %s, found %s", figure, about, expected, count);
        }
        return this;
    }

    /** Each of the states is certainly represented. */
    public TallyAssert represents(String... codes) {
        return are(Truth.TRUE, "represented", codes);
    }

    /** Each of the states is certainly not represented. */
    public TallyAssert doesNotRepresent(String... codes) {
        return are(Truth.FALSE, "not represented", codes);
    }

    /**
     * These states are certainly represented, and certainly no others.
     *
     * @param codes the codes of their seats: {@code RUS}, also for 1985
     */
    public TallyAssert representsExactly(Collection<String> codes) {
        isNotNull();
        Set<String> missing = new TreeSet<>(codes);
        actual.statesRepresented().certain().codes().forEach(missing::remove);
        Set<String> more = new TreeSet<>(actual.statesRepresented().possible().codes());
        more.removeAll(codes);
        if (!missing.isEmpty() || !more.isEmpty()) {
            throw failure(
                    "expected exactly the %d given states to be represented%s%s",
                    Set.copyOf(codes).size(),
                    explained("\nnot certainly represented:", missing),
                    explained("\nrepresented, or perhaps, but not given:", more));
        }
        return this;
    }

    /** No reported figure is refuted by the record. */
    public TallyAssert contradictsNoReport() {
        return reports("to contradict no reported figure", comparison -> comparison.verdict() != Verdict.CONTRADICTS);
    }

    /** Every reported figure of one kind follows from the record; there is at least one. */
    public TallyAssert agreesWithReports(Figure figure) {
        isNotNull();
        if (actual.dialogue().reported().stream().noneMatch(reported -> reported.figure() == figure)) {
            throw failure("expected a report of %s, found none", figure);
        }
        return reports(
                "to agree with every report of " + figure,
                comparison -> comparison.reported().figure() != figure || comparison.verdict() == Verdict.AGREES);
    }

    private TallyAssert reports(String expectation, Predicate<Comparison> met) {
        isNotNull();
        String unmet = actual.compareWithReported().stream()
                .filter(met.negate())
                .map(comparison -> "\n  " + comparison.explanation())
                .collect(Collectors.joining());
        if (!unmet.isEmpty()) {
            throw failure(
                    "expected the tally of %s %s, but:%s", actual.dialogue().id(), expectation, unmet);
        }
        return this;
    }

    private TallyAssert are(Truth expected, String expectation, String... codes) {
        isNotNull();
        Set<String> others = new TreeSet<>();
        for (String code : codes) {
            if (actual.represents(code) != expected) {
                others.add(code);
            }
        }
        if (!others.isEmpty()) {
            throw failure("expected these to be certainly %s:%s", expectation, explained("", others));
        }
        return this;
    }

    private String explained(String heading, Collection<String> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream()
                        .map(code -> "\n  " + code + ": " + actual.explain(code))
                        .collect(Collectors.joining("", heading, ""));
    }

    /** Which states a figure counts and why, if it is about states, so that a wrong number can be traced to a statement. */
    private String states(Figure figure) {
        return switch (figure) {
            case MEMBER_STATES_SPOKE ->
                explained(":", actual.statesThatSpoke().certain().codes());
            case STATES_REPRESENTED -> {
                Members represented = actual.statesRepresented();
                StateSet perhaps = represented.possible().difference(represented.certain());
                yield explained(":", represented.certain().codes())
                        + (perhaps.isEmpty() ? "" : "\nperhaps also: " + String.join(", ", perhaps.codes()));
            }
            default -> "";
        };
    }
}
