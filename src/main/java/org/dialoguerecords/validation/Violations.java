package org.dialoguerecords.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
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
        List<Finding> findings = new ArrayList<>();
        boolean carried = true;
        for (ConstraintViolation<Dialogue> violation : validator.validate(dialogue, Default.class, Doubts.class)) {
            boolean own = violation.getConstraintDescriptor().getAnnotation() instanceof ConsistentDialogue;
            Optional<Finding> finding = own ? carriedBy(violation) : Optional.of(other(violation));
            finding.ifPresent(findings::add);
            carried &= finding.isPresent();
        }
        if (!carried) {
            // another provider than Hibernate Validator: its violations are texts, the same rules give the rest
            findings.removeIf(finding -> finding.rule() != Rule.OTHER_CONSTRAINT);
            RuleSet.check(dialogue, ReferenceData.standard()).forEach(found -> findings.add(found.finding()));
        }
        return findings.stream()
                .map(PlacedFinding::of)
                .sorted()
                .map(PlacedFinding::finding)
                .toList();
    }

    private static Optional<Finding> carriedBy(ConstraintViolation<Dialogue> violation) {
        try {
            HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
            return Optional.ofNullable(carrier.getDynamicPayload(Finding.class));
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }

    private static Finding other(ConstraintViolation<Dialogue> violation) {
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
