package org.dialoguerecords.tally;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The years without a meeting between the first and the last that have one. */
final class Gaps {

    private Gaps() {}

    static List<Year> between(Collection<DialogueSummary> dialogues) {
        SortedSet<Integer> with = new TreeSet<>();
        for (DialogueSummary dialogue : dialogues) {
            int last = dialogue.lastDay().getYear();
            for (int year = dialogue.date().getYear(); year <= last; year++) {
                with.add(year);
            }
        }
        List<Year> gaps = new ArrayList<>();
        int next = Integer.MAX_VALUE;
        for (int year : with) {
            for (int gap = next; gap < year; gap++) {
                gaps.add(Year.of(gap));
            }
            next = year + 1;
        }
        return List.copyOf(gaps);
    }
}
