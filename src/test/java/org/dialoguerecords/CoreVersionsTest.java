package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reader and writer beside other versions of jackson-core and of the annotations than those that are declared, and without
 * a mapper or any annotations: a class path of its own for each, above it only the JDK.
 */
class CoreVersionsTest {

    private static final Path JARS = Path.of("target", "jackson");

    @ParameterizedTest
    @CsvSource({
        "jackson3-lowest,  jackson2-lowest",
        "jackson3-lowest,  jackson3-highest",
        "jackson3-highest, jackson2-lowest",
        "jackson3-highest, jackson3-highest",
        "jackson3-lowest,",
        "jackson3-highest,"
    })
    void recordsAreReadAndWrittenAndRefusedAlike(String core, String annotations) throws Exception {
        List<URL> urls = new ArrayList<>();
        urls.add(JARS.resolve(core).resolve("jackson-core.jar").toUri().toURL());
        if (annotations != null) {
            urls.add(JARS.resolve(annotations)
                    .resolve("jackson-annotations.jar")
                    .toUri()
                    .toURL());
        }
        urls.add(Path.of("target", "classes").toUri().toURL());
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            Class<?> json = loader.loadClass(DialogueJson.class.getName());
            assertThat(json).isNotEqualTo(DialogueJson.class);
            for (String sample : Samples.all().values()) {
                assertThat(readAndWritten(json, sample)).isEqualTo(DialogueJson.toJson(DialogueJson.read(sample)));
            }
            for (BrokenRecord broken :
                    BrokenRecord.all().filter(BrokenRecord::readable).toList()) {
                String text = Files.readString(broken.file());
                assertThat(readAndWritten(json, text)).as(broken.name()).isEqualTo(refusal(text));
            }
            RandomDialogues.of(50)
                    .limit(50)
                    .map(DialogueJson::toJson)
                    .forEach(line -> assertThat(readAndWritten(json, line)).isEqualTo(line));
        }
    }

    private static String refusal(String text) {
        try {
            return DialogueJson.toJson(DialogueJson.read(text));
        } catch (DialogueFormatException e) {
            return e.getMessage();
        }
    }

    /** What is written of what is read in another class path, or why it is not read. */
    private static String readAndWritten(Class<?> json, String text) {
        try {
            Object dialogue = json.getMethod("read", String.class).invoke(null, text);
            return (String) json.getMethod("toJson", dialogue.getClass()).invoke(null, dialogue);
        } catch (InvocationTargetException e) {
            return e.getCause().getMessage();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
