package org.dialoguerecords.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A rule that a dialogue can break. The code of a rule is stable; its text is in the messages of each language. */
public enum Rule {
    /** Input that is no well-formed JSON, or cannot be read on: nothing can be said of what is behind that. */
    UNREADABLE(Severity.ERROR),
    /** A part of the record that has not the structure of the format, and is left out of all other rules. */
    MALFORMED(Severity.ERROR),

    /** An id that two things of a kind bear: references to it mean nobody knows which. */
    DUPLICATE_ID(Severity.ERROR),
    /** An id with white space or invisible characters: people cannot see where it ends. */
    MALFORMED_ID(Severity.ERROR),
    /** A speaker that is no participant of the record: the statement is nobody's. */
    UNKNOWN_PARTICIPANT(Severity.ERROR),
    /** An alignment with a statement that is not in the record. */
    UNKNOWN_STATEMENT(Severity.ERROR),
    /** A group that neither the record nor the reference data know: it would stand for anybody. */
    UNKNOWN_GROUP(Severity.ERROR),
    /** A sitting that the record does not have: when the statement was made is open. */
    UNKNOWN_SITTING(Severity.ERROR),
    /** An agenda item that the record does not have. */
    UNKNOWN_AGENDA_ITEM(Severity.ERROR),
    /** A figure of a vote that the record does not have. */
    UNKNOWN_VOTE(Severity.ERROR),
    /** A figure of a document that the record does not have. */
    UNKNOWN_SYMBOL(Severity.ERROR),
    /** A position or figure on an issue that the record does not have. */
    UNKNOWN_ISSUE(Severity.ERROR),
    /** A source that the record does not have: what it vouches for has none. */
    UNKNOWN_SOURCE(Severity.ERROR),
    /** A person who delivered a statement and is no representative of its speakers. */
    UNKNOWN_REPRESENTATIVE(Severity.WARNING),
    /** A delegation that is said to preside: a person does, of whatever state. */
    DELEGATION_PRESIDING(Severity.ERROR),
    /** A statement that aligns itself with itself. */
    SELF_ALIGNMENT(Severity.ERROR),
    /** Statements that align themselves with each other in a circle: one of them must have been made first. */
    CIRCULAR_ALIGNMENT(Severity.ERROR),
    /** A statement that dissociates itself from itself. */
    SELF_DISSOCIATION(Severity.ERROR),
    /** A dissociation from a statement with which the same state is aligned: the dissociation holds. */
    ALIGNED_AND_DISSOCIATED(Severity.ERROR),
    /** A dissociation from a statement that stands for none of those who dissociate themselves: it changes nothing. */
    DISSOCIATED_STRANGER(Severity.WARNING),
    /** An alignment with, or a dissociation from, a statement that was not delivered: that one represents nobody. */
    UNDELIVERED_STATEMENT(Severity.WARNING),

    /** A dialogue that ends before it begins. */
    DATES_OUT_OF_ORDER(Severity.ERROR),
    /** A dialogue before the United Nations, far in the future, or of more than ten years: surely a typing error. */
    ABSURD_DATE(Severity.ERROR),
    /** A statement, a sitting or a figure of a day on which the dialogue was not held. */
    DATE_OUTSIDE_DIALOGUE(Severity.ERROR),
    /** A statement that stands behind one of a later day: statements are in the order of the day. */
    STATEMENT_OUT_OF_ORDER(Severity.WARNING),
    /** A statement of another day than its sitting, which has the date of its start: the date of the statement holds. */
    DATE_OUTSIDE_SITTING(Severity.ERROR),
    /** A part of a recording that ends before it begins. */
    RECORDING_OUT_OF_ORDER(Severity.WARNING),

    /** A code that means no state. */
    UNKNOWN_STATE(Severity.ERROR),
    /** A code of a state that did not exist on the day, as Serbia and Montenegro after 2006. */
    STATE_NOT_ON_DATE(Severity.ERROR),
    /**
     * An organisation that neither the reference data nor a delegation of the record know; or a name in place of the code of
     * the party of a delegation, which counts as another party.
     */
    UNKNOWN_ORGANIZATION(Severity.WARNING),
    /** A category that the party did not have on the day: Switzerland was no member state in 2001. */
    WRONG_CATEGORY(Severity.ERROR),
    /** Two delegations of one party: what it said would be counted as said by two. */
    DUPLICATE_PARTY(Severity.ERROR),
    /** An organ of the United Nations whose members are said to be the member states: the others are, too. */
    ORGAN_FOR_MEMBERSHIP(Severity.WARNING),
    /** Two participants of one name: perhaps one under two ids. */
    DUPLICATE_PARTICIPANT(Severity.WARNING),

