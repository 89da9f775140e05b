package consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.TallyReport;
import org.dialoguerecords.validation.DialogueValidator;
import tools.jackson.databind.json.JsonMapper;

/** Records and answers in a plain mapper of Jackson 3. */
final class Mapping {

    private Mapping() {}

    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder().build();
        Dialogue dialogue = SampleDialogues.r2p2017();
        Tally tally = Tally.of(dialogue);
        expect(dialogue, mapper.readValue(mapper.writeValueAsString(dialogue), Dialogue.class));
        expect(dialogue, DialogueJson.read(mapper.writeValueAsString(dialogue)));
        expect("{\"min\":49,\"max\":193}", mapper.writeValueAsString(tally.count(Figure.STATES_REPRESENTED)));
        expect(tally.report(), mapper.readValue(mapper.writeValueAsString(tally), TallyReport.class));
        expect(
                true,
                DialogueValidator.standard()
                                .validate(dialogue.with(copy -> copy.id("two words")))
                                .size()
                        > 0);
        System.out.println("databind " + mapper.version() + ", annotations in "
                + JsonProperty.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static void expect(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("expected " + expected + ", found " + found);
        }
    }
}
