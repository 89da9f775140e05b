package org.dialoguerecords.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.dialoguerecords.names.Lazy;
import org.dialoguerecords.reference.ReferenceData;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Jakarta validators for applications that have none.
 *
 * <p>They evaluate no expressions, so that they need no implementation of the expression language. Messages come in the
 * language of the default locale if it is one of the six of the United Nations, else in English.
 */
public final class JakartaValidation {

    private static final Lazy<Validator> STANDARD = new Lazy<>() {
        @Override
        protected Validator make() {
            return of(ReferenceData.standard());
        }
    };

    private JakartaValidation() {}

    /**
     * A validator with the standard reference data; the same on every call, made on the first.
     *
     * @throws IllegalStateException if Hibernate Validator is not there, because somebody has excluded it
     */
    public static Validator standard() {
        return STANDARD.get();
    }

    /**
     * A new validator with other reference data. Making one takes some hundred milliseconds: keep it.
     *
     * @throws IllegalStateException if Hibernate Validator is not there, because somebody has excluded it
     */
    public static Validator of(ReferenceData reference) {
        try {
            return ByHibernate.validator(reference);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "JakartaValidation needs org.hibernate.validator:hibernate-validator with its jboss-logging and"
                            + " classmate: declare it in your build, or do not exclude it",
                    e);
        }
    }

    private static final class ByHibernate {
        static Validator validator(ReferenceData reference) {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator(
                            Set.of(), Locale.ENGLISH, context -> Messages.supported(Locale.getDefault()), false))
                    .constraintValidatorPayload(reference)
                    .buildValidatorFactory()
                    .getValidator();
        }
    }
}
