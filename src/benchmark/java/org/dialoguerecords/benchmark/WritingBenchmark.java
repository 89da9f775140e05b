package org.dialoguerecords.benchmark;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What writing costs, laid out and as a line, against the plain mapper of a user. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WritingBenchmark {

    /** How many statements the record has. */
    @Param({"80", "1000"})
    public int statements;

    private final JsonMapper plain = new JsonMapper();
    private Dialogue dialogue;
    private JsonNode tree;

    /** Makes the record. */
    @Setup
    public void prepare() {
        dialogue = SampleRecord.of(statements);
        tree = plain.valueToTree(dialogue);
    }

    /** Our own layout. */
    @Benchmark
    public void laidOut() {
        DialogueJson.write(dialogue, OutputStream.nullOutputStream());
    }

    /** Our own line of a corpus. */
    @Benchmark
    public void line() {
        DialogueJson.writeLines(Stream.of(dialogue), OutputStream.nullOutputStream());
    }

    /** A user's mapper. */
    @Benchmark
    public void plainMapper() {
        plain.writeValue(OutputStream.nullOutputStream(), dialogue);
    }

    /** Jackson's own tree. */
    @Benchmark
    public void tree() {
        plain.writeValue(OutputStream.nullOutputStream(), tree);
    }
}
