package org.dialoguerecords.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.json.stream.Corpus;
import org.dialoguerecords.json.stream.CountedInput;
import org.dialoguerecords.json.stream.Fault;
import org.dialoguerecords.json.stream.FaultException;
import org.dialoguerecords.json.stream.Inputs;
import org.dialoguerecords.json.stream.Place;
import org.dialoguerecords.json.stream.RecordWriter;

/**
 * Dialogues as JSON, in the format {@code dialogue-record/1}.
 *
 * <p>Reading is strict and ends in a dialogue or a {@link DialogueFormatException}, never in another exception. Names
 * that come twice, values of the wrong type, dates that do not exist, bytes that are no UTF-8 are faults; properties that
 * the format does not know are kept. Files and streams may be compressed with gzip: their first bytes tell. A byte order
 * mark is passed over. A record may have up to 50 million bytes, unless {@link ReadOptions} say otherwise, a text in it 10
 * million characters, a name 10,000, a number 1,000 digits, and unknown properties may be nested 64 deep.
 *
 * <p>Writing is deterministic: equal dialogues are the same bytes on every machine, always UTF-8 with {@code \n}. Reading
 * what was written gives an equal dialogue.
 */
public final class DialogueJson {

    private static final String STREAM = "<stream>";

    private DialogueJson() {}

    /**
     * The dialogue in a file.
     *
     * @throws DialogueFormatException if the file cannot be read or is no record
     */
    public static Dialogue read(Path file) {
        return read(file, ReadOptions.standard());
    }

    /**
     * The dialogue in a file, as far as the options ask for it.
     *
     * @throws DialogueFormatException if the file cannot be read or is no record
     */
    public static Dialogue read(Path file, ReadOptions options) {
        try (InputStream in = Inputs.open(file)) {
            return options.read(in);
        } catch (FaultException e) {
            throw new DialogueFormatException(file.toString(), e.fault());
        } catch (IOException e) {
            throw unreadable(e, file.toString());
        }
    }

    /**
     * The dialogue in a stream, which is read to its end and not closed.
     *
     * @throws DialogueFormatException if the stream cannot be read or is no record
     */
    public static Dialogue read(InputStream in) {
        return read(in, ReadOptions.standard());
    }

    /**
     * The dialogue in a stream, as far as the options ask for it. The stream is read to its end and not closed.
     *
     * @throws DialogueFormatException if the stream cannot be read or is no record
     */
    public static Dialogue read(InputStream in, ReadOptions options) {
        try {
            return options.read(Inputs.decompressed(in));
        } catch (FaultException e) {
            throw new DialogueFormatException(STREAM, e.fault());
        } catch (IOException e) {
            throw unreadable(e, STREAM);
        }
    }

    /**
     * The dialogue in a text, which is read to its end and not closed.
     *
     * @throws DialogueFormatException if the text cannot be read or is no record
     */
    public static Dialogue read(Reader text) {
        return read(text, ReadOptions.standard());
    }

    /**
     * The dialogue in a text, as far as the options ask for it. The text is read to its end and not closed.
     *
     * @throws DialogueFormatException if the text cannot be read or is no record
     */
    public static Dialogue read(Reader text, ReadOptions options) {
        try {
            return options.read(text);
        } catch (FaultException e) {
            throw new DialogueFormatException("<reader>", e.fault());
        }
    }

    /**
     * The dialogue in a text.
     *
     * @throws DialogueFormatException if the text is no record
     */
    public static Dialogue read(String text) {
        return read(text, ReadOptions.standard());
    }

    /**
     * The dialogue in a text, as far as the options ask for it.
     *
     * @throws DialogueFormatException if the text is no record
     */
    public static Dialogue read(String text, ReadOptions options) {
        try {
            return options.read(text);
        } catch (FaultException e) {
            throw new DialogueFormatException("<string>", e.fault());
        }
    }

