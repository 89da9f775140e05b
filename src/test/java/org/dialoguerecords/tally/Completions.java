package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dialoguerecords.tally.World.GroupOf;
import org.dialoguerecords.tally.World.Since;

/**
 * Every way in which everything can be that a {@link World} leaves open.
 *
 * <p>A completion decides
 *
 * <ul>
 *   <li>of each unknown membership, in a group or in the body whose members are the member states, whether it holds;
 *   <li>of a statement without a date and of each membership that does not hold on all days of the dialogue, whether it
 *       held when the statement was made, each for itself: that is the rule, "membership is certain only if it holds on
 *       all of them";
 *   <li>of an unknown participant whether it is an individual, a delegation of no state, or of which state;
 *   <li>who the unknown members of each group of the record are: the same whenever the group is spoken for, and members of
 *       the United Nations each time that the group certainly is spoken for, unless not even their number is known; and how
 *       many they are, where the size leaves that open. Where the size says that there are more than can be, they are all of these, and of
 *       those that are members at some of the times as many as the size says. Where nobody knows who the members of the
 *       United Nations are, any number of them are states of which nobody knows anything;
 *   <li>of a record up to a day, whether a statement without a date was made by then;
 *   <li>of each entry and each alignment that the source leaves open whether it holds.
 * </ul>
 *
 * <p>What cannot change any number is not decided. Nor is whom an entry with only a name means: {@link Oracle} sees to that.
 */
final class Completions {

    private final World world;
    private final WorldView view;
    private final long most;
    private final Consumer<Completion> action;
    private final Completion completion;

    /** Of each group of the record: the statements that certainly are about its members, and those that perhaps are. */
    private final int[][] spokenFor;

    private final int[][] perhapsSpokenFor;

    private long tried;
    private boolean overfull;

    private Completions(World world, WorldView view, long most, Consumer<Completion> action) {
        this.world = world;
        this.view = view;
        this.most = most;
        this.action = action;
        this.completion = new Completion(world);
        this.spokenFor = statementsAboutMembers(false);
        this.perhapsSpokenFor = statementsAboutMembers(true);
    }

