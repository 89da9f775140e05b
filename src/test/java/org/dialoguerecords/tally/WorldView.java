package org.dialoguerecords.tally;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dialoguerecords.tally.World.GroupOf;

/**
 * A part of a {@link World} that is counted.
 *
 * @param upTo the last day that counts
 * @param statements the statements that count, as a bit mask
 * @param complete whether no statement is missing, also if the record is partial
 * @param among the groups of which a party must be a member to be counted
 * @param outside the groups of which it must be none
 */
record WorldView(int upTo, int statements, boolean complete, List<GroupOf> among, List<GroupOf> outside) {

    static final WorldView WHOLE = new WorldView(World.AFTER, -1, false, List.of(), List.of());

    WorldView asOf(int day) {
        return new WorldView(Math.min(upTo, day), statements, complete, among, outside);
    }

    WorldView where(int chosen) {
        return new WorldView(upTo, statements & chosen, complete, among, outside);
    }

    WorldView ofStatement(int number) {
        return new WorldView(upTo, statements & 1 << number, true, among, outside);
    }

    WorldView among(GroupOf group) {
        return new WorldView(upTo, statements, complete, with(among, group), outside);
    }

    WorldView outside(GroupOf group) {
        return new WorldView(upTo, statements, complete, among, with(outside, group));
    }

    boolean includes(int statement) {
        return (statements >> statement & 1) != 0;
    }

    /** The groups that narrow the parties. */
    List<GroupOf> groups() {
        return Stream.concat(among.stream(), outside.stream()).toList();
    }

    /** Whether it is known, and the same on all days, who belongs to the groups that narrow the parties. */
    boolean isSteadyIn(World world) {
        return groups().stream()
                .allMatch(group ->
                        !group.inRecord() && world.known.get(group.number()).isSteady());
    }

    /** The parties that are counted when a statement is made: those of whom nobody knows who they are belong to no group. */
    int parties(Completion completion, int statement) {
        return parties(group -> completion.members(group, statement));
    }

    /** The parties that are counted on a day. */
    int partiesOn(Completion completion, int day) {
        return parties(group -> completion.membersOn(group, day));
    }

    private int parties(ToIntFunction<GroupOf> members) {
        int counted = -1;
        for (GroupOf group : among) {
            counted &= members.applyAsInt(group);
        }
        for (GroupOf group : outside) {
            counted &= ~members.applyAsInt(group);
        }
        return counted;
    }

    private static List<GroupOf> with(List<GroupOf> groups, GroupOf group) {
        return Stream.concat(groups.stream(), Stream.of(group)).toList();
    }
}
