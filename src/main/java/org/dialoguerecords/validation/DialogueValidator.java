package org.dialoguerecords.validation;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.Inspection;
import org.dialoguerecords.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

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

    private static final DialogueValidator STANDARD = new DialogueValidator(null, EnumSet.noneOf(Rule.class), Map.of());

    private final @Nullable ReferenceData reference;
    private final Set<Rule> dropped;
    private final Map<Rule, Severity> severities;

    private DialogueValidator(@Nullable ReferenceData reference, Set<Rule> dropped, Map<Rule, Severity> severities) {
        this.reference = reference;
        this.dropped = dropped;
        this.severities = severities;
    }

    /** A validator with the standard reference data, which are loaded when something is first validated. */
    public static DialogueValidator standard() {
        return STANDARD;
    }

    /** A validator with other states and groups, such as those of a Model UN. */
    public static DialogueValidator of(ReferenceData reference) {
        return new DialogueValidator(reference, EnumSet.noneOf(Rule.class), Map.of());
    }

    /** A copy that does not report violations of these rules. */
    public DialogueValidator without(Rule... rules) {
        Set<Rule> without = EnumSet.copyOf(dropped);
        Collections.addAll(without, rules);
        return new DialogueValidator(reference, without, severities);
    }

    /** A copy that reports violations of a rule with another severity. */
    public DialogueValidator with(Rule rule, Severity severity) {
        Map<Rule, Severity> with = new EnumMap<>(Rule.class);
        with.putAll(severities);
        with.put(rule, severity);
        return new DialogueValidator(reference, dropped, with);
    }

    /** Everything that is wrong or doubtful with a dialogue; empty if it is fine. */
    public List<Finding> validate(Dialogue dialogue) {
        return profiled(RuleSet.check(dialogue, reference(), Set.of()));
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
     * format, and those of the rules for the rest, in the order of their lines and columns.
     */
    public List<Finding> check(Path file) {
        return check(DialogueJson.inspect(file));
    }

    /** Everything that is wrong or doubtful with a stream, as with a file. The stream is read and not closed. */
    public List<Finding> check(InputStream in) {
        return check(DialogueJson.inspect(in));
    }

    /** Everything that is wrong or doubtful with a text, as with a file. */
    public List<Finding> check(String text) {
        return check(DialogueJson.inspect(text));
    }

    private List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        for (DialogueFormatException fault : inspection.faults()) {
            findings.add(structural(fault, inspection.isUnreadable() ? Rule.UNREADABLE : Rule.MALFORMED));
        }
        inspection.dialogue().ifPresent(dialogue -> {
            for (Finding finding : RuleSet.check(dialogue, reference(), inspection.idsLeftOut())) {
                String path = inspection.pathInText(finding.path());
                findings.add(finding.at(path).at(inspection.lineOf(path), inspection.columnOf(path)));
            }
        });
        List<Finding> profiled = new ArrayList<>(profiled(findings));
        profiled.sort(Comparator.comparingLong(Finding::line)
                .thenComparingInt(Finding::column)
                .thenComparing(Finding::severity));
        return Collections.unmodifiableList(profiled);
    }

    private static Finding structural(DialogueFormatException fault, Rule rule) {
        return new Finding(
                rule.severity(),
                rule,
                fault.path(),
                fault.found(),
                Map.of("expected", fault.expected(), "found", fault.found()),
                fault.line(),
                fault.column());
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

    private ReferenceData reference() {
        return reference == null ? ReferenceData.standard() : reference;
    }
}
