package org.dialoguerecords.benchmark;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.ReadOptions;
import org.dialoguerecords.json.stream.Inspection;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing beside a user's own mapper, which reads into the same records and is less strict. */
final class ReadingAndWriting {

    private static final int[] STATEMENTS = {3, 14, 100, 1_350};
    private static final int BYTES = 4_000_000;
    private static final ReadOptions WITHOUT_TEXTS = ReadOptions.standard().withoutTexts();

    private ReadingAndWriting() {}

    /** Takes the word "first" to read one record once, with a mapper if "mapper" follows. */
    public static void main(String[] args) {
        if (args.length > 0) {
            first(args.length > 1);
            return;
        }
        JsonMapper mapper = new JsonMapper();
        ObjectReader reader = mapper.readerFor(Dialogue.class);
        ObjectWriter writer = mapper.writerFor(Dialogue.class);
        for (int statements : STATEMENTS) {
            Dialogue dialogue = SampleRecord.of(statements);
            byte[] bytes = DialogueJson.toJson(dialogue).getBytes(StandardCharsets.UTF_8);
            int times = Math.max(1, BYTES / bytes.length);
            long all = (long) times * bytes.length;
            new Ratios()
                    .add("mapper reads", reads(bytes, times, reader::readValue))
                    .add("read", reads(bytes, times, DialogueJson::read))
                    .add("read without texts", reads(bytes, times, in -> DialogueJson.read(in, WITHOUT_TEXTS)))
                    .add("inspect", reads(bytes, times, Inspection::of))
                    .print(bytes.length + " bytes", all);
            new Ratios()
                    .add(
                            "mapper writes",
                            writes(dialogue, times, d -> writer.writeValue(OutputStream.nullOutputStream(), d)))
                    .add(
                            "writeLines",
                            writes(
                                    dialogue,
                                    times,
                                    d -> DialogueJson.writeLines(Stream.of(d), OutputStream.nullOutputStream())))
                    .print("", all);
            new Ratios()
                    .add("mapper writes text", writes(dialogue, times, writer::writeValueAsString))
                    .add("toJson", writes(dialogue, times, DialogueJson::toJson))
                    .print("", all);
        }
    }

    private static void first(boolean withMapper) {
        InputStream in =
                ReadingAndWriting.class.getResourceAsStream("/org/dialoguerecords/samples/unga-r2p-2017-09-06.json");
        long start = System.nanoTime();
        Dialogue dialogue = withMapper ? new JsonMapper().readValue(in, Dialogue.class) : DialogueJson.read(in);
        System.out.println(dialogue.id() + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static Supplier<Object> reads(byte[] bytes, int times, Function<InputStream, Object> reading) {
        return () -> {
            Object read = "";
            for (int i = 0; i < times; i++) {
                read = reading.apply(new ByteArrayInputStream(bytes));
            }
            return read;
        };
    }

    private static Supplier<Object> writes(Dialogue dialogue, int times, Consumer<Dialogue> writing) {
        return () -> {
            for (int i = 0; i < times; i++) {
                writing.accept(dialogue);
            }
            return times;
        };
    }
}
