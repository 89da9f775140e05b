package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dialoguerecords.names.SpeakerText;
import org.jspecify.annotations.Nullable;

/** Reads the words with which records name speakers, for one day. */
final class SpeakerReader {

    private final ReferenceData data;
    private final LocalDate date;

    SpeakerReader(ReferenceData data, LocalDate date) {
        this.data = data;
        this.date = date;
    }

    /** The first reading by which somebody known speaks; else the last that tells more than the text itself. */
    SpeakerResolution read(String text) {
        @Nullable SpeakerResolution answer = null;
        for (SpeakerText reading : SpeakerText.readings(text)) {
            SpeakerResolution read = read(reading);
            if (read.isResolved()) {
                return read;
            }
            boolean tells = read.outcome() instanceof NameResolution.Ambiguous
                    || !read.party().equals(text.strip());
            answer = answer == null || tells ? read : answer;
        }
        return Objects.requireNonNull(answer);
    }

    private SpeakerResolution read(SpeakerText reading) {
        NameResolution state = data.resolve(reading.party(), date);
        boolean unknown = state instanceof NameResolution.Unresolved;
        return new SpeakerResolution(
                state,
                unknown ? data.resolveOrganization(reading.party()) : Optional.empty(),
                reading.person(),
                reading.function(),
                reading.party());
    }
}
