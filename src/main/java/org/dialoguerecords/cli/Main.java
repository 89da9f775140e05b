package org.dialoguerecords.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;

/** Prints a record: the bundled one of 2017, or the one in a file. */
public final class Main {

    private static final int DONE = 0;
    private static final int NO_RECORD = 1;
    private static final int WRONG_USAGE = 2;
    private static final String USAGE = """
            Usage: Main [FILE]
            Prints the dialogue in FILE (JSON, also gzip), or the bundled dialogue of 6 September 2017.
            """;

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
            Dialogue dialogue = args.length == 0 ? SampleDialogues.r2p2017() : DialogueJson.read(Path.of(args[0]));
            out.print(args.length == 0 ? bundled(dialogue) : printed(dialogue));
            return DONE;
        } catch (InvalidPathException e) {
            err.println("Not the name of a file: " + e.getMessage());
            err.print(USAGE);
            return WRONG_USAGE;
        } catch (DialogueFormatException e) {
            err.println(e.getMessage());
            return NO_RECORD;
        }
    }

    private static String printed(Dialogue dialogue) {
        return new RecordPrinter(dialogue).print() + new CountPrinter(dialogue).print();
    }

    /** The bundled record in its series, with a state that is represented in more ways than one. */
    private static String bundled(Dialogue dialogue) {
        return new RecordPrinter(dialogue).print()
                + new CountPrinter(dialogue).print("LUX")
                + new SeriesPrinter(SampleDialogues.r2pSeries()).print(dialogue);
    }
}
