package org.dialoguerecords.validation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.dialoguerecords.Statement;

/**
 * The circles in which statements align themselves with each other: strongly connected components by Tarjan's algorithm,
 * without recursion, in one walk whatever the record.
 */
final class AlignmentCircles {

    private final List<Statement> statements;
    private final CheckedDialogue checked;
    private final int[] order;
    private final int[] lowest;
    private final int[] circle;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Step> way = new ArrayDeque<>();
    private int met;

    AlignmentCircles(CheckedDialogue checked) {
        this.checked = checked;
        statements = checked.dialogue().statements();
        order = new int[statements.size()];
        lowest = new int[statements.size()];
        circle = new int[statements.size()];
        Arrays.fill(circle, -1);
        for (int i = 0; i < statements.size(); i++) {
            if (order[i] == 0) {
                walk(i);
            }
        }
    }

    private record Step(int statement, Iterator<String> next) {}

    /** Whether the alignments of each of two different statements lead to the other; -1 is no statement. */
    boolean together(int one, int other) {
        return one != other && other >= 0 && circle[one] == circle[other];
    }

    private void walk(int start) {
        enter(start);
        while (!way.isEmpty()) {
            Step step = way.getLast();
            if (step.next().hasNext()) {
                int next = checked.statements().find(step.next().next());
                if (next >= 0 && order[next] == 0) {
                    enter(next);
                } else if (next >= 0 && circle[next] < 0) {
                    lower(step.statement(), order[next]);
                }
            } else {
                leave(step.statement());
            }
        }
    }

    private void enter(int statement) {
        met++;
        order[statement] = met;
        lowest[statement] = met;
        open.addLast(statement);
        way.addLast(new Step(statement, statements.get(statement).alignsWith().iterator()));
    }

    private void leave(int statement) {
        way.removeLast();
        if (!way.isEmpty()) {
            lower(way.getLast().statement(), lowest[statement]);
        }
        if (lowest[statement] == order[statement]) {
            int last;
            do {
                last = open.removeLast();
                circle[last] = statement;
            } while (last != statement);
        }
    }

    private void lower(int statement, int reached) {
        lowest[statement] = Math.min(lowest[statement], reached);
    }
}
