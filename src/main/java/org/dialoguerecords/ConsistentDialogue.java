package org.dialoguerecords;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint that a dialogue makes sense: ids are unique, references resolve, dates are in order, codes are known on
 * their day.
 *
 * <p>It stands on {@link Dialogue}, once for errors and once, in the group {@link Doubts}, for warnings, so that any
 * Jakarta {@code Validator} finds them. It is one constraint on the whole rather than many on the parts, because hardly
 * any rule is about one part, and because this costs a small part of the time.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConsistentDialogue.List.class)
@Constraint(validatedBy = {}) // the validation room provides the validator, by the service loader
public @interface ConsistentDialogue {

    /** Never used: each violation has a message of its own. */
    String message() default "{org.dialoguerecords.inconsistent}";

    /** The validation groups: {@link Doubts} for warnings. */
    Class<?>[] groups() default {};

    /** The payload of violations. */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        ConsistentDialogue[] value();
    }
}
