package org.dialoguerecords.json.stream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.Instantiatable;

/**
 * The layout of a record that people read and compare: a property of the dialogue a line, an element of its lists a
 * line, everything inside such an element on that line.
 */
final class Layout implements PrettyPrinter, Instantiatable<Layout> {

    private static final int LINES_DOWN_TO = 2;

    private int depth;

    @Override
    public Layout createInstance() {
        return new Layout();
    }

    @Override
    public void writeStartObject(JsonGenerator g) {
        g.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator g) {
        breakLine(g, "");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator g) {
        g.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator g) {
        g.writeRaw(',');
        breakLine(g, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator g, int entries) {
        depth--;
        if (depth == 0 && entries > 0) {
            g.writeRaw('\n');
        }
        g.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator g) {
        g.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator g) {
        breakLine(g, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator g) {
        g.writeRaw(',');
        breakLine(g, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator g, int values) {
        depth--;
        g.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator g) {
        g.writeRaw('\n');
    }

    private void breakLine(JsonGenerator g, String otherwise) {
        g.writeRaw(depth <= LINES_DOWN_TO ? "\n" + "  ".repeat(depth) : otherwise);
    }
}
