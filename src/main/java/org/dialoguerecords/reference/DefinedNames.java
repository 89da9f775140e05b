package org.dialoguerecords.reference;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.names.NameIndex;

/**
 * The names in the definitions of some states, as the table of names that their data lack.
 *
 * <p>They are names to be found by, not to be shown, so that they never stand before a name that somebody gave.
 */
final class DefinedNames implements NameTable.Source {

    private final List<StateDefinition> states;

    DefinedNames(List<StateDefinition> states) {
        this.states = states;
    }

    @Override
    public Reader open() {
        StringBuilder table = new StringBuilder(NameTable.header()).append('\n');
        for (StateDefinition state : states) {
            // No text is found by a name without words, such as "?", or by one that is no line of text.
            if (state.kind() == StateKind.STATE
                    && state.name().chars().noneMatch(Character::isISOControl)
                    && !NameIndex.key(state.name()).isEmpty()) {
                table.append(line(state)).append('\n');
            }
        }
        return new StringReader(table.toString());
    }

    private static String line(StateDefinition state) {
        boolean ends = !state.until().equals(LocalDate.MAX);
        return String.join(
                "\t",
                state.code(),
                "en",
                "variant",
                state.name().strip(),
                state.from().equals(LocalDate.MIN) ? "" : state.from().toString(),
                ends ? state.until().minusDays(1).toString() : "",
                "its definition");
    }
}
