package org.dialoguerecords.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Rule;

/** What was found while reading, at its places in the text. */
final class TableFindings {

    static final int LONGEST_VALUE = 400;

    private final List<Finding> findings = new ArrayList<>();

    /** A finding about a cell, with the words that its message needs: names and values in turn. */
    void add(Rule rule, Cell cell, String path, String value, String... details) {
        Map<String, String> words = new TreeMap<>();
        for (int i = 0; i < details.length; i += 2) {
            words.put(details[i], details[i + 1]);
        }
        findings.add(new Finding(rule.severity(), rule, path, shortened(value), words, cell.line(), cell.column()));
    }

    void add(Rule rule, Cell cell, String path) {
        add(rule, cell, path, cell.text());
    }

    void addAll(List<Finding> others) {
        findings.addAll(others);
    }

    /** All of them, in the order of the text. */
    List<Finding> inOrder() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingLong(Finding::line).thenComparingInt(Finding::column));
        return sorted;
    }

    /** A value, or the beginning of a long one. */
    static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
