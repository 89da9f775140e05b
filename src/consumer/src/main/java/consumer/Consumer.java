package consumer;

import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.validation.JakartaValidation;

final class Consumer {

    public static void main(String[] args) {
        Dialogue dialogue = SampleDialogues.r2p2017();
        System.out.println(dialogue.title());
        System.out.println(dialogue.date());
        System.out.println(dialogue.statements().size() + " statements");
        System.out.println(DialogueJson.toJson(dialogue).length() + " characters of JSON");
        String message = JakartaValidation.standard()
                .validate(dialogue.with(copy -> copy.id("two words")))
                .iterator()
                .next()
                .getMessage();
        if (!message.contains("two words")) {
            throw new IllegalStateException("expected what is wrong with the id, found " + message);
        }
        System.out.println(message);
        System.out.println("run as " + Consumer.class.getModule());
    }
}
