package org.dialoguerecords.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.pages.Pages;
import org.dialoguerecords.pages.Pictures;
import org.dialoguerecords.table.TidyTables;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts records. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        header = "Count who spoke and who was represented.",
        description =
                "Prints the count, then what was published and whether it is right, then the reason for every state.",
        footer = {"", "For example: count my.json --without-group NAM", "             count my.json --html my.html"})
final class CountCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Records; - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--inventory", description = "Print all that is in the record, too.")
    private boolean inventory;

    @ArgGroup
    private Format format = new Format();

    /** What comes out; plain text if nothing else is asked for. */
    static final class Format {

        @Option(names = "--json", description = "The whole count as data, a line for each record.")
        private boolean json;

        @Option(names = "--csv", paramLabel = "DIR", description = "Tables for SQL, R and Python, in a folder.")
        private @Nullable String csv;

        @Option(names = "--markdown", description = "Text with headings and tables.")
        private boolean markdown;

        @Option(names = "--html", paramLabel = "FILE", description = "A page to send on; of one record.")
        private @Nullable String html;

        @Option(names = "--svg", paramLabel = "FILE", description = "A picture of who was represented; of one record.")
        private @Nullable String svg;
    }

    CountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckedRecords records = new CheckedRecords(terminal, Severity.WARNING);
        try (Stream<Dialogue> dialogues = records.of(files)) {
            if (format.csv != null) {
                Output.into(format.csv, files, folder -> TidyTables.write(dialogues, folder, view::tally));
            } else if (format.html != null) {
                file(format.html, "--html", dialogues, Pages::html);
            } else if (format.svg != null) {
                file(format.svg, "--svg", dialogues, Pictures::represented);
            } else {
                dialogues.map(view::tally).forEachOrdered(this::print);
            }
        }
        return records.exitCode();
    }

    private void print(Tally tally) {
        if (format.json) {
            terminal.line(Output.json(tally.report()));
        } else if (format.markdown) {
            terminal.out().print(Pages.markdown(tally));
        } else {
            terminal.page(new CountPrinter(tally).print());
        }
        if (inventory) {
            terminal.page(new RecordPrinter(tally.dialogue()).print());
        }
    }

    private void file(String target, String option, Stream<Dialogue> dialogues, Function<Tally, String> form) {
        List<Dialogue> first = dialogues.limit(2).toList();
        if (first.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + ": expected one record, found several; series --html makes one page of many");
        }
        for (Dialogue dialogue : first) {
            Output.text(target, form.apply(view.tally(dialogue)), files, terminal);
        }
    }
}
