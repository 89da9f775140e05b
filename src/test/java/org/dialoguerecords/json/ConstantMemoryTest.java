package org.dialoguerecords.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Corpora of any length need a heap of 64 MB.
 *
 * <p>64 MB of corpus by default; {@code -Ddialoguerecords.corpus.bytes=2147483648} makes it two gigabytes.
 */
@Tag("once")
class ConstantMemoryTest {

    private static final String BYTES = System.getProperty("dialoguerecords.corpus.bytes", "67108864");

    @Test
    void aCorpusIsReadAndWrittenInConstantMemoryByOneThreadAndBySeveral(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output.txt");
        Process probe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        CorpusProbe.class.getName(),
                        BYTES)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(probe.waitFor(30, TimeUnit.MINUTES)).isTrue();
        } finally {
            probe.destroyForcibly();
        }

        String said = Files.readString(output);
        assertThat(probe.exitValue()).as(said).isZero();
        assertThat(said.lines()).hasSize(5);
        System.out.print(said);
    }

    private static String classPath() throws IOException, URISyntaxException {
        StringBuilder path = new StringBuilder();
        for (Class<?> type : new Class<?>[] {
            CorpusProbe.class, Dialogue.class, JsonMapper.class, JsonParser.class, JsonProperty.class
        }) {
            path.append(path.isEmpty() ? "" : File.pathSeparator).append(home(type));
        }
        return path.toString();
    }

    /** The folder or jar of a class, which may be in a module that the tests patch. */
    private static Path home(Class<?> type) throws IOException, URISyntaxException {
        URL resource = type.getResource(type.getSimpleName() + ".class");
        URLConnection connection = resource.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return Path.of(jar.getJarFileURL().toURI());
        }
        String folder =
                Stream.of(type.getPackageName().split("\\.")).map(name -> "..").collect(Collectors.joining("/"));
        return Path.of(URI.create(resource.toString())).resolveSibling(folder).normalize();
    }
}
