package org.dialoguerecords.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/**
 * The way from a record to a value in it, as a person would write it: {@code statements[12].onBehalfOf[0].group}.
 *
 * @param steps names of properties ({@code String}) and indexes of lists ({@code Integer})
 */
record JsonPath(List<Object> steps) {

    static final JsonPath ROOT = new JsonPath(List.of());

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[\\]]+)");

    JsonPath {
        steps = List.copyOf(steps);
    }

    /** The path that the mapper noted while the exception passed. */
    static JsonPath of(JacksonException e) {
        List<Object> steps = new ArrayList<>();
        for (JacksonException.Reference reference : e.getPath()) {
            if (reference.getPropertyName() != null) {
                steps.add(reference.getPropertyName());
            } else if (reference.getIndex() >= 0) {
                steps.add(reference.getIndex());
            }
        }
        return new JsonPath(steps);
    }

    /** Where the parser stands. */
    static JsonPath of(JsonParser parser) {
        return of(parser.streamReadContext());
    }

    /** The path of a context of a parser. */
    static JsonPath of(TokenStreamContext innermost) {
        List<Object> steps = new ArrayList<>();
        for (TokenStreamContext context = innermost;
                context != null && !context.inRoot();
                context = context.getParent()) {
            if (context.inObject() && context.hasCurrentName()) {
                steps.add(0, context.currentName());
            } else if (context.inArray() && context.hasCurrentIndex()) {
                steps.add(0, context.getCurrentIndex());
            }
        }
        return new JsonPath(steps);
    }

    /** The path of the value around the one at this path. */
    JsonPath parent() {
        return steps.isEmpty() ? this : new JsonPath(steps.subList(0, steps.size() - 1));
    }

    /** This path and the steps of an argument such as {@code sources[2]}. */
    JsonPath plus(String argument) {
        List<Object> longer = new ArrayList<>(steps);
        Matcher step = STEP.matcher(argument);
        while (step.find()) {
            longer.add(step.group(1) != null ? Integer.valueOf(step.group(1)) : step.group(2));
        }
        return new JsonPath(longer);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else if (PLAIN_NAME.matcher((String) step).matches()) {
                text.append(text.isEmpty() ? "" : ".").append(step);
            } else {
                text.append("[\"").append(step).append("\"]");
            }
        }
        return text.toString();
    }
}