    private int[][] statementsAboutMembers(boolean perhaps) {
        return IntStream.range(0, world.partlyKnown.size())
                .mapToObj(group -> IntStream.range(0, world.said.size())
                        .filter(statement -> world.said.get(statement).entries().stream()
                                .filter(entry -> entry.perhaps() == perhaps)
                                .anyMatch(entry -> entry.isForMembersOf(GroupOf.theRecord(group))))
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * Does something with every completion.
     *
     * @param most completions, after which the world is given up as too large
     */
    static Completions of(World world, WorldView view, long most, Consumer<Completion> action) {
        Completions completions = new Completions(world, view, most, action);
        completions.choose(completions.openQuestions(), 0);
        return completions;
    }

    long tried() {
        return tried;
    }

    boolean gaveUp() {
        return tried > most;
    }

    /** Whether the size of some group says that it has more members than can be. */
    boolean isOverfull() {
        return overfull;
    }

    /** Something that a completion decides with yes or no. */
    private interface Question {
        void answer(boolean yes);
    }

    private List<Question> openQuestions() {
        List<Question> questions = new ArrayList<>();
        for (int statement = 0; statement < world.said.size(); statement++) {
            addQuestions(questions, statement);
        }
        for (int list = 0; list < completion.lists.size(); list++) {
            for (int state = 0; state < world.states; state++) {
                if (matters(list)) {
                    addQuestions(questions, list, state);
                }
            }
        }
        return questions;
    }

    /** Whether a statement was made in time, and what of it the source leaves open. */
    private void addQuestions(List<Question> questions, int statement) {
        Said one = world.said.get(statement);
        boolean undated = one.day() == World.NO_DATE;
        completion.inTime[statement] = (undated ? World.FIRST_DAY : one.day()) <= view.upTo();
        if (undated && completion.inTime[statement] && view.upTo() < world.days) {
            questions.add(yes -> completion.inTime[statement] = yes);
        }
        for (Said.For entry : one.entries()) {
            if (entry.perhaps() && (one.spokenFor().contains(entry) ? isForSomething(one) : world.isCounted(one))) {
                questions.add(yes -> completion.perhaps =
                        yes ? completion.perhaps | 1L << entry.number() : completion.perhaps & ~(1L << entry.number()));
            }
        }
        for (int with : one.perhapsAlignsWith()) {
            if (world.isDelivered(one) && !one.alignsWith().contains(with)) {
                questions.add(
                        yes -> completion.alignsWith[statement] = with(completion.alignsWith[statement], with, yes));
            }
        }
    }

    /** Whether it makes a difference for whom a statement is made. */
    private boolean isForSomething(Said one) {
        return world.isCounted(one) || (world.isDelivered(one) && one.isAboutOthers());
    }

    private void addQuestions(List<Question> questions, int list, int state) {
        Since since = completion.lists.get(list).get(state);
        if (since == Since.UNKNOWN) {
            questions.add(yes -> {
                completion.unknownThatHold[list] = with(completion.unknownThatHold[list], state, yes);
                for (int[] members : completion.membersWhenMade) {
                    members[list] = with(members[list], state, yes);
                }
            });
            return;
        }
        for (int statement = 0; statement < world.said.size(); statement++) {
            int[] members = completion.membersWhenMade[statement];
            boolean first = since.on(firstDayOf(statement));
            if (first != since.on(lastDayOf(statement))) {
                if (matters(list, statement)) {
                    questions.add(yes -> members[list] = with(members[list], state, yes));
                }
            } else if (first) {
                members[list] |= 1 << state;
            }
        }
    }

    /** The first day on which a statement may have been made. */
    private int firstDayOf(int statement) {
        int day = world.said.get(statement).day();
        return day == World.NO_DATE ? World.FIRST_DAY : day;
    }

    /** The last day on which a statement may have been made, if it counts. */
    private int lastDayOf(int statement) {
        int day = world.said.get(statement).day();
        return day == World.NO_DATE ? Math.max(World.FIRST_DAY, Math.min(world.days, view.upTo())) : day;
    }

    private boolean matters(int list) {
        return view.groups().stream().anyMatch(group -> !group.inRecord() && Completion.list(group) == list)
                || IntStream.range(0, world.said.size()).anyMatch(statement -> matters(list, statement));
    }

    /** Whether it makes a difference who is on a list when a statement is made. */
    private boolean matters(int list, int statement) {
        Said one = world.said.get(statement);
        if (list == Completion.universeList(world) && world.isCounted(one)) {
            return true;
        }
        if (list == Completion.UNITED_NATIONS) {
            return IntStream.range(0, world.partlyKnown.size()).anyMatch(this::mattersByItself)
                    || one.entries().stream()
                            .anyMatch(entry -> entry.group().inRecord() && entry.isForMembersOf(entry.group()));
        }
        return IntStream.range(0, world.known.size())
                .mapToObj(GroupOf::theData)
                .filter(group -> Completion.list(group) == list)
                .anyMatch(group -> view.groups().contains(group)
                        || (isForSomething(one) && isFor(group, one.spokenFor()))
                        || (world.isCounted(one) && isFor(group, one.aligned())));
    }

    private static boolean isFor(GroupOf group, List<Said.For> entries) {
        return entries.stream().anyMatch(entry -> entry.isForMembersOf(group));
    }

    /** Whether it makes a difference who belongs to a group of the record although it is never spoken for. */
    private boolean mattersByItself(int partlyKnownGroup) {
        GroupOf group = GroupOf.theRecord(partlyKnownGroup);
        boolean isUniverse =
                world.rules.universe() == World.Body.GROUP_OF_THE_RECORD && group.equals(GroupOf.theRecord(0));
        return isUniverse || view.groups().contains(group);
    }

    private void choose(List<Question> questions, int next) {
        if (gaveUp()) {
            return;
        }
        if (next == questions.size()) {
            chooseParticipant(0);
            return;
        }
        for (boolean yes : new boolean[] {true, false}) {
            questions.get(next).answer(yes);
            choose(questions, next + 1);
        }
    }

    private static int with(int states, int state, boolean yes) {
        return yes ? states | 1 << state : states & ~(1 << state);
    }

    private void chooseParticipant(int unknown) {
        if (unknown == completion.participants.length) {
            chooseMembers(0);
            return;
        }
        int id = unknown == 0 ? World.FIRST_UNKNOWN_PARTICIPANT : World.SECOND_UNKNOWN_PARTICIPANT;
        boolean speaks = world.said.stream().anyMatch(one -> one.speakers().contains(id));
        List<Integer> everybody = new ArrayList<>(List.of(Completion.PERSON));
        if (speaks) {
            everybody.add(Completion.OTHER_OBSERVER);
            IntStream.range(0, world.states).forEach(everybody::add);
            everybody.add(Completion.THE_ORGANIZATION);
            everybody.add(Completion.THE_OFFICE);
            if (!world.isUniverseKnown()) {
                everybody.add(Completion.STRANGER);
            }
        }
        for (int who : everybody) {
            completion.participants[unknown] = who;
            chooseParticipant(unknown + 1);
        }
    }

    private void chooseMembers(int partlyKnown) {
        if (partlyKnown == world.partlyKnown.size()) {
            if (++tried <= most) {
                action.accept(completion);
            }
            return;
        }
        boolean anybody = world.mostUnknown(partlyKnown) == World.ANYBODY;
        int known = world.knownMembers(partlyKnown);
        int[] times = times(partlyKnown);
        int eachTime = world.all() & ~known;
        int anyTime = 0;
        for (int statement : times) {
            int may = may(anybody, statement);
            eachTime &= may;
            anyTime |= may & ~known;
        }
        boolean matters = times.length > 0 || anybody || mattersByItself(partlyKnown);
        if (times.length == 0) {
            eachTime = mattersByItself(partlyKnown) ? unitedNationsOnAnyDay() & ~known : 0;
            anyTime = eachTime;
        }
        if (!matters) {
            chooseMembers(partlyKnown, 0, eachTime, anyTime);
        } else if (anybody) {
            chooseMembers(partlyKnown, World.ANYBODY, eachTime, anyTime);
        } else {
            chooseNumber(partlyKnown, eachTime, anyTime);
        }
    }

    /** The statements that are about the members of a group; those that perhaps are only if no other is. */
    private int[] times(int partlyKnown) {
        GroupOf group = GroupOf.theRecord(partlyKnown);
        return spokenFor[partlyKnown].length > 0
                ? spokenFor[partlyKnown]
                : IntStream.of(perhapsSpokenFor[partlyKnown])
                        .filter(statement -> world.said.get(statement).entries().stream()
                                .anyMatch(entry -> entry.isForMembersOf(group) && completion.holds(entry)))
                        .toArray();
    }

    /** How many unknown members there are. Where they may be strangers it is enough to try the smallest and the greatest number. */
    private void chooseNumber(int partlyKnown, int eachTime, int anyTime) {
        int least = world.leastUnknown(partlyKnown);
        int most = world.mostUnknown(partlyKnown);
        if (!world.areUnitedNationsKnown) {
            chooseMembers(partlyKnown, least, eachTime, anyTime);
            if (most > least) {
                chooseMembers(partlyKnown, most, eachTime, anyTime);
            }
            return;
        }
        int room = Integer.bitCount(anyTime);
        if (world.partlyKnown.get(partlyKnown).isCut()) {
            least = Math.min(least, room);
            most = Math.min(most, room);
        }
        chooseMembers(partlyKnown, least, eachTime, anyTime);
        for (int more = least + 1; more <= Math.min(most, room); more++) {
            chooseMembers(partlyKnown, more, eachTime, anyTime);
        }
    }

    /** Those who may be unknown members of a group of the record for which a statement is made. */
    private int may(boolean anybody, int statement) {
        return anybody ? world.all() : completion.membersWhenMade[statement][Completion.UNITED_NATIONS];
    }

    private int unitedNationsOnAnyDay() {
        int members = 0;
        for (int day = World.FIRST_DAY; day <= Math.max(World.FIRST_DAY, Math.min(world.days, view.upTo())); day++) {
            members |= completion.members(Completion.UNITED_NATIONS, day);
        }
        return members;
    }

    private void chooseMembers(int partlyKnown, int unknown, int eachTime, int anyTime) {
        boolean strangers = unknown != World.ANYBODY && !world.areUnitedNationsKnown;
        int room = Integer.bitCount(eachTime);
        boolean full = unknown > room && !strangers;
        overfull |= full;
        int always = full ? eachTime : 0;
        int from = full ? anyTime & ~eachTime : eachTime;
        int size = Math.min(unknown - Integer.bitCount(always), Integer.bitCount(from));
        for (int choice = from; ; choice = (choice - 1) & from) {
            int chosen = Integer.bitCount(choice);
            if (unknown == World.ANYBODY || chosen == size || (strangers && chosen <= unknown)) {
                completion.unknownMembers[partlyKnown] = always | choice;
                completion.strangers[partlyKnown] =
                        !strangers ? 0 : unknown == Seen.UNBOUNDED ? Seen.UNBOUNDED : unknown - chosen;
                chooseMembers(partlyKnown + 1);
            }
            if (choice == 0) {
                break;
            }
        }
    }
}
