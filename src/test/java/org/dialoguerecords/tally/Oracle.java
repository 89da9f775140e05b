package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dialoguerecords.tally.World.For;
import org.dialoguerecords.tally.World.Said;
import org.dialoguerecords.tally.World.Since;

/**
 * What can be true of a small world, found by trying everything that can.
 *
 * <p>A completion decides everything that the world leaves open:
 *
 * <ul>
 *   <li>of each unknown membership, in a group or in the universe, whether it holds;
 *   <li>of a statement without a date and of each membership that holds on one day only, whether it held when the
 *       statement was made, each for itself: that is the rule, "membership is certain only if it holds on all days";
 *   <li>of an unknown participant whether it is an individual, a delegation of no state, or of which state;
 *   <li>who the unknown members of each partly known group are: the same whenever the group is spoken for, and members
 *       of the universe each time;
 *   <li>of a record up to the first day, whether a statement without a date was made on it;
 *   <li>of a partial record, for which further states statements are missing: any.
 * </ul>
 *
 * <p>It counts as the definitions say, one statement after the other, and shares no code with the library.
 */
final class Oracle {

    /** The least and the greatest number seen, the states that were in every set seen, and those that were in any. */
    static final class Seen {

        int min = Integer.MAX_VALUE;
        int max = -1;
        int always = -1;
        int ever;

        void number(int number) {
            min = Math.min(min, number);
            max = Math.max(max, number);
        }

        void set(int states) {
            number(Integer.bitCount(states));
            always &= states;
            ever |= states;
        }

        @Override
        public String toString() {
            return min + ".." + max + ", always " + World.set(always) + ", ever " + World.set(ever);
        }
    }

    private static final int NO_STATE = -1;
    private static final int OBSERVER = -2;
    private static final int PERSON = -3;

    final Seen represented = new Seen();
    final Seen spoke = new Seen();
    final Seen statements = new Seen();
    final Seen observersSpoke = new Seen();
    final Seen observersRepresented = new Seen();
    final Seen supporting = new Seen();
    final Seen opposing = new Seen();
    long completions;

    private final World world;
    private final boolean firstDayOnly;
    private final long most;
    private final int all;

    /** Of each statement: whether it is counted, and the members of the universe (first) and of the known groups then. */
    private final boolean[] within;

    private final int[][] members;
    /** Of each statement: who took the floor, for whom, and which statements align themselves with it. */
    private final int[][] speakers;

    private final For[][] spokenFor;
    private final int[][] aligning;

    private final int[] participant = new int[2];
    private final int[] others;
    private final int[][] stances = new int[4][3];
    private final Set<Long> expanded = new HashSet<>();

    private Oracle(World world, boolean firstDayOnly, long most) {
        this.world = world;
        this.firstDayOnly = firstDayOnly;
        this.most = most;
        this.all = (1 << world.states) - 1;
        int statements = world.said.size();
        this.within = new boolean[statements];
        this.members = new int[statements][1 + world.known.size()];
        this.others = new int[world.partlyKnown.size()];
        this.speakers = new int[statements][];
        this.spokenFor = new For[statements][];
        this.aligning = new int[statements][];
        for (int i = 0; i < statements; i++) {
            int statement = i;
            Said one = world.said.get(statement);
            speakers[statement] =
                    one.speakers().stream().mapToInt(speaker -> speaker).toArray();
            spokenFor[statement] = one.spokenFor().toArray(new For[0]);
            aligning[statement] = IntStream.range(0, statements)
                    .filter(other -> world.said.get(other).alignsWith().contains(statement))
                    .toArray();
        }
        choose(openQuestions(), 0);
    }

    /**
     * What can be true of a world.
     *
     * @param firstDayOnly whether only the statements up to the first day count
     * @param most completions, after which the world is given up as too large
     */
    static Oracle of(World world, boolean firstDayOnly, long most) {
        return new Oracle(world, firstDayOnly, most);
    }

    boolean gaveUp() {
        return completions > most;
    }

    /** Something that a completion decides with yes or no: a membership at the time of some statements, or a day. */
    private record Question(List<Integer> statements, int group, int state) {

        static final int DAY = -1;
    }

    private List<Question> openQuestions() {
        List<Question> questions = new ArrayList<>();
        for (int statement = 0; statement < within.length; statement++) {
            int day = world.said.get(statement).day();
            within[statement] = !firstDayOnly || day != 2;
            if (firstDayOnly && world.days == 2 && day == 0) {
                questions.add(new Question(List.of(statement), Question.DAY, 0));
            }
        }
        for (int group = 0; group <= world.known.size(); group++) {
            List<Since> since =
                    group == 0 ? world.universe : world.known.get(group - 1).members();
            for (int state = 0; state < world.states; state++) {
                addQuestions(questions, group, state, since.get(state));
            }
        }
        return questions;
    }

