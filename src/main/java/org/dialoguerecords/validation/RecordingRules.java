package org.dialoguerecords.validation;

import org.dialoguerecords.Recording;
import org.dialoguerecords.format.RecordPath;

/** A part of a recording does not end before it begins. */
final class RecordingRules implements RuleCheck {

    private final FindingCollector findings;

    RecordingRules(CheckedDialogue checked, FindingCollector findings) {
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Recording.class, this::recording);
    }

    private void recording(Recording recording, RecordPath path) {
        String start = recording.start();
        String end = recording.end();
        if (start != null && end != null && digits(end) < digits(start)) {
            findings.add(Rule.RECORDING_OUT_OF_ORDER, path.property("end"), end, "start", start);
        }
    }

    /** Hours, minutes and seconds as one number, which is in their order. */
    private static int digits(String offset) {
        return Integer.parseInt(offset.replace(":", ""));
    }
}
