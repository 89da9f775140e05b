package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.counting.Why;

/** Reasons as they are given to users: each is made once, and shared by all states for which it is one. */
final class Wordings {

    private final List<String> statements = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Representation, Worded> all = new HashMap<>();
    private final Map<List<Worded>, List<Representation>> lists = new ConcurrentHashMap<>();

    Wordings(Dialogue dialogue) {
        for (Statement statement : dialogue.statements()) {
            if (places.putIfAbsent(statement.id(), statements.size()) == null) {
                statements.add(statement.id());
            }
        }
    }

    /** A reason; there is one for each that is equal, so that nothing but itself is equal to it. */
    static final class Worded {

        private final Representation representation;
        private final int number;
        private final int place;

        Worded(Representation representation, int number, int place) {
            this.representation = representation;
            this.number = number;
            this.place = place;
        }

        /** The number of the reason. */
        int number() {
            return number;
        }

        /** The number of the statement. */
        int place() {
            return place;
        }
    }

    /** The id of the statement of a number. */
    String statement(int place) {
        return statements.get(place);
    }

    /** A reason for those for whom it is certain, if it can be, or for others. */
    Worded of(Why why, boolean certain) {
        String statement = why.statement().id();
        Representation said = new Representation(statement, Basis.of(why.way()), why.group(), why.through(), certain);
        Worded known = all.get(said);
        if (known == null) {
            known = new Worded(said, all.size(), Objects.requireNonNull(places.get(statement)));
            all.put(said, known);
        }
        return known;
    }

    /** Some reasons in the order of the statements, in one list for all who have the same. */
    List<Representation> inOrder(List<Worded> some) {
        return lists.computeIfAbsent(some, Wordings::sorted);
    }

    private static List<Representation> sorted(List<Worded> some) {
        List<Worded> inOrder = new ArrayList<>(some);
        inOrder.sort(Comparator.comparingInt(Worded::place));
        List<Representation> sorted = new ArrayList<>(inOrder.size());
        inOrder.forEach(worded -> sorted.add(worded.representation));
        return List.copyOf(sorted);
    }
}
