package consumer;

import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.validation.JakartaValidation;

final class Consumer {

    /** What the library brings along: nothing that only its own tests, or a few users, need. */
    private static final Set<String> BROUGHT = Set.of(
            "classmate",
            "dialogue-records",
            "hibernate-validator",
            "jackson-annotations",
            "jackson-core",
            "jakarta.validation-api",
            "jboss-logging",
            "jspecify");

    private Consumer() {}

    /** The jars of the class path and of the module path, without their versions; none in an image of jlink. */
    private static Set<String> jars() {
        Set<String> jars = new TreeSet<>();
        for (String path : new String[] {"java.class.path", "jdk.module.path"}) {
            for (String entry : System.getProperty(path, "").split(File.pathSeparator)) {
                if (entry.endsWith(".jar")) {
                    jars.add(new File(entry).getName().replaceFirst("-\\d.*", ""));
                }
            }
        }
        return jars;
    }

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
        Set<String> jars = jars();
        if (!jars.isEmpty() && !jars.equals(BROUGHT)) {
            throw new IllegalStateException("expected the jars " + new TreeSet<>(BROUGHT) + ", found " + jars);
        }
        System.out.println(jars.isEmpty() ? "no jars: an image" : jars.size() + " jars");
        System.out.println("run as " + Consumer.class.getModule());
    }
}
