package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.counting.GroupOrOthers;
import org.dialoguerecords.counting.View;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.ReadStatement;

/** A tally in English. */
final class TallyText {

    private static final int MOST_ORGANIZATIONS = 3;

    private final Tally tally;
    private final Dialogue dialogue;
    private final TallyNames names;

    TallyText(Tally tally) {
        this.tally = tally;
        this.dialogue = tally.dialogue();
        this.names = new TallyNames(tally.counted().reading());
    }

    String sentence() {
        if (tally.count(Figure.STATEMENTS).equals(Count.exactly(0))) {
            return Words.capitalized(part() + "nobody delivered a statement");
        }
        if (!tally.counted().isComplete()) {
            return Words.capitalized(part() + new PartialSentence(tally, organizations()).text());
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
        return Words.capitalized(part() + who + forWhom);
    }

    private static String counted(Count count, String one, String many) {
        return Words.counted(count.min(), count.max(), one, many);
    }

    /** The part of the record of which this is, as a sentence begins with it: "up to 2018-06-25, in statement s7, ". */
    private String part() {
        View view = tally.counted().view();
        StringBuilder text = new StringBuilder();
        view.ofDaysInWords().ifPresent(days -> text.append(days).append(", "));
        statements().ifPresent(some -> text.append("in ").append(some).append(", "));
        for (GroupOrOthers part : view.parties()) {
            text.append(part.inside() ? "among " : "without ")
                    .append(Words.membersOf(names.findGroup(part.group()).orElse(part.group())))
                    .append(", ");
        }
        return text.toString();
    }

    private Optional<String> statements() {
        return tally.counted()
                .view()
                .ofStatementsInWords(
                        tally.counted().countRecorded(), dialogue.statements().size());
    }

    private void addUnlessNone(List<String> speakers, Figure figure, String one, String many) {
        Count count = tally.count(figure);
        if (!count.equals(Count.exactly(0)) && !count.equals(Count.atLeast(0))) {
            speakers.add(counted(count, one, many));
        }
    }

    String name(String code) {
        return names.state(tally.words().seat(code));
    }

    String groupName(String id) {
        return names.findGroup(id).orElse(id);
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

    /** The regional organisations that took the floor: by name if they are few. */
    private Optional<String> regionalOrganizations() {
        Count count = tally.count(Figure.REGIONAL_ORGANIZATIONS_SPOKE);
        List<String> named = organizations();
        if (!named.isEmpty()) {
            return Optional.of((count.isExact() ? "" : "at least ") + Words.join(named));
        }
        return count.isExact() || count.max().isEmpty()
                ? Optional.empty()
                : Optional.of(counted(count, "regional organization", "regional organizations"));
    }

    /** Those that certainly did, or how many if they are many. */
    private List<String> organizations() {
        List<String> organizations = tally.counted().counted().stream()
                .filter(ReadStatement::certain)
                .flatMap(statement -> statement.speakers().stream())
                .filter(party -> party.category() == DelegationCategory.REGIONAL_ORGANIZATION)
                .map(Party::key)
                .distinct()
                .map(key -> Words.the(names.organization(key)))
                .toList();
        return organizations.size() > MOST_ORGANIZATIONS
                ? List.of(Words.number(organizations.size()) + " regional organizations")
                : organizations;
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

    /** The parts of the record that are counted: "up to 2018-06-25", "24 of 112 statements", "among UNSC"; none for all of it. */
    List<String> view() {
        List<String> view = new ArrayList<>();
        tally.counted().view().ofDaysInWords().ifPresent(view::add);
        statements().ifPresent(view::add);
        tally.counted().view().parties().forEach(part -> view.add(part.toString()));
        return view;
    }

    String howCounted() {
        List<String> view = view();
        return "Counted " + (view.isEmpty() ? "" : String.join(", ", view) + ", ") + "with reference data "
                + tally.referenceVersion() + " and " + tally.rules() + universe() + "; the record is "
                + dialogue.coverage().name().toLowerCase(Locale.ROOT) + ".";
    }

    /** Whose members the member states are, where the record says so and it is not the United Nations. */
    private String universe() {
        boolean said = tally.rules().universe() != null || tally.universe().equals("UN");
        return said ? "" : "; member states are those of " + tally.universe();
    }

    private String days() {
        return dialogue.endDate() == null ? dialogue.date().toString() : dialogue.date() + " to " + dialogue.endDate();
    }
}
