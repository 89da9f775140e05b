package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says which state, organization or group a name means. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Says which state, organization or group a name means on a day. Nothing is guessed: if it means none, or"
                + " several, the exit code is 1.",
        footer = {"", "For example: resolve \"Ivory Coast\" 2020-01-09"})
final class ResolveCommand implements Callable<Integer>, Terminal.User {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name; in quotation marks if it has several words.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "DAY", description = "The day on which it was written, such as 2020-01-09.")
    private LocalDate day = LocalDate.MIN;

    ResolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public Integer call() {
        NameResolution resolution = ReferenceData.standard().resolve(name, day);
        if (resolution instanceof NameResolution.Ambiguous ambiguous) {
            List<String> states = ambiguous.states().stream().map(this::inWords).toList();
            terminal.problem("\"" + name + "\" can mean several states: " + String.join("; ", states));
            return Main.WRONG_INPUT;
        }
        List<String> answers = resolution.state().map(state -> List.of(inWords(state))).orElseGet(this::others);
        answers.forEach(terminal::line);
        if (answers.isEmpty()) {
            terminal.problem("\"" + name + "\" is the name of no known state, organization or group");
        }
        return answers.isEmpty() ? Main.WRONG_INPUT : Main.DONE;
    }

    private String inWords(State state) {
        return state.code() + "  " + state.name(Locale.ENGLISH, day);
    }

    /** An organization and the group of its members may share a name. */
    private List<String> others() {
        ReferenceData reference = ReferenceData.standard();
        return Stream.concat(
                        reference.resolveOrganization(name).stream()
                                .map(organization -> organization.code() + "  " + organization.name() + ", an organization"),
                        reference.resolveGroup(name).stream()
                                .map(group -> group.id() + "  " + group.name() + ", a group of states"))
                .toList();
    }
}
