package org.dialoguerecords.json.stream;

import java.io.Closeable;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.format.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of any text, as Jackson finds them, with the place of each and of whatever is broken. */
final class JacksonTokens implements TokenReader, Closeable {

    private final RecordText text;
    private final JsonParser parser;
    private final Map<String, String> shared = new HashMap<>();
    private boolean inText;

    JacksonTokens(RecordText text) {
        this.text = text;
        this.parser = Tokens.parser(text, 0);
    }

    JsonParser parser() {
        return parser;
    }

    @Override
    public @Nullable JsonToken next() {
        return parser.nextToken();
    }

    @Override
    public JsonToken current() {
        return parser.currentToken();
    }

    @Override
    public int nextProperty(RecordShape shape) {
        return shape.nextProperty(parser);
    }

    @Override
    public @Nullable String nextName() {
        return parser.nextName();
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        inText = parser.currentToken() == JsonToken.VALUE_STRING;
        String said = parser.getString();
        inText = false;
        return said;
    }

    @Override
    public String sharedText() {
        String said = text();
        if (said.length() > SharedTexts.LONGEST) {
            return said;
        }
        String known = shared.putIfAbsent(said, said);
        return known == null ? said : known;
    }

    @Override
    public Number integer() {
        return parser.getNumberValue();
    }

    @Override
    public void skip() {
        parser.skipChildren();
    }

    @Override
    public String tag() {
        long offset = offset();
        try {
            return text.bytesFrom(offset).tagFromStart();
        } catch (ByteTokens.Unclear e) {
            return tagAhead(offset);
        }
    }

    private String tagAhead(long offset) {
        try (JsonParser ahead = Tokens.parser(text, offset)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                ahead.nextToken();
                if (name.equals(TYPE)) {
                    return ahead.currentToken() == JsonToken.VALUE_STRING ? ahead.getString() : "";
                }
                ahead.skipChildren();
            }
        } catch (JacksonException e) {
            // whoever reads on comes upon it, too
        }
        return "";
    }

    @Override
    public RecordPath path() {
        return Tokens.path(parser);
    }

    @Override
    public Refusal refusal(Phrase expected, Phrase found) {
        return new Refusal(path(), offset(), expected, found);
    }

    private long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** What is behind the end of the record, if anything is. */
    @Nullable
    Fault behind() {
        long end = parser.currentLocation().getByteOffset();
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            Phrase found = new TokenValues(this).found();
            return refusal(Phrase.of(Wording.EXPECTED_END_OF_INPUT), found).in(text);
        } catch (JacksonException e) {
            return new BrokenText(parser, text, inText).faultBehind(e, end);
        }
    }

    /** Why the parser could not go on within the record. */
    Fault broken(JacksonException e) {
        return new BrokenText(parser, text, inText).fault(e);
    }

    @Override
    public void close() {
        parser.close();
    }
}
