package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Doubts;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.format.Wording;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.stream.Fault;
import org.dialoguerecords.json.stream.Place;
import org.dialoguerecords.table.DialogueDifferences;
import org.dialoguerecords.table.Imported;
import org.dialoguerecords.table.MeetingRecords;
import org.dialoguerecords.table.SpeakersTable;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of findings: complete in each language, with the value in them, and the same through every door. */
class MessagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/dialoguerecords/validation");
    private static final Path BROKEN = Path.of("src/test/resources/org/dialoguerecords/json/broken");

    private static final Path MEETING_RULES =
            Path.of("src/test/resources/org/dialoguerecords/validation/meeting-rules.json");

    /** Breaks most rules that one record can break. */
    private static final String MOST_RULES = """
            {
              "format": "dialogue-record/1", "id": "white space", "title": " ", "topic": "two\\nlines",
              "date": "2017-09-06", "endDate": "2017-09-08", "coverage": "COMPLETE",
              "titel": "misspelt", "weather": "fine",
              "documents": [{"symbols": ["no symbol"], "url": "ftp:here"}],
              "groups": [
                {"id": "G", "members": ["FRA", "DEU", "DEU"], "size": 1},
                {"id": "H", "members": ["SCG", "XXX", "Norvège"], "organizations": ["XORG", "European Union"]},
                {"id": "J", "members": ["DEU"]}],
              "issues": [{"id": "i1"}],
              "participants": [
                {"type": "delegation", "id": "fra", "category": "MEMBER_STATE", "party": "FRA",
                  "representatives": [{"name": "A"}]},
                {"type": "delegation", "id": "fra", "category": "MEMBER_STATE", "party": "FRA"},
                {"type": "delegation", "id": "pse", "category": "MEMBER_STATE", "party": "PSE"},
                {"type": "delegation", "id": "bra", "category": "MEMBER_STATE", "party": "BRA"},
                {"type": "individual", "id": "p1", "name": "Same"},
                {"type": "individual", "id": "p2", "name": "Same"},
                {"type": "delgation", "id": "p3"},
                {"type": "observer", "id": "p4"}],
              "statements": [
                {"id": "s1", "speaker": "fra", "kind": "INTERVENTION", "deliveredBy": "B", "language": "no_language!",
                  "onBehalfOf": [{"group": "G", "except": ["BRA"]}], "aligned": [{"states": ["DEU"]}], "alignsWith": ["s1"],
                  "positions": [{"issue": "i1", "stance": "SUPPORTS"}]},
                {"id": "s2", "speaker": "nobody", "kind": "INTERVENTION", "onBehalfOf": [{"group": "NONE"}],
                  "alignsWith": ["s9", "s3"], "positions": [{"issue": "i9", "stance": "SUPPORTS"}],
                  "sources": ["r9"]},
                {"id": "s3", "speaker": "p1", "kind": "INTERVENTION", "onBehalfOf": [{"group": "G"}],
                  "alignsWith": ["s2"]},
                {"id": "s4", "speaker": "bra", "kind": "INTERVENTION", "onBehalfOf": [{"group": "G"}]},
                {"id": "s5", "speaker": "bra", "kind": "INTERVENTION", "onBehalfOf": [{"group": "J"}, {"group": "the Non-Aligned Movement"}]},
                {"id": "s6", "speaker": "fra", "kind": "INTERVENTION",
                  "positions": [{"issue": "i1", "stance": "OPPOSES"}]},
                {"id": "s7", "speaker": "fra", "kind": "INTERVENTION", "date": "2017-09-07"},
                {"id": "s8", "speaker": "fra", "kind": "INTERVENTION", "date": "2017-09-06"},
                {"id": "s9.", "speaker": "fra", "kind": "INTERVENTION", "date": "2018-01-01"}],
              "reported": [
                {"figure": "GROUP_SIZE", "group": "G", "value": 7, "source": "r1"},
                {"figure": "GROUP_SIZE", "value": 7, "source": "r1"},
                {"figure": "STATEMENTS", "value": 99, "source": "r1"}],
              "sources": [{"id": "r1"}]
            }
            """;

    private static final String PARTIAL = """
            {"format": "dialogue-record/1", "id": "x", "title": "x", "date": "2017-09-06", "endDate": "2017-09-05", "coverage": "PARTIAL",
              "participants": [
                {"type": "delegation", "id": "fra", "category": "MEMBER_STATE", "party": "FRA"}],
              "statements": [{"id": "s1", "speaker": "fra", "kind": "INTERVENTION"}],
              "reported": [{"figure": "STATEMENTS", "value": 0, "source": "r1"}],
              "sources": [{"id": "r1"}]}
            """;

    private static final String ABSURD = """
            {"format": "dialogue-record/1", "id": "x", "title": "x", "date": "1717-09-06"}
            """;

    private static final String BROKEN_TABLE = """
            Speaker;For;Aligned with;Kind;Colour
            France;;;sermon;blue
            Atlantis;;;;
            Mr. Kim (Korea);;;;
            Total;;;;
            Cuba;;ASEAN;;
            Cuba;;;;
            Chile;;Cuba;;
            Peru;;;;;more
            "Ecuador;
            """;

    /** What an interpolator, a formatter or a regular expression might take for something of its own. */
    private static final List<String> TRAPS = List.of(
            "${1+1}",
            "#{1+1}",
            "{value}",
            "{org.dialoguerecords.unknown-state}",
            "{speaker} {",
            "}{",
            "\\",
            "\\\\",
            "\\{value\\}",
            "$0 $1 \\1",
            "%s %d %n",
            "{0}",
            "'quoted' \"twice\"");

    /** What stays as it is in every language: values of the text, and the name of the format. */
    private static final Pattern TECHNICAL =
            Pattern.compile("\".*|-?[0-9][0-9.eE+-]*…?|true|false|null|dialogue-record/1", Pattern.DOTALL);

    private static final List<Finding> FINDINGS = check();

    static Stream<String> languages() {
        return Messages.LANGUAGES.stream();
    }

    static Stream<String> translations() {
        return Messages.LANGUAGES.stream().filter(language -> !language.equals("en"));
    }

    @Test
    void the_languages_are_those_of_the_united_nations() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            languages().map(MessagesTest::fileName).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_language_has_the_keys_of_english_in_their_order(String language) throws IOException {
        assertThat(keys(language)).containsExactlyElementsOf(keys("en"));
    }

    @Test
    void every_rule_has_a_text_and_every_text_is_used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Finding finding : findings()) {
            used.add(Messages.template(finding).replaceAll("[{}]", ""));
        }
        for (Wording wording : Wording.values()) {
            used.add(Messages.PREFIX + wording.key());
        }
        assertThat(keys("en")).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void the_findings_of_this_test_break_every_rule() {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        findings().forEach(finding -> broken.add(finding.rule()));
        assertThat(broken).containsExactlyInAnyOrder(Rule.values());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_language_has_the_placeholders_of_english(String language) {
        Messages.in(Locale.ENGLISH)
                .texts()
                .forEach((key, english) -> assertThat(
                                placeholders(texts(language).get(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(english)));
    }

    @Test
    void no_two_languages_share_a_text() {
        for (String key : texts("en").keySet()) {
            assertThat(languages().map(language -> texts(language).get(key)))
                    .as(key)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_contains_what_interpolators_take_for_their_own(String language) throws IOException {
        assertThat(Files.readString(TEXTS.resolve(fileName(language)))).doesNotContain("$", "\\", "\t");
        texts(language).forEach((key, text) -> {
            assertThat(Messages.PLACEHOLDER.matcher(text).replaceAll(""))
                    .as(key)
                    .doesNotContain("{", "}");
            assertThat(text).as(key).isEqualTo(text.strip()).isNotEmpty();
        });
    }

    /** Verbs and nouns that agree with a number would need plural forms, of which Arabic has six. */
    @ParameterizedTest
    @MethodSource("languages")
    void no_word_follows_a_number(String language) {
        Set<String> rulesOfNumbers =
                Set.of("members-exceed-size", "size-not-reported", "figure-contradicted", "figure-exceeded");
        // Chinese has no such forms; the English phrases are the words of reading, for numbers of its own
        Pattern word = language.equals("zh")
                ? Pattern.compile("(?!)")
                : Pattern.compile("\\{(number|listed|reported|computed)}[^\\p{L}{(.,;:؛،]*\\p{L}");
        texts(language).forEach((key, text) -> {
            String name = key.substring(Messages.PREFIX.length());
            boolean isEnglishPhrase = language.equals("en") && name.matches("(expected|found)\\..*");
            if (!isEnglishPhrase) {
                String numbers = rulesOfNumbers.contains(name) ? text.replace("{value}", "{number}") : text;
                String inBrackets = numbers.replaceAll("\\(\u2068?\\{\\w+}\u2069?\\)", "(),");
                assertThat(word.matcher(inBrackets).find())
                        .as(key + " = " + text)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_message_names_the_value(String language) {
        for (Finding finding : findings()) {
            String message = finding.message(Locale.forLanguageTag(language));
            String value = finding.value();
            if (finding.rule() == Rule.UNREADABLE || finding.rule() == Rule.MALFORMED) {
                assertThat(placeholders(texts(language).get(Messages.PREFIX + finding.code())))
                        .contains("found");
                if (TECHNICAL.matcher(value).matches()) {
                    assertThat(message).contains(value);
                }
            } else {
                assertThat(message).contains(value.replace("\n", "\\u000a"));
                assertThat(message).doesNotContain("{", "}", "\n");
            }
            for (String name : placeholders(texts(language).get(key(finding)))) {
                assertThat(Messages.words(finding).get(name)).as(name).isNotEmpty();
            }
        }
    }

    @Test
    void a_text_without_members_or_suggestion_is_whole() {
        assertThat(messages(Rule.NOT_A_MEMBER, Locale.ENGLISH))
                .containsExactly(
                        "\"BRA\" speaks for \"G\" without belonging to it;"
                                + " among the participants that do belong to it: FRA, FRA",
                        "\"BRA\" speaks for \"J\" without belonging to it");
        assertThat(messages(Rule.UNKNOWN_PROPERTY, Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "the format has no property \"titel\"; did you mean \"title\"?",
                        "the format has no property \"weather\"",
                        "the format has no property \"delivered\"; write \"delivery\": \"NOT_DELIVERED\"");
    }

    @Test
    void messages_read_well() {
        assertThat(messages(Rule.UNKNOWN_STATE, Locale.FRENCH))
                .containsExactly(
                        "«\u00a0XXX\u00a0» n’est le code d’aucun État",
                        "«\u00a0Norvège\u00a0» n’est le code d’aucun État\u00a0; vouliez-vous dire «\u00a0NOR\u00a0»\u00a0?",
                        "«\u00a0EU\u00a0» n’est le code d’aucun État\u00a0; vouliez-vous dire «\u00a0group\u00a0»\u00a0?");
        assertThat(messages(Rule.UNKNOWN_STATE, Locale.forLanguageTag("es")))
                .containsExactly(
                        "“XXX” no es el código de ningún Estado",
                        "“Norvège” no es el código de ningún Estado; ¿quería decir “NOR”?",
                        "“EU” no es el código de ningún Estado; ¿quería decir “group”?");
        assertThat(messages(Rule.UNKNOWN_STATE, Locale.forLanguageTag("ru")))
                .containsExactly(
                        "«XXX» не является кодом какого-либо государства",
                        "«Norvège» не является кодом какого-либо государства; возможно, имелось в виду «NOR»?",
                        "«EU» не является кодом какого-либо государства; возможно, имелось в виду «group»?");
        assertThat(messages(Rule.UNKNOWN_STATE, Locale.CHINESE))
                .containsExactly("“XXX”不是任何国家的代码", "“Norvège”不是任何国家的代码；是否应为“NOR”？", "“EU”不是任何国家的代码；是否应为“group”？");
        assertThat(messages(Rule.UNKNOWN_STATE, Locale.forLanguageTag("ar")))
                .containsExactly(
                        "«\u2068XXX\u2069» ليس رمزا لأي دولة",
                        "«\u2068Norvège\u2069» ليس رمزا لأي دولة؛ هل المقصود «\u2068NOR\u2069»؟",
                        "«\u2068EU\u2069» ليس رمزا لأي دولة؛ هل المقصود «\u2068group\u2069»؟");
        assertThat(structural(Phrase.of(Wording.EXPECTED_ONE_OF, "values", "COMPLETE, PARTIAL"), Phrase.text("MOSTLY"))
                        .message(Locale.FRENCH))
                .isEqualTo("attendu\u00a0: une valeur parmi COMPLETE, PARTIAL\u00a0; trouvé\u00a0: \"MOSTLY\"");
    }

    @Test
    void messages_come_in_the_language_of_the_locale_or_in_english() {
        Finding finding = first(Rule.UNKNOWN_STATE);
        String english = finding.message();
        assertThat(english).isEqualTo("\"XXX\" is not the code of any state");
        for (String tag : List.of("zh-TW", "zh-Hant-TW", "fr-CA", "ar-EG", "es-419", "ru-KZ", "en-GB")) {
            Locale locale = Locale.forLanguageTag(tag);
            assertThat(finding.message(locale))
                    .as(tag)
                    .isEqualTo(finding.message(Locale.forLanguageTag(locale.getLanguage())));
        }
        assertThat(finding.message(Locale.forLanguageTag("fr-CA"))).isNotEqualTo(english);
        for (Locale other : List.of(Locale.ROOT, Locale.GERMAN, Locale.forLanguageTag("tr-TR"), Locale.JAPAN)) {
            assertThat(finding.message(other)).as(other.toString()).isEqualTo(english);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ar-EG-u-nu-arab", "tr-TR", "de", "en"})
    void messages_do_not_depend_on_the_default_locale(String byDefault) {
        Map<String, String> before = everyMessage();
        withDefault(byDefault, () -> assertThat(everyMessage()).isEqualTo(before));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothing_in_a_value_is_interpreted(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (String trap : TRAPS) {
            Finding finding = new Finding(
                    Severity.WARNING,
                    Rule.NOT_A_MEMBER,
                    "",
                    trap,
                    Map.of("speaker", trap + "1", "members", trap + "2"),
                    0,
                    0);
            assertThat(finding.message(locale)).contains(trap, trap + "1", trap + "2");
            assertThat(structural(Phrase.of(Wording.EXPECTED_TEXT), Phrase.value(trap))
                            .message(locale))
                    .contains(trap);
            assertThat(structural(Phrase.of(Wording.EXPECTED_ONE_OF, "values", trap), Phrase.of(Wording.FOUND_MORE))
                            .message(locale))
                    .contains(trap);
        }
    }

    @Test
    void a_long_value_is_shortened_between_characters() {
        Finding finding = new Finding(Severity.ERROR, Rule.UNKNOWN_STATE, "", "x".repeat(79) + "😀😀", Map.of(), 0, 0);
        assertThat(finding.message()).startsWith("\"" + "x".repeat(79) + "…\" is");
    }

    @Test
    void a_value_cannot_break_the_line_nor_turn_its_direction() {
        Finding finding = new Finding(
                Severity.ERROR, Rule.UNKNOWN_STATE, "", "a\r\n\u2028\u202e\u2066\u2069\u0000", Map.of(), 0, 0);
        assertThat(finding.message()).startsWith("\"a\\u000d\\u000a\\u2028\\u202e\\u2066\\u2069\\u0000\" is");
        assertThat(structural(Phrase.of(Wording.EXPECTED_READABLE_FILE), Phrase.value("a\nb"))
                        .message())
                .isEqualTo("expected a readable file, found a\\u000ab");
    }

    /** Without isolation the parts of a date change places in text that runs from right to left. */
    @Test
    void words_in_arabic_are_isolated_and_read_from_left_to_right() {
        texts("ar").forEach((key, text) -> {
            assertThat(text.replaceAll("\u2068\\{\\w+}\u2069", "")).as(key).doesNotContain("{", "\u2068", "\u2069");
        });
        Locale arabic = Locale.forLanguageTag("ar");
        for (Finding finding : findings()) {
            String message = finding.message(arabic);
            assertThat(new Bidi(message, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
                    .as(message)
                    .isFalse();
            String seen = visually(message);
            for (String name : placeholders(texts("ar").get(key(finding)))) {
                String word = Messages.words(finding).get(name);
                if (!finding.details().containsKey(Structure.key(name)) && word.matches("\\w.*\\w")) {
                    assertThat(seen).as(message).contains(word);
                }
            }
        }
        assertThat(visually("التاريخ 2017-09-06 غير معقول")).doesNotContain("2017-09-06");
        assertThat(visually(
                        structural(Phrase.of(Wording.EXPECTED_DATE, "example", "2017-09-06"), Phrase.text("06-09-2017"))
                                .message(arabic)))
                .contains("2017-09-06", "\"06-09-2017\"");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void other_languages_are_not_isolated(String language) {
        if (!language.equals("ar")) {
            assertThat(texts(language).values()).noneMatch(text -> text.matches(".*[\u2066-\u2069].*"));
        }
    }

    @Test
    void what_reading_says_in_english_is_the_english_text() {
        for (Wording wording : Wording.values()) {
            assertThat(texts("en").get(Messages.PREFIX + wording.key())).isEqualTo(wording.english());
        }
    }

    @Test
    void nothing_of_a_broken_input_stays_english() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String text : BROKEN_TEXTS) {
            findings.addAll(DialogueValidator.standard().check(text));
        }
        findings.addAll(DialogueValidator.standard().check(Path.of("no such file")));
        findings.addAll(DialogueValidator.standard().check(Path.of("src")));
        if (Files.isDirectory(BROKEN)) {
            try (Stream<Path> files = Files.list(BROKEN)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .forEach(file ->
                                findings.addAll(DialogueValidator.standard().check(file)));
            }
        }
        assertThat(findings).hasSizeGreaterThan(BROKEN_TEXTS.size());
        for (Finding finding : findings) {
            if (finding.rule() == Rule.UNREADABLE || finding.rule() == Rule.MALFORMED) {
                for (String name : List.of("expected", "found")) {
                    if (!TECHNICAL.matcher(finding.details().get(name)).matches()) {
                        assertThat(finding.details()).as(finding.toString()).containsKey(Structure.key(name));
                    }
                }
            }
        }
    }

    private static final List<String> BROKEN_TEXTS = List.of(
            "",
            "[]",
            "null",
            "7",
            "{",
            "{} {}",
            "{\"id\": 1}",
            "{\"id\": [], \"title\": {}}",
            "{\"id\": \"\", \"title\": \"x\", \"date\": \"x\", \"statements\": 1}",
            with("\"format\": \"other/1\""),
            with("\"id\": \"x\""),
            with("\"body\": \"lower\""),
            with("\"coverage\": \"MOST\""),
            with("\"endDate\": 7"),
            with("\"participants\": [null, 1, {\"type\": \"\"}, {\"type\": \"delegation\", \"id\": \"x\"}]"),
            with(
                    "\"statements\": [null, [], {\"id\": \"s\"}, {\"id\": \"s\", \"speaker\": \"x\", \"onBehalfOf\": [{}]}]"),
            with(
                    "\"reported\": [{\"figure\": \"OTHER\", \"source\": \"x\"}, {\"figure\": \"STATEMENTS\", \"value\": -1,"
                            + " \"source\": \"x\"}, {\"figure\": \"STATEMENTS\", \"value\": 1.5, \"source\": \"x\"}]"),
            with("\"sources\": [{\"id\": \"x\", \"published\": \"soon\"}, {\"id\": \"y\", \"published\": 7}]"),
            with("\"other\": \"\\ud83d\""),
            with("\"other\": " + "9".repeat(1001)),
            with("\"other\": " + "[".repeat(70) + "]".repeat(70)),
            with("\"other\": " + "[".repeat(200) + "]".repeat(200)));

    @ParameterizedTest
    @MethodSource("languages")
    void any_validator_gives_the_same_messages(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Validator validator = configured(new AtomicReference<>(locale));
        int seen = 0;
        for (Dialogue dialogue : dialogues()) {
            for (ConstraintViolation<Dialogue> violation : validator.validate(dialogue, Default.class, Doubts.class)) {
                assertThat(violation.getMessage()).isEqualTo(payload(violation).message(locale));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(Rule.values().length + TRAPS.size());
    }

    @Test
    void one_validator_speaks_to_each_reader_in_their_language() {
        AtomicReference<Locale> reader = new AtomicReference<>();
        Validator validator = configured(reader);
        Dialogue dialogue = DialogueJson.read(ABSURD);
        for (String tag : List.of("zh-TW", "fr-CA", "en-GB", "ar-EG", "es-MX", "ru-RU")) {
            reader.set(Locale.forLanguageTag(tag));
            assertThat(validator.validate(dialogue))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage())
                            .isEqualTo(payload(violation).message(Locale.forLanguageTag(tag))));
        }
    }

    /** Resource bundles fall back to the default locale; validators of this library ask for no others than there are. */
    @Test
    void the_standard_validator_speaks_english_where_the_default_language_is_none_of_the_six() {
        Dialogue dialogue = DialogueJson.read(ABSURD);
        Map<String, String> expected = new TreeMap<>();
        expected.put("de-DE", "the date 1717-09-06 can hardly be meant");
        expected.put("tr-TR", "the date 1717-09-06 can hardly be meant");
        expected.put("ru-RU", "дата 1717-09-06 неправдоподобна");
        expected.put("zh-TW", "日期 1717-09-06 不合常理");
        expected.forEach((tag, message) -> withDefault(
                tag,
                () -> assertThat(JakartaValidation.standard().validate(dialogue))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactly(message)));
    }

    @Test
    void the_payload_speaks_english_to_germans_under_a_russian_default() {
        Validator validator = configured(new AtomicReference<>(Locale.GERMAN));
        withDefault(
                "ru-RU",
                () -> assertThat(validator.validate(DialogueJson.read(ABSURD)))
                        .singleElement()
                        .satisfies(violation -> assertThat(payload(violation).message(Locale.GERMAN))
                                .isEqualTo("the date 1717-09-06 can hardly be meant")));
    }

    private static String with(String property) {
        return "{\"id\": \"x\", \"title\": \"x\", \"date\": \"2017-09-06\", " + property + "}";
    }

    private static Validator configured(AtomicReference<Locale> reader) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, context -> reader.get(), false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static Finding payload(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    private static List<Dialogue> dialogues() {
        List<Dialogue> dialogues = new ArrayList<>();
        for (String text : List.of(MOST_RULES, meetingRules(), PARTIAL, ABSURD)) {
            dialogues.add(DialogueJson.read(text));
        }
        for (String trap : TRAPS) {
            String quoted = trap.replace("\\", "\\\\").replace("\"", "\\\"");
            dialogues.add(DialogueJson.read(MOST_RULES
                    .replace("\"G\"", "\"" + quoted + "\"")
                    .replace("\"titel\"", "\"" + quoted + "title\"")
                    .replace("\"Same\"", "\"" + quoted + "\"")
                    .replace("two\\nlines", "two\\nlines" + quoted)));
        }
        return dialogues;
    }

    /** At least one of each rule. */
    private static List<Finding> findings() {
        return FINDINGS;
    }

    private static List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        for (String text : List.of(MOST_RULES, meetingRules(), PARTIAL, ABSURD, "{", "{\"id\": 7}")) {
            findings.addAll(DialogueValidator.standard().check(text));
        }
        findings.add(new Finding(
                Severity.ERROR, Rule.OTHER_CONSTRAINT, "title", "brief", Map.of("text", "must be longer"), 0, 0));
        findings.addAll(imports());
        return findings;
    }

    /** What is found while tables and meetings are read, and between two records. */
    private static List<Finding> imports() {
        Dialogue dialogue =
                Dialogue.builder("d", "A dialogue", LocalDate.of(2020, 1, 9)).build();
        Imported table = SpeakersTable.read(BROKEN_TABLE).into(dialogue);
        List<Finding> findings = new ArrayList<>(table.findings());
        findings.addAll(SpeakersTable.read("Wer;Was\nFrance;x\n").into(dialogue).findings());
        findings.addAll(MeetingRecords.read(
                        "{\"turns\": [{\"speaker\": \"Chile\", \"paragraphs\": [\"Chile aligns itself with NAM.\"]}]}")
                .into(dialogue)
                .findings());
        findings.addAll(DialogueDifferences.between(table.dialogue(), dialogue.with(copy -> copy.title("Another"))));
        findings.addAll(DialogueDifferences.between(dialogue, table.dialogue()));
        return findings;
    }

    /** Breaks the rules on sittings, votes, persons, dissociations and what figures are about. */
    private static String meetingRules() {
        try {
            return Files.readString(MEETING_RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding first(Rule rule) {
        return findings().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages(Rule rule, Locale locale) {
        return findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.message(locale))
                .toList();
    }

    private static Finding structural(Phrase expected, Phrase found) {
        return Structure.finding(new Fault(RecordPath.ROOT, new Place(1, 1), expected, found, null), Rule.MALFORMED);
    }

    private static Map<String, String> everyMessage() {
        Map<String, String> messages = new TreeMap<>();
        List<Finding> findings = check();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            messages.put(i + " in one line", finding.toString());
            for (String tag : List.of("ar", "en", "es", "fr", "ru", "zh", "de", "und")) {
                messages.put(i + " " + tag, finding.message(Locale.forLanguageTag(tag)));
            }
        }
        return messages;
    }

    private static void withDefault(String tag, Runnable test) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            test.run();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String key(Finding finding) {
        return Messages.template(finding).replaceAll("[{}]", "");
    }

    private static Map<String, String> texts(String language) {
        return Messages.in(Locale.forLanguageTag(language)).texts();
    }

    private static List<String> placeholders(String text) {
        return Messages.PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String fileName(String language) {
        return "messages_" + language + ".properties";
    }

    private static List<String> keys(String language) throws IOException {
        return Files.readAllLines(TEXTS.resolve(fileName(language))).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split(" = ", 2)[0])
                .toList();
    }

    /** The characters in the order in which they are seen from left to right. */
    private static String visually(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[text.length()];
        Object[] characters = new Object[text.length()];
        for (int i = 0; i < text.length(); i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        StringBuilder seen = new StringBuilder();
        Arrays.stream(characters).forEach(seen::append);
        return seen.toString();
    }
}
