package org.dialoguerecords.tally;

import org.dialoguerecords.tally.World.For;
import org.dialoguerecords.tally.World.PartlyKnownGroup;
import org.dialoguerecords.tally.World.Said;

/** A {@link World} in words, for whoever has to find out what is wrong in one. */
final class WorldText {

    private WorldText() {}

    static String of(World world) {
        StringBuilder text = new StringBuilder();
        text.append(world.states)
                .append(" states, ")
                .append(world.days)
                .append(" days")
                .append(world.partial ? ", partial" : "");
        text.append("\n").append(world.rules);
        text.append("\nUN ").append(world.areUnitedNationsKnown ? world.unitedNations : "unknown");
        text.append("\nleague ").append(world.rules.universe() == World.Body.LEAGUE ? world.league : "none");
        text.append("\nobservers by data ").append(World.set(world.observersByData));
        text.append(", by record ").append(World.set(world.observersByRecord));
        text.append(", delegations ").append(World.set(world.delegations));
        for (int group = 0; group < world.known.size(); group++) {
            text.append("\nK")
                    .append(group)
                    .append(" ")
                    .append(world.known.get(group).members());
        }
        for (int group = 0; group < world.partlyKnown.size(); group++) {
            PartlyKnownGroup of = world.partlyKnown.get(group);
            text.append("\nP").append(group).append(" listed ").append(World.set(of.listed()));
            text.append(of.formerCodeToo() ? " and F0" : "").append(of.organization() ? " and ORG" : "");
            text.append(" size ").append(of.size());
        }
        for (int statement = 0; statement < world.said.size(); statement++) {
            text.append("\ns").append(statement).append(describe(world.said.get(statement)));
        }
        return text.toString();
    }

    private static String describe(Said one) {
        StringBuilder text = new StringBuilder();
        text.append(" day ").append(one.day()).append(" by ").append(one.speakers());
        text.append(one.intervention() ? "" : " REPLY");
        for (For entry : one.spokenFor()) {
            text.append(" for ").append(entry.group()).append(World.set(entry.states()));
            text.append(entry.except() == 0 ? "" : " except " + World.set(entry.except()));
        }
        text.append(one.alignedStates() == 0 ? "" : " aligned " + World.set(one.alignedStates()));
        text.append(one.alignsWith().isEmpty() ? "" : " aligns with " + one.alignsWith());
        return text.append(one.stances() == 0 ? "" : " stances " + one.stances())
                .toString();
    }
}
