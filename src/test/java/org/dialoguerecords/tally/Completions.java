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
 *       the United Nations each time, unless not even their number is known. Where the size says that there are more than can be, they are all of these, and of
 *       those that are members at some of the times as many as the size says. Where nobody knows who the members of the
 *       United Nations are, any number of them are states of which nobody knows anything;
 *   <li>of a record up to a day, whether a statement without a date was made by then.
 * </ul>
 *
 * <p>What cannot change any number is not decided.
 */
final class Completions {

    private final World world;
    private final WorldView view;
    private final long most;
    private final Consumer<Completion> action;
    private final Completion completion;

    /** Of each group of the record: the statements for its members. */
    private final int[][] spokenFor;

    private long tried;
    private boolean overfull;

    private Completions(World world, WorldView view, long most, Consumer<Completion> action) {
        this.world = world;
        this.view = view;
        this.most = most;
        this.action = action;
        this.completion = new Completion(world);
        this.spokenFor = IntStream.range(0, world.partlyKnown.size())
                .mapToObj(group -> IntStream.range(0, world.said.size())
                        .filter(statement -> isSpokenFor(GroupOf.theRecord(group), statement))
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

    /** Something that a completion decides with yes or no: a membership, always or when a statement was made, or a day. */
    private record Question(int statement, int list, int state) {

        static final int ALWAYS = -1;
        static final int DAY = -1;
    }

    private List<Question> openQuestions() {
        List<Question> questions = new ArrayList<>();
        for (int statement = 0; statement < world.said.size(); statement++) {
            int day = world.said.get(statement).day();
            boolean undated = day == World.NO_DATE;
            completion.inTime[statement] = (undated ? World.FIRST_DAY : day) <= view.upTo();
            if (undated && completion.inTime[statement] && view.upTo() < world.days) {
                questions.add(new Question(statement, Question.DAY, 0));
            }
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

    private void addQuestions(List<Question> questions, int list, int state) {
        Since since = completion.lists.get(list).get(state);
        if (since == Since.UNKNOWN) {
            questions.add(new Question(Question.ALWAYS, list, state));
            return;
        }
        for (int statement = 0; statement < world.said.size(); statement++) {
            boolean first = since.on(firstDayOf(statement));
            if (first != since.on(lastDayOf(statement))) {
                if (matters(list, statement)) {
                    questions.add(new Question(statement, list, state));
                }
            } else if (first) {
                completion.membersWhenMade[statement][list] |= 1 << state;
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
        if (list == Completion.universeList(world)) {
            return true;
        }
        if (list == Completion.UNITED_NATIONS) {
            return IntStream.range(0, world.partlyKnown.size()).anyMatch(this::mattersByItself)
                    || world.said.get(statement).spokenFor().stream()
                            .anyMatch(entry -> entry.group().inRecord() && entry.isForMembersOf(entry.group()));
        }
        return world.said.get(statement).intervention()
                && IntStream.range(0, world.known.size())
                        .mapToObj(GroupOf::theData)
                        .filter(group -> Completion.list(group) == list)
                        .anyMatch(group -> view.groups().contains(group) || isSpokenFor(group, statement));
    }

    private boolean isSpokenFor(GroupOf group, int statement) {
        return world.said.get(statement).spokenFor().stream().anyMatch(entry -> entry.isForMembersOf(group));
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
            answer(questions.get(next), yes);
            choose(questions, next + 1);
        }
    }

    private void answer(Question question, boolean yes) {
        if (question.list() == Question.DAY) {
            completion.inTime[question.statement()] = yes;
        } else if (question.statement() == Question.ALWAYS) {
            int[] hold = completion.unknownThatHold;
            hold[question.list()] = with(hold[question.list()], question.state(), yes);
            for (int[] members : completion.membersWhenMade) {
                members[question.list()] = with(members[question.list()], question.state(), yes);
            }
        } else {
            int[] members = completion.membersWhenMade[question.statement()];
            members[question.list()] = with(members[question.list()], question.state(), yes);
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
            if (!view.groups().isEmpty()) {
                everybody.add(Completion.THE_ORGANIZATION);
            }
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
        int unknown = world.unknownMembers(partlyKnown);
        int known = world.knownMembers(partlyKnown);
        int eachTime = world.all() & ~known;
        int anyTime = 0;
        for (int statement : spokenFor[partlyKnown]) {
            int may = may(unknown, statement);
            eachTime &= may;
            anyTime |= may & ~known;
        }
        if (spokenFor[partlyKnown].length == 0) {
            eachTime = mattersByItself(partlyKnown) ? unitedNationsOnAnyDay() & ~known : 0;
            anyTime = eachTime;
            unknown = mattersByItself(partlyKnown) || unknown == World.ANYBODY ? unknown : 0;
        }
        chooseMembers(partlyKnown, unknown, eachTime, anyTime);
    }

    /** Those who may be unknown members of a group of the record for which a statement is made. */
    private int may(int unknown, int statement) {
        return unknown == World.ANYBODY
                ? world.all()
                : completion.membersWhenMade[statement][Completion.UNITED_NATIONS];
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
                completion.strangers[partlyKnown] = strangers ? unknown - chosen : 0;
                chooseMembers(partlyKnown + 1);
            }
            if (choice == 0) {
                break;
            }
        }
    }
}