    private void addQuestions(List<Question> questions, int group, int state, Since since) {
        if (since == Since.UNKNOWN) {
            questions.add(new Question(IntStream.range(0, within.length).boxed().toList(), group, state));
            return;
        }
        for (int statement = 0; statement < within.length; statement++) {
            int day = dayOf(statement);
            boolean oneDayOnly = since == Since.FIRST_DAY_ONLY || since == Since.SECOND_DAY_ONLY;
            if (oneDayOnly && day == 0) {
                questions.add(new Question(List.of(statement), group, state));
            } else if (since == Since.ALWAYS || since == (day == 1 ? Since.FIRST_DAY_ONLY : Since.SECOND_DAY_ONLY)) {
                members[statement][group] |= 1 << state;
            }
        }
    }

    /** The day of a statement; 0 if it may be either. What counts up to the first day was made on it. */
    private int dayOf(int statement) {
        int day = world.said.get(statement).day();
        return day == 0 && (world.days == 1 || firstDayOnly) ? 1 : day;
    }

    private void choose(List<Question> questions, int next) {
        if (gaveUp()) {
            return;
        }
        if (next == questions.size()) {
            chooseParticipant(0);
            return;
        }
        Question question = questions.get(next);
        for (boolean yes : new boolean[] {true, false}) {
            for (int statement : question.statements()) {
                if (question.group() == Question.DAY) {
                    within[statement] = yes;
                } else {
                    int bit = 1 << question.state();
                    int mask = members[statement][question.group()];
                    members[statement][question.group()] = yes ? mask | bit : mask & ~bit;
                }
            }
            choose(questions, next + 1);
        }
    }

    private void chooseParticipant(int unknown) {
        if (unknown == 2) {
            chooseMembers(0);
            return;
        }
        int id = unknown == 0 ? World.FIRST_UNKNOWN_PARTICIPANT : World.SECOND_UNKNOWN_PARTICIPANT;
        boolean speaks = world.said.stream().anyMatch(one -> one.speakers().contains(id));
        for (int who = speaks ? PERSON : NO_STATE; who < (speaks ? world.states : 0); who++) {
            participant[unknown] = who;
            chooseParticipant(unknown + 1);
        }
    }

    private void chooseMembers(int partlyKnown) {
        if (partlyKnown == others.length) {
            count();
            return;
        }
        int unknown = world.unknownMembers[partlyKnown];
        int among = all & ~world.knownMembers[partlyKnown];
        boolean isSpokenFor = false;
        for (int statement = 0; statement < world.said.size(); statement++) {
            for (For entry : spokenFor[statement]) {
                if (entry.isForPartlyKnown(partlyKnown)) {
                    among &= unknown == World.ANYBODY ? all : members[statement][0];
                    isSpokenFor = true;
                }
            }
        }
        for (int choice = isSpokenFor ? among : 0; ; choice = (choice - 1) & among) {
            if (!isSpokenFor || unknown == World.ANYBODY || Integer.bitCount(choice) == unknown) {
                others[partlyKnown] = choice;
                chooseMembers(partlyKnown + 1);
            }
            if (choice == 0) {
                break;
            }
        }
    }

    /** Counts one completion, by the definitions. */
    private void count() {
        if (++completions > most) {
            return;
        }
        int nStatements = 0;
        int ofRepresented = 0;
        int ofSpoke = 0;
        int ofObserversSpoke = 0;
        int ofObserversRepresented = 0;
        for (int[] basis : stances) {
            Arrays.fill(basis, 0);
        }
        for (int statement = 0; statement < world.said.size(); statement++) {
            Said one = world.said.get(statement);
            if (!within[statement] || !one.intervention() || !isByDelegations(statement)) {
                continue;
            }
            nStatements++;
            int memberStates = members[statement][0];
            int counting = countedAsStates(statement);
            int observersNow = world.observers & ~memberStates;
            int own = speakers(statement);
            ofSpoke |= own & memberStates;
            ofObserversSpoke |= (own & observersNow) | otherObservers(statement);
            own = world.withoutOwn ? 0 : own;
            int named = 0;
            int asMembers = 0;
            int organizations = world.withoutOwn ? 0 : otherObservers(statement);
            for (For entry : spokenFor[statement]) {
                if (entry.states() != 0) {
                    named |= entry.states() & ~entry.except();
                } else if (entry.known() >= 0) {
                    asMembers |= members[statement][1 + entry.known()] & ~entry.except();
                } else if (entry.partlyKnown() > 0 || !world.withoutFirstGroup) {
                    int both = world.knownMembers[entry.partlyKnown()] | others[entry.partlyKnown()];
                    asMembers |= both & ~entry.except();
                    organizations |= world.partlyKnown.get(entry.partlyKnown()).organization() ? 1 << world.states : 0;
                }
            }
            int aligned = world.withoutAligned ? 0 : one.alignedStates() | aligningWith(statement);
            organizations |= world.withoutAligned ? 0 : observersAligningWith(statement);
            int everybody = own | named | aligned | asMembers;
            ofRepresented |= everybody & counting;
            ofObserversRepresented |= (everybody & observersNow) | organizations;
            for (int stance = 0; stance < 3; stance++) {
                if ((one.stances() >> stance & 1) != 0) {
                    stances[0][stance] |= own & counting;
                    stances[1][stance] |= named & counting;
                    stances[2][stance] |= aligned & counting;
                    stances[3][stance] |= asMembers & counting;
                }
            }
        }
        int[] stands = new int[3];
        int silent = all;
        for (int[] said : stances) {
            int conflict = (said[0] & said[1]) | (said[0] & said[2]) | (said[1] & said[2]);
            for (int stance = 0; stance < 3; stance++) {
                stands[stance] |= silent & said[stance] & ~conflict;
            }
            silent &= ~(said[0] | said[1] | said[2]);
        }
        statements.number(nStatements);
        observersSpoke.set(ofObserversSpoke);
        observersRepresented.set(ofObserversRepresented);
        if (world.partial) {
            int saidThemselves = stances[0][0] | stances[0][1] | stances[0][2];
            addWhatIsMissing(
                    ofRepresented, ofSpoke, stands[0] & saidThemselves, stands[1] & saidThemselves, saidThemselves);
        } else {
            represented.set(ofRepresented);
            spoke.set(ofSpoke);
            supporting.set(stands[0]);
            opposing.set(stands[1]);
        }
    }

