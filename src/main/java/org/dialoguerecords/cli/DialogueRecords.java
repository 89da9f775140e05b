package org.dialoguerecords.cli;

import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole; without a command it shows what a count is. */
@Command(
        name = "dialogue-records",
        mixinStandardHelpOptions = true,
        versionProvider = DialogueRecords.Version.class,
        description =
                "Counts who spoke and who was represented in a dialogue of the United Nations, says why for every"
                        + " state, and holds what was published against it. Without a command, shows that for a meeting of 2020.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A FILE has one record (JSON), or one on each line; it may be compressed with gzip. - is standard input.",
            "",
            "Exit codes: 0 done; 1 a file is wrong, cannot be read or written, or there is no answer;"
                    + " 2 the arguments are wrong.",
            "What is wrong goes to standard error, a line each, as file:line:column. NO_COLOR=1 turns colours off."
        })
final class DialogueRecords implements Runnable {

    private static final String MORE = """
            This is a record that is inside; count yours with: dialogue-records count FILE
            All commands: dialogue-records --help""";

    private final Terminal terminal;

    DialogueRecords(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A whole meeting, with states that tell something. */
    @Override
    public void run() {
        terminal.page(new MeetingPrinter(SampleDialogues.charter2020()).print("IDN", "FIN", "ISR"));
        MORE.lines().forEach(terminal::line);
    }

    /** The version of this program and of the data. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            @Nullable String program = DialogueRecords.class.getPackage().getImplementationVersion();
            return new String[] {
                "dialogue-records " + (program == null ? "(from source)" : program),
                "reference data " + ReferenceData.standard().version(),
                "Java " + Runtime.version()
            };
        }
    }
}
