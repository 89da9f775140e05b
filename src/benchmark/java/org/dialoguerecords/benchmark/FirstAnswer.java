package org.dialoguerecords.benchmark;

import java.io.IOException;
import java.io.InputStream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import tools.jackson.databind.json.JsonMapper;

/** What the first record costs a JVM that has done nothing yet; run by {@link ColdStart}. */
final class FirstAnswer {

    private static final String RECORD = "/org/dialoguerecords/samples/unga-r2p-2017-09-06.json";

    private FirstAnswer() {}

    /** Takes what to do; prints the microseconds that it took, and those of all threads of the process. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Object answer;
        try (InputStream in = FirstAnswer.class.getResourceAsStream(RECORD)) {
            answer = switch (args[0]) {
                case "nothing" -> in.available();
                case "mapper" -> new JsonMapper().readValue(in, Dialogue.class);
                case "read" -> DialogueJson.read(in);
                case "tally" -> Tally.of(DialogueJson.read(in)).count(Figure.STATES_REPRESENTED);
                case "all" -> {
                    Dialogue dialogue = DialogueJson.read(in);
                    yield Tally.of(dialogue).count(Figure.STATES_REPRESENTED) + " "
                            + DialogueValidator.standard().validate(dialogue);
                }
                default -> throw new IllegalArgumentException(args[0]);
            };
        }
        long micros = (System.nanoTime() - start) / 1_000;
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1_000;
        System.out.println(micros + " " + cpu + " " + answer.hashCode());
    }
}
