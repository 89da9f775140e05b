package org.dialoguerecords.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that was run in this process.
 *
 * @param code the exit code
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
public record Run(int code, String out, String err) {

    public static Run of(String... args) {
        return with(new byte[0], false, args);
    }

    /** With bytes on standard input. */
    public static Run reading(byte[] in, String... args) {
        return with(in, false, args);
    }

    /** On a terminal with colours. */
    static Run coloured(String... args) {
        return with(new byte[0], true, args);
    }

    private static Run with(byte[] in, boolean coloured, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                coloured);
        int code = Main.run(terminal, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The output with its lines joined, so that a sentence may be continued on the next line. */
    String flat() {
        return out.replaceAll("\\s+", " ");
    }

    List<String> lines() {
        return out.lines().toList();
    }

    public List<String> problems() {
        return err.lines().toList();
    }
}
