package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.LabelPart;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ResolvedLabel;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.validation.Rule;

/** Finds the statements with which others say that they align themselves: the one made for a group, or the one by a speaker. */
final class Alignments {

    private static final Pattern PREFIX = Pattern.compile(
            "(?i)(?:the )?statements? (?:made |delivered |given )?(?:by|of|on behalf of|for)\\s+(?:the representatives? of )?(.+)");

    private final List<Statement> statements;
    private final Participants participants;
    private final OnBehalfWords groups;
    private final ReferenceData reference;
    private final TableFindings findings;

    Alignments(List<Statement> statements, Draft draft, ReferenceData reference) {
        this.statements = List.copyOf(statements);
        this.participants = draft.participants();
        this.groups = draft.onBehalf();
        this.reference = reference;
        this.findings = draft.findings();
    }

    /** The statement with the alignments that a cell says. */
    Statement align(Statement statement, Cell cell, LocalDate day, int index) {
        if (!cell.says()) {
            return statement;
        }
        String path = "statements[" + index + "].alignsWith";
        Set<String> with = new LinkedHashSet<>(statement.alignsWith());
        List<OtherStatement> others = new ArrayList<>(statement.alignsWithOther());
        for (String piece : CellText.pieces(cell.text())) {
            var prefix = PREFIX.matcher(piece);
            for (Target target : targets(prefix.matches() ? prefix.group(1) : piece, day)) {
                List<String> found = target.statements().stream()
                        .filter(id -> !id.equals(statement.id()))
                        .toList();
                if (found.size() == 1) {
                    with.add(found.get(0));
                } else if (found.isEmpty()) {
                    findings.add(Rule.MISSING_STATEMENT, cell, path, target.name());
                    others.add(OtherStatement.named(target.name()));
                } else {
                    String several = String.join(", ", found);
                    findings.add(Rule.AMBIGUOUS_STATEMENT, cell, path, target.name(), "statements", several);
                }
            }
        }
        return statement.with(copy -> copy.alignsWith(List.copyOf(with)).alignsWithOther(others));
    }

    /** One with whom somebody is aligned: as it was written, and the statements that may be meant. */
    private record Target(String name, List<String> statements) {}

    private List<Target> targets(String text, LocalDate day) {
        if (statements.stream().anyMatch(statement -> statement.id().equals(text))) {
            return List.of(new Target(text, List.of(text)));
        }
        Optional<String> group = groups.groupOfRecord(text);
        Optional<String> participant = participants.find(text);
        if (group.isPresent() || participant.isPresent()) {
            return List.of(new Target(text, made(group, participant)));
        }
        ResolvedLabel label = reference.resolveLabel(text, day);
        if (!label.isUnderstood()) {
            return List.of(speaker(text, day));
        }
        List<Target> targets = new ArrayList<>();
        for (LabelPart part : label.parts()) {
            if (part.group().isPresent()) {
                StateGroup known = part.group().get();
                targets.add(new Target(part.name(), made(Optional.of(known.id()), party(known.id()))));
            } else {
                part.states()
                        .forEach(state -> targets.add(new Target(
                                part.states().size() == 1 ? part.name() : state.code(),
                                made(Optional.empty(), party(state.code())))));
                part.organizations()
                        .forEach(organization -> targets.add(new Target(
                                organization.name(),
                                made(Optional.of(organization.code()), party(organization.code())))));
            }
        }
        return targets;
    }

    /** "the observer of the European Union", "Mr. Skoog (European Union)". */
    private Target speaker(String text, LocalDate day) {
        SpeakerWords.Speaker speaker = new SpeakerWords(reference).read(text, day);
        Optional<String> group = groups.group(speaker.onBehalf());
        Optional<String> party = speaker.states().stream()
                .map(State::code)
                .findFirst()
                .or(() -> speaker.organization().map(Organization::code))
                .flatMap(this::party);
        return new Target(text, group.isEmpty() && party.isEmpty() ? List.of() : made(group, party));
    }

    private Optional<String> party(String code) {
        return participants.all().stream()
                .filter(participant ->
                        code.equals(participants.party(participant.id()).orElse(null)))
                .map(participant -> participant.id())
                .findFirst();
    }

    /** The statements made for a group, or if there are none those of a participant. */
    private List<String> made(Optional<String> group, Optional<String> participant) {
        List<String> forGroup = group.isEmpty()
                ? List.of()
                : statements.stream()
                        .filter(statement -> isFor(statement, group.get()))
                        .map(Statement::id)
                        .toList();
        return !forGroup.isEmpty() || participant.isEmpty()
                ? forGroup
                : statements.stream()
                        .filter(statement -> statement.speakers().contains(participant.get()))
                        .map(Statement::id)
                        .toList();
    }

    private static boolean isFor(Statement statement, String group) {
        return statement.onBehalfOf().stream().anyMatch(entry -> group.equals(entry.group()));
    }
}
