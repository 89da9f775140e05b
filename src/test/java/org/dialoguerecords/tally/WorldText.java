package org.dialoguerecords.tally;

import org.dialoguerecords.tally.Said.For;

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
            text.append(" size ").append(of.sizeIs()).append(" ").append(of.size());
        }
        for (int statement = 0; statement < world.said.size(); statement++) {
            text.append("\ns").append(statement).append(describe(world.said.get(statement)));
        }
        return text.toString();
    }

    private static String describe(Said one) {
        StringBuilder text = new StringBuilder();
        text.append(" day ").append(one.day()).append(" by ").append(one.speakers());
        text.append(one.isIntervention() ? "" : " " + one.kind());
        text.append(one.delivery() == Said.Delivery.SPOKEN ? "" : " " + one.delivery());
        one.spokenFor().forEach(entry -> text.append(" for ").append(describe(entry)));
        one.aligned().forEach(entry -> text.append(" aligned ").append(describe(entry)));
        text.append(one.alignsWith().isEmpty() ? "" : " aligns with " + one.alignsWith());
        text.append(one.perhapsAlignsWith().isEmpty() ? "" : " perhaps aligns with " + one.perhapsAlignsWith());
        text.append(one.dissociatesFrom().isEmpty() ? "" : " dissociates from " + one.dissociatesFrom());
        return text.append(one.stances() == 0 ? "" : " stances " + one.stances())
                .toString();
    }

    private static String describe(For entry) {
        return (entry.isOnlyAName()
                        ? "NAME"
                        : entry.group() + World.set(entry.states()).toString())
                + (entry.organization() ? "+ORG" : "")
                + (entry.except() == 0 ? "" : " except " + World.set(entry.except()))
                + (entry.passage() ? " (passage)" : "")
                + (entry.perhaps() ? " (perhaps)" : "");
    }
}
