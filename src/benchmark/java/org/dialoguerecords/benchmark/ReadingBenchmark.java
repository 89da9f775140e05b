package org.dialoguerecords.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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

/** What strict reading with exact places costs, against the plain mapper of a user. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    /** How many statements the record has. */
    @Param({"80", "1000"})
    public int statements;

    private final JsonMapper plain = new JsonMapper();
    private String text;
    private byte[] bytes;

    /** Makes the record. */
    @Setup
    public void prepare() {
        text = DialogueJson.toJson(SampleRecord.of(statements));
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Our own reading, from bytes. */
    @Benchmark
    public Dialogue dialogueJson() {
        return DialogueJson.read(new ByteArrayInputStream(bytes));
    }

    /** Our own reading, from text. */
    @Benchmark
    public Dialogue dialogueJsonOfText() {
        return DialogueJson.read(text);
    }

    /** A user's mapper, from bytes. */
    @Benchmark
    public Dialogue plainMapper() {
        return plain.readValue(new ByteArrayInputStream(bytes), Dialogue.class);
    }

    /** A user's mapper, from text. */
    @Benchmark
    public Dialogue plainMapperOfText() {
        return plain.readValue(text, Dialogue.class);
    }

    /** Jackson's own tree, from bytes. */
    @Benchmark
    public JsonNode tree() {
        return plain.readTree(new ByteArrayInputStream(bytes));
    }
}
