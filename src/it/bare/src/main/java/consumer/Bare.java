package consumer;

import java.util.List;
import java.util.Locale;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;

/** Reads, writes, counts and validates with jackson-core alone. */
final class Bare {

    private static final List<String> ABSENT = List.of(
            "com.fasterxml.jackson.annotation.JsonProperty",
            "jakarta.validation.Validator",
            "org.hibernate.validator.HibernateValidator",
            "org.jspecify.annotations.NullMarked");

    private Bare() {}

    public static void main(String[] args) {
        for (String type : ABSENT) {
            try {
                throw new IllegalStateException(Class.forName(type) + " is here");
            } catch (ClassNotFoundException expected) {
                System.out.println("without " + type);
            }
        }
        Dialogue dialogue = DialogueJson.read(DialogueJson.toJson(SampleDialogues.r2p2017()));
        System.out.println(Tally.of(dialogue).sentence());
        System.out.println(DialogueValidator.standard()
                .validate(dialogue.with(copy -> copy.id("two words")))
                .get(0)
                .message(Locale.FRENCH));
    }
}
