package org.dialoguerecords.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Damage to documents of one kind that keeps them JSON, by chance: values exchanged for those that the same property has
 * elsewhere, dates and numbers moved to their limits, properties renamed, lists emptied and multiplied, values nested.
 */
final class JsonDamage {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> DATES = List.of(
            "0001-01-01",
            "9999-12-31",
            "0000-01-01",
            "-0001-01-01",
            "+10000-01-01",
            "1945-10-23",
            "1945-10-24",
            "1991-12-24",
            "2011-07-13",
            "2016-02-29",
            "2017-02-29",
            "2017-9-6",
            "2017-09",
            "2017",
            "2017-09-06T10:00:00",
            "1900-01-01");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\u0000\u0001\u001f\u007f\u0085",
            "\u2028\u2029\ufeff\uffff",
            "\u202e(ISR)\u202c",
            "a b",
            "NLD",
            "SUN",
            "YUG",
            "EU",
            "UN",
            "UNSC",
            "G77",
            "NAM",
            "ZZZ",
            "nld",
            "<b>&amp;]]></b>",
            "${1+1}",
            "{0}",
            "%s",
            "\ud83d\ude00",
            "10:00",
            "24:00",
            "1:00:00",
            "99999999999:59:59",
            "x".repeat(300),
            "=1+1",
            "\"",
            "\\",
            "|",
            "`",
            "*_[](javascript:1)");

    private static final List<Number> NUMBERS = List.of(
            0,
            -1,
            1,
            193,
            194,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            1.5,
            1e300,
            -0.0,
            new BigDecimal("1E+400"),
            new BigDecimal("3.14159265358979323846"));

    private static final int MOST_COPIES = 40;
    private static final int DEEPEST = 80;

    private final List<JsonNode> documents = new ArrayList<>();
    private final Map<String, List<JsonNode>> byName = new TreeMap<>();
    private final List<String> names;

    JsonDamage(Collection<String> documents) {
        for (String document : documents) {
            JsonNode node = MAPPER.readTree(document);
            this.documents.add(node);
            index(node);
        }
        this.names = List.copyOf(byName.keySet());
    }

    private void index(JsonNode node) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            List<JsonNode> values = byName.computeIfAbsent(property.getKey(), any -> new ArrayList<>());
            if (values.size() < 2_000) {
                values.add(property.getValue());
            }
            index(property.getValue());
        }
        if (node instanceof ArrayNode list) {
            list.forEach(this::index);
        }
    }

    /** One of the documents with one to six damages. */
    String next(Random random) {
        JsonNode document = one(documents, random).deepCopy();
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<JsonNode> inner = new ArrayList<>();
            collect(document, inner);
            JsonNode container = one(inner, random);
            if (container instanceof ObjectNode object) {
                change(object, random);
            } else if (container instanceof ArrayNode list) {
                change(list, random);
            }
        }
        return random.nextInt(4) == 0 ? document.toPrettyString() : document.toString();
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    private void change(ObjectNode object, Random random) {
        List<String> own = List.copyOf(object.propertyNames());
        String name = own.isEmpty() || random.nextInt(4) == 0 ? one(names, random) : one(own, random);
        JsonNode old = object.get(name);
        switch (random.nextInt(10)) {
            case 0 -> object.remove(name);
            case 1, 2, 3, 4 -> object.set(name, elsewhere(name, random));
            case 5 -> object.set(name, elsewhere(one(names, random), random));
            case 6, 7 -> object.set(name, limit(old, random));
            case 8 -> object.set(name, nested(old == null ? NODES.nullNode() : old, random));
            default -> {
                object.remove(name);
                object.set(renamed(name, random), old == null ? limit(null, random) : old);
            }
        }
    }

    private void change(ArrayNode list, Random random) {
        if (list.isEmpty()) {
            list.add(limit(null, random));
            return;
        }
        int at = random.nextInt(list.size());
        JsonNode element = list.get(at);
        switch (random.nextInt(7)) {
            case 0 -> list.remove(at);
            case 1 -> list.removeAll();
            case 2 -> list.set(at, limit(element, random));
            case 3 -> list.set(at, list.get(random.nextInt(list.size())).deepCopy());
            case 4 -> list.insert(0, list.remove(at));
            case 5 -> list.set(at, elsewhere(one(names, random), random));
            default -> {
                for (int i = random.nextInt(MOST_COPIES); i >= 0; i--) {
                    list.insert(at, element.deepCopy());
                }
            }
        }
    }

    private JsonNode elsewhere(String name, Random random) {
        List<JsonNode> values = byName.getOrDefault(name, List.of());
        return values.isEmpty() ? limit(null, random) : one(values, random).deepCopy();
    }

    /** A value at the limits of its kind, or of another kind. */
    private static JsonNode limit(JsonNode old, Random random) {
        boolean date = old != null && old.isString() && old.stringValue().matches("\\d{4}-.*");
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> old != null && old.isString() ? text(date, random) : number(random);
            case 4 -> random.nextBoolean() ? NODES.objectNode() : NODES.arrayNode();
            default -> text(date, random);
        };
    }

    private static JsonNode text(boolean date, Random random) {
        return NODES.stringNode(one(date ? DATES : TEXTS, random));
    }

    private static JsonNode number(Random random) {
        Number number = one(NUMBERS, random);
        return number instanceof BigDecimal exact ? NODES.numberNode(exact) : NODES.numberNode(number.doubleValue());
    }

    private static JsonNode nested(JsonNode value, Random random) {
        JsonNode nested = value;
        for (int i = random.nextInt(DEEPEST); i >= 0; i--) {
            nested = random.nextBoolean()
                    ? NODES.arrayNode().add(nested)
                    : NODES.objectNode().set("x", nested);
        }
        return nested;
    }

    private static String renamed(String name, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "x-" + name;
            case 1 -> name + "s";
            case 2 -> name.isEmpty() ? "y" : name.substring(1);
            default -> name.toUpperCase(Locale.ROOT);
        };
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
