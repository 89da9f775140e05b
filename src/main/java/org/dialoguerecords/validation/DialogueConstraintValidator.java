package org.dialoguerecords.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.dialoguerecords.ConsistentDialogue;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Doubts;
import org.dialoguerecords.reference.ReferenceData;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * The rules behind {@link ConsistentDialogue}, for any Jakarta {@code Validator}. Found by the service loader.
 *
 * <p>With Hibernate Validator each violation carries its {@link Finding} as dynamic payload, messages come in the
 * language of the interpolator, and other {@link ReferenceData} can be given as constraint validator payload.
 *
 * <p>For a language other than the six of the United Nations an interpolator takes the texts of the JVM's default
 * locale, if there are any, and English ones only otherwise: so Java looks up resource bundles.
 * {@link Finding#message(java.util.Locale)} of the payload does not depend on the default locale.
 */
public final class DialogueConstraintValidator implements ConstraintValidator<ConsistentDialogue, Dialogue> {

    private static final Pattern SPECIAL = Pattern.compile("[{}$\\\\]");

    private Severity severity = Severity.ERROR;

    /** A validator of errors, until it is initialised. */
    public DialogueConstraintValidator() {}

    @Override
    public void initialize(ConsistentDialogue constraint) {
        severity = Arrays.asList(constraint.groups()).contains(Doubts.class) ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public boolean isValid(@Nullable Dialogue dialogue, ConstraintValidatorContext context) {
        if (dialogue == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = hibernate(context);
        boolean valid = true;
        for (PlacedFinding found : RuleSet.check(dialogue, reference(hibernate), severity)) {
            if (valid) {
                context.disableDefaultConstraintViolation();
            }
            valid = false;
            report(found, context, hibernate);
        }
        return valid;
    }

    private static void report(
            PlacedFinding found,
            ConstraintValidatorContext context,
            @Nullable HibernateConstraintValidatorContext hibernate) {
        Finding finding = found.finding();
        String template;
        if (hibernate == null) {
            template = escape(finding.message());
        } else {
            Messages.words(finding).forEach(hibernate::addMessageParameter);
            hibernate.withDynamicPayload(finding);
            template = Messages.template(finding);
        }
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template);
        PathNodes.add(violation, found.path());
    }

    private static ReferenceData reference(@Nullable HibernateConstraintValidatorContext hibernate) {
        ReferenceData given = hibernate == null ? null : hibernate.getConstraintValidatorPayload(ReferenceData.class);
        return given == null ? ReferenceData.standard() : given;
    }

    private static @Nullable HibernateConstraintValidatorContext hibernate(ConstraintValidatorContext context) {
        try {
            return context.unwrap(HibernateConstraintValidatorContext.class);
        } catch (ValidationException | UnsupportedOperationException e) {
            return null; // another provider
        }
    }

    /** Text in which no provider finds a parameter or an expression. */
    private static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
