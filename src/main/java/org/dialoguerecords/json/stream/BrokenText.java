package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.util.Locale;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.format.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Why a parser cannot go on: told from where it stands and what stands there, not from what it says. */
final class BrokenText {

    private final JsonParser parser;
    private final RecordText text;
    private final boolean inText;

    /**
     * A text that broke.
     *
     * @param inText whether the parser was asked for the text of its token
     */
    BrokenText(JsonParser parser, RecordText text, boolean inText) {
        this.parser = parser;
        this.text = text;
        this.inText = inText;
    }

    /** The fault within a record. */
    Fault fault(JacksonException e) {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException io) {
            return Fault.unreadable(io, path(), text.place(text.length()));
        }
        if (e instanceof StreamConstraintsException) {
            return new Fault(path(), limitPlace(), limit(), Phrase.of(Wording.FOUND_MORE), null);
        }
        long offset = e.getLocation().getByteOffset();
        Wording expected = offset < text.length() ? Wording.EXPECTED_JSON : Wording.EXPECTED_REST_OF_RECORD;
        return new Fault(path(), text.place(wordStart(offset)), Phrase.of(expected), found(offset), null);
    }

    /** The fault behind a record that ends at an offset. */
    Fault faultBehind(JacksonException e, long end) {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException io) {
            return Fault.unreadable(io, RecordPath.ROOT, text.place(text.length()));
        }
        long offset = end;
        while (isSpace(text.byteAt(offset))) {
            offset++;
        }
        return new Fault(
                RecordPath.ROOT, text.place(offset), Phrase.of(Wording.EXPECTED_END_OF_INPUT), found(offset), null);
    }

    private static boolean isSpace(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    /** The path of the innermost value that is not finished. */
    private RecordPath path() {
        JsonToken token = parser.currentToken();
        RecordPath path = Tokens.path(parser);
        boolean between = token != null && (token.isStructEnd() || (token.isScalarValue() && !inText));
        return between ? path.parent() : path;
    }

    private Phrase limit() {
        if (inText) {
            return Phrase.of(Wording.EXPECTED_TEXT_LENGTH, "number", Tokens.LONGEST_TEXT);
        }
        if (parser.streamReadContext().getNestingDepth() >= Tokens.DEEPEST) {
            return Phrase.of(Wording.EXPECTED_NESTING, "number", Tokens.DEEPEST);
        }
        boolean inName = parser.streamReadContext().inObject() && parser.currentToken() != JsonToken.PROPERTY_NAME;
        return inName
                ? Phrase.of(Wording.EXPECTED_NAME_LENGTH, "number", Tokens.LONGEST_NAME)
                : Phrase.of(Wording.EXPECTED_DIGITS, "number", Tokens.MOST_DIGITS);
    }

    private Place limitPlace() {
        return text.place((inText ? parser.currentTokenLocation() : parser.currentLocation()).getByteOffset());
    }

    /** What stands at an offset: a word, if one does or ends there, or a character. */
    private Phrase found(long offset) {
        if (offset >= text.length()) {
            return Phrase.of(Wording.FOUND_END_OF_INPUT);
        }
        long from = wordStart(offset);
        long to = from;
        boolean escaped = text.byteAt(from - 1) == '\\';
        while (!inText && !escaped && isLetter(to)) {
            to++;
        }
        if (to > from) {
            return Phrase.of(Wording.FOUND_WORD, "word", Phrase.text(text.text(from, to)));
        }
        int character = text.text(from, from + 4).codePointAt(0);
        String shown = Character.isISOControl(character)
                ? String.format(Locale.ROOT, "U+%04X", character)
                : '"' + Character.toString(character) + '"';
        return Phrase.of(Wording.FOUND_CHARACTER, "character", shown);
    }

    /** Where a value is expected, parsers stop at the start of a word that they do not know, or behind it. */
    private long wordStart(long offset) {
        boolean forValue = !inText
                && offset < text.length()
                && (parser.currentToken() == JsonToken.PROPERTY_NAME
                        || !parser.streamReadContext().inObject());
        long start = offset;
        while (forValue && start > 0 && isLetter(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isLetter(long offset) {
        int next = text.byteAt(offset);
        return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next >= 0x80;
    }
}
