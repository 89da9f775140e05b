package org.dialoguerecords.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schema of the types of the format, made from their description.
 *
 * <p>The lenient one takes what the reader takes; the strict one only what this version knows, and {@code x-} properties.
 */
final class SchemaOfFormat {

    private static final String FIRST_VALUE = "    \"id\": {\n";

    private final boolean strict;

    SchemaOfFormat(boolean strict) {
        this.strict = strict;
    }

    /** The schema, of which the head and the definitions of plain values are those of the lenient one as it is. */
    String text(String lenient) {
        String defs = "\"$defs\": {\n";
        String head = lenient.substring(0, lenient.indexOf(defs) + defs.length());
        String tail = lenient.substring(lenient.indexOf(FIRST_VALUE));
        if (strict) {
            head = head.replace("-1.schema.json", "-1.strict.schema.json")
                    .replace(
                            "Properties that are not described here are allowed everywhere and kept.",
                            "Properties that are not described here must begin with x-.");
        }
        List<String> types = new ArrayList<>();
        for (RecordType<?> type : RecordFormat.types()) {
            if (type == ParticipantTypes.DELEGATION) {
                types.add(participant());
            }
            if (!strict || type != ParticipantTypes.UNKNOWN_PARTICIPANT) {
                types.add(type(type));
            }
        }
        return head + String.join(",\n", types) + ",\n" + tail;
    }

    private String participant() {
        List<RecordType<?>> types = new ArrayList<>(List.of(ParticipantTypes.DELEGATION, ParticipantTypes.INDIVIDUAL));
        if (!strict) {
            types.add(ParticipantTypes.UNKNOWN_PARTICIPANT);
        }
        return """
                    "participant": {
                      "description": "Whoever can take the floor: a delegation, an individual, or a type that a later version may add.",
                      "oneOf": [%s]
                    }""".formatted(types.stream()
                        .map(type -> "{" + reference(definition(type)) + "}")
                        .collect(Collectors.joining(", ")))
                .indent(4)
                .stripTrailing();
    }

    private String type(RecordType<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add("\"description\": " + quoted(type.description()));
        lines.add("\"type\": " + (isOptional(type) ? "[\"object\", \"null\"]" : "\"object\""));
        List<String> required = type.properties().stream()
                .filter(property -> property.required() || isTag(property))
                .map(Property::name)
                .toList();
        if (!required.isEmpty()) {
            lines.add("\"required\": " + list(required));
        }
        List<String> properties =
                new ArrayList<>(type.properties().stream().map(this::property).toList());
        if (strict) {
            lines.add("\"additionalProperties\": false");
            lines.add("\"patternProperties\": {\"^x-\": true}");
            if (type == RecordFormat.DIALOGUE) {
                properties.add("\"$schema\": {\"type\": \"string\", \"description\": \"The schema, for editors.\"}");
            }
        }
        lines.add(properties.stream()
                .collect(Collectors.joining(",\n        ", "\"properties\": {\n        ", "\n      }")));
        type.condition().map(condition -> condition(type, condition)).ifPresent(lines::add);
        return "    \"" + definition(type) + "\": {\n      " + String.join(",\n      ", lines) + "\n    }";
    }

