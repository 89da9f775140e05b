package org.dialoguerecords.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** No two participants have one name. */
final class ParticipantRules implements RuleCheck {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    /** The first participant of each name. */
    private final Map<String, Participant> named = new HashMap<>();

    ParticipantRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Delegation.class, (delegation, path) -> name(delegation.name(), delegation, path));
        walk.on(Individual.class, (individual, path) -> name(individual.name(), individual, path));
    }

    private void name(@Nullable String name, Participant participant, RecordPath path) {
        if (name == null || name.isBlank()) {
            return;
        }
        Participant other = named.putIfAbsent(comparable(name), participant);
        if (other != null && !other.id().equals(participant.id()) && !isOneParty(other, participant)) {
            findings.add(Rule.DUPLICATE_PARTICIPANT, path.property("name"), name, "other", other.id());
        }
    }

    private static String comparable(String name) {
        return BLANKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Two delegations of one party are reported as that. */
    private boolean isOneParty(Participant one, Participant other) {
        if (!(one instanceof Delegation delegation) || !(other instanceof Delegation second)) {
            return false;
        }
        return checked.parties().code(delegation).isPresent()
                && checked.parties()
                        .seatOrKey(delegation)
                        .equals(checked.parties().seatOrKey(second));
    }
}
