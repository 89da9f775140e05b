package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.StatesOnDays;
import org.dialoguerecords.reading.UnknownParty;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * Those who are represented and of whom it is not known who they are: members of groups, and speakers whom the record does
 * not define.
 */
public final class UnknownParties {

    private final CountedDialogue dialogue;
    private final Map<Object, UnknownStates> members = new LinkedHashMap<>();
    private final Map<Object, UnknownStates> speakers = new LinkedHashMap<>();

    public UnknownParties(CountedDialogue dialogue) {
        this.dialogue = dialogue;
    }

    public List<UnknownStates> all() {
        List<UnknownStates> all = new ArrayList<>(members.size() + speakers.size());
        all.addAll(members.values());
        all.addAll(speakers.values());
        return all;
    }

    public Collection<UnknownStates> members() {
        return members.values();
    }

    /** How many speakers there are. */
    public int speakers() {
        return speakers.size();
    }

    /** Whether some may be anybody, so that there may be any number of observers among them. */
    boolean areSomeAnybody() {
        return members.values().stream().anyMatch(UnknownStates::areAnybody);
    }

    /** Adds what makes a statement stand for some. */
    public void add(UnknownParty some, Why why) {
        StatesOnDays on = why.statement().on();
        add(some, on, why.sameDay(), why.certain(), why.dissociated());
        StateRange among =
                some.members() == null ? dialogue.states(on) : among(some, some.members(), on, why.sameDay());
        states(some).add(new UnknownReason(why, counted(among, on, why.certain(), why.dissociated())));
    }

    /**
     * Adds some for whom statements stand.
     *
     * @param on when these are made
     * @param sameDay whether those for whom they stand certainly aligned themselves on the same day, if they did
     * @param certain whether the statements certainly stand for them
     * @param lost those who dissociated themselves
     */
    void add(UnknownParty some, StatesOnDays on, boolean sameDay, boolean certain, Dissociated lost) {
        GroupMembers group = some.members();
        if (group == null) {
            StateRange anybody =
                    StateRange.of(StateSet.empty(), dialogue.states(on).possible());
            states(some).add(counted(anybody, on, certain, lost), StateSet.empty(), certain, 0);
            return;
        }
        StateSet observers = StateSet.empty();
        if (!group.areAnybody() && !areMembersThen(sameDay)) {
            observers = on.observers()
                    .possible()
                    .intersection(group.among().possible())
                    .difference(some.excepted());
        }
        UnknownStates states = states(some);
        StateSet leftOut = lost.states().possible().union(some.excepted());
        // Strangers may be among those who dissociated themselves if anybody unknown is.
        boolean surely = certain && !(states.mayBeStrangers() && lost.areSomeUnknown());
        states.add(
                counted(among(some, group, on, sameDay), on, certain, lost),
                dialogue.parties().possible(observers, on.days()),
                surely,
                group.among().possible().intersection(leftOut).size());
    }

    private UnknownStates states(UnknownParty some) {
        GroupMembers group = some.members();
        return group == null
                ? speakers.computeIfAbsent(some.key(), key -> UnknownStates.speaker(!dialogue.areStatesKnown()))
                : members.computeIfAbsent(some.key(), key -> unknownMembers(group));
    }

    private boolean areMembersThen(boolean sameDay) {
        return sameDay && dialogue.reading().isOfUnitedNations();
    }

    private StateRange among(UnknownParty some, GroupMembers group, StatesOnDays on, boolean sameDay) {
        return countedAmong(group, on, areMembersThen(sameDay)).difference(some.excepted());
    }

    /**
     * The states that the unknown members of a group may be: those that certainly count if they are, and those that may.
     * Members of which only the number is known are members of the United Nations when a statement is made for them; that may
     * not be what is counted, nor be when the statement was made with which that one aligns itself.
     *
     * @param areMembersThen whether they are member states when the statement is made
     */
    private StateRange countedAmong(GroupMembers group, StatesOnDays on, boolean areMembersThen) {
        StateRange counted = dialogue.states(on);
        if (group.areAnybody()) {
            StateSet others = counted.possible().difference(group.states().certain());
            return StateRange.of(StateSet.empty(), others);
        }
        StateRange among = group.among();
        if (!areMembersThen) {
            return among.intersection(counted);
        }
        StateSet certain = among.possible().intersection(counted.certain()).union(among.certain());
        return StateRange.of(
                certain, among.possible().intersection(counted.possible()).union(among.certain()));
    }

    /** Where nobody knows the United Nations, states that no data know may be among the unknown members of a group. */
    private UnknownStates unknownMembers(GroupMembers group) {
        boolean areUnknown = group.areAnybody() || !dialogue.reading().areUnitedNationsKnown();
        boolean strangers = areUnknown && !dialogue.areStatesKnown();
        boolean allCount =
                dialogue.reading().isOfUnitedNations() && dialogue.parties().areAll();
        return UnknownStates.membersOf(group, areUnknown && !allCount ? 0 : group.least(), strangers);
    }

    /** Those of some states for which a statement stands and that the view counts; none certainly if nothing is certain. */
    private StateRange counted(StateRange some, StatesOnDays on, boolean certain, Dissociated lost) {
        StateRange counted = dialogue.parties().of(lost.without(some), on.days());
        return certain ? counted : StateRange.of(StateSet.empty(), counted.possible());
    }
}
