package org.dialoguerecords.benchmark;

import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Doubts;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.tally.Tally;
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

/** What it costs to validate a dialogue, beside what it costs to read it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class Validating {

    /** How many statements there are. */
    @Param({"80", "1000"})
    public int statements;

    /** Whether figures are reported, so that the statements are counted. */
    @Param({"false", "true"})
    public boolean reported;

    /** Whether the statements have their words, which are most of what is read and nothing of what is validated. */
    @Param({"false", "true"})
    public boolean texts;

    private String json = "";
    private Dialogue dialogue = dialogue(1, false, false);
    private Validator jakarta = JakartaValidation.standard();

    @Setup
    public void prepare() {
        dialogue = dialogue(statements, reported, texts);
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

    /**
     * The member states speak in turn. One in ten statements is made for a group of the reference data, one
     * for the members of a group of the record, one for states that it lists; one names states that align themselves with
     * it and one aligns itself with another; one in five takes a position.
     */
    private static Dialogue dialogue(int statements, boolean reported, boolean texts) {
        LocalDate date = LocalDate.of(2017, 9, 6);
        ReferenceData un = ReferenceData.standard();
        String[] members = codes(un.unMembers(date));
        String[] union = codes(un.members("EU", date).certain());
        DialogueBuilder builder = Dialogue.builder("large", "A large dialogue", date)
                .addSource("record", source -> source.title("The record of the meeting"))
                .addIssue("agenda", "Whether it belongs on the formal agenda")
                .addGroup(
                        "FRIENDS",
                        group -> group.members(members[0], members[10], members[20])
                                .size(50));
        String text = "The responsibility to protect is a commitment of every State. ".repeat(18);
        Set<String> speakers = new LinkedHashSet<>();
        for (int i = 0; i < statements; i++) {
            int number = i;
            String speaker = i % 10 == 2 ? union[i % union.length] : members[i % members.length];
            speakers.add(speaker);
            builder.addStatement("s" + i, speaker, statement -> {
                statement.language("en").text(texts ? text : null).sources("record");
                switch (number % 10) {
                    case 0 -> statement.onBehalfOf(OnBehalfOf.states("DNK", "FIN", "ISL", "NOR", "SWE"));
                    case 2 ->
                        statement
                                .onBehalfOf(OnBehalfOf.group("EU").excepting("HUN"))
                                .aligned(OnBehalfOf.states("MNE", "NOR"));
                    case 4 -> statement.onBehalfOf(OnBehalfOf.group("FRIENDS"));
                    case 5 -> statement.alignsWith("s" + (number - 5));
                    case 6, 8 -> statement.positions(List.of(Position.of("agenda", Stance.SUPPORTS)));
                    default -> {}
                }
            });
        }
        speakers.forEach(speaker -> builder.addParticipant(Delegation.memberState(speaker, speaker)));
        if (reported) {
            builder.addReported(Figure.STATEMENTS, statements, "record")
                    .addReported(Figure.MEMBER_STATES_SPOKE, speakers.size(), "record")
                    .addReported(
                            Figure.GROUP_SIZE,
                            "record",
                            size -> size.group("FRIENDS").value(50));
        }
        Dialogue dialogue = builder.build();
        return reported ? withStatesRepresented(dialogue) : dialogue;
    }

    private static Dialogue withStatesRepresented(Dialogue dialogue) {
        int least = Tally.of(dialogue).count(Figure.STATES_REPRESENTED).min();
        return dialogue.with(more -> more.addReported(Figure.STATES_REPRESENTED, least, "record"));
    }

    private static String[] codes(StateSet states) {
        return states.stream().map(State::code).toArray(String[]::new);
    }
}
