package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.jspecify.annotations.Nullable;

/** A tally in English. */
final class TallyText {

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
                : (speakers.isEmpty() ? "; represented: " : " on behalf of ") + counted(represented, "state", "states");
        return Words.capitalized(upTo() + who + forWhom);
    }

    private static String counted(Count count, String one, String many) {
        return Words.counted(count.min(), count.max(), one, many);
    }

    private String upTo() {
        LocalDate asOf = tally.counted().view().upTo();
        return asOf == null ? "" : "up to " + asOf + ", ";
    }

    private void addUnlessNone(List<String> speakers, Figure figure, String one, String many) {
        Count count = tally.count(figure);
        if (!count.equals(Count.exactly(0)) && !count.equals(Count.atLeast(0))) {
            speakers.add(counted(count, one, many));
        }
    }

    String explain(String code) {
        boolean nothing = tally.representationsOf(code).isEmpty();
        return name(code) + ": " + (nothing ? "not represented; " : "") + why(code) + ".";
    }

    String why(String code) {
        List<Representation> reasons = tally.representationsOf(code);
        return reasons.isEmpty() ? whyNot(tally.words().seat(code)) : reasons(reasons);
    }

    String summary() {
        StringBuilder text = new StringBuilder();
        text.append(dialogue.title()).append(", ").append(days()).append('\n');
        text.append(sentence()).append(".\n");
        for (Conflict conflict : tally.conflicts()) {
            text.append(conflict.explanation()).append('\n');
        }
        text.append(verdicts()).append('\n');
        return text.append(howCounted()).toString();
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
        return tally.findAbsence(seat).map(this::whyNot).orElse("not a member state on that day");
    }

    private String whyNot(Absence absence) {
        return switch (absence.reason()) {
            case EXCEPTED -> "excepted from statement " + Words.join(absence.statements());
            case UNKNOWN -> reasons(tally.representationsOf(absence.state().code()));
            case NO_STATEMENT ->
                "without a statement in the record" + (tally.counted().isComplete() ? "" : ", which is partial");
        };
    }

    /** The regional organisations that took the floor: by name if they are few. */
    private Optional<String> regionalOrganizations() {
        Count count = tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE);
        List<String> names = tally.counted().counted().stream()
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
            return Optional.of(counted(count, "regional organization", "regional organizations"));
        }
        return Optional.of((count.isExact() ? "" : "at least ") + Words.join(names));
    }

    /** The name of the state that had the seat on the day. */
    String name(String code) {
        State seat = tally.words().seat(code);
        return tally.counted().reading().reference().states().stream()
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
                .or(() -> tally.counted().reading().reference().findGroup(key).map(StateGroup::name))
                .orElse(key);
    }

    private String group(@Nullable String id) {
        if (id == null) {
            return "a group";
        }
        return dialogue.findGroup(id)
                .map(Group::name)
                .or(() -> tally.counted().reading().reference().findGroup(id).map(StateGroup::name))
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

    String howCounted() {
        return "Counted with reference data " + tally.referenceVersion() + " and " + tally.rules() + "; the record is "
                + dialogue.coverage().name().toLowerCase(Locale.ROOT) + ".";
    }

    private String days() {
        return dialogue.endDate() == null ? dialogue.date().toString() : dialogue.date() + " to " + dialogue.endDate();
    }
}
