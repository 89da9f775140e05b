package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.LabelPart;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.ResolvedLabel;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.validation.Rule;

/** Finds the statements with which others say that they align themselves: the one made for a group, or the one by a speaker. */
final class Alignments {

    private static final Pattern PREFIX = Pattern.compile(
            "(?i)(?:the )?statements? (?:made |delivered |given )?(?:by|of|on behalf of|for)\\s+(?:the representatives? of )?(.+)");

    /** Of so many no finding names all. */
    private static final int MOST_NAMED = TableFindings.LONGEST_VALUE;

    private final Participants participants;
    private final OnBehalfWords groups;
    private final LookedUp lookedUp;
    private final SpeakerWords words;
    private final TableFindings findings;
    private final Set<String> statements = new HashSet<>();

    /** The statements that are made for a group, and those by a participant. */
    private final Map<String, List<String>> forGroup = new HashMap<>();

    private final Map<String, List<String>> bySpeaker = new HashMap<>();
    private final Map<String, String> byParty = new HashMap<>();

    Alignments(List<Statement> statements, Draft draft) {
        this.participants = draft.participants();
        this.groups = draft.onBehalf();
        this.lookedUp = draft.lookedUp();
        this.words = draft.words();
        this.findings = draft.findings();
        statements.forEach(this::add);
        for (Participant participant : participants.all()) {
            participants.party(participant.id()).ifPresent(party -> byParty.putIfAbsent(party, participant.id()));
        }
    }

    private void add(Statement statement) {
        statements.add(statement.id());
        statement.onBehalfOf().stream()
                .map(OnBehalfOf::group)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(group -> add(forGroup, group, statement));
        statement.speakers().stream().distinct().forEach(speaker -> add(bySpeaker, speaker, statement));
    }

    private static void add(Map<String, List<String>> by, String key, Statement statement) {
        by.computeIfAbsent(key, any -> new ArrayList<>(1)).add(statement.id());
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
                        .limit(MOST_NAMED)
                        .toList();
                if (found.size() == 1) {
                    with.add(found.get(0));
                } else if (found.isEmpty()) {
                    findings.add(Rule.MISSING_STATEMENT, cell, path, target.name());
                    others.add(OtherStatement.named(target.name()));
                } else {
                    String several = TableFindings.shortened(String.join(", ", found));
                    findings.add(Rule.AMBIGUOUS_STATEMENT, cell, path, target.name(), "statements", several);
                }
            }
        }
        return statement.with(copy -> copy.alignsWith(List.copyOf(with)).alignsWithOther(others));
    }

    /** One with whom somebody is aligned: as it was written, and the statements that may be meant. */
    private record Target(String name, List<String> statements) {}

    private List<Target> targets(String text, LocalDate day) {
        if (statements.contains(text)) {
            return List.of(new Target(text, List.of(text)));
        }
        Optional<String> group = groups.groupOfRecord(text);
        Optional<String> participant = participants.find(text);
        if (group.isPresent() || participant.isPresent()) {
            return List.of(new Target(text, made(group, participant)));
        }
        ResolvedLabel label = lookedUp.label(text, day);
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
        SpeakerWords.Speaker speaker = words.read(text, day);
        Optional<String> group = groups.group(speaker.onBehalf());
        Optional<String> party = speaker.states().stream()
                .map(State::code)
                .findFirst()
                .or(() -> speaker.organization().map(Organization::code))
                .flatMap(this::party);
        return new Target(text, group.isEmpty() && party.isEmpty() ? List.of() : made(group, party));
    }

    private Optional<String> party(String code) {
        return Optional.ofNullable(byParty.get(code));
    }

    /** The statements made for a group, or if there are none those of a participant. */
    private List<String> made(Optional<String> group, Optional<String> participant) {
        List<String> made = group.map(forGroup::get).orElse(List.of());
        return !made.isEmpty() || participant.isEmpty() ? made : bySpeaker.getOrDefault(participant.get(), List.of());
    }
}
