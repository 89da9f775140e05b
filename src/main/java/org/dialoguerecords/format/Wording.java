package org.dialoguerecords.format;

import java.util.Locale;

/**
 * What reading says of an input, in English, with names in braces where words of the input go in.
 *
 * <p>A constant is what is said, and not how: {@link #key()} names the same in other languages.
 */
public enum Wording {
    EXPECTED_ONE_OF("one of {values}"),
    EXPECTED_TEXT("text"),
    EXPECTED_ID("an id"),
    EXPECTED_LIST("a list"),
    EXPECTED_OBJECT("an object"),
    EXPECTED_RECORD("a record"),
    EXPECTED_DOCUMENT("a document"),
    EXPECTED_SITTING("a sitting"),
    EXPECTED_AGENDA_ITEM("an agenda item"),
    EXPECTED_GROUP("a group"),
    EXPECTED_ISSUE("an issue"),
    EXPECTED_PARTICIPANT("a participant"),
    EXPECTED_REPRESENTATIVE("a representative"),
    EXPECTED_STATEMENT("a statement"),
    EXPECTED_ENTRY("an entry"),
    EXPECTED_POSITION("a position"),
    EXPECTED_VOTE("a vote"),
    EXPECTED_REPORTED_FIGURE("a reported figure"),
    EXPECTED_SOURCE("a source"),
    EXPECTED_DATE("a date such as {example}"),
    EXPECTED_DATE_AS_TEXT("a date as text, such as {example}"),
    EXPECTED_PARTIAL_DATE("a date, month or year such as {day}, {month} or {year}"),
    EXPECTED_TIME("a time such as {example}"),
    EXPECTED_PARTICIPANT_TYPE("a type such as {one} or {other}"),
    EXPECTED_UPPER_CASE_WORD("an upper-case word such as {example}"),
    EXPECTED_SPOKEN_FOR("a group, listed states or organizations, a name, or a person"),
    EXPECTED_OTHER_STATEMENT("a name, or the ids of a dialogue and a statement"),
    EXPECTED_FIGURE_NAME("the name of what is counted, because the figure is {figure}"),
    EXPECTED_COUNT("a whole number of {number} or more"),
    EXPECTED_COUNT_WITHIN("a whole number from {first} to {last}"),
    EXPECTED_TRUE_OR_FALSE("true or false"),
    EXPECTED_VALUE_WITHIN_LIMITS("a value within the limits"),
    EXPECTED_DIGITS("a number of at most {number} digits"),
    EXPECTED_NESTING("at most {number} levels of nesting"),
    EXPECTED_TEXT_LENGTH("at most {number} characters of text"),
    EXPECTED_NAME_LENGTH("at most {number} characters of name"),
    EXPECTED_RECORD_LENGTH("at most {number} bytes of record"),
    EXPECTED_UNICODE("Unicode text without unpaired surrogates"),
    EXPECTED_UTF_8("text in UTF-8"),
    EXPECTED_JSON("well-formed JSON"),
    EXPECTED_PROPERTIES_ONCE("every property once"),
    EXPECTED_REST_OF_RECORD("the rest of the record"),
    EXPECTED_END_OF_INPUT("the end of the input"),
    EXPECTED_READABLE_FILE("a readable file"),
    EXPECTED_REST_OF_COMPRESSED_DATA("the rest of the compressed data"),
    EXPECTED_INTACT_COMPRESSED_DATA("intact compressed data"),

    FOUND_NOTHING("nothing"),
    FOUND_LIST("a list"),
    FOUND_OBJECT("an object"),
    FOUND_MORE("more"),
    FOUND_AGAIN("this one again"),
    FOUND_END_OF_INPUT("the end of the input"),
    FOUND_OTHER_BYTES("bytes that are not"),
    FOUND_NO_FILE("no such file"),
    FOUND_FORBIDDEN_FILE("a file that may not be read"),
    FOUND_DIRECTORY("a directory"),
    FOUND_OTHER_THAN_GZIP("bytes that are no gzip data"),
    FOUND_UNKNOWN_GZIP("gzip data of a kind that is not known"),
    FOUND_WRONG_CHECKSUM("content that does not fit its checksum"),
    FOUND_SURROGATE("{character} at index {number}"),
    FOUND_CHARACTER("the character {character}"),
    FOUND_WORD("the word {word}");

    private final String english;

    Wording(String english) {
        this.english = english;
    }

    /** The English text. */
    public String english() {
        return english;
    }

    /** The key of the texts in all languages, such as {@code expected.one-of} or {@code found.nothing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
