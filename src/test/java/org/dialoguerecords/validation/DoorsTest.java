package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Doubts;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The direct door and that of any Jakarta validator lead to the same findings. */
class DoorsTest {

    private static final Validator PLAIN = configured(new ParameterMessageInterpolator());

    @ParameterizedTest
    @MethodSource("mutated")
    void both_doors_give_the_same_findings(Dialogue dialogue) {
        List<Finding> direct = DialogueValidator.standard().validate(dialogue);
        assertThat(direct).isNotEmpty();
        for (Validator validator : List.of(PLAIN, JakartaValidation.standard())) {
            assertThat(DialogueValidator.using(validator).validate(dialogue)).isEqualTo(direct);
            assertThat(violations(validator.validate(dialogue, Default.class, Doubts.class)))
                    .containsExactlyInAnyOrderElementsOf(
                            direct.stream().map(DoorsTest::described).toList());
            assertThat(violations(validator.validate(dialogue)))
                    .containsExactlyInAnyOrderElementsOf(of(direct, Severity.ERROR));
            assertThat(violations(validator.validate(dialogue, Doubts.class)))
                    .containsExactlyInAnyOrderElementsOf(of(direct, Severity.WARNING));
        }
    }

    /** A framework hands over the violations, in the order of a hash table. */
    @ParameterizedTest
    @MethodSource("mutated")
    void violations_carry_their_rules_and_come_in_the_order_of_the_record(Dialogue dialogue) {
        List<ConstraintViolation<Dialogue>> violations =
                new ArrayList<>(PLAIN.validate(dialogue, Default.class, Doubts.class));
        List<Finding> direct = DialogueValidator.standard().validate(dialogue);
        assertThat(DialogueValidator.findings(violations)).isEqualTo(direct);
        Collections.reverse(violations);
        assertThat(DialogueValidator.findings(violations)).isEqualTo(direct);
    }

    @Test
    void violations_of_other_constraints_are_findings_beside_them() {
        record Order(
                @Valid Dialogue dialogue, @Size(min = 3) String reason) {}
        Dialogue dialogue = mutated().get(2);
        List<Finding> findings = DialogueValidator.findings(PLAIN.validate(new Order(dialogue, "no")));
        assertThat(findings).hasSize(2);
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("unknown-participant", "other-constraint");
        assertThat(findings).extracting(Finding::path).containsExactlyInAnyOrder("statements[56].speaker", "reason");
    }

    static List<Dialogue> mutated() {
        return MutationTest.each().stream()
                .map(mutation -> {
                    var record = Mutation.good();
                    mutation.change().accept(record);
                    return DialogueJson.read(record.toString());
                })
                .toList();
    }

