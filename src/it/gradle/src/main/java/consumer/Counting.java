package consumer;

import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.JakartaValidation;

/** Reads, writes, counts and validates with what the library brings along, and nothing that it does not. */
final class Counting {

    private Counting() {}

    public static void main(String[] args) {
        Dialogue dialogue = SampleDialogues.charter2020();
        expect(dialogue, DialogueJson.read(DialogueJson.toJson(dialogue)));
        expect(105, Tally.of(dialogue).count(Figure.MEMBER_STATES_SPOKE).min());
        Dialogue wrong = dialogue.with(copy -> copy.id("two words"));
        expect(
                "malformed-id",
                DialogueValidator.standard().validate(wrong).get(0).code());
        expect(1, JakartaValidation.standard().validate(wrong).size());
        for (String optional : List.of(
                "org.assertj.core.api.Assertions",
                "tools.jackson.databind.ObjectMapper",
                "tools.jackson.dataformat.csv.CsvFactory",
                "picocli.CommandLine")) {
            expect(false, isThere(optional));
        }
        System.out.println("105 member states spoke");
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void expect(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("expected " + expected + ", found " + found);
        }
    }
}
