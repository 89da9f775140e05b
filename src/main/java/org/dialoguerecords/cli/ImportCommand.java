package org.dialoguerecords.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.InvalidValueException;
import org.dialoguerecords.table.Imported;
import org.dialoguerecords.table.MeetingRecords;
import org.dialoguerecords.table.SpeakersTable;
import org.dialoguerecords.table.TableFormatException;
import org.dialoguerecords.table.TableOptions;
import org.dialoguerecords.table.UnknownEncodingException;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a record of a speakers' list. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = "Make a record of a speakers' list.",
        sortOptions = false,
        description =
                "Makes a record of a speakers' list (CSV, or one name a line), or of a meeting as transcripts.un.org or"
                        + " un-extractor hand it out (JSON). What is not understood is a line each, as file:line:column, and is"
                        + " kept as it is written. With errors there is no record, and the exit code is 1.",
        footer = {
            "",
            "For example: import speakers.csv --title \"Dialogue on water\" --date 2026-03-20 -o water.json",
            "             count water.json --html water.html"
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "TABLE", description = "The table; - for standard input.")
    private String table = "";

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "The title of the dialogue.")
    private String title = "";

    @Option(names = "--date", required = true, paramLabel = "DAY", description = "Its day, or the first of several.")
    private LocalDate date = LocalDate.MIN;

    @Option(names = "--end-date", paramLabel = "DAY", description = "The last of several days.")
    private @Nullable LocalDate endDate;

    @Option(names = "--id", paramLabel = "ID", description = "Its id; without this, made of title and date.")
    private @Nullable String id;

    @Option(names = "--body", paramLabel = "WORD", description = "Where it was held, such as SECURITY_COUNCIL.")
    private @Nullable String body;

    @Option(names = "--kind", paramLabel = "WORD", description = "What it was, such as OPEN_DEBATE.")
    private @Nullable String kind;

    @Option(names = "--series", paramLabel = "ID", description = "The series to which it belongs.")
    private @Nullable String series;

    @Option(
            names = "--coverage",
            paramLabel = "WORD",
            description =
                    "Whether every statement is in it: ${COMPLETION-CANDIDATES}. Without this, a table is complete and"
                            + " a JSON meeting is partial.")
    private @Nullable Coverage coverage;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The encoding, where it is neither UTF-8 nor Windows-1252: " + Main.CHARSETS
                    + ", or another name that Java knows.")
    private @Nullable Charset charset;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the record goes; without this, to" + " standard output.")
    private String output = NamedInput.STANDARD;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Imported imported = imported();
        List<Finding> ofRecord = DialogueValidator.standard().validate(imported.dialogue()).stream()
                .filter(ImportCommand::isError)
                .toList();
        imported.findings().forEach(finding -> terminal.finding(terminal.err(), label(), finding));
        ofRecord.forEach(finding -> terminal.finding(terminal.err(), label() + ": record", finding));
        if (!ofRecord.isEmpty() || imported.findings().stream().anyMatch(ImportCommand::isError)) {
            return Main.WRONG_INPUT;
        }
        Output.record(output, imported.dialogue(), List.of(table), terminal);
        return Main.DONE;
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private Imported imported() {
        try (NamedInput input = NamedInput.open(table, terminal)) {
            byte[] bytes = input.bytes().readAllBytes();
            if (bytes.length == 0) {
                throw new InputException(label() + ": expected a table, found nothing");
            }
            return JsonBraces.begin(bytes)
                    ? meeting(new ByteArrayInputStream(bytes))
                    : list(new ByteArrayInputStream(bytes));
        } catch (UnknownEncodingException e) {
            throw new InputException(
                    label()
                            + ": expected text in UTF-8 or Windows-1252, found another encoding: name it with --charset ("
                            + Main.CHARSETS + "), or save the table as CSV UTF-8",
                    e);
        } catch (TableFormatException e) {
            String message = String.valueOf(e.getMessage());
            throw new InputException(label() + message.substring(e.source().length()), e);
        } catch (IOException e) {
            throw new InputException(label() + ": expected a file that can be read, found: " + e.getMessage(), e);
        }
    }

    private Imported list(InputStream bytes) {
        TableOptions options = TableOptions.standard();
        return SpeakersTable.read(bytes, charset == null ? options : options.withCharset(charset))
                .into(dialogue(coverage == null ? Coverage.COMPLETE : coverage));
    }

    private Imported meeting(InputStream bytes) {
        MeetingRecords meeting = MeetingRecords.read(bytes);
        return (coverage == Coverage.COMPLETE ? meeting.complete() : meeting).into(dialogue(Coverage.COMPLETE));
    }

    private Dialogue dialogue(Coverage coverage) {
        try {
            return header(coverage);
        } catch (InvalidValueException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '" + option(e.argument()) + "': expected " + e.expected() + ", found "
                            + e.found(),
                    e);
        }
    }

    /** The option for a component of the dialogue: {@code --end-date} for {@code endDate}. */
    private static String option(String component) {
        return "--" + component.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private Dialogue header(Coverage coverage) {
        return Dialogue.builder(id == null ? slug() : id, title, date)
                .endDate(endDate)
                .body(body)
                .kind(kind)
                .series(series)
                .coverage(coverage)
                .build();
    }

    /** The words of the title and the day, as far as they are of Latin letters. */
    private String slug() {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (ascii.isEmpty() ? "dialogue" : ascii) + "-" + date;
    }

    private String label() {
        return table.equals(NamedInput.STANDARD) ? "<stdin>" : table;
    }
}
