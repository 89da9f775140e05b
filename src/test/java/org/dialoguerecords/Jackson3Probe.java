package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A user's own Jackson 3, with no module registered; loaded with the model by a class loader of its own. */
final class Jackson3Probe implements JacksonProbe {

    private static final Map<String, JsonMapper> MAPPERS = Map.of(
            "default", new JsonMapper(),
            "snake case",
                    JsonMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build(),
            "non-empty",
                    JsonMapper.builder()
                            .changeDefaultPropertyInclusion(before -> JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                            .build(),
            "always",
                    JsonMapper.builder()
                            .changeDefaultPropertyInclusion(before ->
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
                            .changeDefaultVisibility(
                                    before -> before.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                            .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                            .build(),
            "every digit",
                    JsonMapper.builder()
                            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                            .build());

    @Override
    public String version() {
        return tools.jackson.core.json.PackageVersion.VERSION + " " + tools.jackson.databind.cfg.PackageVersion.VERSION;
    }

    @Override
    public List<String> mappers() {
        return MAPPERS.keySet().stream().sorted().toList();
    }

    @Override
    public String readAndWrite(String mapper, String json) {
        Dialogue dialogue = MAPPERS.get(mapper).readValue(json, Dialogue.class);
        String written = MAPPERS.get(mapper).writeValueAsString(dialogue);
        if (!MAPPERS.get(mapper).readValue(written, Dialogue.class).equals(dialogue)) {
            throw new AssertionError("reads another record from what it wrote: " + written);
        }
        return written;
    }

    @Override
    public String writeRandom(String mapper, long seed, int count) {
        return RandomDialogues.of(seed)
                .limit(count)
                .map(dialogue -> MAPPERS.get(mapper).writeValueAsString(dialogue))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public SortedMap<String, String> writeAnswers(String mapper) {
        SortedMap<String, String> written = new TreeMap<>();
        AnswerSamples.all()
                .forEach((name, answer) -> written.put(name, MAPPERS.get(mapper).writeValueAsString(answer)));
        return written;
    }

    @Override
    public List<String> readAnswers(String mapper) {
        List<String> equal = new ArrayList<>();
        AnswerSamples.readable().forEach((name, answer) -> {
            String json = MAPPERS.get(mapper).writeValueAsString(answer);
            if (MAPPERS.get(mapper).readValue(json, answer.getClass()).equals(answer)) {
                equal.add(name);
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
        } catch (JacksonException e) {
            return String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }

    @Override
    public String refusal(String json) {
        try {
            return "none: " + MAPPERS.get("default").readValue(json, Dialogue.class);
        } catch (JacksonException e) {
            return e.getCause() instanceof InvalidValueException refusal ? refusal.getMessage() : "not read";
        }
    }
}
