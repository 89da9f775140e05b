package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.jspecify.annotations.Nullable;

/** A tally in English. */
final class TallyText {

    /** Figures that every dialogue has. */
    private static final List<Figure> OF_EVERY_DIALOGUE = List.of(
            Figure.STATEMENTS,
            Figure.MEMBER_STATES_SPOKE,
            Figure.OBSERVERS_SPOKE,
            Figure.REGIONAL_ORGANIZATIONS_SPOKE,
            Figure.UN_ENTITIES_SPOKE,
            Figure.CIVIL_SOCIETY_SPOKE,
            Figure.PANELLISTS,
            Figure.STATES_REPRESENTED,
            Figure.OBSERVERS_REPRESENTED,
            Figure.GROUP_STATEMENTS);

    /** Names in a row that people still read. */
    private static final int MOST_NAMES = 12;

    private static final int MOST_ORGANIZATIONS = 3;

    private final Tally tally;
    private final Dialogue dialogue;
    private final LocalDate day;

    TallyText(Tally tally) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
        this.day = dialogue.lastDay();
    }

    String sentence() {
        if (tally.count(Figure.STATEMENTS).equals(Count.exactly(0))) {
            return Words.capitalized(upTo() + "nobody delivered a statement");
        }
        List<String> speakers = new ArrayList<>();
        addUnlessNone(speakers, Figure.MEMBER_STATES_SPOKE, "member state", "member states");
        addUnlessNone(speakers, Figure.OBSERVERS_SPOKE, "observer", "observers");
        regionalOrganizations().ifPresent(speakers::add);
        String who = speakers.isEmpty()
                ? "no member state delivered a statement"
                : Words.join(speakers) + " delivered statements";
        Count represented = tally.count(Figure.STATES_REPRESENTED);
        boolean nobody =
                represented.equals(Count.atLeast(0)) || (speakers.isEmpty() && represented.equals(Count.exactly(0)));
        String forWhom = nobody
                ? ""
                : (speakers.isEmpty() ? "; represented: " : " on behalf of ")
                        + Words.counted(represented, "state", "states");
        return Words.capitalized(upTo() + who + forWhom);
    }

    private String upTo() {
        LocalDate asOf = tally.reading().days().asOf();
        return asOf == null ? "" : "up to " + asOf + ", ";
    }

    private void addUnlessNone(List<String> speakers, Figure figure, String one, String many) {
        Count count = tally.count(figure);
        if (!count.equals(Count.exactly(0)) && !count.equals(Count.atLeast(0))) {
            speakers.add(Words.counted(count, one, many));
        }
    }

    String explain(String code) {
        State seat = tally.reading().parties().seat(code);
        List<Representation> reasons = tally.representationsOf(code);
        String why = reasons.isEmpty() ? "not represented; " + whyNot(seat) : reasons(reasons);
        return name(seat) + ": " + why + ".";
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
        text.append(escape(sentence())).append(".\n\n");
        text.append("## Figures\n\n| figure | reported | by | computed | verdict |\n|---|---|---|---|---|\n");
        Set<Figure> reported = EnumSet.noneOf(Figure.class);
        for (Comparison comparison : tally.compareWithReported()) {
            ReportedFigure figure = comparison.reported();
            reported.add(figure.figure());
            row(
                    text,
                    Words.figure(dialogue, figure),
                    Words.value(figure),
                    Words.source(dialogue, figure),
                    figure.figure() == Figure.OTHER ? "" : Words.plain(comparison.computed()),
                    comparison.verdict().name().toLowerCase(Locale.ROOT));
        }
        for (Figure figure : OF_EVERY_DIALOGUE) {
            if (!reported.contains(figure)) {
                row(text, Words.noun(figure, null), "", "", Words.plain(tally.count(figure)), "");
            }
        }
        list(
                text,
                "Conflicts",
                tally.conflicts().stream().map(Conflict::explanation).toList());
        list(text, "What follows from the reported figures", tally.inferences());
        text.append("\n## States\n\n| state | represented by |\n|---|---|\n");
        for (State state : tally.statesRepresented().certain()) {
            row(text, name(state), reasons(tally.representationsOf(state.code())));
        }
        list(text, "Not certainly represented", absences());
        return text.append('\n').append(escape(basis())).append('\n').toString();
    }

    /** Why the others are not, once for all of which the same is to be said. */
    private List<String> absences() {
        Map<String, List<String>> namesByReason = new LinkedHashMap<>();
        for (Absence absence : tally.statesNotRepresented()) {
            namesByReason
                    .computeIfAbsent(whyNot(absence), why -> new ArrayList<>())
                    .add(name(absence.state()));
        }
        List<String> lines = new ArrayList<>();
        namesByReason.forEach((why, names) ->
                lines.add((names.size() > MOST_NAMES ? names.size() + " states" : Words.join(names)) + ": " + why));
        return lines;
    }

    private String reasons(List<Representation> reasons) {
        return String.join(
                "; ",
                reasons.stream()
                        .sorted(Comparator.comparing(Representation::basis))
                        .map(this::reason)
                        .toList());
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
        return tally.statesNotRepresented().stream()
                .filter(absence -> absence.state().equals(seat))
                .findFirst()
                .map(this::whyNot)
                .orElse("not a member state on that day");
    }

    private String whyNot(Absence absence) {
        return switch (absence.reason()) {
            case EXCEPTED -> "excepted from statement " + Words.join(absence.statements());
            case UNKNOWN -> reasons(tally.representationsOf(absence.state().code()));
            case NO_STATEMENT ->
                "without a statement in the record" + (tally.reading().isComplete() ? "" : ", which is partial");
        };
    }

    /** The regional organisations that took the floor: by name if they are few. */
    private Optional<String> regionalOrganizations() {
        Count count = tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE);
        List<String> names = tally.reading().counted().stream()
                .filter(CountedStatement::certain)
                .flatMap(statement -> statement.speakers().stream())
                .filter(party -> party.category() == DelegationCategory.REGIONAL_ORGANIZATION)
                .map(Party::key)
                .distinct()
                .map(key -> Words.the(organization(key)))
                .toList();
        if (names.isEmpty() && (count.isExact() || count.max().isEmpty())) {
            return Optional.empty();
        }
        if (names.isEmpty() || names.size() > MOST_ORGANIZATIONS) {
            return Optional.of(Words.counted(count, "regional organization", "regional organizations"));
        }
        return Optional.of((count.isExact() ? "" : "at least ") + Words.join(names));
    }

    /** The name of the state that had the seat on the day. */
    private String name(State seat) {
        return tally.reading().reference().states().stream()
                .filter(state -> state.seat().equals(seat) && state.existsOn(day))
                .findFirst()
                .orElse(seat)
                .name(Locale.ENGLISH, day);
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
                .or(() -> tally.reading().reference().findGroup(key).map(StateGroup::name))
                .orElse(key);
    }

    private String group(@Nullable String id) {
        if (id == null) {
            return "a group";
        }
        return dialogue.findGroup(id)
                .map(Group::name)
                .or(() -> tally.reading().reference().findGroup(id).map(StateGroup::name))
                .map(Words::the)
                .orElse(id);
    }

    private String verdicts() {
        List<Comparison> comparisons = tally.compareWithReported();
        if (comparisons.isEmpty()) {
            return "No figures are reported.";
        }
        List<String> parts = new ArrayList<>();
        addVerdict(parts, comparisons, Verdict.AGREES, "agrees", "agree");
        addVerdict(parts, comparisons, Verdict.CONTRADICTS, "is contradicted", "are contradicted");
        addVerdict(parts, comparisons, Verdict.UNDECIDED, "is left open", "are left open");
        return "Of " + Words.number(comparisons.size()) + " reported "
                + (comparisons.size() == 1 ? "figure" : "figures") + ", " + Words.join(parts) + ".";
    }

    private static void addVerdict(
            List<String> parts, List<Comparison> comparisons, Verdict verdict, String one, String many) {
        int number = (int) comparisons.stream()
                .filter(comparison -> comparison.verdict() == verdict)
                .count();
        if (number > 0) {
            parts.add(Words.number(number) + " " + (number == 1 ? one : many));
        }
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
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#&~])", "\\\\$1");
    }
}
