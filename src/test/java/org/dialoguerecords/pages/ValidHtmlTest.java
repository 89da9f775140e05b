package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as the validator of the World Wide Web Consortium judges them, with the pictures in them.
 *
 * <p>Only with {@code mvn -P html}: the validator brings 24 jars, among them an old log4j, that no other test should see.
 */
@Tag("once")
class ValidHtmlTest {

    private static final String VALIDATOR = "nu.validator.client.EmbeddedValidator";

    @TempDir
    private Path folder;

    @BeforeAll
    static void where_there_is_a_validator() {
        assumeTrue(
                ValidHtmlTest.class.getClassLoader().getResource(VALIDATOR.replace('.', '/') + ".class") != null,
                "no validator: mvn -P html");
    }

    static Stream<String> pages() {
        Stream<String> others = Stream.of(
                Pages.html(Tally.of(SampleDialogues.r2p2017())),
                Pages.html(Tally.of(Meetings.hostile("https://example.org/a?b=c&d=e", "javascript:alert(1)"))),
                Pages.html(SeriesTally.of(List.of())));
        return Stream.concat(DocumentPagesTest.pages().values().stream(), others);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsValid(String page) throws ReflectiveOperationException, IOException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Class<?> type = Class.forName(VALIDATOR);
        Class<?> format = Class.forName(VALIDATOR + "$OutputFormat");
        Object validator = type.getDeclaredConstructor().newInstance();
        type.getMethod("setOutputFormat", format)
                .invoke(validator, format.getField("GNU").get(null));
        String findings = (String) type.getMethod("validate", Path.class).invoke(validator, file);
        // The page is XML too, so that elements without content end in a slash.
        assertThat(findings.lines())
                .filteredOn(line -> !line.isBlank() && !line.contains("Trailing slash on void elements"))
                .isEmpty();
    }
}
