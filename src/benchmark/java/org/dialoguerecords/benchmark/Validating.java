package org.dialoguerecords.benchmark;

import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Doubts;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.JakartaValidation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to validate a dialogue of 1,000 statements, beside what it costs to read it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class Validating {

    private static final int STATEMENTS = 1_000;

    /** Whether figures are reported, so that the statements are counted. */
    @Param({"false", "true"})
    public boolean reported;

    private String json = "";
    private Dialogue dialogue = dialogue(false);
    private Validator jakarta = JakartaValidation.standard();

    @Setup
    public void prepare() {
        dialogue = dialogue(reported);
        json = DialogueJson.toJson(dialogue);
        if (!DialogueValidator.standard().validate(dialogue).isEmpty()) {
            throw new IllegalStateException("expected a record without fault");
        }
    }

    @Benchmark
    public Object reading() {
        return DialogueJson.read(json);
    }

    @Benchmark
    public Object direct() {
        return DialogueValidator.standard().validate(dialogue);
    }

    @Benchmark
    public Object jakartaErrors() {
        return jakarta.validate(dialogue);
    }

    @Benchmark
    public Object jakartaErrorsAndDoubts() {
        return jakarta.validate(dialogue, Default.class, Doubts.class);
    }

    /** Every member state speaks five times, at length, some for groups and some with others. */
    private static Dialogue dialogue(boolean reported) {
        LocalDate date = LocalDate.of(2017, 9, 6);
        DialogueBuilder builder = Dialogue.builder("large", "A large dialogue", date)
                .addSource("record", source -> source.title("The record of the meeting"));
        String[] members = ReferenceData.standard().unMembers(date).stream()
                .map(State::code)
                .toArray(String[]::new);
        for (String member : members) {
            builder.addParticipant(Delegation.memberState(member, member));
        }
        String text = "The responsibility to protect is a commitment of every State. ".repeat(18);
        for (int i = 0; i < STATEMENTS; i++) {
            String member = members[i % members.length];
            int number = i;
            builder.addStatement("s" + i, member, statement -> {
                statement.language("en").text(text).sources("record");
                if (number % 10 == 0) {
                    statement.onBehalfOf(OnBehalfOf.states("DNK", "FIN", "ISL", "NOR", "SWE"));
                } else if (number % 10 == 5) {
                    statement.alignsWith("s" + (number - 5));
                }
            });
        }
        if (reported) {
            builder.addReported(Figure.STATEMENTS, STATEMENTS, "record")
                    .addReported(Figure.MEMBER_STATES_SPOKE, members.length, "record")
                    .addReported(Figure.STATES_REPRESENTED, members.length, "record");
        }
        return builder.build();
    }
}
