package org.dialoguerecords.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dialoguerecords.OnBehalfOf;

/** An entry of those for whom a statement is made, in one line. */
final class EntryText {

    private EntryText() {}

    /** "G77 except AZE", "NORDIC (DNK FIN ISL NOR SWE)", "CAN DEU UKR in a passage", "the Umbrella Group". */
    static String of(OnBehalfOf entry) {
        List<String> words = new ArrayList<>();
        Stream.of(entry.group(), entry.group() == null ? entry.name() : null, entry.person())
                .filter(Objects::nonNull)
                .forEach(words::add);
        String listed = String.join(
                " ",
                Stream.concat(entry.states().stream(), entry.organizations().stream())
                        .sorted()
                        .toList());
        if (!listed.isEmpty()) {
            words.add(words.isEmpty() ? listed : "(" + listed + ")");
        }
        if (!entry.except().isEmpty()) {
            words.add("except "
                    + String.join(" ", entry.except().stream().sorted().toList()));
        }
        if (entry.passage()) {
            words.add("in a passage");
        }
        if (entry.perhaps()) {
            words.add("perhaps");
        }
        return String.join(" ", words);
    }
}
