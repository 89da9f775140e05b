package org.dialoguerecords.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or doubtful with a dialogue.
 *
 * @param severity how bad it is
 * @param rule the rule that is broken
 * @param path where, such as {@code statements[12].onBehalfOf[0].group}; empty for the record as a whole
 * @param value the offending value as text
 * @param details the other words that its message needs, by their names
 * @param line the line, from 1, if it was found in a text; otherwise 0
 * @param column the column, from 1, if it was found in a text; otherwise 0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"severity", "code", "path", "value", "message", "details", "line", "column"})
public record Finding(
        @JsonProperty("severity") Severity severity,
        @JsonProperty("code") Rule rule,
        @JsonProperty("path") String path,
        @JsonProperty("value") String value,

        @JsonProperty("details") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, String> details,

        @JsonProperty("line") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long line,

        @JsonProperty("column") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        int column)
        implements Serializable {

    /** Copies the details, in the order of their names. */
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(rule, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    @JsonCreator
    static Finding fromJson(
            @JsonProperty("severity") Severity severity,
            @JsonProperty("code") Rule rule,
            @JsonProperty("path") String path,
            @JsonProperty("value") String value,
            @JsonProperty("details") @Nullable Map<String, String> details,
            @JsonProperty("line") @Nullable Long line,
            @JsonProperty("column") @Nullable Integer column) {
        return new Finding(
                severity,
                rule,
                path,
                value,
                details == null ? Map.of() : details,
                line == null ? 0 : line,
                column == null ? 0 : column);
    }

    /** The machine-readable code of the rule, such as {@code unknown-state}. */
    public String code() {
        return rule.code();
    }

    /** What is wrong, in English. */
    @JsonProperty(value = "message", access = JsonProperty.Access.READ_ONLY)
    public String message() {
        return message(Locale.ENGLISH);
    }

    /** What is wrong, in the language of the locale if it is one of the six of the United Nations, else in English. */
    public String message(Locale locale) {
        return Messages.in(locale).render(this);
    }

    /** The finding in one line: place, path, severity, message and code. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : line + ":" + column + ": ";
        String where = path.isEmpty() ? "" : path + ": ";
        return place + where + severity.name().toLowerCase(Locale.ROOT) + ": " + message() + " [" + code() + "]";
    }

    Finding at(long line, int column) {
        return new Finding(severity, rule, path, value, details, line, column);
    }

    Finding at(String path) {
        return new Finding(severity, rule, path, value, details, line, column);
    }

    Finding as(Severity severity) {
        return new Finding(severity, rule, path, value, details, line, column);
    }
}
