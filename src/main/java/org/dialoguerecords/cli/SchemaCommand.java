package org.dialoguerecords.cli;

import org.dialoguerecords.json.DialogueJson;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of records. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        header = "Print the JSON Schema of records.",
        description = "For editors and validators.")
final class SchemaCommand implements Runnable {

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().print(DialogueJson.schema());
    }
}
