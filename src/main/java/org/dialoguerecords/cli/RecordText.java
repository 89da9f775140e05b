package org.dialoguerecords.cli;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueFormatException;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;

/** The text of one record, and where it stands. */
final class RecordText {

    private final String source;
    private final long linesBefore;
    private final byte[] json;

    RecordText(String source, long linesBefore, byte[] json) {
        this.source = source;
        this.linesBefore = linesBefore;
        this.json = json;
    }

    /**
     * The record.
     *
     * @throws InputException if the text is none
     */
    Dialogue dialogue() {
        try {
            return DialogueJson.read(new ByteArrayInputStream(json));
        } catch (DialogueFormatException e) {
            String place = e.line() == 0 ? source : source + ":" + (linesBefore + e.line()) + ":" + e.column();
            String path = e.path().isEmpty() ? "" : e.path() + ": ";
            throw new InputException(place + ": " + path + "expected " + e.expected() + ", found " + e.found(), e);
        }
    }

    /** Everything that is wrong or doubtful with it, in the lines of the file. */
    List<Finding> findings() {
        return DialogueValidator.standard().check(new ByteArrayInputStream(json)).stream()
                .map(this::inFile)
                .toList();
    }

    /** What to do with a text that is no record at all; empty for nothing. */
    String advice() {
        boolean beginsTheFile = linesBefore == 0 && json.length > 0;
        return !beginsTheFile || JsonBraces.begin(json)
                ? ""
                : source + ": a record is JSON; of a speakers' list one is made by: dialogue-records import";
    }

    private Finding inFile(Finding finding) {
        return finding.line() == 0
                ? finding
                : new Finding(
                        finding.severity(),
                        finding.rule(),
                        finding.path(),
                        finding.value(),
                        finding.details(),
                        linesBefore + finding.line(),
                        finding.column());
    }

    /** The name of the file. */
    String source() {
        return source;
    }
}
