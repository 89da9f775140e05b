package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.reference.State;
import org.jspecify.annotations.Nullable;

/** A tally in English. */
final class TallyText {

    private final Tally tally;
    private final Dialogue dialogue;
    private final LocalDate day;

    TallyText(Tally tally) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
        this.day = dialogue.lastDay();
    }

    String sentence() {
        List<String> speakers = new ArrayList<>();
        speakers.add(Words.counted(tally.count(Figure.MEMBER_STATES_SPOKE), "member state", "member states"));
        Count observers = tally.count(Figure.OBSERVERS_SPOKE);
        if (!observers.equals(Count.exactly(0))) {
            speakers.add(Words.counted(observers, "observer", "observers"));
        }
        speakers.addAll(regionalOrganizations());
        return Words.join(speakers) + " delivered statements on behalf of "
                + Words.counted(tally.count(Figure.STATES_REPRESENTED), "state", "states");
    }

    String explain(String code) {
        List<Representation> reasons = tally.representationsOf(code);
        State seat = tally.reading().seats(List.of(code)).iterator().next();
        String name = seat.name(Locale.ENGLISH, day);
        if (reasons.isEmpty()) {
            return name + ": not represented; " + whyNot(seat) + ".";
        }
        return name + ": "
                + String.join("; ", reasons.stream().map(this::reason).toList()) + ".";
    }

    String summary() {
        StringBuilder text = new StringBuilder();
        text.append(dialogue.title()).append(", ").append(days()).append('\n');
        text.append(sentence()).append(".\n");
        for (Conflict conflict : tally.conflicts()) {
            text.append(conflict.explanation()).append('\n');
        }
        text.append(verdicts()).append('\n');
        return text.append(basis()).toString();
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(escape(dialogue.title()))
                .append(", ")
                .append(days())
                .append("\n\n");
        text.append(sentence()).append(".\n\n");
        text.append("## Figures\n\n| figure | reported | by | computed | verdict |\n|---|---|---|---|---|\n");
        for (Comparison comparison : tally.compareWithReported()) {
            row(
                    text,
                    Words.figure(dialogue, comparison.reported()),
                    Words.value(comparison.reported()),
                    Words.source(dialogue, comparison.reported()),
                    comparison.reported().figure() == Figure.OTHER
                            ? ""
                            : comparison.computed().toString(),
                    comparison.verdict().name().toLowerCase(Locale.ROOT));
        }
        list(
                text,
                "Conflicts",
                tally.conflicts().stream().map(Conflict::explanation).toList());
        list(text, "What follows from the reported figures", tally.inferences());
        text.append("\n## States\n\n| state | represented by |\n|---|---|\n");
        for (State state : tally.statesRepresented().certain()) {
            String reasons = String.join(
                    "; ",
                    tally.representationsOf(state.code()).stream()
                            .map(this::reason)
                            .toList());
            row(text, state.name(Locale.ENGLISH, day), reasons);
        }
        return text.append('\n').append(basis()).append('\n').toString();
    }

    private String reason(Representation reason) {
        String what = switch (reason.basis()) {
            case OWN -> "own statement " + reason.statement();
            case NAMED ->
                "named in statement " + reason.statement()
                        + (reason.group() == null ? "" : " (" + group(reason.group()) + ")");
            case ALIGNED -> "aligned with statement " + reason.statement();
            case GROUP -> "member of " + group(reason.group()) + ", statement " + reason.statement();
        };
        return reason.certain() ? what : "perhaps " + what;
    }

    private String whyNot(State seat) {
        for (Absence absence : tally.statesNotRepresented()) {
            if (absence.state().equals(seat)) {
                return absence.reason() == Absence.Reason.EXCEPTED
                        ? "excepted from statement " + Words.join(absence.statements())
                        : "no statement in the record stands for it"
                                + (tally.reading().isComplete() ? "" : ", and the record is partial");
            }
        }
        return "not a member state on that day";
    }

    private List<String> regionalOrganizations() {
        Count count = tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE);
        if (count.isExact() && count.value() <= 3) {
            return tally.reading().counted().stream()
                    .flatMap(statement -> statement.speakers().stream())
                    .filter(party -> party.category() == DelegationCategory.REGIONAL_ORGANIZATION)
                    .map(Party::key)
                    .distinct()
                    .map(key -> "the " + organization(key))
                    .toList();
        }
        return count.equals(Count.exactly(0))
                ? List.of()
                : List.of(Words.counted(count, "regional organization", "regional organizations"));
    }

    /** The name of an organisation: the record's, or that of the reference data. */
    private String organization(String key) {
        return dialogue.participants().stream()
                .filter(Delegation.class::isInstance)
                .map(Delegation.class::cast)
                .filter(delegation -> key.equals(delegation.party()) || key.equals(delegation.id()))
                .map(Delegation::name)
                .filter(name -> name != null)
                .findFirst()
                .or(() -> tally.reading().reference().findGroup(key).map(org.dialoguerecords.reference.Group::name))
                .orElse(key);
    }

    private String group(@Nullable String id) {
        if (id == null) {
            return "a group";
        }
        return dialogue.findGroup(id)
                .map(Group::name)
                .or(() -> tally.reading().reference().findGroup(id).map(known -> "the " + known.name()))
                .orElse(id);
    }

    private String verdicts() {
        List<Comparison> comparisons = tally.compareWithReported();
        if (comparisons.isEmpty()) {
            return "Nothing is reported.";
        }
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long number = comparisons.stream()
                    .filter(comparison -> comparison.verdict() == verdict)
                    .count();
            parts.add(number + " "
                    + switch (verdict) {
                        case AGREES -> "agree";
                        case CONTRADICTS -> "are contradicted";
                        case UNDECIDED -> "are undecided";
                    });
        }
        return "Of " + comparisons.size() + " reported figures, " + Words.join(parts) + ".";
    }

    private String basis() {
        return "Counted with reference data " + tally.referenceVersion() + " and " + tally.rules() + "; the record is "
                + dialogue.coverage().name().toLowerCase(Locale.ROOT) + ".";
    }

    private String days() {
        return dialogue.endDate() == null ? dialogue.date().toString() : dialogue.date() + " to " + dialogue.endDate();
    }

    static void list(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n## ").append(title).append("\n\n");
            lines.forEach(line -> text.append("- ").append(escape(line)).append('\n'));
        }
    }

    static void row(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append("| ").append(escape(cell)).append(' ');
        }
        text.append("|\n");
    }

    /** Text of the record, which may hold what Markdown takes for a mark of its own. */
    static String escape(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
