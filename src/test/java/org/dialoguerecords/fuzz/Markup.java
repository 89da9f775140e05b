package org.dialoguerecords.fuzz;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Pages and pictures as an XML parser reads them. */
final class Markup {

    static {
        // The tests are part of the module, which needs no XML parser itself.
        Markup.class
                .getModule()
                .addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
    }

    private Markup() {}

    /** Fails if the text is not well-formed. */
    static void requireWellFormed(String markup) {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new InputSource(new StringReader(markup)));
        } catch (Exception e) {
            throw new AssertionError("expected well-formed markup, found " + e.getMessage(), e);
        }
    }
}
