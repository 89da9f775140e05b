package org.dialoguerecords.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Where an answer goes that is no text for a terminal. */
final class Output {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Output() {}

    /** The report as JSON, on one line. */
    static String json(Object report) {
        return MAPPER.writeValueAsString(report);
    }

    /**
     * Writes a text into a file, or to standard output if that is named.
     *
     * @param inputs the names of the files that were read, none of which is overwritten
     * @throws InputException if it cannot be written
     */
    static void write(String target, String text, List<String> inputs, Terminal terminal) {
        if (target.equals(NamedInput.STANDARD)) {
            terminal.out().print(text);
            return;
        }
        try {
            Path file = path(target);
            for (String input : inputs) {
                if (!input.equals(NamedInput.STANDARD) && Files.exists(file) && Files.isSameFile(file, path(input))) {
                    throw new InputException(target + ": expected another file than the one that is read");
                }
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw unwritable(target, "a file", e);
        }
    }

    /** Writes tables into a folder. */
    static void tables(String target, Consumer<Path> tables) {
        try {
            tables.accept(path(target));
        } catch (UncheckedIOException e) {
            throw unwritable(target, "a folder", e.getCause());
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(name + ": expected the name of a file", e);
        }
    }

    private static InputException unwritable(String target, String what, IOException e) {
        return new InputException(
                target + ": expected " + what + " that can be written, found: "
                        + e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage(),
                e);
    }
}
