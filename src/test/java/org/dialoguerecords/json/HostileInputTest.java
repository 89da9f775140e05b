package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to break a reader, or that broke one: it costs itself and nothing else. */
class HostileInputTest {

    /** A record with names that are one to the tables in which parsers keep them. */
    private static String collisions() {
        List<String> names = List.of("");
        for (int i = 0; i < 9; i++) {
            names = names.stream()
                    .flatMap(name -> Stream.of(name + "ab", name + "bA"))
                    .toList();
        }
        return names.stream()
                .map(name -> "\"" + name + "\":1")
                .collect(Collectors.joining(",", TestRecords.SHORTEST.replace("}", ","), "}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "\"\n", "\"x", "\"\\", "\"\\u12", "'", "x", "}", "]", ",", "1e", "-", "\u0001", "/*", "\ufeff"
            })
    void whatIsBehindARecordIsToldAndCostsNoOtherLine(String behind) {
        String corpus = "%1$s\n%1$s%2$s\n%1$s\n".formatted(TestRecords.SHORTEST, behind.strip());
        try (Stream<LineResult> results = DialogueJson.readLines(new ByteArrayInputStream(bytes(corpus)))) {
            assertThat(results.map(LineResult::getClass).map(Class::getSimpleName))
                    .containsExactly("Success", "Failure", "Success");
        }

        DialogueFormatException fault = catchThrowableOfType(
                DialogueFormatException.class, () -> DialogueJson.read(TestRecords.SHORTEST + behind));
        assertThat(fault.expected()).isEqualTo("the end of the input");
        assertThat(fault.line() + ":" + fault.column()).isEqualTo("1:81");

        List<Finding> findings = DialogueValidator.standard().check(TestRecords.SHORTEST + behind);
        assertThat(findings).extracting(Finding::rule).containsExactly(Rule.UNREADABLE);
    }

    @Test
    void namesThatCollideAreABurdenToNoOtherRecord() {
        String attack = collisions();
        String innocent = TestRecords.SHORTEST.replace("}", ",\"weather\":\"fine\",\"ab\":1,\"bA\":2}");
        Dialogue expected = DialogueJson.read(innocent);
        for (int i = 0; i < 20; i++) {
            assertThat(DialogueJson.read(attack).extensions()).hasSize(512);
            assertThat(DialogueJson.read(new ByteArrayInputStream(bytes(attack)))
                            .extensions())
                    .hasSize(512);
            assertThat(DialogueJson.read(innocent)).isEqualTo(expected);
            assertThat(DialogueJson.read(new ByteArrayInputStream(bytes(innocent))))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e5000000000",
                "100000000000000000e5000000000",
                "-1E-99999999999",
                "1e2147483648",
                "10e2147483647",
                "0.1e2147483648",
                "0e2147483648",
                "-1e-2147483648",
                "1e2000000001"
            })
    void aNumberThatNoMachineHoldsIsAFault(String number) {
        String text = "{\"z\":" + number + ",\"id\":3}";
        assertThat(catchThrowableOfType(DialogueFormatException.class, () -> DialogueJson.read(text)))
                .hasMessage("<string>:1:6: z: expected a value within the limits, found " + number);

        assertThat(DialogueValidator.standard().check(text))
                .extracting(Finding::path)
                .containsExactly("title", "date", "z", "id");
        assertThat(DialogueValidator.standard().check("{\"\":\"\",\"\":\"\",\"\":" + number))
                .extracting(Finding::code)
                .containsExactly("unknown-property", "malformed", "malformed", "unreadable");
    }

    @Test
    void numbersThatAreTooLongOnlyWhenTheyAreWrittenOutAreFaultsEach() {
        String number = "0." + "9".repeat(998) + "e-7";
        String text = TestRecords.SHORTEST.replace("}", ",\"x\":" + number + ",\"y\":[" + number + "]}");
        assertThat(catchThrowableOfType(DialogueFormatException.class, () -> DialogueJson.read(text)))
                .hasMessage("<string>:1:85: x: expected a number of at most 1000 digits, found more");
        assertThat(DialogueValidator.standard().check(text))
                .extracting(Finding::path)
                .containsExactly("x", "y[0]");
    }

    @Test
    void aThousandBrokenElementsAreAsManyFindings() {
        String broken = "{\"id\":\"s\",\"speaker\":\" \",\"text\":\"" + "x".repeat(1_000) + "\"},";
        String text = TestRecords.SHORTEST.replace("}", ",\"statements\":[" + broken.repeat(999) + "5]}");
        List<Finding> findings = DialogueValidator.standard().check(text);
        assertThat(findings).hasSize(1_000).extracting(Finding::rule).containsOnly(Rule.MALFORMED);
        assertThat(findings.get(1).column() - findings.get(0).column()).isEqualTo(broken.length());
    }
}
