package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A user's own Jackson 2, with no module registered; loaded with the model by a class loader of its own. */
final class Jackson2Probe implements JacksonProbe {

    private static final Map<String, JsonMapper> MAPPERS = Map.of(
            "default", new JsonMapper(),
            "snake case",
                    JsonMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build(),
            "non-empty",
                    JsonMapper.builder()
                            .defaultPropertyInclusion(JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                            .build(),
            "always",
                    JsonMapper.builder()
                            .defaultPropertyInclusion(
                                    JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                            .build(),
            "sorted",
                    JsonMapper.builder()
                            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .build(),
            "strict",
                    JsonMapper.builder()
                            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                            .build(),
            "fields",
                    JsonMapper.builder()
                            .visibility(PropertyAccessor.ALL, Visibility.NONE)
                            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                            .build(),
            "every digit",
                    JsonMapper.builder()
                            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                            .build());

    @Override
    public String version() {
        return com.fasterxml.jackson.core.json.PackageVersion.VERSION + " "
                + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION;
    }

    @Override
    public List<String> mappers() {
        return MAPPERS.keySet().stream().sorted().toList();
    }

    @Override
    public String readAndWrite(String mapper, String json) {
        try {
            Dialogue dialogue = MAPPERS.get(mapper).readValue(json, Dialogue.class);
            String written = MAPPERS.get(mapper).writeValueAsString(dialogue);
            if (!MAPPERS.get(mapper).readValue(written, Dialogue.class).equals(dialogue)) {
                throw new AssertionError("reads another record from what it wrote: " + written);
            }
            return written;
        } catch (JsonProcessingException e) {
            throw new AssertionError(mapper + ": " + json, e);
        }
    }

    @Override
    public String writeRandom(String mapper, long seed, int count) {
        return RandomDialogues.of(seed)
                .limit(count)
                .map(dialogue -> {
                    try {
                        return MAPPERS.get(mapper).writeValueAsString(dialogue);
                    } catch (JsonProcessingException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.joining("\n"));
    }

    @Override
    public SortedMap<String, String> writeAnswers(String mapper) {
        SortedMap<String, String> written = new TreeMap<>();
        AnswerSamples.all().forEach((name, answer) -> {
            try {
                written.put(name, MAPPERS.get(mapper).writeValueAsString(answer));
            } catch (JsonProcessingException e) {
                throw new AssertionError(mapper + ": " + name, e);
            }
        });
        return written;
    }

    @Override
    public List<String> readAnswers(String mapper) {
        List<String> equal = new ArrayList<>();
        AnswerSamples.readable().forEach((name, answer) -> {
            try {
                String json = MAPPERS.get(mapper).writeValueAsString(answer);
                if (MAPPERS.get(mapper).readValue(json, answer.getClass()).equals(answer)) {
                    equal.add(name);
                }
            } catch (JsonProcessingException e) {
                throw new AssertionError(mapper + ": " + name, e);
            }
        });
        return equal;
    }

    @Override
    public String refusalOfAnswer(String name, String json) {
        try {
            return "none: "
                    + MAPPERS.get("default")
                            .readValue(json, AnswerSamples.readable().get(name).getClass());
        } catch (JsonProcessingException e) {
            return String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }

    @Override
    public String refusal(String json) {
        try {
            return "none: " + MAPPERS.get("default").readValue(json, Dialogue.class);
        } catch (JsonProcessingException e) {
            return e.getCause() instanceof InvalidValueException refusal ? refusal.getMessage() : "not read";
        }
    }
}
