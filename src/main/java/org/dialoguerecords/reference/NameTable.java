package org.dialoguerecords.reference;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;

/**
 * One table of names, opened only when a name is first asked for.
 *
 * @param file the name that errors cite
 * @param source opens the text; the caller closes it
 * @param codes the state codes that the data of this table declare: a row with any other code is an error, and a
 *     row whose code an earlier table of a combination declares too is shadowed
 */
record NameTable(String file, Source source, Set<String> codes) {

    /** Opens the text of a table. */
    @FunctionalInterface
    interface Source {
        Reader open() throws IOException;
    }
}
