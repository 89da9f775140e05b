package org.dialoguerecords.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * The members of groups that a record counts but does not list: members of the United Nations.
 *
 * <p>They are the same states whenever a group is spoken for, each of them a member as long as it is one of the United Nations.
 * If there are fewer members of the United Nations than the group has, it has all of them.
 */
final class UnlistedMembers {

    private final GroupMentions mentions;
    private final StatesByDay unitedNations;
    private final Days all;
    private final Map<Spoken, AtTimes> atTimes = new ConcurrentHashMap<>(2);

    /**
     * Those of the groups of a record.
     *
     * @param all all days of the record
     */
    UnlistedMembers(GroupMentions mentions, StatesByDay unitedNations, Days all) {
        this.mentions = mentions;
        this.unitedNations = unitedNations;
        this.all = all;
    }

    /**
     * A group that is spoken for.
     *
     * @param surely whether it is known that it is
     */
    private record Spoken(String group, boolean surely) {}

    /**
     * The members of the United Nations when a group is spoken for, but for those who are known to belong to it.
     *
     * @param each those who are members each time
     * @param any those who are members at any time
     * @param open those of whom it is open each time whether they are members
     */
    private record AtTimes(StateRange each, StateRange any, StateSet open) {}

    /** The codes of those who are excepted from a statement for a group, and so belong to it. */
    Set<String> excepted(String group) {
        return mentions.excepted(group);
    }

    /** Whether it is open whether a group is spoken for at all. */
    boolean isPerhapsSpokenFor(String group) {
        return mentions.isPerhapsSpokenFor(group);
    }

    /** The members of the United Nations on any day of the record, or when a group is spoken for. */
    StateSet possible(String group) {
        StateSet states = unitedNations.on(all).memberStates().possible();
        for (Days time : mentions.spokenFor(group)) {
            states = states.union(unitedNations.on(time).memberStates().possible());
        }
        return states;
    }

    /**
     * The members of a group, those who are known and the others.
     *
     * @param spokenFor whether it is known that the group is spoken for
     * @param on when they are members
     * @param known the states that are known
     * @param organizations the organisations
     * @param unknown how many others there are
     */
    GroupMembers with(
            String group,
            boolean spokenFor,
            Days on,
            StateSet known,
            SortedSet<String> organizations,
            SizeRange unknown) {
        AtTimes then = atTimes.computeIfAbsent(new Spoken(group, spokenFor), spoken -> find(spoken, known));
        StateRange each = then.each();
        StateRange any = then.any();
        if (!unitedNations.areKnown()) {
            return new GroupMembers(
                    StateRange.exactly(known),
                    organizations,
                    organizations,
                    unknown.least(),
                    unknown.most(),
                    each.possible().size(),
                    each);
        }
        StateSet bySize = knownBySize(unknown, each, any);
        int more = Math.min(unknown.most(), any.possible().size()) - bySize.size();
        boolean enoughEachTime = each.certain().size() >= unknown.most();
        StateSet others = (enoughEachTime ? each : any).possible().difference(bySize);
        StateRange now = unitedNations.on(on).memberStates();
        StateRange members = now.intersection(StateRange.exactly(bySize));
        StateSet among = now.possible().intersection(more == 0 ? StateSet.empty() : others);
        // Who belongs to it is a member of the United Nations whenever it is spoken for: if that is only now, now.
        boolean surelyMembers = enoughEachTime || mentions.isSpokenForOnly(group, on);
        StateSet surely = surelyMembers ? among : among.intersection(whenever(now, then, on));
        return new GroupMembers(
                StateRange.exactly(known.union(members.certain())),
                organizations,
                organizations,
                bySize.isEmpty() ? Math.min(unknown.least(), each.certain().size()) : 0,
                more + members.open().size(),
                others.size(),
                StateRange.of(surely, among.union(members.open())));
    }

    /** Those who must belong to a group because there are no more states than members. */
    private static StateSet knownBySize(SizeRange unknown, StateRange each, StateRange any) {
        if (any.isExact() && any.certain().size() <= unknown.least()) {
            return any.certain();
        }
        return each.possible().size() <= unknown.least() ? each.certain() : StateSet.empty();
    }

    /** The states that are members of the United Nations at all times if they are at any. */
    private StateSet whenever(StateRange now, AtTimes then, Days on) {
        StateSet certain = now.certain().intersection(then.each().certain());
        return then.open().isEmpty()
                ? certain
                : certain.union(then.open().intersection(unitedNations.openThroughout(Set.of(on))));
    }

    private AtTimes find(Spoken spoken, StateSet known) {
        Set<Days> times = times(spoken.group(), spoken.surely());
        List<StateRange> ranges = unitedNations(spoken.group(), times, known);
        StateRange each = ranges.get(0);
        for (int i = 1; i < ranges.size(); i++) {
            each = each.intersection(ranges.get(i));
        }
        boolean isClear = each.isExact() || !unitedNations.areKnown();
        StateSet open = isClear ? StateSet.empty() : unitedNations.openThroughout(times);
        return new AtTimes(each, StateRange.onAnyDay(ranges), open);
    }

    /** The days on which a group is spoken for, or perhaps is if that is open; all days if it need not be. */
    private Set<Days> times(String group, boolean spokenFor) {
        Set<Days> certain = mentions.spokenFor(group);
        if (!certain.isEmpty()) {
            return certain;
        }
        Set<Days> perhaps = new HashSet<>(mentions.perhapsSpokenFor(group));
        if (perhaps.isEmpty() || !spokenFor) {
            perhaps.add(all);
        }
        return perhaps;
    }

    /** The members of the United Nations each time that a group is spoken for, or at some time if that is not certain. */
    private List<StateRange> unitedNations(String group, Set<Days> times, StateSet known) {
        List<StateRange> members = new ArrayList<>(times.size());
        for (Days time : times) {
            members.add(unitedNations.on(time).memberStates().difference(known));
        }
        return mentions.spokenFor(group).isEmpty() ? List.of(StateRange.onUnknownDay(members)) : members;
    }
}
