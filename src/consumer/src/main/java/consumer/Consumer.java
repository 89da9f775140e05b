package consumer;

import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;

final class Consumer {

    public static void main(String[] args) {
        Dialogue dialogue = SampleDialogues.r2p2017();
        System.out.println(dialogue.title());
        System.out.println(dialogue.date());
        System.out.println(dialogue.statements().size() + " statements");
        System.out.println(DialogueJson.toJson(dialogue).length() + " characters of JSON");
        System.out.println("run as " + Consumer.class.getModule());
    }
}
