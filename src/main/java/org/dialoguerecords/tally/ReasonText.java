package org.dialoguerecords.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reference.State;

/** Why one state is represented, or why not, in English. */
final class ReasonText {

    private final Tally tally;
    private final TallyNames names;
    private final State seat;

    ReasonText(Tally tally, TallyNames names, State seat) {
        this.tally = tally;
        this.names = names;
        this.seat = seat;
    }

    /** A sentence that begins with the name of the state. */
    String explain() {
        boolean nothing = tally.representationsOf(seat.code()).isEmpty();
        return names.state(seat) + ": " + (nothing ? "not represented; " : "") + why() + ".";
    }

    /** The same without its name. */
    String why() {
        List<Representation> reasons = tally.representationsOf(seat.code());
        return reasons.isEmpty()
                ? tally.findAbsence(seat).map(this::whyNot).orElse("not a member state on that day")
                : reasons(reasons);
    }

    private String whyNot(Absence absence) {
        return switch (absence.reason()) {
            case EXCEPTED -> "excepted from " + statements(absence.statements());
            case DISSOCIATED -> "dissociated from " + statements(absence.statements());
            case UNKNOWN -> reasons(tally.representationsOf(seat.code()));
            case NO_STATEMENT ->
                "without a statement in the record" + (tally.counted().isComplete() ? "" : ", which is partial");
        };
    }

    private static String statements(List<String> ids) {
        return (ids.size() == 1 ? "statement " : "statements ") + Words.join(ids);
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
        String statement = (isOfPassage(reason) ? "a passage of " : "") + "statement " + reason.statement();
        String group = reason.group();
        String what = switch (reason.basis()) {
            case OWN -> "own statement " + reason.statement();
            case NAMED -> "named in " + statement + (group == null ? "" : " (" + names.group(group) + ")");
            case GROUP -> "member of " + group(Objects.requireNonNull(group)) + ", " + statement;
            case ALIGNED ->
                "aligned with statement " + reason.statement()
                        + (group == null ? "" : ", as a member of " + group(group))
                        + through(reason);
        };
        return reason.certain() ? what : "perhaps " + what;
    }

    /** By which statement the state aligned itself, or was aligned with those for whom that was made. */
    private String through(Representation reason) {
        String by = reason.through();
        if (by == null) {
            return "";
        }
        boolean own = tally.counted().reading().statements().all().stream()
                .filter(statement -> tally.counted().isDelivered(statement.index()))
                .filter(statement -> statement.id().equals(by))
                .flatMap(statement -> statement.speakers().stream())
                .map(Party::seat)
                .anyMatch(seat::equals);
        return (reason.group() == null ? "" : ",") + " by " + (own ? "its " : "") + "statement " + by;
    }

    /** The group; of one that has no members in record or data it is said, and the words of the source are quoted. */
    private String group(String id) {
        boolean known = names.findGroup(id).isPresent()
                || tally.words().groupsOfRecord().contains(id);
        String name = known ? names.group(id) : '"' + id + '"';
        return isOfAnybody(id) ? name + ", whose members are not known" : name;
    }

    private boolean isOfAnybody(String group) {
        return tally.counted()
                .reading()
                .groups()
                .of(group, tally.counted().reading().days())
                .areAnybody();
    }

    /** Whether the statement stands for the state by entries that are made in a passage only. */
    private boolean isOfPassage(Representation reason) {
        Statement statement = tally.dialogue().findStatement(reason.statement()).orElse(null);
        if (statement == null || reason.basis() == Basis.OWN || reason.basis() == Basis.ALIGNED) {
            return false;
        }
        List<OnBehalfOf> entries = statement.onBehalfOf().stream()
                .filter(entry -> isBy(entry, reason))
                .toList();
        return !entries.isEmpty() && entries.stream().allMatch(OnBehalfOf::passage);
    }

    private boolean isBy(OnBehalfOf entry, Representation reason) {
        String label = entry.group() == null ? entry.name() : entry.group();
        if (entry.isList() != (reason.basis() == Basis.NAMED) || !Objects.equals(label, reason.group())) {
            return false;
        }
        return !entry.isList()
                || tally.counted().reading().parties().seats(entry.states()).contains(seat);
    }
}
