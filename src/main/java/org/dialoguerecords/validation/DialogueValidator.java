package org.dialoguerecords.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.json.stream.Fault;
import org.dialoguerecords.json.stream.Inspection;
import org.dialoguerecords.json.stream.Place;
import org.dialoguerecords.reference.ReferenceData;

/**
 * Finds everything that is wrong or doubtful with a dialogue, at once.
 *
 * <pre>{@code
 * List<Finding> findings = DialogueValidator.standard().validate(dialogue);    // empty = fine
 * DialogueValidator.standard().requireValid(dialogue);                         // throws, listing every error
 * DialogueValidator.standard().check(Path.of("my.json"));                      // broken structure too, with lines
 * }</pre>
 *
 * <p>Findings are in the order of the record. {@link Rule} lists what is looked for. Immutable and thread-safe.
 */
public final class DialogueValidator {

    private static final DialogueValidator STANDARD = of(ReferenceData::standard);

    private final Function<Dialogue, List<Finding>> rules;
    private final Set<Rule> dropped;
    private final Map<Rule, Severity> severities;

    private DialogueValidator(
            Function<Dialogue, List<Finding>> rules, Set<Rule> dropped, Map<Rule, Severity> severities) {
        this.rules = rules;
        this.dropped = dropped;
        this.severities = severities;
    }

    /** A validator with the standard reference data, which are loaded when something is first validated. */
    public static DialogueValidator standard() {
        return STANDARD;
    }

    /** A validator with other states and groups, such as those of a Model UN. */
    public static DialogueValidator of(ReferenceData reference) {
        return of(() -> reference);
    }

    /**
     * A validator that asks a Jakarta validator, such as the one that a framework has configured: with the reference
     * data that it was given, and with constraints besides those of this library. What these find is of the rule
     * {@link Rule#OTHER_CONSTRAINT}, a warning if the constraint is in the group {@link org.dialoguerecords.Doubts}.
     */
    public static DialogueValidator using(Validator validator) {
        return new DialogueValidator(new Violations(validator)::of, EnumSet.noneOf(Rule.class), Map.of());
    }

    /**
     * What the violations say that a framework reports, in the order of the record: a set of violations has none of its own,
     * and the code of an error in Spring is the name of the annotation, not that of the rule.
     *
     * <p>With Spring they are those of {@code error.unwrap(ConstraintViolation.class)} for each error of a binding result; of
     * a {@code ConstraintViolationException} they are at hand. A violation of another constraint is of the rule {@link
     * Rule#OTHER_CONSTRAINT}, and so is any where the provider is not Hibernate Validator.
     */
    public static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return Violations.findings(violations);
    }

    private static DialogueValidator of(Supplier<ReferenceData> reference) {
        return new DialogueValidator(
                dialogue -> RuleSet.check(dialogue, reference.get()).stream()
                        .map(PlacedFinding::finding)
                        .toList(),
                EnumSet.noneOf(Rule.class),
                Map.of());
    }

    /** A copy that does not report violations of these rules. */
    public DialogueValidator without(Rule... rules) {
        Set<Rule> without = EnumSet.copyOf(dropped);
        Collections.addAll(without, rules);
        return new DialogueValidator(this.rules, without, severities);
    }

    /**
     * A copy that does not report violations of the rules with these codes, such as {@code unknown-property}.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public DialogueValidator without(String... codes) {
        return without(Arrays.stream(codes).map(Rule::of).toArray(Rule[]::new));
    }

    /** A copy that reports violations of a rule with another severity. */
    public DialogueValidator with(Rule rule, Severity severity) {
        Map<Rule, Severity> with = new EnumMap<>(Rule.class);
        with.putAll(severities);
        with.put(rule, severity);
        return new DialogueValidator(rules, dropped, with);
    }

    /**
     * A copy that reports violations of the rule with this code with another severity.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public DialogueValidator with(String code, Severity severity) {
        return with(Rule.of(code), severity);
    }

    /** Everything that is wrong or doubtful with a dialogue; empty if it is fine. */
    public List<Finding> validate(Dialogue dialogue) {
        return profiled(rules.apply(dialogue));
    }

    /**
     * The dialogue itself, if it has no errors.
     *
     * @throws InvalidDialogueException if it has, with all of them
     */
    public Dialogue requireValid(Dialogue dialogue) {
        List<Finding> errors = validate(dialogue).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidDialogueException(dialogue.id(), errors);
        }
        return dialogue;
    }

    /**
     * Everything that is wrong or doubtful with a file: one finding for each element that has not the structure of the
     * format, and those of the rules for the rest, in the order of their lines and columns. What only seems to be wrong
     * because another part cannot be read is left out.
     */
    public List<Finding> check(Path file) {
        return check(Inspection.of(file));
    }

    /** Everything that is wrong or doubtful with a stream, as with a file. The stream is read and not closed. */
    public List<Finding> check(InputStream in) {
        return check(Inspection.of(in));
    }

    /** Everything that is wrong or doubtful with a text, as with a file. */
    public List<Finding> check(String text) {
        return check(Inspection.of(text));
    }

    private List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        for (Fault fault : inspection.faults()) {
            boolean breaksOff = inspection.breakOff().filter(fault::equals).isPresent();
            findings.add(Structure.finding(fault, breaksOff ? Rule.UNREADABLE : Rule.MALFORMED));
        }
        inspection.dialogue().ifPresent(dialogue -> findings.addAll(inText(rules.apply(dialogue), inspection)));
        List<Finding> profiled = new ArrayList<>(profiled(findings));
        profiled.sort(Comparator.comparingLong(Finding::line)
                .thenComparingInt(Finding::column)
                .thenComparing(Finding::severity));
        return Collections.unmodifiableList(profiled);
    }

    /** Findings about a dialogue at their places in the text, without those that only follow from what is not in it. */
    private static List<Finding> inText(List<Finding> findings, Inspection inspection) {
        List<Finding> inText = findings.stream()
                .filter(finding -> !Consequences.contains(finding, inspection))
                .map(finding -> finding.at(
                        inspection.pathInText(RecordPath.parse(finding.path())).toString()))
                .toList();
        Function<RecordPath, Place> places = inspection.placesOf(
                inText.stream().map(finding -> RecordPath.parse(finding.path())).toList());
        return inText.stream()
                .map(finding -> {
                    Place place = places.apply(RecordPath.parse(finding.path()));
                    return finding.at(place.line(), place.column());
                })
                .toList();
    }

    private List<Finding> profiled(List<Finding> findings) {
        if (dropped.isEmpty() && severities.isEmpty()) {
            return Collections.unmodifiableList(findings);
        }
        return findings.stream()
                .filter(finding -> !dropped.contains(finding.rule()))
                .map(finding -> finding.as(severities.getOrDefault(finding.rule(), finding.severity())))
                .toList();
    }
}
