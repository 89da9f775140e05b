package org.dialoguerecords.cli;

import org.dialoguerecords.json.DialogueJson;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of records. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of the format, for editors and validators.")
final class SchemaCommand implements Runnable, Terminal.User {

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public void run() {
        terminal.out().print(DialogueJson.schema());
    }
}
