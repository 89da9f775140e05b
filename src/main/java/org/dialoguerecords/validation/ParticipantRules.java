package org.dialoguerecords.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Individual;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.validation.CheckedDialogue.Party;
import org.jspecify.annotations.Nullable;

/** No two participants have one name. */
final class ParticipantRules implements RuleCheck {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    /** The place of the first participant of each name. */
    private final Map<String, Integer> firsts = new HashMap<>();

    ParticipantRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Delegation.class, (delegation, path) -> name(delegation.name(), path));
        walk.on(Individual.class, (individual, path) -> name(individual.name(), path));
    }

    private void name(@Nullable String name, RecordPath path) {
        if (name == null || name.isBlank()) {
            return;
        }
        int place = path.index();
        int first = firsts.computeIfAbsent(comparable(name), key -> place);
        String other = id(first);
        if (!other.equals(id(place)) && !isOneParty(first, place)) {
            findings.add(Rule.DUPLICATE_PARTICIPANT, path.property("name"), name, "other", other);
        }
    }

    private String id(int participant) {
        return checked.dialogue().participants().get(participant).id();
    }

    private static String comparable(String name) {
        return BLANKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Two delegations of one party are reported as that. */
    private boolean isOneParty(int one, int other) {
        Party party = checked.partyAt(one);
        Party second = checked.partyAt(other);
        return party != null && second != null && party.seat().equals(second.seat());
    }
}
