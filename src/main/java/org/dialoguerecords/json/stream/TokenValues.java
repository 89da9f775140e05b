package org.dialoguerecords.json.stream;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.InvalidValueException;
import org.dialoguerecords.PartialDate;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.Property;
import org.dialoguerecords.format.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of single tokens, and those of properties that the format does not know. */
final class TokenValues {

    /** As deep as a model's unknown properties may be. */
    private static final int DEEPEST = 64;

    /** Longer texts are hardly repeated. */
    private static final int LONGEST_SHARED = 60;

    private static final int LENGTH_OF_DAY = 10;
    private static final int LENGTH_OF_TIME = 5;

    private final JsonParser parser;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private boolean inText;

    TokenValues(JsonParser parser) {
        this.parser = parser;
    }

    /** Whether the text of a token has begun and is not read to its end. */
    boolean isInText() {
        return inText;
    }

    /** A refusal of the value at which the parser stands. */
    Refusal refusal(Phrase expected) {
        return refusal(expected, found());
    }

    /** A refusal of the value at which the parser stands. */
    Refusal refusal(Phrase expected, Phrase found) {
        return new Refusal(Tokens.path(parser), offset(), expected, found);
    }

    /** The offset of the token at which the parser stands. */
    long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** What the parser stands at. */
    Phrase found() {
        return switch (parser.currentToken()) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> Phrase.of(Wording.FOUND_OBJECT);
            case START_ARRAY, END_ARRAY -> Phrase.of(Wording.FOUND_LIST);
            case VALUE_STRING -> Phrase.text(text());
            default -> Phrase.value(parser.getString());
        };
    }

    /** The value of a property that is no list, or of an element of a list of texts. */
    Object single(Property<?> property) {
        return switch (property.kind()) {
            case FIXED -> fixed(property);
            case TYPE, ID, WORD, IDS -> shared(requireText(property));
            case TEXT -> property.prose() ? requireText(property) : shared(requireText(property));
            case TEXTS, OFFSET -> requireText(property);
            case CONSTANT -> constant(property);
            case DATE -> date(property);
            case PARTIAL_DATE -> partialDate(property);
            case TIME -> time(property);
            case COUNT -> count(property);
            case FLAG -> flag(property);
            case RECORD, RECORDS -> throw new IllegalStateException("a record");
        };
    }

    private String requireText(Property<?> property) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw refusal(property.kind().isList() ? Phrase.of(Wording.EXPECTED_TEXT) : property.expectedForm());
        }
        return text();
    }

    private String text() {
        inText = true;
        String text = parser.getString();
        inText = false;
        return text;
    }

    /** The text that the record has already, if it has: ids and words are repeated. */
    private String shared(String text) {
        if (text.length() > LONGEST_SHARED) {
            return text;
        }
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private Object fixed(Property<?> property) {
        String text = requireText(property);
        if (!text.equals(property.vocabulary().get(0))) {
            throw refusal(property.expected());
        }
        return text;
    }

    private Object constant(Property<?> property) {
        Object constant = property.constants().get(requireText(property));
        if (constant == null) {
            throw refusal(property.expected());
        }
        return constant;
    }

    private LocalDate date(Property<?> property) {
        String text = requireText(property);
        LocalDate date = dates.get(text);
        if (date == null) {
            try {
                // ten characters, because other lengths may be years that the format does not have
                date = text.length() == LENGTH_OF_DAY ? LocalDate.parse(text) : null;
            } catch (DateTimeException e) {
                // refused below
            }
            if (date == null || date.getYear() < 1) {
                throw refusal(property.expected());
            }
            dates.put(text, date);
        }
        return date;
    }

    private PartialDate partialDate(Property<?> property) {
        String text = requireText(property);
        try {
            return new PartialDate(text);
        } catch (InvalidValueException e) {
            throw refusal(property.expected());
        }
    }

    private LocalTime time(Property<?> property) {
        String text = requireText(property);
        try {
            // five characters, because longer ones would have seconds
            if (text.length() == LENGTH_OF_TIME) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            // refused below
        }
        throw refusal(property.expected());
    }

    private Integer count(Property<?> property) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() != JsonParser.NumberType.INT) {
            throw refusal(property.expectedForm());
        }
        return parser.getIntValue();
    }

    private Boolean flag(Property<?> property) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw refusal(property.expected());
        };
    }

    /** A value of a property that the format does not know, with all that is in it and every digit. */
    @Nullable
    Object unknown(int depth) {
        if (depth > DEEPEST) {
            throw refusal(Phrase.of(Wording.EXPECTED_NESTING, "number", DEEPEST), Phrase.of(Wording.FOUND_MORE));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> unknownObject(depth);
            case START_ARRAY -> unknownList(depth);
            case VALUE_STRING -> requireUnicode(text());
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> unknownObject(int depth) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            requireUnicode(name);
            parser.nextToken();
            if (properties.containsKey(name)) {
                throw again();
            }
            properties.put(name, unknown(depth + 1));
        }
        return properties;
    }

    private List<@Nullable Object> unknownList(int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(unknown(depth + 1));
        }
        return elements;
    }

    private BigDecimal decimal() {
        String text = parser.getString();
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.scale() < -Tokens.MOST_SCALE || number.scale() > Tokens.MOST_SCALE) {
                throw refusal(Phrase.of(Wording.EXPECTED_VALUE_WITHIN_LIMITS));
            }
            // written out it may be longer, and is then refused by the model: with all others, as nobody can tell which
            if (text.length() < Tokens.MOST_DIGITS / 2
                    || number.abs().toString().length() <= Tokens.MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refusal(Phrase.of(Wording.EXPECTED_VALUE_WITHIN_LIMITS));
        }
        throw refusal(Phrase.of(Wording.EXPECTED_DIGITS, "number", Tokens.MOST_DIGITS), Phrase.of(Wording.FOUND_MORE));
    }

    /** A text of an unknown property, or its name, which may have been written with escapes. */
    String requireUnicode(String text) {
        if (Unpaired.indexIn(text) >= 0) {
            throw refusal(Phrase.of(Wording.EXPECTED_UNICODE), surrogate(text));
        }
        return text;
    }

    /** What is wrong with a text that is no Unicode. */
    static Phrase surrogate(String text) {
        int index = Unpaired.indexIn(text);
        String character = "\\u" + Integer.toHexString(text.charAt(index));
        return Phrase.of(Wording.FOUND_SURROGATE, "character", character, "number", index);
    }

    /** The refusal of a property that comes twice, at its value. */
    Refusal again() {
        return refusal(Phrase.of(Wording.EXPECTED_PROPERTIES_ONCE), Phrase.of(Wording.FOUND_AGAIN));
    }
}
