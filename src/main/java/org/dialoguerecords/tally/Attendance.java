package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialoguerecords.counting.UnionRange;
import org.dialoguerecords.counting.UnknownSet;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** Which member states spoke where in a series, and what can be said of that. */
final class Attendance {

    private final List<DialogueSummary> dialogues;

    Attendance(List<DialogueSummary> dialogues) {
        this.dialogues = dialogues;
    }

    /** The states that spoke in any of the dialogues. */
    StateRange states() {
        return StateRange.onAnyDay(
                dialogues.stream().map(DialogueSummary::statesThatSpoke).toList());
    }

    /** How many states spoke in any of the dialogues. */
    Count distinct() {
        StateSet.Builder known = StateSet.builder();
        // Speakers of whom only the number is known: those from among the same states are one set of them all.
        Map<StateSet, Integer> others = new LinkedHashMap<>();
        boolean anybody = false;
        for (DialogueSummary dialogue : dialogues) {
            Speakers speakers = dialogue.speakers();
            known.addAll(speakers.certain()).addAll(speakers.perhaps());
            if (speakers.mostOthers() == Speakers.ANY_NUMBER) {
                known.addAll(speakers.others());
            } else if (speakers.mostOthers() > 0) {
                others.merge(speakers.others(), speakers.mostOthers(), Attendance::sum);
            }
            anybody |= speakers.anybody();
        }
        int min = states().certain().size();
        if (anybody) {
            return Count.atLeast(min);
        }
        List<UnknownSet> unknown = new ArrayList<>();
        others.forEach((among, most) -> unknown.add(new UnknownSet(among, 0, most)));
        return Count.between(min, UnionRange.largest(known.build(), unknown, false));
    }

    Answer firstSpeech(State state, DialogueSummary in) {
        State seat = state.seat();
        String name = name(state, in);
        switch (in.speakers().spoke(seat)) {
            case FALSE -> {
                return Answer.computed(Truth.FALSE, name + " did not speak in " + in.id() + ": " + absence(in) + ".");
            }
            case UNDECIDED -> {
                for (DialogueSummary earlier : earlier(in)) {
                    if (earlier.speakers().spoke(seat) == Truth.TRUE) {
                        return spokeBefore(name, earlier);
                    }
                }
                return Answer.computed(
                        Truth.UNDECIDED, name + " may have spoken in " + in.id() + ": " + doubt(in) + ".");
            }
            case TRUE -> {}
        }
        DialogueSummary open = null;
        for (DialogueSummary earlier : earlier(in)) {
            Truth spoke = earlier.speakers().spoke(seat);
            if (spoke == Truth.TRUE) {
                return spokeBefore(name, earlier);
            }
            open = spoke == Truth.UNDECIDED ? earlier : open;
        }
        if (open != null) {
            return Answer.computed(
                    Truth.UNDECIDED,
                    name + " spoke in " + in.id() + ", and may have spoken before, in " + open.id() + ": " + doubt(open)
                            + ".");
        }
        return Answer.computed(Truth.TRUE, name + " spoke in " + in.id() + " and in no earlier dialogue.");
    }

    /** The states that spoke for the first time in a dialogue. */
    StateRange firstTimeSpeakers(DialogueSummary in) {
        return new Before(earlier(in)).newIn(in);
    }

    /** The states that spoke for the first time in each dialogue, in one pass. */
    SortedMap<DialogueSummary, StateRange> firstTimeSpeakers() {
        SortedMap<DialogueSummary, StateRange> firsts = new TreeMap<>();
        Before before = new Before(List.of());
        int entered = 0;
        for (DialogueSummary dialogue : dialogues) {
            for (; dialogues.get(entered).isEarlierThan(dialogue); entered++) {
                before.add(dialogues.get(entered));
            }
            firsts.put(dialogue, before.newIn(dialogue));
        }
        return firsts;
    }

    /** Who has spoken so far. */
    private static final class Before {

        /** So many states are few: more than there are at any time, but for those that only records know. */
        private static final int FEW = 256;

        private StateRange states;

        /** Those of the latest dialogues: a union copies both sets, so that these are joined to the others when they are many. */
        private StateRange latest = StateRange.empty();

        private boolean anybody;

        Before(List<DialogueSummary> dialogues) {
            this.states = new Attendance(dialogues).states();
            this.anybody =
                    dialogues.stream().anyMatch(dialogue -> dialogue.speakers().anybody());
        }

        void add(DialogueSummary dialogue) {
            latest = latest.union(dialogue.statesThatSpoke());
            if (latest.possible().size() > FEW + Math.sqrt(states.possible().size())) {
                states = states.union(latest);
                latest = StateRange.empty();
            }
            anybody |= dialogue.speakers().anybody();
        }

        StateRange newIn(DialogueSummary dialogue) {
            StateRange first = dialogue.statesThatSpoke().difference(states).difference(latest);
            return anybody ? StateRange.of(StateSet.empty(), first.possible()) : first;
        }
    }

    Answer everyTime(State state) {
        State seat = state.seat();
        DialogueSummary open = null;
        for (DialogueSummary dialogue : dialogues) {
            switch (dialogue.speakers().spoke(seat)) {
                case FALSE -> {
                    return Answer.computed(
                            Truth.FALSE,
                            name(state, dialogue) + " did not speak in " + dialogue.id() + ": " + absence(dialogue)
                                    + ".");
                }
                case UNDECIDED -> open = open == null ? dialogue : open;
                case TRUE -> {}
            }
        }
        if (dialogues.isEmpty()) {
            return Answer.computed(Truth.FALSE, "There is no dialogue to speak in.");
        }
        if (open != null) {
            return Answer.computed(
                    Truth.UNDECIDED,
                    name(state, open) + " may not have spoken in " + open.id() + ": " + doubt(open) + ".");
        }
        DialogueSummary last = dialogues.get(dialogues.size() - 1);
        return Answer.computed(
                Truth.TRUE, name(state, last) + " spoke in each of the " + dialogues.size() + " dialogues.");
    }

    /** The states that spoke in each of the dialogues. */
    StateRange everyTime() {
        StateRange everyTime = states();
        for (DialogueSummary dialogue : dialogues) {
            StateRange spoke = dialogue.statesThatSpoke();
            everyTime = dialogue.speakers().anybody()
                    ? StateRange.of(everyTime.certain().intersection(spoke.certain()), everyTime.possible())
                    : everyTime.intersection(spoke);
        }
        return everyTime;
    }

    private List<DialogueSummary> earlier(DialogueSummary than) {
        return dialogues.stream().filter(one -> one.isEarlierThan(than)).toList();
    }

    private static Answer spokeBefore(String name, DialogueSummary earlier) {
        return Answer.computed(Truth.FALSE, name + " had spoken before, in " + earlier.id() + ".");
    }

    private static String absence(DialogueSummary dialogue) {
        return dialogue.isComplete()
                ? "the record is complete and has no such statement"
                : "it was not a member state then";
    }

    private static String doubt(DialogueSummary dialogue) {
        return dialogue.isComplete() ? "the record leaves it open" : "the record is partial";
    }

    private static String name(State state, DialogueSummary dialogue) {
        return state.name(Locale.ENGLISH, dialogue.date());
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE - 1L, (long) one + other);
    }
}
