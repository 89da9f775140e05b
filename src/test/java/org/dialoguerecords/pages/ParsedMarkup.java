package org.dialoguerecords.pages;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page or a picture as an XML parser reads it. */
final class ParsedMarkup {

    static {
        // The tests are part of the module, which needs neither an XML parser nor fonts itself.
        for (String module : List.of("java.xml", "java.desktop")) {
            ParsedMarkup.class
                    .getModule()
                    .addReads(ModuleLayer.boot().findModule(module).orElseThrow());
        }
    }

    private ParsedMarkup() {}

    /** The root element; fails if the text is not well-formed. */
    static Element parse(String markup) {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(markup))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(markup, e);
        }
    }

    /** The elements of a name in the order of the document. */
    static List<Element> elements(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** Those of them that have a class. */
    static List<Element> elements(Element in, String name, String kind) {
        return elements(in, name).stream()
                .filter(element ->
                        Stream.of(element.getAttribute("class").split(" ", -1)).anyMatch(kind::equals))
                .toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
