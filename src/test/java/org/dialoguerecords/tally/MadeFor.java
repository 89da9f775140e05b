package org.dialoguerecords.tally;

import java.util.List;
import org.dialoguerecords.tally.Said.For;
import org.dialoguerecords.tally.World.GroupOf;

/**
 * Those whom the entries of a statement mean, in one {@link Completion}: parties are bits.
 *
 * @param named the parties listed
 * @param asMembers those that are meant as members of groups
 * @param groups the groups of the record whose members are meant, by their numbers
 * @param anybody whether the members of a group are meant who can be anybody
 */
record MadeFor(int named, int asMembers, int groups, boolean anybody) {

    static final MadeFor NOBODY = new MadeFor(0, 0, 0, false);

    /** Those whom some entries mean when a statement is made. */
    static MadeFor of(Completion completion, int statement, List<For> entries) {
        MadeFor all = NOBODY;
        for (For entry : entries) {
            if (completion.holds(entry)) {
                all = all.and(of(completion, statement, entry));
            }
        }
        return all;
    }

    private static MadeFor of(Completion completion, int statement, For entry) {
        World world = completion.world;
        if (entry.isList()) {
            int listed = entry.states() | (entry.organization() ? completion.organization() : 0);
            return new MadeFor(listed & ~entry.except(), 0, 0, false);
        }
        if (entry.isOnlyAName()) {
            boolean mayBeStates = (completion.speakers(statement) & ~completion.office()) != 0;
            boolean all = mayBeStates && (completion.everybody >> entry.number() & 1) != 0;
            return new MadeFor(0, all ? world.all() & ~entry.except() : 0, 0, all);
        }
        GroupOf group = entry.group();
        int members = completion.members(group, statement) & ~entry.except();
        return group.inRecord()
                ? new MadeFor(0, members, 1 << group.number(), world.mostUnknown(group.number()) == World.ANYBODY)
                : new MadeFor(0, members, 0, false);
    }

    private MadeFor and(MadeFor other) {
        return new MadeFor(
                named | other.named, asMembers | other.asMembers, groups | other.groups, anybody || other.anybody);
    }

    int parties() {
        return named | asMembers;
    }
}
