package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.util.Set;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says who belonged to a group on a day. */
@Command(
        name = "members",
        mixinStandardHelpOptions = true,
        header = "Say who belonged to a group on a day.",
        description = "Says who belonged to a group on a day; \"perhaps\" where that is not known.",
        footer = {"", "For example: members G77 2017-09-06"})
final class MembersCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GROUP", description = "The id or a name of the group.")
    private String group = "";

    @Parameters(index = "1", paramLabel = "DAY", description = "The day, such as 2017-09-06.")
    private LocalDate day = LocalDate.MIN;

    MembersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        ReferenceData reference = ReferenceData.standard();
        StateGroup named = reference
                .findGroup(group)
                .or(() -> reference.resolveGroup(group))
                .orElseGet(() -> reference.group(group));
        Members members = reference.members(named.id(), day);
        int certain = members.certain().size();
        int possible = members.possible().size();
        terminal.line(named.name() + " (" + named.id() + ") on " + day + ": "
                + (certain == possible ? "" : certain + " to ") + Words.counted(possible, "state", "states"));
        for (State state : members.possible()) {
            String perhaps = members.certain().contains(state) ? "" : ", perhaps";
            terminal.line(StatesInWords.line(state, day) + perhaps);
        }
        others("Organizations", members.organizations());
        others("Territories", members.territories());
    }

    private void others(String heading, Set<String> codes) {
        if (!codes.isEmpty()) {
            terminal.line(heading + ", certainly or perhaps: " + String.join(", ", codes));
        }
    }
}
