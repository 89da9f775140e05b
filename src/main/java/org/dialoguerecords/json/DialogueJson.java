package org.dialoguerecords.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dialoguerecords.Dialogue;

/**
 * Dialogues as JSON, in the format {@code dialogue-record/1}.
 *
 * <p>Reading is strict and ends in a dialogue or a {@link DialogueFormatException}, never in another exception. Names
 * that come twice, values of the wrong type, dates that do not exist, bytes that are no UTF-8 are faults; properties that
 * the format does not know are kept. Files and streams may be compressed with gzip: their first bytes tell. A byte order
 * mark is passed over. A record may have up to 50 million characters (read as bytes: 50 million bytes), a text in it
 * 10 million, a name 10,000, a number 1,000 digits, and unknown properties may be nested 64 deep.
 *
 * <p>Writing is deterministic: equal dialogues are the same bytes on every machine, always UTF-8 with {@code \n}. Reading
 * what was written gives an equal dialogue.
 */
public final class DialogueJson {

    private static final RecordReader READER = new RecordReader();
    private static final Inspector INSPECTOR = new Inspector(READER);
    private static final RecordWriter WRITER = new RecordWriter();
    private static final String SCHEMA = "dialogue-record-1.schema.json";

    private DialogueJson() {}

    /**
     * The dialogue in a file.
     *
     * @throws DialogueFormatException if the file cannot be read or is no record
     */
    public static Dialogue read(Path file) {
        try (InputStream in = Inputs.open(file)) {
            return READER.read(in, file.toString(), 1);
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
        try {
            return READER.read(Inputs.decompressed(in), "<stream>", 1);
        } catch (IOException e) {
            throw unreadable(e, "<stream>");
        }
    }

    /**
     * The dialogue in a text, which is read to its end and not closed.
     *
     * @throws DialogueFormatException if the text cannot be read or is no record
     */
    public static Dialogue read(Reader text) {
        return READER.read(text, "<reader>", 1);
    }

    /**
     * The dialogue in a text.
     *
     * @throws DialogueFormatException if the text is no record
     */
    public static Dialogue read(String text) {
        return READER.read(new StringReader(text), "<string>", 1);
    }

    /** What can be read of a file, and every fault that keeps the rest from being read. */
    public static Inspection inspect(Path file) {
        try (InputStream in = Inputs.open(file)) {
            return INSPECTOR.inspect(new Utf8Reader(in), file.toString());
        } catch (IOException e) {
            return Inspection.unreadable(unreadable(e, file.toString()));
        }
    }

    /** What can be read of a stream, as of a file. The stream is read to its end and not closed. */
    public static Inspection inspect(InputStream in) {
        try {
            return INSPECTOR.inspect(new Utf8Reader(Inputs.decompressed(in)), "<stream>");
        } catch (IOException e) {
            return Inspection.unreadable(unreadable(e, "<stream>"));
        }
    }

    /** What can be read of a text, as of a file. */
    public static Inspection inspect(String text) {
        return INSPECTOR.inspect(new StringReader(text), "<string>");
    }

    /**
     * The results of a corpus: newline-delimited JSON, a dialogue a line, of any length in constant memory.
     *
     * <p>A line that is no dialogue is a {@link LineResult.Failure} and costs no other line. Blank lines are passed over.
     * The stream is sequential, in the order of the lines, and holds the file open: close it.
     *
     * @throws DialogueFormatException if the file cannot be opened
     */
    public static Stream<LineResult> readLines(Path file) {
        try {
            return lines(Inputs.open(file), file.toString());
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
        try {
            return lines(Inputs.decompressed(in), "<stream>");
        } catch (IOException e) {
            throw unreadable(e, "<stream>");
        }
    }

    /** The dialogue as one line of JSON, as in a corpus, without a newline. */
    public static String toJson(Dialogue dialogue) {
        return WRITER.toLine(dialogue);
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
        AtomicFile.write(file, out -> WRITER.writeLaidOut(dialogue, out));
    }

    /**
     * Writes a dialogue to a stream, laid out for people. The stream is flushed and stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Dialogue dialogue, OutputStream out) {
        WRITER.writeLaidOut(dialogue, out);
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

    /** The JSON Schema (2020-12) of the format. */
    public static String schema() {
        try (InputStream in = DialogueJson.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("the jar has lost its " + SCHEMA);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<LineResult> lines(InputStream in, String source) {
        LineSource lines = new LineSource(in);
        return StreamSupport.stream(new LineResults(READER, lines, source), false)
                .onClose(() -> close(lines));
    }

    private static void writeAll(Stream<Dialogue> dialogues, OutputStream out) {
        dialogues.forEachOrdered(dialogue -> WRITER.writeLine(dialogue, out));
    }

    private static void close(LineSource lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DialogueFormatException unreadable(IOException e, String source) {
        return Fault.unreadable(e, Place.NONE, JsonPath.ROOT).toException(source, 1);
    }
}