    /**
     * The results of a corpus: newline-delimited JSON, a dialogue a line, of any length in constant memory.
     *
     * <p>A line that is no dialogue is a {@link LineResult.Failure} and costs no other line. Blank lines are passed over.
     * The stream is sequential, in the order of the lines, and holds the file open: close it. Made {@code parallel()}, it
     * hands each thread a few lines at a time, which that thread reads, and keeps the order where the stream asks for it,
     * unless the options give it up. An exception ends it for all threads and closes the file.
     *
     * @throws DialogueFormatException if the file cannot be opened
     */
    public static Stream<LineResult> readLines(Path file) {
        return readLines(file, ReadOptions.standard());
    }

    /**
     * The results of a corpus, as far as the options ask for them.
     *
     * @throws DialogueFormatException if the file cannot be opened
     */
    public static Stream<LineResult> readLines(Path file, ReadOptions options) {
        try {
            InputStream in = Inputs.openBytes(file);
            try {
                return lines(in, file.toString(), options);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(e, file.toString());
        }
    }

    /**
     * The results of a corpus, as of a file. Closing the results closes the stream.
     *
     * @throws DialogueFormatException if the stream cannot be read
     */
    public static Stream<LineResult> readLines(InputStream in) {
        return readLines(in, ReadOptions.standard());
    }

    /**
     * The results of a corpus, as far as the options ask for them. Closing the results closes the stream.
     *
     * @throws DialogueFormatException if the stream cannot be read
     */
    public static Stream<LineResult> readLines(InputStream in, ReadOptions options) {
        try {
            return lines(in, STREAM, options);
        } catch (IOException e) {
            throw unreadable(e, STREAM);
        }
    }

    /** The dialogue as one line of JSON, as in a corpus, without a newline. */
    public static String toJson(Dialogue dialogue) {
        return RecordWriter.toLine(dialogue);
    }

    /**
     * Writes a dialogue to a file, laid out for people: an element of its lists a line.
     *
     * <p>The file is there whole or not at all: it is written beside its place and then moved. It is compressed if its
     * name ends in {@code .gz}.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Dialogue dialogue, Path file) {
        AtomicFile.write(file, out -> RecordWriter.writeLaidOut(dialogue, out));
    }

    /**
     * Writes a dialogue to a stream, laid out for people. The stream is flushed and stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Dialogue dialogue, OutputStream out) {
        RecordWriter.writeLaidOut(dialogue, out);
        flush(out);
    }

    /**
     * Writes a corpus to a file, a dialogue a line, in the order of the stream, as {@link #write(Dialogue, Path)} does.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void writeLines(Stream<Dialogue> dialogues, Path file) {
        AtomicFile.write(file, out -> writeAll(dialogues, out));
    }

    /**
     * Writes a corpus to a stream, a dialogue a line, in the order of the stream. The output is flushed and stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeLines(Stream<Dialogue> dialogues, OutputStream out) {
        writeAll(dialogues, out);
        flush(out);
    }

    /** The JSON Schema (2020-12) of the format. It takes what {@link #read} takes, as far as a schema can say it. */
    public static String schema() {
        return resource("dialogue-record-1.schema.json");
    }

    /**
     * The JSON Schema (2020-12) of a record without anything that this version does not know, but for properties whose names
     * begin with {@code x-}. For editors and forms, where an unknown name is a slip.
     */
    public static String strictSchema() {
        return resource("dialogue-record-1.strict.schema.json");
    }

    /**
     * The JSON Schema (2020-12) of what a count is written as: {@code tally-report/1} for one dialogue and {@code
     * series-report/1} for many.
     */
    public static String reportSchema() {
        return resource("dialogue-reports-1.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = DialogueJson.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has lost its " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<LineResult> lines(InputStream in, String source, ReadOptions options) throws IOException {
        CountedInput counted = new CountedInput(in);
        return Corpus.stream(
                counted,
                Inputs.decompressed(counted),
                new LineResults(source, options),
                options.isOrdered(),
                options.corpusListener());
    }

    private static void writeAll(Stream<Dialogue> dialogues, OutputStream out) {
        dialogues.forEachOrdered(dialogue -> RecordWriter.writeLine(dialogue, out));
    }

    private static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DialogueFormatException unreadable(IOException e, String source) {
        return new DialogueFormatException(source, Fault.unreadable(e, RecordPath.ROOT, Place.NONE));
    }
}
