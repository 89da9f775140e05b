package org.dialoguerecords.json;

import java.io.InputStream;
import java.io.Reader;
import org.dialoguerecords.Dialogue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Binds the text of one record, strictly: no value is bent to the type that is wanted, no name may come twice. */
final class RecordReader {

    /** Far more than the longest debate on record, and little enough for an ordinary heap. */
    static final long LONGEST_RECORD = 50_000_000;

    static final int LONGEST_TEXT = 10_000_000;
    static final int LONGEST_NAME = 10_000;
    static final int DEEPEST = 100;
    static final int MOST_DIGITS = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST_RECORD)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(MOST_DIGITS)
                    .build())
            .build();

    private final ObjectReader reader;

    RecordReader() {
        JsonMapper.Builder mapper = JsonMapper.builder(FACTORY.rebuild()
                        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        // the source belongs to whoever opened it
                        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(new SimpleModule().setDeserializerModifier(new ExactEnums()))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> coercion.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .withCoercionConfigDefaults(
                        coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        reader = mapper.build().readerFor(Dialogue.class);
    }

    /**
     * The record that is all of the bytes.
     *
     * <p>The parser of bytes is the faster one, but cannot tell columns. What it refuses is read again as text.
     *
     * @param source the name of the source in errors
     * @param firstLine the line of the source with which the bytes begin
     */
    Dialogue read(InputStream bytes, String source, long firstLine) {
        Utf8Input input = new Utf8Input(bytes);
        try (JsonParser parser = reader.createParser(input)) {
            try {
                return record(parser);
            } catch (JacksonException e) {
                return input.again()
                        .map(again -> read(new Utf8Reader(again), source, firstLine))
                        .orElseThrow(() ->
                                Fault.of(e, parser, new Locator(FACTORY, null)).toException(source, firstLine));
            }
        }
    }

    /**
     * The record that is all of the text.
     *
     * @param source the name of the source in errors
     * @param firstLine the line of the source with which the text begins
     */
    Dialogue read(Reader text, String source, long firstLine) {
        ReplayReader replay = new ReplayReader(text);
        try (JsonParser parser = reader.createParser(replay)) {
            try {
                return record(parser);
            } catch (JacksonException e) {
                throw Fault.of(e, parser, new Locator(FACTORY, replay)).toException(source, firstLine);
            }
        }
    }

    private Dialogue record(JsonParser parser) {
        Dialogue dialogue = reader.readValue(parser);
        if (dialogue == null) {
            throw MismatchedInputException.from(parser, Dialogue.class, "null");
        }
        return dialogue;
    }

    /**
     * The part of a text in front of the first fault of its syntax.
     *
     * @param source the text, which may fail to be read on
     * @param text the text as far as it can be read
     */
    Beginning beginning(Reader source, String text) {
        return Beginning.of(FACTORY, source, text);
    }

    /** The places of the values in a text. */
    PlaceIndex places(String text) {
        return new PlaceIndex(FACTORY, text);
    }

    /** A mapper for trees that takes the last of properties with one name. */
    JsonMapper trees() {
        return JsonMapper.builder(FACTORY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }
}
