package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dialoguerecords.Group;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.jspecify.annotations.Nullable;

/** What may be meant by a text that is the code of nobody, such as a name; empty where nothing is known to be. */
final class Intended {

    /** The detail of a finding that has it. */
    static final String DETAIL = "intended";

    /** To find out what is meant takes longer than all else: nobody needs a proposal for thousands of texts. */
    private static final int MOST = 500;

    private final CheckedDialogue checked;
    private final ReferenceData reference;
    private @Nullable Map<String, String> groups;
    private int asked;

    Intended(CheckedDialogue checked) {
        this.checked = checked;
        this.reference = checked.reference();
    }

    /** The code of a state. */
    String state(String text, LocalDate date) {
        return proposal(text, () -> findState(text, date));
    }

    /** The code of an organization. */
    String organization(String text) {
        return proposal(text, () -> findOrganization(text));
    }

    /** The code of the party of a delegation that is said to be one of a state. */
    String party(String text, LocalDate date) {
        return proposal(text, () -> findState(text, date).or(() -> findOrganization(text)));
    }

    /** The code of the party of any other delegation, of which only a name is taken for a slip. */
    String namedParty(String text, LocalDate date) {
        return proposal(
                text,
                () -> findOrganization(text)
                        .or(() -> reference.resolve(text, date).state().map(State::code)));
    }

    /** The id of a group of the record or of the reference data. */
    String group(String text) {
        return proposal(
                text,
                () -> Optional.ofNullable(ofRecord().get(key(text)))
                        .or(() -> reference.resolveGroup(text).map(StateGroup::id)));
    }

    private Optional<String> findState(String text, LocalDate date) {
        return reference.intendedState(text, date).map(State::code);
    }

    private Optional<String> findOrganization(String text) {
        return reference
                .resolveOrganization(text)
                .map(Organization::code)
                .or(() -> reference.resolveGroup(text).map(StateGroup::id));
    }

    private Map<String, String> ofRecord() {
        if (groups == null) {
            groups = new HashMap<>();
            for (Group group : checked.dialogue().groups()) {
                groups.putIfAbsent(key(group.id()), group.id());
                if (group.name() != null) {
                    groups.putIfAbsent(key(group.name()), group.id());
                }
            }
        }
        return groups;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private String proposal(String text, Supplier<Optional<String>> lookUp) {
        asked++;
        return asked > MOST
                ? ""
                : lookUp.get().filter(code -> !code.equals(text)).orElse("");
    }
}
