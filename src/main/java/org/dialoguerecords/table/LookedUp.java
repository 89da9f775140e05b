package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ResolvedLabel;
import org.dialoguerecords.reference.SpeakerResolution;

/** What the reference data say of the texts of one table: of each once for a day, however often it is written. */
final class LookedUp {

    private final ReferenceData reference;
    private final Map<Asked, NameResolution> names = new HashMap<>();
    private final Map<Asked, ResolvedLabel> labels = new HashMap<>();
    private final Map<Asked, SpeakerResolution> speakers = new HashMap<>();

    LookedUp(ReferenceData reference) {
        this.reference = reference;
    }

    private record Asked(String text, LocalDate day) {}

    ReferenceData reference() {
        return reference;
    }

    /** The state that a text names. */
    NameResolution name(String text, LocalDate day) {
        return names.computeIfAbsent(new Asked(text, day), asked -> reference.resolve(text, day));
    }

    /** The groups and states that a text lists. */
    ResolvedLabel label(String text, LocalDate day) {
        return labels.computeIfAbsent(new Asked(text, day), asked -> reference.resolveLabel(text, day));
    }

    /** Who speaks by a text. */
    SpeakerResolution speaker(String text, LocalDate day) {
        return speakers.computeIfAbsent(new Asked(text, day), asked -> reference.resolveSpeaker(text, day));
    }
}
