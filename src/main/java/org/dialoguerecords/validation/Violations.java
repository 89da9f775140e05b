package org.dialoguerecords.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerecords.ConsistentDialogue;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Doubts;
import org.dialoguerecords.reference.ReferenceData;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Findings from the violations that a Jakarta validator reports. */
final class Violations {

    private final Validator validator;

    Violations(Validator validator) {
        this.validator = validator;
    }

    /** What the validator finds, in the order of the record. */
    List<Finding> of(Dialogue dialogue) {
        Collection<ConstraintViolation<Dialogue>> violations =
                validator.validate(dialogue, Default.class, Doubts.class);
        if (violations.stream()
                .allMatch(violation -> !isOwn(violation) || carried(violation).isPresent())) {
            return findings(violations);
        }
        // another provider than Hibernate Validator: its violations are texts, the same rules give the rest
        List<Finding> findings = new ArrayList<>();
        violations.stream()
                .filter(violation -> !isOwn(violation))
                .map(Violations::other)
                .forEach(findings::add);
        RuleSet.check(dialogue, ReferenceData.standard()).forEach(found -> findings.add(found.finding()));
        return inOrder(findings);
    }

    /** What violations found of a dialogue say, in its order. */
    static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        List<Finding> findings = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations) {
            findings.add(carried(violation).orElseGet(() -> other(violation)));
        }
        return inOrder(findings);
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .map(PlacedFinding::of)
                .sorted()
                .map(PlacedFinding::finding)
                .toList();
    }

    private static boolean isOwn(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof ConsistentDialogue;
    }

    private static Optional<Finding> carried(ConstraintViolation<?> violation) {
        try {
            HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
            return Optional.ofNullable(carrier.getDynamicPayload(Finding.class));
        } catch (ValidationException | UnsupportedOperationException e) {
            return Optional.empty(); // the second is what Micronaut throws
        }
    }

    private static Finding other(ConstraintViolation<?> violation) {
        boolean doubtful = violation.getConstraintDescriptor().getGroups().contains(Doubts.class);
        return new Finding(
                doubtful ? Severity.WARNING : Severity.ERROR,
                Rule.OTHER_CONSTRAINT,
                violation.getPropertyPath().toString(),
                String.valueOf(violation.getInvalidValue()),
                Map.of("text", violation.getMessage()),
                0,
                0);
    }
}
