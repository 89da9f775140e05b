package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.format.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/** Writes records along the description of the format: for people, laid out, or as one line. */
public final class RecordWriter {

    private static final byte[] NEWLINE = "\n".getBytes(StandardCharsets.UTF_8);

    private static final RecyclerPool<BufferRecycler> BUFFERS = JsonRecyclerPools.defaultPool();

    private static final ObjectWriteContext LAID_OUT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Layout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonGenerator generator;

    private RecordWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The line of a dialogue, without a newline. */
    public static String toLine(Dialogue dialogue) {
        BufferRecycler buffers = BUFFERS.acquireAndLinkPooled();
        try {
            SegmentedStringWriter out = new SegmentedStringWriter(buffers);
            try (JsonGenerator generator = Tokens.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
                new RecordWriter(generator).record(RecordShape.DIALOGUE, dialogue);
            }
            return out.getAndClear();
        } finally {
            buffers.releaseToPool();
        }
    }

    /**
     * Writes a dialogue as a line.
     *
     * @throws WriteFailure if it cannot be written
     */
    public static void writeLine(Dialogue dialogue, OutputStream out) {
        write(dialogue, ObjectWriteContext.empty(), out);
        writeNewline(out);
    }

    /**
     * Writes a dialogue laid out for people.
     *
     * @throws WriteFailure if it cannot be written
     */
    public static void writeLaidOut(Dialogue dialogue, OutputStream out) {
        write(dialogue, LAID_OUT, out);
        writeNewline(out);
    }

    private static void write(Dialogue dialogue, ObjectWriteContext context, OutputStream out) {
        try (JsonGenerator generator = Tokens.FACTORY.createGenerator(context, out)) {
            new RecordWriter(generator).record(RecordShape.DIALOGUE, dialogue);
        } catch (JacksonIOException e) {
            throw new WriteFailure(Objects.requireNonNull(e.getCause()));
        }
    }

    private static void writeNewline(OutputStream out) {
        try {
            out.write(NEWLINE);
        } catch (IOException e) {
            throw new WriteFailure(e);
        }
    }

    private void record(RecordShape shape, Object record) {
        generator.writeStartObject();
        for (int i = 0; i < shape.size(); i++) {
            Property<?> property = shape.property(i);
            Object value = property.valueIn(record);
            if (value != null && !value.equals(property.absent())) {
                generator.writeName(shape.writtenName(i));
                value(shape, i, value);
            }
        }
        unknownProperties(shape.type().extensions(record));
        generator.writeEndObject();
    }

    private void value(RecordShape shape, int index, Object value) {
        switch (shape.property(index).kind()) {
            case FIXED, TYPE, ID, TEXT, WORD, CONSTANT, DATE, PARTIAL_DATE, TIME, OFFSET ->
                generator.writeString(value.toString());
            case COUNT -> generator.writeNumber((Integer) value);
            case FLAG -> generator.writeBoolean((Boolean) value);
            case RECORD -> record(RecordShape.of(shape.elements(index), value), value);
            case IDS, TEXTS -> {
                generator.writeStartArray();
                for (Object text : (List<?>) value) {
                    generator.writeString((String) text);
                }
                generator.writeEndArray();
            }
            case RECORDS -> {
                RecordShape[] shapes = shape.elements(index);
                generator.writeStartArray();
                for (Object element : (List<?>) value) {
                    record(RecordShape.of(shapes, element), element);
                }
                generator.writeEndArray();
            }
        }
    }

    private void unknownProperties(Map<?, ?> properties) {
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            generator.writeName((String) property.getKey());
            unknown(property.getValue());
        }
    }

    private void unknown(@Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            unknownProperties(object);
            generator.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            generator.writeStartArray();
            list.forEach(this::unknown);
            generator.writeEndArray();
        } else {
            throw new IllegalStateException("a value that no record holds: " + value.getClass());
        }
    }
}
