package org.dialoguerecords.assertj;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;

/** Assertions about a {@link Dialogue}: whether it is valid, and what a validator finds. */
@SuppressWarnings("exports") // whoever asserts requires AssertJ itself
public final class DialogueAssert extends AbstractAssert<DialogueAssert, Dialogue> {

    private DialogueValidator validator = DialogueValidator.standard();

    DialogueAssert(Dialogue actual) {
        super(actual, DialogueAssert.class);
    }

    /** The validator for what follows, instead of the standard one: of a Model UN, or with a profile. */
    public DialogueAssert validatedBy(DialogueValidator validator) {
        this.validator = validator;
        return this;
    }

    /** The dialogue is fit to be counted. It may be doubtful. */
    public DialogueAssert hasNoErrors() {
        List<Finding> errors = findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw failure("expected %s to have no errors, found%s", actual.id(), lines(errors));
        }
        return this;
    }

    /** The dialogue is neither wrong nor doubtful. */
    public DialogueAssert hasNoFindings() {
        List<Finding> findings = findings();
        if (!findings.isEmpty()) {
            throw failure("expected %s to have no findings, found%s", actual.id(), lines(findings));
        }
        return this;
    }

    /**
     * The dialogue has a finding, among others perhaps.
     *
     * @param code the code of the rule, such as {@code unknown-state}
     * @param path where, such as {@code participants[2].party}; empty for the record as a whole
     */
    public DialogueAssert hasFinding(String code, String path) {
        List<Finding> findings = findings();
        if (findings.stream()
                .noneMatch(
                        finding -> finding.code().equals(code) && finding.path().equals(path))) {
            throw failure(
                    "expected %s to have a finding %s at \"%s\", found%s",
                    actual.id(), code, path, findings.isEmpty() ? " none" : lines(findings));
        }
        return this;
    }

    /** Assertions about how the dialogue is counted by the standard rules and reference data. */
    public TallyAssert tally() {
        isNotNull();
        return new TallyAssert(Tally.of(actual));
    }

    private List<Finding> findings() {
        isNotNull();
        return validator.validate(actual);
    }

    private static String lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