    /** A speaker that does not belong to the group for which it speaks. */
    NOT_A_MEMBER(Severity.WARNING),
    /** A statement of an individual on behalf of states: it counts for none of them. */
    INDIVIDUAL_FOR_STATES(Severity.WARNING),
    /** Somebody known by name only: a group of any size, unless a known group, a state or a person is meant. */
    NAME_ONLY(Severity.WARNING),
    /** A person in one entry with groups or states: it counts nobody, and they would. */
    PERSON_NOT_ALONE(Severity.ERROR),
    /** A state excepted that does not belong to those spoken for: the exception excepts nobody. */
    EXCEPTED_STRANGER(Severity.WARNING),
    /** A code that a list holds twice. */
    LISTED_TWICE(Severity.WARNING),
    /** A state aligned with a statement that is made on its behalf anyway. */
    ALIGNED_MEMBER(Severity.WARNING),
    /** More listed members than the group has. */
    MEMBERS_EXCEED_SIZE(Severity.ERROR),
    /** A qualifier of a size that is not stated. */
    QUALIFIER_WITHOUT_SIZE(Severity.WARNING),
    /** A size of a group that none of its reported sizes admits. */
    SIZE_NOT_REPORTED(Severity.WARNING),
    /** Statements of one state that support and oppose the same. */
    CONTRADICTORY_POSITIONS(Severity.WARNING),

    /** A state in two lists of one vote. */
    VOTED_TWICE(Severity.ERROR),
    /** A recorded vote in which more took part than there are member states. */
    VOTES_EXCEED_MEMBERSHIP(Severity.WARNING),

    /** A reported figure that a complete record contradicts, or any record if it does not depend on the statements. */
    FIGURE_CONTRADICTED(Severity.WARNING),
    /** A reported figure that the statements of a partial record exceed already. */
    FIGURE_EXCEEDED(Severity.WARNING),
    /** A figure about a group, an issue, a rank, a vote or a document that does not say about which. */
    FIGURE_WITHOUT_SUBJECT(Severity.WARNING),
    /** A figure with a property that says nothing of it, as a group of those who spoke: {@code among} is meant. */
    MISPLACED_SUBJECT(Severity.WARNING),

    /** A document symbol that is none of the United Nations. */
    MALFORMED_SYMBOL(Severity.WARNING),
    /** A language that is no BCP 47 tag. */
    MALFORMED_LANGUAGE(Severity.WARNING),
    /** An address that is no web address. */
    MALFORMED_URL(Severity.WARNING),
    /** A name or title of white space only. */
    BLANK_TEXT(Severity.WARNING),
    /** A name or title with control characters. */
    CONTROL_CHARACTER(Severity.WARNING),
    /** A participant of a type that the format does not have: for whom it speaks is open. */
    UNKNOWN_TYPE(Severity.WARNING),
    /** A word that the format does not know and that is nearly one that it knows. */
    UNKNOWN_WORD(Severity.WARNING),
    /** A property that the format does not have, and that may be a known one misspelt. */
    UNKNOWN_PROPERTY(Severity.WARNING),

    /** A constraint of somebody else that a validator passed in by its user knows beside these rules. */
    OTHER_CONSTRAINT(Severity.ERROR),

    /** Of a table: a quotation mark that is stray or never closed. What is behind it is not read. */
    BROKEN_TABLE(Severity.ERROR),
    /** Of a table: no column of speakers, so that nothing is read. */
    NO_SPEAKERS(Severity.ERROR),
    /** Of a table: more cells in a row than there are headings, as with separators in names: the row is not read. */
    SURPLUS_CELL(Severity.ERROR),
    /** Of a table: a heading that is no known one, or one that another column has: the column is not read. */
    UNKNOWN_COLUMN(Severity.WARNING),
    /** Of a table: a row that is no statement, as a title, a remark or a total. */
    ROW_NOT_READ(Severity.WARNING),
    /** Of an import: something of which the meaning is not known. It is left out. */
    NOT_UNDERSTOOD(Severity.WARNING),
    /** Of an import: the name of no known state, organization or group. It is kept as it is written. */
    UNKNOWN_NAME(Severity.WARNING),
    /** Of an import: a name that several states bear. It is kept as it is written. */
    AMBIGUOUS_NAME(Severity.WARNING),
    /** Of an import: an alignment with somebody by whom and for whom no statement is there. It is kept as it is written. */
    MISSING_STATEMENT(Severity.WARNING),
    /** Of an import: an alignment with somebody by whom or for whom several statements are there. It is left out. */
    AMBIGUOUS_STATEMENT(Severity.WARNING),
    /** Of an import: a sentence that may say for whom somebody speaks or with whom somebody is aligned. A person decides. */
    UNDECIDED_WORDS(Severity.WARNING),
    /** Of two records of one dialogue: something that they have and say differently, or that only one of them has. */
    RECORDS_DIFFER(Severity.WARNING);

    private final Severity severity;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The stable code, such as {@code unknown-state}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The severity of a violation, unless a profile says otherwise. */
    public Severity severity() {
        return severity;
    }

    /**
     * The rule of that code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Rule of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected the code of a rule such as unknown-state, found \"" + code + "\""));
    }

    /** The rule of that code, if there is one. */
    public static Optional<Rule> find(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
