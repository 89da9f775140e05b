package org.dialoguerecords.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
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
    static void text(String target, String text, List<String> inputs, Terminal terminal) {
        if (target.equals(NamedInput.STANDARD)) {
            terminal.out().print(text);
        } else {
            into(target, inputs, file -> {
                try {
                    Files.writeString(file, text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** The same for a record, laid out for people, and compressed if the name of the file ends in {@code .gz}. */
    static void record(String target, Dialogue dialogue, List<String> inputs, Terminal terminal) {
        if (target.equals(NamedInput.STANDARD)) {
            DialogueJson.write(dialogue, terminal.out());
        } else {
            into(target, inputs, file -> DialogueJson.write(dialogue, file));
        }
    }

    /** Writes into a file or a folder that is none of those that were read. */
    static void into(String target, List<String> inputs, Consumer<Path> writing) {
        Path file = path(target);
        try {
            for (String input : inputs) {
                if (Files.exists(file) && Files.exists(path(input)) && Files.isSameFile(file, path(input))) {
                    throw new InputException(target + ": expected another file than the one that is read");
                }
            }
            writing.accept(file);
        } catch (IOException e) {
            throw unwritable(target, e);
        } catch (UncheckedIOException e) {
            throw unwritable(target, Objects.requireNonNull(e.getCause()));
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(name + ": expected the name of a file", e);
        }
    }

    private static InputException unwritable(String target, IOException e) {
        String found = String.valueOf(e.getMessage());
        if (Files.isDirectory(path(target))) {
            found = "a folder";
        } else if (e instanceof NoSuchFileException) {
            found = "no folder of that name";
        } else if (e instanceof FileAlreadyExistsException) {
            found = "a file of that name";
        } else if (e instanceof AccessDeniedException) {
            found = "one that may not be written";
        }
        return new InputException(target + ": expected a place that can be written to, found: " + found, e);
    }
}
