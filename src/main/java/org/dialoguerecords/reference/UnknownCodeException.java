package org.dialoguerecords.reference;

import java.util.NoSuchElementException;
import java.util.Optional;

/** A code or an id that nobody knows: neither the reference data nor, where it is about a record, the record. */
public final class UnknownCodeException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    /** The code that was asked for. */
    private final String code;

    /** The version of the reference data that were asked. */
    private final String version;

    /**
     * Creates the exception.
     *
     * @param code the code that was asked for
     * @param expected what the code should have been, such as "the code of a state"
     * @param version the version of the reference data that were asked
     */
    public UnknownCodeException(String code, String expected, String version) {
        this(code, expected, version, "");
    }

    /**
     * The same with a word of advice.
     *
     * @param advice how to find what was meant, empty for none
     */
    UnknownCodeException(String code, String expected, String version, String advice) {
        super("expected " + expected + " known to the reference data " + version + ", not: \"" + code + "\""
                + (advice.isEmpty() ? "" : " (" + advice + ")"));
        this.code = code;
        this.version = version;
    }

    private UnknownCodeException(String message, String code, Optional<String> meant, String version) {
        super(message + meant.map(near -> " (is " + near + " meant?)").orElse(""));
        this.code = code;
        this.version = version;
    }

    /**
     * An exception about a code or an id that would be known if it meant what was expected.
     *
     * @param code what was asked for
     * @param expected what it should have been, such as {@code the id of an issue of dialogue "d"}
     * @param meant what may be meant, if anything is near
     * @param version the version of the reference data that were asked too
     * @return the exception
     */
    public static UnknownCodeException of(String code, String expected, Optional<String> meant, String version) {
        return new UnknownCodeException("expected " + expected + ", not: \"" + code + '"', code, meant, version);
    }

    /**
     * The code that was asked for.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * The version of the reference data that were asked.
     *
     * @return the version, as {@link ReferenceData#version()}
     */
    public String version() {
        return version;
    }
}
