package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;

/** Findings in short, and small dialogues to find them in. */
final class Findings {

    private Findings() {}

    /** A dialogue of that day that is otherwise as given. */
    static Dialogue dialogue(String date, Consumer<DialogueBuilder> content) {
        DialogueBuilder builder = Dialogue.builder("d", "A dialogue", LocalDate.parse(date));
        content.accept(builder);
        return builder.build();
    }

    /** A delegation that has its party as id. */
    static Delegation delegation(DelegationCategory category, String party) {
        return Delegation.builder(party, category).party(party).build();
    }

    static Delegation state(String party) {
        return Delegation.memberState(party, party);
    }

    static List<Finding> of(Dialogue dialogue) {
        return DialogueValidator.standard().validate(dialogue);
    }

    /** Code and path of each finding, in their order. */
    static List<String> in(Dialogue dialogue) {
        return brief(of(dialogue));
    }

    static List<String> brief(List<Finding> findings) {
        return findings.stream().map(Findings::brief).toList();
    }

    static String brief(Finding finding) {
        return finding.code() + " " + finding.path();
    }
}
