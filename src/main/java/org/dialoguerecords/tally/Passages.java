package org.dialoguerecords.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reading.Parties;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateSet;
import org.jspecify.annotations.Nullable;

/** For whom statements are made in a passage, and for whom as a whole. */
final class Passages {

    private final Map<Label, Entries> entries = new HashMap<>();

    Passages(RecordReading reading) {
        Set<String> ids = new HashSet<>();
        for (Statement statement : reading.dialogue().statements()) {
            boolean first = ids.add(statement.id());
            if (first && statement.onBehalfOf().stream().anyMatch(OnBehalfOf::passage)) {
                for (OnBehalfOf entry : statement.onBehalfOf()) {
                    String label = entry.group() == null ? entry.name() : entry.group();
                    entries.computeIfAbsent(new Label(statement.id(), entry.isList(), label), key -> new Entries())
                            .add(entry, reading.parties());
                }
            }
        }
    }

    /** What a statement calls those for whom it is made, if anything: those whom it lists, or a group. */
    private record Label(
            String statement, boolean listed, @Nullable String label) {}

    /** The entries of a statement that have a label. */
    private static final class Entries {

        private final StateSet.Builder inPassage = StateSet.builder();
        private final StateSet.Builder inWhole = StateSet.builder();
        private boolean areAllPassages = true;

        void add(OnBehalfOf entry, Parties parties) {
            (entry.passage() ? inPassage : inWhole).addAll(parties.seats(entry.states()));
            areAllPassages &= entry.passage();
        }
    }

    /** Whether the statement stands for the state by entries that are made in a passage only. */
    boolean isOfPassage(Representation reason, State seat) {
        if (entries.isEmpty() || reason.basis() == Basis.OWN || reason.basis() == Basis.ALIGNED) {
            return false;
        }
        boolean listed = reason.basis() == Basis.NAMED;
        Entries some = entries.get(new Label(reason.statement(), listed, reason.group()));
        if (some == null || !listed) {
            return some != null && some.areAllPassages;
        }
        return some.inPassage.build().contains(seat) && !some.inWhole.build().contains(seat);
    }
}
