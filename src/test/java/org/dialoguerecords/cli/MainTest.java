package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void withoutACommandAWholeMeetingIsOnOneScreenAndHowToSeeMore() {
        Run run = Run.of();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Maintenance of international peace and security: upholding the United Nations Charter\n====")
                .endsWith("\nAll commands: dialogue-records --help\n");
        assertThat(run.lines()).hasSizeLessThanOrEqualTo(50);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpListsTheCommandsAndTheExitCodes() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("  count ", "  explain ", "  check ", "  import ", "  series ", "  members ", "  resolve ")
                .contains("  schema ", "  generate-completion ", "Exit codes: 0 done; 1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "explain", "check", "import", "series", "members", "resolve", "schema"})
    void everyCommandHasHelp(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: dialogue-records " + command + " ");
        assertThat(Run.of("help", command).out()).isEqualTo(run.out());
    }

    @Test
    void theVersionNamesTheDataToo() {
        assertThat(Run.of("--version").lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("reference data un-"));
    }

    @Test
    void shellsCompleteCommandsAndOptions() {
        assertThat(Run.of("generate-completion").out()).contains("complete -F", "--without-group", "OWN", "GROUP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my.json | To count what is in a file: dialogue-records count FILE
            cuont   | Did you mean: dialogue-records count
            schmea  | Did you mean: dialogue-records schema
            --json  | Unknown option: '--json'
            -x      | Unknown option: '-x'
            """)
    void aWrongCommandIsAFewLinesAndCode2(String argument, String problem) {
        Run run = Run.of(argument);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem).endsWith("See: dialogue-records --help\n");
        assertThat(run.problems()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theSchemaIsThatOfTheFormat() {
        assertThat(Run.of("schema").out()).startsWith("{\n").contains("dialogue-record/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "--strict", "-o", "--json", "-"})
    void theSchemaTakesNoArguments(String argument) {
        assertThat(Run.of("schema", argument).code()).isEqualTo(2);
    }

    @Test
    void coloursSayNothingThatTheWordsDoNot(@TempDir Path folder) {
        String charter = new Samples(folder).charter();
        String coloured = Run.coloured("count", charter).out();
        assertThat(coloured).contains("  \u001b[31mwrong\u001b[0m  ", "  \u001b[32mright\u001b[0m  ", "  open   ");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(Run.of("count", charter).out());
    }

    @Test
    void whatIsInARecordCommandsNoTerminal(@TempDir Path folder) {
        String broken = new Samples(folder)
                .text("b.json", "{\"id\": \"\\u001b[2J\\u009b\\r\\n\", \"title\": \"\\u001b]0;x\\u0007\"}");
        Run run = Run.of("check", broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContainPattern("[\\p{Cntrl}\\x80-\\x9f&&[^\\n]]");
    }
}
