package org.dialoguerecords.table;

/** A table in an encoding that has to be named, as by {@link TableOptions#withCharset}: which one cannot be told from it. */
public final class UnknownEncodingException extends TableFormatException {

    private static final long serialVersionUID = 1L;

    UnknownEncodingException(String source) {
        super(
                source,
                "expected text in UTF-8 or Windows-1252, found another encoding: name it, as in"
                        + " TableOptions.standard().withCharset(Charset.forName(\"windows-1251\")),"
                        + " or save the table as CSV UTF-8");
    }
}
