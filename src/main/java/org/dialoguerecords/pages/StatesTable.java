package org.dialoguerecords.pages;

import java.util.Comparator;
import java.util.List;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.english.Words;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Tally;

/** Every state that is counted, how it is represented, and why, or why not. */
record StatesTable(Tally tally, List<RepresentedState> states, StateNames names) {

    void write(Markup content) {
        boolean complete = tally.dialogue().coverage() == Coverage.COMPLETE;
        List<String> organizations = tally.statesRepresented().organizations().stream()
                .map(tally::nameOfGroup)
                .sorted()
                .toList();
        HtmlPage.table(
                content,
                "states",
                Words.counted(states.size(), "state", "states")
                        + " by name, each with its strongest reason and all others",
                "State",
                "Represented");
        content.open("tbody");
        Comparator<State> order = names.order();
        for (RepresentedState one : states.stream()
                .sorted(Comparator.comparing(RepresentedState::state, order))
                .toList()) {
            String code = one.state().code();
            content.open("tr").open("th scope='row'");
            content.text(code, "span class='id'")
                    .text(names.of(one.state()), "span")
                    .close();
            content.open("td").text(one.manner().words(complete), "span class='tag {}'", PageStyle.name(one.manner()));
            content.text(one.why(), "span").close().close();
        }
        content.close().close();
        if (!organizations.isEmpty()) {
            content.text("Organizations that are or may be represented: " + Words.join(organizations) + ".", "p");
        }
    }
}
