package org.dialoguerecords.table;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;

/**
 * A meeting as public services hand it out as JSON; which of the three it is, is found out.
 *
 * <ul>
 *   <li>a verbatim record of transcripts.un.org ({@code /api/pv?symbol=S/PV.10175})
 *   <li>a transcript of transcripts.un.org ({@code /en/sc/10175.json}), made by speech recognition: for whom somebody is said
 *       to speak there is {@code perhaps}
 *   <li>a meeting of un-extractor, with its votes
 * </ul>
 *
 * <pre>{@code
 * Imported imported = MeetingRecords.read(Path.of("S-PV-10175.json")).into(dialogue);
 * }</pre>
 *
 * <p>The document becomes a sitting, and several of one meeting, read one after the other into the same dialogue, its
 * sittings. Turns become statements, what the chair says as such {@code CHAIR_REMARKS}, what comes after a recorded vote on an
 * item {@code EXPLANATION_OF_VOTE}. Sentences that read like an alignment, or like words on behalf of others that are in no
 * field, are findings for a person to decide, and never data. Immutable and thread-safe.
 */
public final class MeetingRecords {

    private final MeetingFile file;
    private final boolean isComplete;

    private MeetingRecords(MeetingFile file, boolean isComplete) {
        this.file = file;
        this.isComplete = isComplete;
    }

    /**
     * The meeting in a file.
     *
     * @throws TableFormatException if the file cannot be read, is no JSON, or has none of the three shapes
     */
    public static MeetingRecords read(Path path) {
        return of(TableText.read(path, Optional.of(StandardCharsets.UTF_8)), path.toString());
    }

    /** The meeting in a stream, as {@link #read(Path)}. The stream is read to its end and not closed. */
    public static MeetingRecords read(InputStream in) {
        return of(TableText.read(in, "<stream>", Optional.of(StandardCharsets.UTF_8)), "<stream>");
    }

    /** The meeting in a text, as {@link #read(Path)}. */
    public static MeetingRecords read(String json) {
        return of(TableText.withoutMark(json), "<string>");
    }

    private static MeetingRecords of(String json, String source) {
        return new MeetingRecords(MeetingShapes.read(JsonTree.read(json, source), source), false);
    }

    /**
     * The same, of which the caller knows that every statement is there: the coverage of the dialogue stays as it is, unless
     * somebody spoke who may be a state and whom nobody knows. Otherwise it becomes {@code PARTIAL}.
     */
    public MeetingRecords complete() {
        return new MeetingRecords(file, true);
    }

    /** The dialogue with the meeting in it, and everything that was not understood or is left to a person. */
    public Imported into(Dialogue dialogue) {
        return into(dialogue, ReferenceData.standard());
    }

    /** The same by other reference data. */
    public Imported into(Dialogue dialogue, ReferenceData reference) {
        return new MeetingImport(dialogue, reference, file, isComplete).read();
    }
}
