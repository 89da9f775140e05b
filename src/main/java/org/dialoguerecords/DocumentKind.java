package org.dialoguerecords;

/**
 * Well-known kinds of documents, for {@link Document#kind()}.
 *
 * <p>The vocabulary is open: any upper-case word will do.
 */
public final class DocumentKind {

    /** A report of the Secretary-General. */
    public static final String SECRETARY_GENERAL_REPORT = "SECRETARY_GENERAL_REPORT";

    /** An adopted resolution. */
    public static final String RESOLUTION = "RESOLUTION";

    /** A draft resolution. */
    public static final String DRAFT_RESOLUTION = "DRAFT_RESOLUTION";

    /** The verbatim record of a meeting. */
    public static final String VERBATIM_RECORD = "VERBATIM_RECORD";

    /** A note that sets out the subject before a meeting. */
    public static final String CONCEPT_NOTE = "CONCEPT_NOTE";

    /** The text of a statement. */
    public static final String STATEMENT_TEXT = "STATEMENT_TEXT";

    private DocumentKind() {}
}
