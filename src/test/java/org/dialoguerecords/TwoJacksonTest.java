package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerecords.json.DialogueJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The annotated model in users' own mappers: Jackson 2 and 3, each at the lowest and the highest version that we claim,
 * with no module registered and in the usual ways to set a mapper up.
 *
 * <p>Each of the four has a class path of its own: the model, this version of Jackson, nothing else, above it only the
 * JDK. The mappers of the test run in that class path and exchange text with this one.
 *
 * <p>One thing they need not keep: a mapper reads a number of an unknown property as a {@code double} unless it is told
 * otherwise, so the dialogues that are read here have numbers that a {@code double} holds, except for the mapper that
 * is told.
 */
class TwoJacksonTest {

    private static final int DIALOGUES = 200;
    private static final long SEED = 20_170_906;
    private static final List<String> IN_EVERY_DIGIT =
            RandomDialogues.of(SEED).limit(DIALOGUES).map(DialogueJson::toJson).toList();
    private static final List<String> IN_DOUBLE_PRECISION = RandomDialogues.inDoublePrecision(SEED)
            .limit(DIALOGUES)
            .map(DialogueJson::toJson)
            .toList();
    private static JacksonClassPaths classPaths;

    @BeforeAll
    static void load() throws IOException {
        classPaths = new JacksonClassPaths();
    }

    @AfterAll
    static void unload() throws IOException {
        classPaths.close();
    }

    @ParameterizedTest
    @CsvSource({
        "jackson2-lowest,  2.18.6",
        "jackson2-highest, 2.23.0",
        "jackson3-lowest,  3.1.4",
        "jackson3-highest, 3.3.0",
    })
    void each_class_path_has_its_version(String classPath, String version) {
        assertThat(classPaths.probe(classPath, "version")).isEqualTo(version + " " + version);
        assertThat(classPaths.probe(classPath, "mappers")).isEqualTo(JacksonClassPaths.MAPPERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson2-lowest", "jackson2-highest", "jackson3-lowest", "jackson3-highest"})
    void each_class_path_has_a_model_of_its_own(String classPath) throws ClassNotFoundException {
        Class<?> model = classPaths.loader(classPath).loadClass(Dialogue.class.getName());
        assertThat(model).isNotEqualTo(Dialogue.class);
        assertThat(model.getClassLoader()).isSameAs(classPaths.loader(classPath));
    }

    @ParameterizedTest
    @MethodSource("org.dialoguerecords.JacksonClassPaths#withMappers")
    void samples_are_read_and_written_as_we_write_them(String classPath, String mapper) {
        for (Map.Entry<String, String> sample : Samples.all().entrySet()) {
            String ours = DialogueJson.toJson(DialogueJson.read(sample.getValue()));
            assertThat(classPaths.probe(classPath, "readAndWrite", mapper, sample.getValue()))
                    .as(sample.getKey())
                    .isEqualTo(ours);
        }
    }

    @ParameterizedTest
    @MethodSource("org.dialoguerecords.JacksonClassPaths#withMappers")
    void random_dialogues_are_read_and_written_as_we_write_them(String classPath, String mapper) {
        for (String json : mapper.equals("every digit") ? IN_EVERY_DIGIT : IN_DOUBLE_PRECISION) {
            assertThat(classPaths.probe(classPath, "readAndWrite", mapper, json))
                    .isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("org.dialoguerecords.JacksonClassPaths#withMappers")
    void dialogues_made_in_code_are_written_as_we_write_them(String classPath, String mapper) {
        String ours = String.join("\n", IN_EVERY_DIGIT);
        assertThat(classPaths.probe(classPath, "writeRandom", mapper, SEED, DIALOGUES))
                .isEqualTo(ours);
    }

    /** What the model can be asked beyond its properties is neither written nor hides an unknown property of that name. */
    @ParameterizedTest
    @MethodSource("org.dialoguerecords.JacksonClassPaths#withMappers")
    void questions_to_the_model_are_no_properties(String classPath, String mapper) {
        OnBehalfOf entry = OnBehalfOf.states("NOR", "SWE").with(asked -> asked.extensions(Map.of("list", "three")));
        String json = DialogueJson.toJson(Dialogue.builder("d", "Title", LocalDate.of(2017, 9, 6))
                .addParticipant(Delegation.memberState("nld", "NLD"))
                .addStatement("s1", "nld", s1 -> s1.onBehalfOf(entry).extensions(Map.of("speakers", "many")))
                .addStatement("s2", "nld", s2 -> s2.onBehalfOf(OnBehalfOf.states("NOR")))
                .build());
        assertThat(json).containsOnlyOnce("\"list\"").containsOnlyOnce("\"speakers\"");
        assertThat(classPaths.probe(classPath, "readAndWrite", mapper, json)).isEqualTo(json);
    }

    /**
     * Whether a mapper makes text of a number is its user's business; that all do the same is ours. They differ in which
     * of two unknown properties of one name they keep.
     */
    @ParameterizedTest
    @MethodSource("org.dialoguerecords.BrokenRecord#readableOnes")
    void what_is_broken_is_refused_by_all_in_the_same_words(BrokenRecord broken) throws IOException {
        if (broken.name().equals("unknown-property-twice.json")) {
            return;
        }
        String json = Files.readString(broken.file());
        Set<Object> answers = JacksonClassPaths.NAMES.stream()
                .map(classPath -> classPaths.probe(classPath, "refusal", json))
                .collect(Collectors.toSet());
        assertThat(answers).hasSize(1);
    }
}
