package org.dialoguerecords.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.pages.Pages;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.tally.SeriesAccumulator;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.validation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts many dialogues as one series. */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        header = "Count many records as one series.",
        description =
                "Counts many records as one series: year by year, what was a record, where sources disagree. Records"
                        + " with errors are left out.",
        footer = {
            "",
            "For example: series corpus.jsonl.gz",
            "             series 2017.json 2018.json --html series.html"
        })
final class SeriesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "CORPUS",
            description = "Files with a record on each line, or with one record; - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @ArgGroup
    private Format format = new Format();

    /** What comes out; plain text if nothing else is asked for. */
    static final class Format {

        @Option(names = "--json", description = "The whole count as data.")
        private boolean json;

        @Option(names = "--markdown", description = "Text with headings and tables.")
        private boolean markdown;

        @Option(names = "--html", paramLabel = "FILE", description = "A page to send on.")
        private @Nullable String html;
    }

    SeriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckedRecords records = new CheckedRecords(terminal, Severity.ERROR);
        SeriesAccumulator accumulator = new SeriesAccumulator(ReferenceData.standard(), rules.rules());
        Set<String> groups = new HashSet<>();
        try (Stream<Dialogue> dialogues = records.of(files)) {
            dialogues.forEachOrdered(dialogue -> {
                add(dialogue, accumulator);
                dialogue.groups().forEach(group -> groups.add(group.id()));
            });
        }
        rules.requireKnown(groups);
        if (accumulator.size() > 0) {
            print(accumulator.toSeriesTally());
        }
        return records.exitCode();
    }

    /** Two records of one id that differ are no series. */
    private static void add(Dialogue dialogue, SeriesAccumulator accumulator) {
        try {
            accumulator.add(dialogue);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }

    private void print(SeriesTally series) {
        if (format.json) {
            terminal.line(Output.json(series.report()));
        } else if (format.markdown) {
            terminal.out().print(Pages.markdown(series));
        } else if (format.html != null) {
            Output.text(format.html, Pages.html(series), files, terminal);
        } else {
            terminal.page(new SeriesPrinter(series).print());
        }
    }
}