    /** Missing statements can be for any states, and take any stance for whoever has not said so already. */
    private void addWhatIsMissing(int ofRepresented, int ofSpoke, int supports, int opposes, int saidThemselves) {
        int memberStates = 0;
        for (int day = 1; day <= (firstDayOnly ? 1 : world.days); day++) {
            for (int state = 0; state < world.states; state++) {
                Since since = world.universe.get(state);
                boolean member = since == Since.ALWAYS
                        || since == (day == 1 ? Since.FIRST_DAY_ONLY : Since.SECOND_DAY_ONLY)
                        || (since == Since.UNKNOWN && (members[0][0] >> state & 1) != 0);
                memberStates |= member ? 1 << state : 0;
            }
        }
        int countedAsStates = memberStates | (world.observersAsStates ? world.observers : 0);
        long key = ofRepresented;
        for (int mask : new int[] {ofSpoke, supports, opposes, saidThemselves, memberStates}) {
            key = key << 8 | mask;
        }
        if (!expanded.add(key)) {
            return;
        }
        for (int missing = all; ; missing = (missing - 1) & all) {
            represented.set(ofRepresented | (missing & countedAsStates));
            spoke.set(ofSpoke | (missing & memberStates));
            supporting.set(supports | (missing & countedAsStates & ~saidThemselves));
            opposing.set(opposes | (missing & countedAsStates & ~saidThemselves));
            if (missing == 0) {
                break;
            }
        }
    }

    private int countedAsStates(int statement) {
        return members[statement][0] | (world.observersAsStates ? world.observers : 0);
    }

    private boolean isByDelegations(int statement) {
        for (int speaker : speakers[statement]) {
            if (who(speaker) != PERSON) {
                return true;
            }
        }
        return false;
    }

    private int speakers(int statement) {
        int states = 0;
        for (int speaker : speakers[statement]) {
            int who = who(speaker);
            states |= who >= 0 ? 1 << who : 0;
        }
        return states;
    }

    /** The observers that took the floor and are none of the states: an organisation, and unknown participants. */
    private int otherObservers(int statement) {
        int observers = 0;
        for (int speaker : speakers[statement]) {
            observers |= who(speaker) == OBSERVER ? 1 << (world.states - 1 - speaker) : 0;
        }
        return observers;
    }

    /** Who aligned themselves: the states that took the floor in statements of any kind that say so. */
    private int aligningWith(int statement) {
        int states = 0;
        for (int other : aligning[statement]) {
            states |= within[other] ? speakers(other) : 0;
        }
        return states;
    }

    /** The observers that are none of the states and aligned themselves. */
    private int observersAligningWith(int statement) {
        int observers = 0;
        for (int other : aligning[statement]) {
            observers |= within[other] ? otherObservers(other) : 0;
        }
        return observers;
    }

    private int who(int speaker) {
        return switch (speaker) {
            case World.FIRST_UNKNOWN_PARTICIPANT -> participant[0];
            case World.SECOND_UNKNOWN_PARTICIPANT -> participant[1];
            case World.INDIVIDUAL -> PERSON;
            case World.OBSERVER_ORGANIZATION -> OBSERVER;
            default -> speaker;
        };
    }
}
