package org.dialoguerecords.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dialoguerecords.Dialogue;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes records: for people, laid out, or as one line. */
final class RecordWriter {

    private static final byte[] NEWLINE = "\n".getBytes(StandardCharsets.UTF_8);

    private final ObjectWriter oneLine = JsonMapper.builder()
            // neither closed nor flushed after each of many records
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .writerFor(Dialogue.class);
    private final ObjectWriter laidOut = oneLine.with(new Layout());

    String toLine(Dialogue dialogue) {
        return oneLine.writeValueAsString(dialogue);
    }

    void writeLine(Dialogue dialogue, OutputStream out) {
        write(oneLine, dialogue, out);
    }

    void writeLaidOut(Dialogue dialogue, OutputStream out) {
        write(laidOut, dialogue, out);
    }

    private static void write(ObjectWriter writer, Dialogue dialogue, OutputStream out) {
        try {
            writer.writeValue(out, dialogue);
            out.write(NEWLINE);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
