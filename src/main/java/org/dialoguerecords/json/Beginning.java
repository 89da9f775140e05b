package org.dialoguerecords.json;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The part of a text in front of the first fault of its syntax: all of it, if there is none.
 *
 * @param json the record up to the last element that is whole, closed behind it; empty if nothing is whole
 * @param openList the list of the record that was still open there, if one was
 * @param fault what broke the text off; absent if nothing did
 */
record Beginning(
        String json, @Nullable String openList, @Nullable Fault fault) {

    /** Whether elements of the record may be missing, rather than something be too much behind its end. */
    boolean isCut() {
        return fault != null && !fault.expected().equals(Fault.END);
    }

    /**
     * Walks through a text once.
     *
     * @param source the text, which may fail to be read on
     * @param text the text as far as it can be read
     */
    static Beginning of(JsonFactory factory, Reader source, String text) {
        ReplayReader replay = new ReplayReader(source);
        Walk walk = new Walk();
        Fault fault;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), replay)) {
            try {
                fault = walk.through(parser);
            } catch (JacksonException e) {
                fault = Fault.of(e, parser, new Locator(factory, replay));
            }
        }
        return new Beginning(text.substring(0, walk.end) + walk.closing, walk.openList, fault);
    }

    /** How far a record is whole. */
    private static final class Walk {

        private int end;
        private String closing = "";
        private @Nullable String openList;

        /** The first thing behind the end of the record, if there is one. */
        @Nullable
        Fault through(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null; // no record at all, which binding says better
            }
            int depth = 1;
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                requireWithinLimits(parser);
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                }
                boolean element = depth == 2 && parser.streamReadContext().inArray();
                if ((depth < 2 || element) && (token.isScalarValue() || token.isStructEnd())) {
                    end = Math.toIntExact(parser.currentLocation().getCharOffset());
                    closing = "]}".substring(2 - depth);
                    openList = element ? parser.streamReadContext().getParent().currentName() : null;
                }
            }
            return parser.nextToken() == null ? null : Fault.tooMuch(parser);
        }

        /** Of a text or a number, parsers notice that it is too long only when they are asked for it. */
        private static void requireWithinLimits(JsonParser parser) {
            if (parser.currentToken().isNumeric()) {
                parser.getDecimalValue();
            } else {
                parser.getString();
            }
        }
    }
}
