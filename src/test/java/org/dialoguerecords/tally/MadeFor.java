package org.dialoguerecords.tally;

import java.util.List;
import org.dialoguerecords.tally.World.For;
import org.dialoguerecords.tally.World.GroupOf;

/**
 * Those whom the entries of a statement mean, in one {@link Completion}: parties are bits.
 *
 * @param named the parties listed
 * @param asMembers those that are meant as members of groups
 * @param groups the groups of the record whose members are meant, by their numbers
 */
record MadeFor(int named, int asMembers, int groups) {

    private static final MadeFor NOBODY = new MadeFor(0, 0, 0);

    /** Those whom some entries mean when a statement is made. */
    static MadeFor of(Completion completion, int statement, List<For> entries) {
        MadeFor all = NOBODY;
        for (For entry : entries) {
            all = all.and(of(completion, statement, entry));
        }
        return all;
    }

    private static MadeFor of(Completion completion, int statement, For entry) {
        if (entry.states() != 0) {
            return new MadeFor(entry.states() & ~entry.except(), 0, 0);
        }
        GroupOf group = entry.group();
        if (completion.world.rules.withoutFirstGroup() && group.equals(GroupOf.theRecord(0))) {
            return NOBODY;
        }
        return new MadeFor(
                0, completion.members(group, statement) & ~entry.except(), group.inRecord() ? 1 << group.number() : 0);
    }

    private MadeFor and(MadeFor other) {
        return new MadeFor(named | other.named, asMembers | other.asMembers, groups | other.groups);
    }

    int parties() {
        return named | asMembers;
    }
}
