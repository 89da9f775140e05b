package org.dialoguerecords.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Rule;
import org.dialoguerecords.validation.Severity;

/** The records of files that can be counted; of the others, standard error says what is wrong. */
final class CheckedRecords {

    /** Of these the count itself tells more. */
    private static final Set<Rule> COUNTED = EnumSet.of(Rule.FIGURE_CONTRADICTED, Rule.FIGURE_EXCEEDED);

    private final Terminal terminal;
    private final Severity least;
    private boolean allRight = true;

    /**
     * Reads nothing yet.
     *
     * @param least how bad it must be to be said
     */
    CheckedRecords(Terminal terminal, Severity least) {
        this.terminal = terminal;
        this.least = least;
    }

    /** The records, in the order of the files, read one at a time. */
    Stream<Dialogue> of(List<String> files) {
        return files.stream().flatMap(this::records).filter(this::isRight).map(RecordText::dialogue);
    }

    /** The code with which a command ends that has counted those that can be. */
    int exitCode() {
        return allRight ? Main.DONE : Main.WRONG_INPUT;
    }

    private Stream<RecordText> records(String file) {
        try {
            return RecordInput.read(NamedInput.open(file, terminal));
        } catch (InputException e) {
            terminal.problem(String.valueOf(e.getMessage()));
            allRight = false;
            return Stream.empty();
        }
    }

    private boolean isRight(RecordText record) {
        boolean right = true;
        for (Finding finding : record.findings()) {
            right &= finding.severity() != Severity.ERROR;
            if (finding.severity().compareTo(least) <= 0 && !COUNTED.contains(finding.rule())) {
                terminal.finding(terminal.err(), record.source(), finding);
            }
        }
        terminal.advice(record.advice());
        allRight &= right;
        return right;
    }
}
