package org.dialoguerecords.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;

/** Prints what is bundled, or the record in a file, or says what is wrong with the file. */
public final class Main {

    private static final int DONE = 0;
    private static final int WRONG_RECORD = 1;
    private static final int WRONG_USAGE = 2;
    private static final String USAGE = """
            Usage: Main [FILE]
            Prints the dialogue in FILE (JSON, also gzip), or else of the bundled ones a whole meeting on one screen, the
            dialogue of 6 September 2017 from what was published about it, and the series to which that belongs.
            What is wrong or doubtful with FILE goes to standard error, a line for each; with errors, nothing is printed.
            """;

    /** What a terminal takes for the end of a line, or for a command. */
    private static final Pattern ONE_LINE = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029]+");

    private Main() {}

    /** Prints as {@code run} does, in UTF-8 whatever the platform's own encoding, and exits with its code unless 0. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Prints the record to the one stream or what is wrong to the other, and returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length > 1) {
            err.print(USAGE);
            return WRONG_USAGE;
        }
        try {
            return args.length == 0 ? printBundled(out) : check(Path.of(args[0]), out, err);
        } catch (InvalidPathException e) {
            err.println("Not the name of a file: " + e.getMessage());
            err.print(USAGE);
            return WRONG_USAGE;
        } catch (DialogueFormatException e) {
            err.println(e.getMessage());
            return WRONG_RECORD;
        }
    }

    /** A whole meeting, then a record that is partial, in its series; each with states that tell something. */
    private static int printBundled(PrintStream out) {
        out.print(new MeetingPrinter(SampleDialogues.charter2020()).print("IDN", "FIN", "ISR"));
        Dialogue dialogue = SampleDialogues.r2p2017();
        out.print(new RecordPrinter(dialogue).print());
        out.print(new CountPrinter(dialogue).print("LUX"));
        out.print(new SeriesPrinter(SampleDialogues.r2pSeries(), "States that spoke in the meetings since 2009")
                .print(dialogue));
        return DONE;
    }

    private static int print(Dialogue dialogue, PrintStream out) {
        out.print(new RecordPrinter(dialogue).print());
        out.print(new CountPrinter(dialogue).print());
        return DONE;
    }

    private static int check(Path file, PrintStream out, PrintStream err) {
        List<Finding> findings = DialogueValidator.standard().check(file);
        for (Finding finding : findings) {
            // with a place, in the form file:line:column that editors and terminals know
            err.println(file
                    + (finding.line() == 0 ? ": " : ":")
                    + ONE_LINE.matcher(finding.toString()).replaceAll(" "));
        }
        boolean wrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return wrong ? WRONG_RECORD : print(DialogueJson.read(file), out);
    }
}
