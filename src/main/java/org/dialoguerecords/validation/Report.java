package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects findings in the order in which they are made. */
final class Report {

    private final List<Finding> findings = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param details names and values, in turn
     */
    void add(Rule rule, String path, @Nullable Object value, String... details) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            named.put(details[i], details[i + 1]);
        }
        findings.add(new Finding(rule.severity(), rule, path, String.valueOf(value), named, 0, 0));
    }

    List<Finding> findings() {
        return findings;
    }
}