    private String property(Property<?> property) {
        String optional = property.required() ? "" : "optional";
        String form = switch (property.kind()) {
            case FIXED ->
                isTag(property)
                        ? "\"const\": " + quoted(property.vocabulary().get(0))
                        : "\"enum\": [" + quoted(property.vocabulary().get(0)) + ", null]";
            case TYPE ->
                "\"type\": \"string\", \"pattern\": \"^[A-Za-z\\u0080-\\udbff\\udfff]\", \"not\": {\"enum\": "
                        + list(Stream.concat(RecordFormat.participantTypes().stream(), Stream.of("true", "false"))
                                .toList())
                        + "}";
            case ID -> reference(optional + "Id");
            case TEXT -> reference(optional + "Text");
            case WORD -> reference(optional + "Word");
            case CONSTANT -> "\"enum\": " + constants(property);
            case DATE -> reference(optional + "Date");
            case PARTIAL_DATE -> reference(optional + "PartialDate");
            case TIME -> reference(optional + "Time");
            case OFFSET -> reference(optional + "Offset");
            case FLAG -> reference("flag");
            case RECORD -> reference(element(property));
            case COUNT -> reference(optional + "Count");
            case IDS -> listOf("id");
            case TEXTS -> listOf("text");
            case RECORDS -> listOf(element(property));
        };
        boolean described = property.kind() != Kind.FIXED || property.name().equals("format");
        return quoted(property.name()) + ": {" + form
                + (described ? ", \"description\": " + quoted(property.description()) : "")
                + examples(property) + "}";
    }

    /** Whether it tells the type of a participant. */
    private static boolean isTag(Property<?> property) {
        return property.kind() == Kind.FIXED && property.name().equals("type");
    }

    /** Whether it is itself the value of a property, which may be absent. */
    private static boolean isOptional(RecordType<?> type) {
        return RecordFormat.types().stream()
                .flatMap(owner -> owner.properties().stream())
                .anyMatch(property ->
                        property.kind() == Kind.RECORD && property.elements().contains(type));
    }

    private static String constants(Property<?> property) {
        String words = list(property.vocabulary());
        if (property.required()) {
            return words;
        }
        String meant = property.absent() == null
                ? ""
                : ", \"default\": " + quoted(property.absent().toString());
        return words.replace("]", ", null]") + meant;
    }

    private static String examples(Property<?> property) {
        return switch (property.kind()) {
            case FIXED, CONSTANT -> "";
            default ->
                property.vocabulary().isEmpty()
                        ? ""
                        : ", \"examples\": "
                                + (property.kind().isList()
                                        ? "[" + list(property.vocabulary()) + "]"
                                        : list(property.vocabulary()));
        };
    }

    private static String condition(RecordType<?> type, Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return any.alternatives().stream()
                    .map(names -> "{\"required\": " + list(names) + ", \"properties\": {"
                            + names.stream()
                                    .map(name -> quoted(name) + ": "
                                            + there(type.properties().get(type.index(name))))
                                    .collect(Collectors.joining(", "))
                            + "}}")
                    .collect(Collectors.joining(",\n        ", "\"anyOf\": [\n        ", "\n      ]"));
        }
        Condition.Depends depends = (Condition.Depends) condition;
        return "\"if\": {\"properties\": {" + quoted(depends.on()) + ": {\"const\": " + quoted(depends.value())
                + "}}},\n      \"then\": {\"required\": [" + quoted(depends.then()) + "], \"properties\": {"
                + quoted(depends.then()) + ": {\"type\": \"string\"}}},\n      \"else\": {\"required\": ["
                + quoted(depends.otherwise()) + "], \"properties\": {" + quoted(depends.otherwise())
                + ": {\"type\": \"integer\"}}}";
    }

    private static String there(Property<?> property) {
        return property.kind().isList() ? "{\"type\": \"array\", \"minItems\": 1}" : "{\"type\": \"string\"}";
    }

    private static String element(Property<?> property) {
        return property.elements().size() > 1
                ? "participant"
                : definition(property.elements().get(0));
    }

    private static String definition(RecordType<?> type) {
        String name = type.model().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String listOf(String definition) {
        return "\"type\": [\"array\", \"null\"], \"items\": {" + reference(definition) + "}";
    }

    /** Most names of the definitions begin with "optional", and the others in lower case. */
    private static String reference(String definition) {
        return "\"$ref\": \"#/$defs/" + Character.toLowerCase(definition.charAt(0)) + definition.substring(1) + "\"";
    }

    private static String list(List<String> words) {
        return words.stream().map(SchemaOfFormat::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
