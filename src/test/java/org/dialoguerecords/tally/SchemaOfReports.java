package org.dialoguerecords.tally;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.json.DialogueJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema of the reports, made from their types: what is there from the components, what it means from the Javadoc.
 * What a report has of the record it takes from the schema of the record.
 */
final class SchemaOfReports {

    // some of the characters of the patterns end a line to some readers
    private static final ObjectWriter ESCAPING = JsonMapper.shared().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private static final JsonNode OF_THE_RECORD =
            JsonMapper.shared().readTree(DialogueJson.schema()).path("$defs");

    private static final String COUNT = """
            {
                  "description": "A number as exactly as it is known.",
                  "type": "object",
                  "required": ["min"],
                  "properties": {
                    "min": {"type": "integer", "minimum": 0, "maximum": 2147483647, "description": "The smallest number that it can be."},
                    "max": {"type": "integer", "minimum": 0, "maximum": 2147483647, "description": "The greatest number that it can be. Absent if there is no bound."}
                  }
                }""";

    private final Map<String, String> definitions = new LinkedHashMap<>();

    String text() {
        define(TallyReport.class);
        define(SeriesReport.class);
        return definitions.entrySet().stream()
                .map(definition -> "    \"" + definition.getKey() + "\": " + definition.getValue())
                .collect(Collectors.joining(",\n", """
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$id": "https://dialoguerecords.org/schema/dialogue-reports-1.schema.json",
                          "title": "tally-report/1 and series-report/1",
                          "description": "The count of one dialogue or of many, as data. Later versions may add properties.",
                          "oneOf": [{"$ref": "#/$defs/tallyReport"}, {"$ref": "#/$defs/seriesReport"}],
                          "$defs": {
                        """, "\n  }\n}\n"));
    }

    private String define(Class<?> type) {
        String name = lowerFirst(type.getSimpleName());
        if (definitions.putIfAbsent(name, "") == null) {
            definitions.put(name, type == Count.class ? COUNT : object(type));
        }
        return reference(name);
    }

    private String object(Class<?> type) {
        Map<String, String> comments = comments(type);
        List<String> required = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add('"' + name + '"');
            }
            properties.add("        \"" + name + "\": {" + form(type, component) + ", \"description\": \""
                    + comments.get(name) + "\"}");
        }
        return "{\n      \"description\": \"" + comments.get("")
                + "\",\n      \"type\": \"object\",\n      \"required\": " + required + ",\n      \"properties\": {\n"
                + String.join(",\n", properties) + "\n      }\n    }";
    }

    private String form(Class<?> owner, RecordComponent component) {
        if (component.getName().equals("format")) {
            return "\"const\": \"" + (owner == TallyReport.class ? TallyReport.FORMAT : SeriesReport.FORMAT) + '"';
        }
        if (component.getName().equals("date") || component.getName().equals("lastDay")) {
            return ofTheRecord("date");
        }
        return form(component.getGenericType());
    }

    private String form(Type type) {
        if (type instanceof ParameterizedType generic) {
            return "\"type\": \"array\", \"items\": {" + form(generic.getActualTypeArguments()[0]) + "}";
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "\"enum\": "
                    + Arrays.stream(plain.getEnumConstants())
                            .map(constant -> '"' + ((Enum<?>) constant).name() + '"')
                            .toList();
        }
        if (plain == ReportedFigure.class) {
            return ofTheRecord("reportedFigure");
        }
        return Map.of(
                        String.class, "\"type\": \"string\"",
                        Integer.class, "\"type\": \"integer\"",
                        boolean.class, "\"type\": \"boolean\"")
                .getOrDefault(plain, plain.isPrimitive() ? "" : defineUnlessPlain(plain));
    }

    private String defineUnlessPlain(Class<?> type) {
        return type.getName().startsWith("java.") ? "" : define(type);
    }

    /** A definition of the schema of the record, with all to which it refers. */
    private String ofTheRecord(String name) {
        JsonNode definition = OF_THE_RECORD.path(name);
        if (definitions.putIfAbsent(name, ESCAPING.writeValueAsString(definition)) == null) {
            definition.findValuesAsString("$ref").forEach(inner -> ofTheRecord(inner.replace("#/$defs/", "")));
        }
        return reference(name);
    }

    private static String reference(String name) {
        return "\"$ref\": \"#/$defs/" + name + '"';
    }

    /** The first sentence of the Javadoc of a record under the empty name, and what it says of each component. */
    private static Map<String, String> comments(Class<?> type) {
        String source = source(type);
        int declaration = source.indexOf("record " + type.getSimpleName() + "(");
        String comment = source.substring(source.lastIndexOf("/**", declaration), source.lastIndexOf("*/", declaration))
                .replaceAll("(?m)^ *(/\\*\\*|\\*) ?", "")
                .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1");
        Map<String, String> comments = new LinkedHashMap<>();
        comments.put("", sentence(comment.split("\\.\\s", 2)[0] + '.'));
        Matcher parameters = Pattern.compile("@param (\\w+) ([^@]+)").matcher(comment);
        while (parameters.find()) {
            comments.put(parameters.group(1), sentence(parameters.group(2) + '.'));
        }
        return comments;
    }

    private static String sentence(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replace(" .", ".");
        return (Character.toUpperCase(plain.charAt(0)) + plain.substring(1)).replace("\"", "\\\"");
    }

    private static String source(Class<?> type) {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        try {
            return Files.readString(Path.of("src/main/java", outer.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
