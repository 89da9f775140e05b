package org.dialoguerecords.reference;

import java.util.NoSuchElementException;

/** A code that the reference data do not know. */
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
