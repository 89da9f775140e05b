package org.dialoguerecords.json.stream;

import java.math.BigInteger;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a text that is there whole, checked to be UTF-8, and well-formed JSON: of anything else, and of what is
 * nested deeply or has very long numbers, nothing is said but that it is {@link Unclear}. Whoever wants to know what is
 * wrong and where reads the text with {@link JacksonTokens}.
 *
 * <p>Texts and names that nobody asks for are passed over and never become a {@code String}.
 */
final class ByteTokens implements TokenReader {

    private static final int DEEPEST = 80;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int DIGITS_OF_LONG = 18;

    private final StringScan scan;
    private final byte[] bytes;
    private final int end;
    private final SharedTexts shared;

    private int at;
    private @Nullable JsonToken token;
    private int depth;
    private final boolean[] isObject = new boolean[DEEPEST];
    private boolean isFirst;

    // of the name, text, number or word at which the reader stands
    private int from;
    private int to;
    private int nameFrom;
    private int nameTo;

    /** The tokens of the bytes that are scanned. */
    ByteTokens(StringScan scan, SharedTexts shared) {
        this.scan = scan;
        this.bytes = scan.bytes();
        this.at = scan.start();
        this.end = scan.end();
        this.shared = shared;
    }

    /** Nothing that can be said without a closer look. */
    static final class Unclear extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unclear() {
            super(null, null, false, false);
        }
    }

    @Override
    public @Nullable JsonToken next() {
        if (token == JsonToken.PROPERTY_NAME) {
            token = value(space());
        } else if (depth > 0) {
            token = inside();
        } else {
            int next = space();
            if ((token == null) == (next < 0)) {
                throw new Unclear();
            }
            token = next < 0 ? null : value(next);
        }
        return token;
    }

    private JsonToken inside() {
        int next = space();
        boolean object = isObject[depth];
        if (next == (object ? '}' : ']')) {
            at++;
            depth--;
            isFirst = false;
            return object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        }
        if (isFirst) {
            isFirst = false;
        } else {
            require(next, ',');
            next = space();
        }
        if (!object) {
            return value(next);
        }
        require(next, '"');
        at = scan.toEnd(at);
        nameFrom = scan.from();
        nameTo = scan.to();
        if (nameTo - nameFrom > LONGEST_NAME) {
            throw new Unclear();
        }
        require(space(), ':');
        return JsonToken.PROPERTY_NAME;
    }

    private void require(int next, char expected) {
        if (next != expected) {
            throw new Unclear();
        }
        at++;
    }

    private JsonToken value(int next) {
        switch (next) {
            case '"' -> {
                at = scan.toEnd(at + 1);
                from = scan.from();
                to = scan.to();
                return JsonToken.VALUE_STRING;
            }
            case '{', '[' -> {
                if (++depth == DEEPEST) {
                    throw new Unclear();
                }
                at++;
                isObject[depth] = next == '{';
                isFirst = true;
                return next == '{' ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
            }
            case 't' -> {
                return word("true", JsonToken.VALUE_TRUE);
            }
            case 'f' -> {
                return word("false", JsonToken.VALUE_FALSE);
            }
            case 'n' -> {
                return word("null", JsonToken.VALUE_NULL);
            }
            default -> {
                return number();
            }
        }
    }

    private JsonToken word(String word, JsonToken meaning) {
        from = at;
        for (int i = 0; i < word.length(); i++) {
            require(at < end ? bytes[at] : -1, word.charAt(i));
        }
        to = at;
        scan.setPlain();
        return meaning;
    }

    private JsonToken number() {
        from = at;
        if (peek() == '-') {
            at++;
        }
        int first = at;
        digits();
        boolean leadingZero = bytes[first] == '0' && (at - first > 1 || first > from);
        boolean whole = peek() != '.';
        if (!whole) {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        to = at;
        // what follows a number within a list or an object is looked at next
        if (leadingZero || depth == 0 || to - from > LONGEST_NUMBER) {
            throw new Unclear();
        }
        scan.setPlain();
        return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private void digits() {
        int before = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == before) {
            throw new Unclear();
        }
    }

    private int peek() {
        return at < end ? bytes[at] : -1;
    }

    /** Goes to the next byte that is no white space: that byte, or -1 at the end. */
    private int space() {
        while (at < end) {
            int next = bytes[at];
            if (next > ' ') {
                return next;
            }
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                throw new Unclear();
            }
            at++;
        }
        return -1;
    }

    @Override
    public JsonToken current() {
        if (token == null) {
            throw new Unclear();
        }
        return token;
    }

    @Override
    public int nextProperty(RecordShape shape) {
        if (next() == JsonToken.END_OBJECT) {
            return END;
        }
        if (scan.isEscaped()) {
            int index = shape.type().index(name());
            return index < 0 ? UNKNOWN : index;
        }
        return shape.byteNames().index(bytes, nameFrom, nameTo);
    }

    @Override
    public @Nullable String nextName() {
        return next() == JsonToken.PROPERTY_NAME ? name() : null;
    }

    /** Asked for before the value is read, so that what was found of the string is still that of the name. */
    @Override
    public String name() {
        return scan.text(nameFrom, nameTo);
    }

    @Override
    public String text() {
        return scan.text(from, to);
    }

    @Override
    public String sharedText() {
        if (to - from > SharedTexts.LONGEST) {
            return text();
        }
        String known = scan.isEscaped() ? null : shared.ofAscii(bytes, from, to);
        return known == null ? shared.of(text()) : known;
    }

    @Override
    public Number integer() {
        String digits = text();
        if (digits.length() > DIGITS_OF_LONG) {
            return new BigInteger(digits);
        }
        long number = Long.parseLong(digits);
        if (number == (int) number) {
            return (int) number;
        }
        return number;
    }

    @Override
    public void skip() {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            int around = depth - 1;
            while (depth > around) {
                next();
            }
        }
    }

    @Override
    public String tag() {
        int before = at;
        int depthBefore = depth;
        try {
            return tagInside();
        } finally {
            scan.rewind();
            at = before;
            depth = depthBefore;
            token = JsonToken.START_OBJECT;
            isFirst = true;
        }
    }

    /** By what the object with which the text starts says that it is. */
    String tagFromStart() {
        next();
        return tagInside();
    }

    private String tagInside() {
        for (String name = nextName(); name != null; name = nextName()) {
            next();
            if (name.equals(TYPE)) {
                return token == JsonToken.VALUE_STRING ? sharedText() : "";
            }
            skip();
        }
        return "";
    }

    /** Not known, and not needed for what is read again. */
    @Override
    public RecordPath path() {
        return RecordPath.ROOT;
    }

    @Override
    public Refusal refusal(Phrase expected, Phrase found) {
        return new Refusal(RecordPath.ROOT, Refusal.BY_PATH, expected, found);
    }
}
