package org.dialoguerecords.json.stream;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The target of a record cannot be written. */
public final class WriteFailure extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    WriteFailure(IOException cause) {
        super(cause);
    }
}