    /** As a framework calls it for a parameter of a service. */
    @Test
    void a_validated_parameter_of_a_method_gives_the_same_findings() throws NoSuchMethodException {
        @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // called by nobody but the validator
        class Service {
            void keep(@Valid Dialogue dialogue) {}
        }
        Method method = Service.class.getDeclaredMethod("keep", Dialogue.class);
        Dialogue dialogue = mutated().get(2);
        Set<ConstraintViolation<Service>> violations =
                PLAIN.forExecutables().validateParameters(new Service(), method, new Object[] {dialogue});
        assertThat(violations)
                .extracting(DoorsTest::finding)
                .containsExactlyElementsOf(DialogueValidator.standard().validate(dialogue));
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("keep.arg0.statements[56].speaker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1 + 1}",
                "#{1 + 1}",
                "{org.dialoguerecords.unknown-state}",
                "{value}",
                "\\{value\\}",
                "${validatedValue.class.name}",
                "a { b",
                "$",
                "{",
                "}"
            })
    void nothing_in_a_record_is_taken_for_an_expression_or_a_parameter(String text) {
        Dialogue dialogue = Dialogue.builder("d", text + "\u0007", LocalDate.of(2017, 9, 6))
                .addIssue(text.replace(" ", "_"), text)
                .addIssue(text.replace(" ", "_"), "\u0007" + text)
                .build();
        List<Finding> direct = DialogueValidator.standard().validate(dialogue);
        assertThat(direct)
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.message()).containsAnyOf(text, text.replace(" ", "_")));
        Validator withExpressions = configured(new ResourceBundleMessageInterpolator());
        for (Validator validator : List.of(PLAIN, JakartaValidation.standard(), withExpressions)) {
            assertThat(validator.validate(dialogue, Default.class, Doubts.class))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(
                            direct.stream().map(Finding::message).toList());
        }
    }

    @Test
    void the_test_class_path_does_have_an_expression_language() {
        var configuration = Validation.byProvider(HibernateValidator.class).configure();
        assertThat(configuration.getDefaultMessageInterpolator()).isInstanceOf(ResourceBundleMessageInterpolator.class);
    }

    @Test
    void long_values_are_shortened_in_both_messages_and_kept_in_the_finding() {
        Dialogue dialogue = Dialogue.builder("d", "x\u0007" + "👍".repeat(60), LocalDate.of(2017, 9, 6))
                .build();
        Finding direct = DialogueValidator.standard().validate(dialogue).get(0);
        assertThat(direct.value()).hasSize(122);
        assertThat(direct.message()).hasSizeLessThan(130).contains("…");
        assertThat(PLAIN.validate(dialogue, Doubts.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(direct.message());
    }

    @Test
    void a_validator_may_have_reference_data_of_its_own() {
        ReferenceData school =
                ReferenceData.builder("school").state("ATL", "Atlantis").build();
        Dialogue dialogue = Findings.dialogue("2017-09-06", record -> record.addParticipant(Findings.state("ATL")));
        assertThat(Findings.in(dialogue)).containsExactly("unknown-state participants[0].party");
        assertThat(JakartaValidation.of(school).validate(dialogue)).isEmpty();
        assertThat(DialogueValidator.using(JakartaValidation.of(school)).validate(dialogue))
                .isEmpty();
        assertThat(JakartaValidation.standard().validate(dialogue)).hasSize(1);
        assertThat(JakartaValidation.standard()).isSameAs(JakartaValidation.standard());
    }

    @Test
    void constraints_of_the_user_are_findings_too() {
        HibernateValidatorConfiguration configuration =
                configuration(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Dialogue.class)
                .field("title")
                .constraint(new SizeDef().max(10).message("at most {max} characters"))
                .field("topic")
                .constraint(new SizeDef().max(10).message("too long").groups(Doubts.class));
        configuration.addMapping(mapping);
        DialogueValidator validator =
                DialogueValidator.using(configuration.buildValidatorFactory().getValidator());
        Dialogue dialogue = Dialogue.builder("a d", "A dialogue on water", LocalDate.of(2017, 9, 6))
                .topic("Water and sanitation")
                .build();
        assertThat(validator.validate(dialogue))
                .extracting(Finding::toString)
                .containsExactly(
                        "id: error: the id \"a d\" contains white space or invisible characters [malformed-id]",
                        "title: error: at most 10 characters (found A dialogue on water) [other-constraint]",
                        "topic: warning: too long (found Water and sanitation) [other-constraint]");
        assertThat(Findings.brief(validator.without(Rule.OTHER_CONSTRAINT).validate(dialogue)))
                .containsExactly("malformed-id id");
        assertThat(Findings.brief(validator.check(DialogueJson.toJson(dialogue))))
                .containsExactlyInAnyOrder("malformed-id id", "other-constraint title", "other-constraint topic");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void the_records_of_the_library_are_fine_through_both_doors(Path file) {
        // two of the numbers that were published about the debate of 2020 are wrong
        List<String> expected = file.getFileName().toString().startsWith("sc-charter-2020")
                ? List.of("figure-contradicted reported[0].value", "figure-contradicted reported[1].value")
                : List.of();
        assertThat(Findings.brief(DialogueValidator.standard().check(file))).isEqualTo(expected);
        Dialogue dialogue = DialogueJson.read(file);
        assertThat(Findings.brief(DialogueValidator.standard().validate(dialogue)))
                .isEqualTo(expected);
        assertThat(PLAIN.validate(dialogue)).isEmpty();
        assertThat(PLAIN.validate(dialogue, Default.class, Doubts.class)).hasSameSizeAs(expected);
    }

    static List<Path> bundled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/dialoguerecords/samples"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void findings_and_the_exception_can_be_serialized() throws IOException, ClassNotFoundException {
        Dialogue dialogue = mutated().get(2);
        Throwable thrown = null;
        try {
            DialogueValidator.standard().requireValid(dialogue);
        } catch (InvalidDialogueException e) {
            thrown = e;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidDialogueException same = (InvalidDialogueException) in.readObject();
            assertThat(same.findings()).isEqualTo(((InvalidDialogueException) thrown).findings());
        }
    }

    @Test
    void the_exception_lists_every_error_and_no_warning() {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.topic(" ")
                        .addParticipant(Findings.state("NLX"))
                        .addStatement("s", "nobody", statement -> {}));
        assertThatThrownBy(() -> DialogueValidator.standard().requireValid(dialogue))
                .isInstanceOfSatisfying(
                        InvalidDialogueException.class,
                        e -> assertThat(Findings.brief(e.findings()))
                                .containsExactly(
                                        "unknown-state participants[0].party",
                                        "unknown-participant statements[0].speaker"))
                .hasMessageStartingWith("the dialogue d has errors:\n")
                .hasMessageContaining("NLX")
                .hasMessageContaining("nobody");
        Dialogue doubtful =
                dialogue.with(record -> record.participants(List.of()).statements(List.of()));
        assertThat(DialogueValidator.standard().requireValid(doubtful)).isSameAs(doubtful);
    }

    @Test
    void a_profile_drops_and_raises_rules_by_constant_or_code() {
        Dialogue dialogue =
                Findings.dialogue("2017-09-06", record -> record.topic(" ").extensions(Map.of("x", 1)));
        DialogueValidator standard = DialogueValidator.standard();
        assertThat(Findings.brief(standard.validate(dialogue)))
                .containsExactly("blank-text topic", "unknown-property x");
        assertThat(Findings.brief(standard.without("unknown-property").validate(dialogue)))
                .containsExactly("blank-text topic");
        assertThat(standard.without(Rule.UNKNOWN_PROPERTY, Rule.BLANK_TEXT).validate(dialogue))
                .isEmpty();
        assertThat(standard.without("unknown-property").without("blank-text").validate(dialogue))
                .isEmpty();
        DialogueValidator strict =
                standard.with("blank-text", Severity.ERROR).with(Rule.UNKNOWN_PROPERTY, Severity.ERROR);
        assertThat(strict.validate(dialogue))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(strict.check(DialogueJson.toJson(dialogue)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThatThrownBy(() -> strict.requireValid(dialogue)).isInstanceOf(InvalidDialogueException.class);
        assertThat(standard.validate(dialogue)).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThatThrownBy(() -> standard.without("unknown-propertie"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown-propertie");
    }

    private static Validator configured(MessageInterpolator interpolator) {
        return configuration(interpolator).buildValidatorFactory().getValidator();
    }

    private static HibernateValidatorConfiguration configuration(MessageInterpolator interpolator) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new English(interpolator));
    }

    /** Whatever the locale of the platform. */
    private record English(MessageInterpolator interpolator) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolator.interpolate(template, context, locale);
        }
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    private static List<String> violations(Set<ConstraintViolation<Dialogue>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + finding(violation))
                .toList();
    }

    private static List<String> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(DoorsTest::described)
                .toList();
    }

    private static String described(Finding finding) {
        return finding.path() + ": " + finding;
    }
}
