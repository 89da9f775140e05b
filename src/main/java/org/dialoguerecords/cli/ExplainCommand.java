package org.dialoguerecords.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.UnknownCodeException;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says of states why they are represented, or why not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Say why a state is represented, or why not.",
        footer = {"", "For example: explain my.json FIN \"Ivory Coast\""})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "A record; - for standard input.")
    private String file = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "STATE", description = "Codes or names of states.")
    private List<String> states = List.of();

    @Mixin
    private ViewOptions view = new ViewOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckedRecords records = new CheckedRecords(terminal, Severity.ERROR);
        try (Stream<Dialogue> dialogues = records.of(List.of(file))) {
            dialogues.map(view::tally).forEachOrdered(this::explain);
        }
        return records.exitCode();
    }

    private void explain(Tally tally) {
        for (String state : states) {
            terminal.line(explanation(tally, state));
        }
    }

    private static String explanation(Tally tally, String state) {
        Dialogue dialogue = tally.dialogue();
        try {
            return tally.explain(code(state, dialogue));
        } catch (UnknownCodeException e) {
            ReferenceData reference = ReferenceData.standard();
            throw UnknownCodeException.of(
                    state,
                    "the code or the name of a state",
                    reference.intendedState(state, dialogue.date()).map(State::code),
                    reference.version());
        }
    }

    /** The code of the state, which may have been called by its name. */
    private static String code(String state, Dialogue dialogue) {
        ReferenceData reference = ReferenceData.standard();
        NameResolution resolution = reference.resolve(state, dialogue.date());
        if (reference.findState(state).isEmpty() && resolution instanceof NameResolution.Ambiguous ambiguous) {
            throw new InputException(StatesInWords.ambiguous(state, ambiguous, dialogue.date()));
        }
        return reference.findState(state).or(resolution::state).map(State::code).orElse(state);
    }
}
