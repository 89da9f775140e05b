package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.UnknownCodeException;
import org.dialoguerecords.tally.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a record is counted, and which part of it. */
final class ViewOptions {

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Count what was said up to this day, such as 2020-01-09.")
    private @Nullable LocalDate asOf;

    @Option(names = "--sitting", paramLabel = "ID", description = "Count one sitting, by its id in the record.")
    private @Nullable String sitting;

    @Option(names = "--item", paramLabel = "ID", description = "Count one agenda item, by its id in the record.")
    private @Nullable String item;

    /** The count of a record. */
    Tally tally(Dialogue dialogue) {
        rules.requireKnown(dialogue.groups().stream().map(Group::id).toList());
        Tally tally = Tally.of(dialogue, ReferenceData.standard(), rules.rules());
        if (asOf != null) {
            tally = tally.asOf(asOf);
        }
        String sittingId = sitting;
        if (sittingId != null) {
            known(
                    sittingId,
                    "a sitting",
                    dialogue,
                    dialogue.sittings().stream().map(Sitting::id).toList());
            tally = tally.where(statement -> sittingId.equals(statement.sitting()));
        }
        String itemId = item;
        if (itemId != null) {
            known(
                    itemId,
                    "an agenda item",
                    dialogue,
                    dialogue.agenda().stream().map(AgendaItem::id).toList());
            tally = tally.where(statement -> statement.agendaItems().contains(itemId));
        }
        return tally;
    }

    private static void known(String id, String what, Dialogue dialogue, List<String> ids) {
        if (!ids.contains(id)) {
            String known = ids.isEmpty() ? "of which it has none" : "which are " + String.join(", ", ids);
            throw UnknownCodeException.of(
                    id,
                    "the id of " + what + " of dialogue \"" + dialogue.id() + "\", " + known,
                    Optional.empty(),
                    ReferenceData.standard().version());
        }
    }
}
