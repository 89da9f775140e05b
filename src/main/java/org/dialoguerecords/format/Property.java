package org.dialoguerecords.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A property of a type of the format.
 *
 * @param <T> the type
 * @param name the name in JSON
 * @param kind the kind of its values
 * @param required whether the type cannot be without it
 * @param prose whether it holds words of people at length, which a reader may leave out
 * @param absent the value that is meant where it is absent; null for none
 * @param vocabulary the words of a closed vocabulary, or known ones of an open one, or examples
 * @param constants what the words of a closed vocabulary mean
 * @param elements the type of the record, or of the elements of a list of records; if there are several, the last takes what is none of the
 *     others
 * @param get the value in a record
 * @param description what it is, as a sentence
 */
public record Property<T>(
        String name,
        Kind kind,
        boolean required,
        boolean prose,
        @Nullable Object absent,
        List<String> vocabulary,
        Map<String, Object> constants,
        List<RecordType<?>> elements,
        Function<T, @Nullable Object> get,
        String description) {

    private static final Phrase DATE = Phrase.of(Wording.EXPECTED_DATE, "example", "2017-09-06");

    static <E extends Enum<E>> Map<String, Object> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Enum::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The value in a record of the type. */
    @SuppressWarnings("unchecked") // asked only of the type's own records
    public @Nullable Object valueIn(Object record) {
        return get.apply((T) record);
    }

    /** What a value of the property has to be, or an element of it if it is a list. */
    public Phrase expected() {
        return switch (kind) {
            case FIXED -> Phrase.value(vocabulary.get(0));
            case TYPE -> RecordFormat.PARTICIPANT_TYPE;
            case ID, IDS -> Phrase.of(Wording.EXPECTED_ID);
            case TEXT, TEXTS -> Phrase.of(Wording.EXPECTED_TEXT);
            case WORD -> Phrase.of(Wording.EXPECTED_UPPER_CASE_WORD, "example", vocabulary.get(0));
            case CONSTANT -> Phrase.of(Wording.EXPECTED_ONE_OF, "values", String.join(", ", vocabulary));
            case DATE -> DATE;
            case PARTIAL_DATE -> RecordFormat.PARTIAL_DATE;
            case TIME -> Phrase.of(Wording.EXPECTED_TIME, "example", "10:00");
            case OFFSET -> Phrase.of(Wording.EXPECTED_TIME, "example", "1:02:30");
            case COUNT -> Phrase.of(Wording.EXPECTED_COUNT, "number", 0);
            case FLAG -> Phrase.of(Wording.EXPECTED_TRUE_OR_FALSE);
            case RECORD, RECORDS ->
                Phrase.of(elements.size() == 1 ? elements.get(0).wording() : Wording.EXPECTED_PARTICIPANT);
        };
    }

    /** What the value of the property has to be in JSON, whatever it says. */
    public Phrase expectedForm() {
        return switch (kind) {
            case FIXED, ID, TEXT, WORD -> Phrase.of(Wording.EXPECTED_TEXT);
            case TYPE, CONSTANT, TIME, OFFSET, FLAG -> expected();
            case DATE, PARTIAL_DATE -> Phrase.of(Wording.EXPECTED_DATE_AS_TEXT, "example", "\"2017-09-06\"");
            case COUNT -> Phrase.of(Wording.EXPECTED_COUNT_WITHIN, "first", 0, "last", Integer.MAX_VALUE);
            case RECORD -> Phrase.of(Wording.EXPECTED_OBJECT);
            case IDS, TEXTS, RECORDS -> Phrase.of(Wording.EXPECTED_LIST);
        };
    }
}
