package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerecords.ConsistentDialogue;
import org.dialoguerecords.Dialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider of Jakarta validation that is not Hibernate Validator carries texts, and no findings. */
class OtherProviderTest {

    private final List<String> templates = new ArrayList<>();
    private int disabled;

    /** What Jakarta says that it throws when it is asked for what it is not, and what Micronaut does. */
    static Stream<RuntimeException> refusals() {
        return Stream.of(new ValidationException("another provider"), new UnsupportedOperationException("unwrap"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void its_violations_become_the_findings_of_the_rules(RuntimeException refusal) {
        Dialogue dialogue =
                Dialogue.builder("a d", " ", LocalDate.of(2017, 9, 6)).build();
        List<Finding> findings =
                DialogueValidator.using(withoutPayload(refusal)).validate(dialogue);
        assertThat(findings).hasSize(2).isEqualTo(DialogueValidator.standard().validate(dialogue));
        Dialogue good = Dialogue.builder("d", "T", LocalDate.of(2017, 9, 6)).build();
        assertThat(DialogueValidator.using(withoutPayload(refusal)).validate(good))
                .isEmpty();
    }

    @Test
    void its_messages_are_plain_text_in_which_nothing_is_a_parameter() {
        DialogueConstraintValidator validator = new DialogueConstraintValidator();
        validator.initialize(Dialogue.class.getAnnotationsByType(ConsistentDialogue.class)[0]);
        Dialogue dialogue =
                Dialogue.builder("${1} {2}\\", "T", LocalDate.of(2017, 9, 6)).build();
        assertThat(validator.isValid(dialogue, context())).isFalse();
        assertThat(templates)
                .containsExactly("the id \"\\$\\{1\\} \\{2\\}\\\\\" contains white space or invisible characters");
        assertThat(disabled).isEqualTo(1);
    }

    @Test
    void nothing_is_valid() {
        assertThat(new DialogueConstraintValidator().isValid(null, context())).isTrue();
        assertThat(templates).isEmpty();
    }

    private static Validator withoutPayload(RuntimeException refusal) {
        Validator validator = JakartaValidation.standard();
        return proxy(Validator.class, (proxy, method, arguments) -> {
            Set<Object> violations = new LinkedHashSet<>();
            for (Object violation : (Set<?>) method.invoke(validator, arguments)) {
                violations.add(proxy(ConstraintViolation.class, (of, question, details) -> {
                    if (question.getName().equals("unwrap")) {
                        throw refusal;
                    }
                    return question.invoke(violation, details);
                }));
            }
            return violations;
        });
    }

    private ConstraintValidatorContext context() {
        return proxy(ConstraintValidatorContext.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "unwrap" -> throw new ValidationException("another provider");
            case "buildConstraintViolationWithTemplate" -> {
                templates.add((String) arguments[0]);
                yield node(ConstraintViolationBuilder.class);
            }
            default -> {
                disabled++;
                yield null;
            }
        });
    }

    /** Whatever is asked of a node gives another one. */
    private static <T> T node(Class<T> type) {
        return proxy(
                type,
                (proxy, method, arguments) ->
                        method.getReturnType().isInterface() ? node(method.getReturnType()) : proxy);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
