package org.dialoguerecords.tally;

import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.tally.World.GroupOf;

/**
 * A statement in a {@link World}.
 *
 * @param speakers one or more, states or others
 * @param day the day, or {@link World#NO_DATE}
 * @param kind what kind of statement it is
 * @param delivery how it was delivered
 * @param spokenFor those for whom it is made
 * @param aligned those of whom it says that they align themselves
 * @param alignsWith the numbers of the statements with which it aligns itself
 * @param perhapsAlignsWith those with which it may do so
 * @param dissociatesFrom the numbers of those from which it dissociates itself
 * @param stances 1 supports, 2 opposes, 4 in part
 */
record Said(
        List<Integer> speakers,
        int day,
        Kind kind,
        Delivery delivery,
        List<For> spokenFor,
        List<For> aligned,
        List<Integer> alignsWith,
        List<Integer> perhapsAlignsWith,
        List<Integer> dissociatesFrom,
        int stances) {

    /** The kind that counts, one that does not, and one that is not even a speech. */
    enum Kind {
        INTERVENTION,
        REPLY,
        CHAIR_REMARKS
    }

    /** How a statement was delivered: the first two count. */
    enum Delivery {
        SPOKEN,
        VIDEO,
        IN_WRITING,
        NOT_DELIVERED
    }

    /**
     * One entry of those spoken for, or of those aligned. Without a group and a list it has only a name.
     *
     * @param number tells it from all other entries
     * @param group the group, if any
     * @param states the states listed
     * @param organization whether the organisation is listed: if anybody is, the group is only a label
     * @param except the parties excepted
     * @param passage whether only a passage is meant for them
     * @param perhaps whether the source leaves open that they are meant
     */
    record For(
            int number, GroupOf group, int states, boolean organization, int except, boolean passage, boolean perhaps) {

        boolean isList() {
            return states != 0 || organization;
        }

        boolean isForMembersOf(GroupOf which) {
            return !isList() && group.equals(which);
        }

        /** The same entry, meant for all of the statement. */
        For throughout() {
            return new For(number, group, states, organization, except, false, perhaps);
        }

        boolean isOnlyAName() {
            return !isList() && !group.isSome();
        }
    }

    boolean isIntervention() {
        return kind == Kind.INTERVENTION;
    }

    /** Whether it says anything about other statements. */
    boolean isAboutOthers() {
        return !alignsWith.isEmpty() || !perhapsAlignsWith.isEmpty() || !dissociatesFrom.isEmpty();
    }

    /** The entries of those for whom all of it is made. */
    List<For> spokenForThroughout() {
        return spokenFor.stream().filter(entry -> !entry.passage()).toList();
    }

    List<For> entries() {
        return Stream.concat(spokenFor.stream(), aligned.stream()).toList();
    }
}
