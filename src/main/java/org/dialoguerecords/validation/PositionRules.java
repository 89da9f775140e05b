package org.dialoguerecords.validation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.validation.CheckedDialogue.Party;
import org.jspecify.annotations.Nullable;

/** No party, and no individual, supports in one statement what it opposes in another. */
final class PositionRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    /** By issue and speaker, for each stance the first statement that takes it. */
    private final Map<String, Map<String, Map<Stance, String>>> taken = new HashMap<>();

    PositionRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Position.class, this::position);
    }

    private void position(Position position, RecordPath path) {
        Statement statement = checked.statementAround(path);
        String other = null;
        for (String speaker : statement.speakers()) {
            Map<Stance, String> stances = taken.computeIfAbsent(position.issue(), issue -> new HashMap<>())
                    .computeIfAbsent(seatOrId(speaker), seat -> new EnumMap<>(Stance.class));
            other = other == null ? opposite(position.stance(), stances) : other;
            stances.putIfAbsent(position.stance(), statement.id());
        }
        if (other != null) {
            findings.add(
                    Rule.CONTRADICTORY_POSITIONS,
                    path.property("stance"),
                    position.stance(),
                    "issue",
                    position.issue(),
                    "other",
                    other);
        }
    }

    private String seatOrId(String speaker) {
        Party party = checked.partyOf(speaker);
        return party == null ? speaker : party.seat();
    }

    private static @Nullable String opposite(Stance stance, Map<Stance, String> taken) {
        return switch (stance) {
            case SUPPORTS -> taken.get(Stance.OPPOSES);
            case OPPOSES -> taken.get(Stance.SUPPORTS);
            case MIXED, CONDITIONAL, ABSTAINS -> null;
        };
    }
}
