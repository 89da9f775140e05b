package org.dialoguerecords.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is wrong or doubtful with records. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Say what is wrong or doubtful with records.",
        description =
                "Says everything that is wrong or doubtful with records, a line each, as file:line:column. Errors make"
                        + " the exit code 1, warnings do not.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private int records;
    private int errors;
    private int warnings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Records; - for standard input.")
    private List<String> files = List.of();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        files.forEach(this::check);
        terminal.problem(Words.counted(records, "record", "records") + ": " + Words.counted(errors, "error", "errors")
                + ", " + Words.counted(warnings, "warning", "warnings"));
        return errors == 0 ? Main.DONE : Main.WRONG_INPUT;
    }

    private void check(String file) {
        try (Stream<RecordText> texts = RecordInput.read(NamedInput.open(file, terminal))) {
            texts.forEachOrdered(this::check);
        } catch (InputException e) {
            terminal.problem(String.valueOf(e.getMessage()));
            errors++;
        }
    }

    private void check(RecordText text) {
        records++;
        for (Finding finding : text.findings()) {
            terminal.finding(terminal.out(), text.source(), finding);
            if (finding.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
        }
        terminal.advice(text.advice());
    }
}
