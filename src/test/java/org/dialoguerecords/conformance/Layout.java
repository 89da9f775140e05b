package org.dialoguerecords.conformance;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** JSON laid out so that a difference is a line or two: what fits into a line is one, and so is a list of words. */
final class Layout {

    private static final int WIDTH = 120;

    private Layout() {}

    static String of(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, "", text);
        return text.append('\n').toString();
    }

    private static boolean isListOfWords(JsonNode node) {
        return node.isArray() && node.valueStream().noneMatch(JsonNode::isContainer);
    }

    private static void write(JsonNode node, String indent, StringBuilder text) {
        String line = node.toString();
        boolean fits = indent.length() + line.length() <= WIDTH;
        if (!node.isContainer() || (fits && !indent.isEmpty()) || isListOfWords(node)) {
            text.append(line);
            return;
        }
        String inner = indent + "  ";
        text.append(node.isObject() ? '{' : '[');
        String between = "\n";
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                text.append(between)
                        .append(inner)
                        .append('"')
                        .append(property.getKey())
                        .append("\": ");
                write(property.getValue(), inner, text);
                between = ",\n";
            }
        } else {
            for (JsonNode element : node) {
                text.append(between).append(inner);
                write(element, inner, text);
                between = ",\n";
            }
        }
        text.append('\n').append(indent).append(node.isObject() ? '}' : ']');
    }
}
