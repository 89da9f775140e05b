package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says which state, organization or group a name means. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        header = "Say which state a name means.",
        description =
                "Says which state, organization or group a name means on a day. Nothing is guessed: if it means none, or"
                        + " several, the exit code is 1.",
        footer = {"", "For example: resolve \"Ivory Coast\" 2020-01-09"})
final class ResolveCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name; in quotation marks if it has several words.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "DAY", description = "The day on which it was written, such as 2020-01-09.")
    private LocalDate day = LocalDate.MIN;

    ResolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        NameResolution resolution = ReferenceData.standard().resolve(name, day);
        if (resolution instanceof NameResolution.Ambiguous ambiguous) {
            throw new InputException(StatesInWords.ambiguous(name, ambiguous, day));
        }
        List<String> answers = resolution
                .state()
                .map(state -> List.of(StatesInWords.line(state, day)))
                .orElseGet(this::others);
        if (answers.isEmpty()) {
            throw new InputException("\"" + name + "\" is the name of no known state, organization or group");
        }
        answers.forEach(terminal::line);
    }

    /** An organization and the group of its members may share a name. */
    private List<String> others() {
        ReferenceData reference = ReferenceData.standard();
        return Stream.concat(
                        reference.resolveOrganization(name).stream()
                                .map(organization ->
                                        organization.code() + "  " + organization.name() + ", an organization"),
                        reference.resolveGroup(name).stream()
                                .map(group -> group.id() + "  " + group.name() + ", a group of states"))
                .toList();
    }
}
