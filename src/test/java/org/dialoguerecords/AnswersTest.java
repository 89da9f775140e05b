package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ReferenceDataBuilder;
import org.dialoguerecords.reference.StateRangeRows;
import org.dialoguerecords.reference.StateSet;
import org.dialoguerecords.tally.SeriesAccumulator;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as data: whatever a caller can get out of an answer, any mapper writes as the same JSON, and some of it comes
 * back.
 *
 * <p>The JSON of each is in {@code answers.txt}, to be read. After a change that is meant: {@code mvn test
 * -Dtest=AnswersTest -Ddialoguerecords.answers=write}.
 */
class AnswersTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/dialoguerecords/answers.txt");
    private static final String EQUALS = " = ";
    private static final List<String> ROOMS = List.of("reference", "tally", "validation");

    /** Those that are asked, and are no answers. */
    private static final Set<Class<?>> ASKED = Set.of(
            ReferenceData.class,
            ReferenceDataBuilder.class,
            StateSet.Builder.class,
            StateRangeRows.class,
            SeriesAccumulator.class,
            DialogueValidator.class);

    private static JacksonClassPaths classPaths;

    @BeforeAll
    static void load() throws IOException {
        classPaths = new JacksonClassPaths();
    }

    @AfterAll
    static void unload() throws IOException {
        classPaths.close();
    }

    @Test
    void every_type_that_can_come_out_of_an_answer_has_a_sample() throws IOException {
        Set<String> sampled = new TreeSet<>();
        AnswerSamples.all().values().forEach(answer -> addTypes(sampled, answer));
        assertThat(answerTypes())
                .contains(Tally.class.getName(), Finding.class.getName())
                .isSubsetOf(sampled);
    }

    @ParameterizedTest
    @MethodSource("org.dialoguerecords.JacksonClassPaths#withMappers")
    void answers_are_plain_data_in_every_mapper(String classPath, String mapper) throws IOException {
        SortedMap<?, ?> written = (SortedMap<?, ?>) classPaths.probe(classPath, "writeAnswers", mapper);
        String lines = written.entrySet().stream()
                .map(answer -> answer.getKey() + EQUALS + answer.getValue() + "\n")
                .collect(Collectors.joining());
        if ("write".equals(System.getProperty("dialoguerecords.answers"))) {
            Files.writeString(EXPECTED, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(EXPECTED));
    }

    @ParameterizedTest
    @MethodSource("org.dialoguerecords.JacksonClassPaths#withMappers")
    void what_needs_no_reference_data_comes_back_equal(String classPath, String mapper) {
        assertThat(classPaths.probe(classPath, "readAnswers", mapper))
                .isEqualTo(List.copyOf(AnswerSamples.readable().keySet()));
    }

    @Test
    void names_are_in_lower_camel_case_and_maps_are_keyed_by_codes() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(EXPECTED)) {
            addNames(names, JsonMapper.shared().readTree(line.split(EQUALS, 2)[1]));
        }
        names.removeAll(Set.of("NLD", "LUX", "water-2017", "water-2019"));
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
        assertThat(names).doesNotContain("exact", "empty", "final", "disputed", "resolved", "understood", "asDefined");
    }

    @Test
    void a_day_without_bound_is_no_day_of_the_year_999999999() throws IOException {
        assertThat(Files.readString(EXPECTED)).doesNotContain("999999999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count, exact | {\"max\": 5} | min: expected a whole number of 0 or more, found none",
                "count, exact | {\"min\": 7, \"max\": 5} | expected bounds with 0 <= min <= max, found min 7 and max 5",
                "count, exact | {\"min\": -1} | expected bounds with 0 <= min <= max, found min -1 and no max",
                "tally report | {\"format\": \"tally-report/2\"} | format: expected tally-report/1, found tally-report/2",
                "series report | {\"format\": \"tally-report/1\"} | format: expected series-report/1, found tally-report/1",
                "comparison | {\"computed\": {\"min\": 1}} | reported",
                "conflict | {\"figures\": []} | explanation",
                "finding | {\"code\": \"unknown-state\"} | severity",
            })
    void what_is_no_answer_is_refused(String answer, String json, String message) {
        for (String classPath : JacksonClassPaths.NAMES) {
            assertThat(classPaths.probe(classPath, "refusalOfAnswer", answer, json))
                    .as(classPath)
                    .isEqualTo(message);
        }
    }

    /** So that an answer of a later version, which may say more, is read. */
    @Test
    void what_a_later_version_adds_is_passed_over() {
        for (String classPath : JacksonClassPaths.NAMES) {
            assertThat(classPaths.probe(classPath, "refusalOfAnswer", "count, exact", "{\"min\": 1, \"mode\": 4}"))
                    .as(classPath)
                    .isEqualTo("none: at least 1");
        }
    }

    private static void addNames(Set<String> names, JsonNode node) {
        names.addAll(node.propertyNames());
        node.values().forEach(child -> addNames(names, child));
    }

    /** The types of a sample and of what is in it. */
    private static void addTypes(Set<String> types, Object answer) {
        types.add((answer instanceof Enum<?> constant ? constant.getDeclaringClass() : answer.getClass()).getName());
        if (answer instanceof Collection<?> many) {
            many.forEach(one -> addTypes(types, one));
        } else if (answer instanceof Map<?, ?> map) {
            addTypes(types, map.keySet());
            addTypes(types, map.values());
        } else if (answer instanceof Optional<?> optional) {
            optional.ifPresent(one -> addTypes(types, one));
        } else if (answer instanceof Record) {
            for (var component : answer.getClass().getRecordComponents()) {
                try {
                    Object value = component.getAccessor().invoke(answer);
                    if (value != null) {
                        addTypes(types, value);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
    }

    /** The names of the types of the library that the public methods of the rooms return, and of what is in those. */
    private static Set<String> answerTypes() throws IOException {
        Set<Class<?>> returned = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(publicTypes());
        Set<Class<?>> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (Class<?> type : returnedBy(open.remove())) {
                returned.add(type);
                if (seen.add(type)) {
                    open.add(type);
                }
            }
        }
        return returned.stream()
                .filter(type -> !ASKED.contains(type) && !type.isEnum() && !type.isInterface())
                .filter(type -> ROOMS.contains(type.getPackageName().replace("org.dialoguerecords.", "")))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> publicTypes() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/dialoguerecords", room))) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    if (!name.equals("package-info")) {
                        addPublic(types, load("org.dialoguerecords." + room + "." + name));
                    }
                }
            }
        }
        return types;
    }

    private static void addPublic(List<Class<?>> types, Class<?> type) {
        if (Modifier.isPublic(type.getModifiers()) && !Throwable.class.isAssignableFrom(type)) {
            types.add(type);
            for (Class<?> nested : type.getDeclaredClasses()) {
                addPublic(types, nested);
            }
        }
    }

    private static Set<Class<?>> returnedBy(Class<?> type) {
        Set<Class<?>> returned = new LinkedHashSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                addClasses(returned, method.getGenericReturnType());
            }
        }
        for (Class<?> each : List.copyOf(returned)) {
            if (each.isSealed()) {
                returned.addAll(Arrays.asList(each.getPermittedSubclasses()));
            }
        }
        return returned;
    }

    private static void addClasses(Set<Class<?>> classes, Type type) {
        if (type instanceof ParameterizedType generic) {
            addClasses(classes, generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                addClasses(classes, argument);
            }
        } else if (type instanceof WildcardType wildcard) {
            for (Type bound : wildcard.getUpperBounds()) {
                addClasses(classes, bound);
            }
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.dialoguerecords.")) {
            classes.add(plain);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
