package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** Why states are represented, or why not, in English. What is said of several is worded once. */
final class ReasonText {

    private final Tally tally;
    private final TallyNames names;
    private final Map<Said, String> reasons = new ConcurrentHashMap<>();
    private final Map<String, String> groups = new ConcurrentHashMap<>();
    private final Map<List<String>, String> texts = new ConcurrentHashMap<>();
    private volatile @Nullable Passages passages;
    private volatile @Nullable Map<String, StateSet> speakers;

    ReasonText(Tally tally) {
        this.tally = tally;
        this.names = new TallyNames(tally.counted().reading());
    }

    /**
     * What is said of a reason.
     *
     * @param passage whether the statement stands for the state in a passage only
     * @param own whether the state made the statement by which it aligned itself
     */
    private record Said(Representation reason, boolean passage, boolean own) {}

    /** A sentence that begins with the name of the state. */
    String explain(State seat) {
        List<Representation> all = tally.representationsOf(seat.code());
        return names.state(seat) + ": " + (all.isEmpty() ? "not represented; " : "") + why(seat, all) + ".";
    }

    /** The same without its name. */
    String why(State seat) {
        return why(seat, tally.representationsOf(seat.code()));
    }

    private String why(State seat, List<Representation> all) {
        return all.isEmpty()
                ? tally.findAbsence(seat).map(absence -> whyNot(seat, absence)).orElse("not a member state on that day")
                : reasons(seat, all);
    }

    private String whyNot(State seat, Absence absence) {
        return switch (absence.reason()) {
            case EXCEPTED -> "excepted from " + statements(absence.statements());
            case DISSOCIATED -> "dissociated from " + statements(absence.statements());
            case UNKNOWN -> reasons(seat, tally.representationsOf(seat.code()));
            case NO_STATEMENT ->
                "without a statement in the record" + (tally.counted().isComplete() ? "" : ", which is partial");
        };
    }

    private static String statements(List<String> ids) {
        return (ids.size() == 1 ? "statement " : "statements ") + Words.join(ids);
    }

    private String reasons(State seat, List<Representation> all) {
        List<Representation> inOrder = new ArrayList<>(all);
        inOrder.sort(Comparator.comparing(Representation::basis));
        List<String> parts = new ArrayList<>(all.size());
        for (Representation reason : inOrder) {
            Said said = new Said(reason, passages().isOfPassage(reason, seat), isOwn(reason, seat));
            parts.add(reasons.computeIfAbsent(said, this::reason));
        }
        return texts.computeIfAbsent(parts, some -> String.join("; ", some));
    }

    private Passages passages() {
        Passages known = passages;
        if (known == null) {
            known = new Passages(tally.counted().reading());
            passages = known;
        }
        return known;
    }

    private String reason(Said said) {
        Representation reason = said.reason();
        String statement = (said.passage() ? "a passage of " : "") + "statement " + reason.statement();
        String group = reason.group();
        String what = switch (reason.basis()) {
            case OWN -> "own statement " + reason.statement();
            case NAMED -> "named in " + statement + (group == null ? "" : " (" + names.group(group) + ")");
            case GROUP -> "member of " + group(Objects.requireNonNull(group)) + ", " + statement;
            case ALIGNED ->
                "aligned with statement " + reason.statement()
                        + (group == null ? "" : ", as a member of " + group(group))
                        + through(reason, said.own());
        };
        return reason.certain() ? what : "perhaps " + what;
    }

    /** By which statement the state aligned itself, or was aligned with those for whom that was made. */
    private static String through(Representation reason, boolean own) {
        String by = reason.through();
        return by == null ? "" : (reason.group() == null ? "" : ",") + " by " + (own ? "its " : "") + "statement " + by;
    }

    /** Whether the state made the statement by which it aligned itself. */
    private boolean isOwn(Representation reason, State seat) {
        String by = reason.through();
        return by != null && speakers().getOrDefault(by, StateSet.empty()).contains(seat);
    }

    /** Whose delegations made the statements, by the ids of these. */
    private Map<String, StateSet> speakers() {
        Map<String, StateSet> known = speakers;
        if (known == null) {
            known = new HashMap<>();
            CountedDialogue dialogue = tally.counted();
            RecordStatements statements = dialogue.reading().statements();
            for (int i = 0; i < statements.size(); i++) {
                if (dialogue.isDelivered(i)) {
                    known.merge(statements.statement(i).id(), statements.seats(i), StateSet::union);
                }
            }
            speakers = known;
        }
        return known;
    }

    /** The group; of one that has no members in record or data it is said, and the words of the source are quoted. */
    private String group(String id) {
        return groups.computeIfAbsent(id, key -> {
            boolean known = names.findGroup(key).isPresent()
                    || tally.words().groupsOfRecord().contains(key);
            String name = known ? names.group(key) : '"' + key + '"';
            return isOfAnybody(key) ? name + ", whose members are not known" : name;
        });
    }

    private boolean isOfAnybody(String group) {
        return tally.counted()
                .reading()
                .groups()
                .of(group, tally.counted().reading().days())
                .areAnybody();
    }
}
