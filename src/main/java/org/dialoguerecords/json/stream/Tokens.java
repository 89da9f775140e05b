package org.dialoguerecords.json.stream;

import org.dialoguerecords.format.RecordPath;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** How tokens are read and written, and the limits of their parser. */
final class Tokens {

    static final int LONGEST_TEXT = 10_000_000;
    static final int LONGEST_NAME = 10_000;
    static final int DEEPEST = 100;
    static final int MOST_DIGITS = 1_000;

    /** The most that a decimal scale may be in size: JDKs differ in what they read closer to the ends of an int. */
    static final int MOST_SCALE = 2_000_000_000;

    private static final JsonFactoryBuilder BUILDER = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            // neither closed nor flushed after each of many records
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(-1)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(MOST_DIGITS)
                    .build());

    /** For what learns no names. */
    static final JsonFactory FACTORY = BUILDER.build();

    private Tokens() {}

    /**
     * A parser of a text from an offset on.
     *
     * <p>It has a factory of its own: parsers of one factory share a table of the names that they met, in which names of
     * one record that collide are a burden, or a failure, for all later ones.
     */
    static JsonParser parser(RecordText text, long offset) {
        return text.parser(BUILDER.build(), offset);
    }

    /** The path of the value at which a parser stands, or around it if it stands between values. */
    static RecordPath path(JsonParser parser) {
        return path(parser.streamReadContext());
    }

    private static RecordPath path(TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return RecordPath.ROOT;
        }
        RecordPath around = path(context.getParent());
        if (context.inObject() && context.hasCurrentName()) {
            return around.property(context.currentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? around.element(context.getCurrentIndex()) : around;
    }
}
