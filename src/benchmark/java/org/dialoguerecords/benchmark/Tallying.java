package org.dialoguerecords.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.tally.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** What each kind of count costs a statement, for a profiler to look inside; {@link Counting} has the ratios. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Tallying.ALL)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class Tallying {

    static final int ALL = 80_000;

    /** How many statements a meeting has. */
    @Param({"80", "1000"})
    public int statements;

    private OwnLoop loop = new OwnLoop(Meetings.REFERENCE);
    private List<Dialogue> meetings = List.of();
    private List<Tally> tallies = List.of();

    @Setup
    public void prepare() {
        meetings = Meetings.many(ALL / statements, statements, false);
        tallies = meetings.stream().map(Tally::of).toList();
        askedAgain();
    }

    @Benchmark
    public long ownLoop() {
        return meetings.stream()
                .mapToLong(meeting -> loop.represented(meeting).size())
                .sum();
    }

    @Benchmark
    public long first() {
        return meetings.stream()
                .mapToLong(meeting -> represented(Tally.of(meeting)))
                .sum();
    }

    @Benchmark
    public long otherRules() {
        return tallies.stream()
                .mapToLong(tally -> represented(tally.withRules(Counting.OTHER_RULES)))
                .sum();
    }

    @Benchmark
    public long where() {
        return tallies.stream()
                .mapToLong(tally -> represented(tally.where(one -> !one.id().endsWith("7"))))
                .sum();
    }

    @Benchmark
    public long asOf() {
        return tallies.stream()
                .mapToLong(tally -> represented(tally.asOf(tally.dialogue().date())))
                .sum();
    }

    @Benchmark
    public long among() {
        return tallies.stream()
                .mapToLong(tally -> represented(tally.among("G77")))
                .sum();
    }

    @Benchmark
    public long askedAgain() {
        return tallies.stream().mapToLong(Tallying::represented).sum();
    }

    private static long represented(Tally tally) {
        return tally.count(Figure.STATES_REPRESENTED).min();
    }
}
