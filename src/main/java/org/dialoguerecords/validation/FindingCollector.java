package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** The findings made so far. */
final class FindingCollector {

    private final List<PlacedFinding> findings = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param details names and values, in turn
     */
    void add(Rule rule, RecordPath path, @Nullable Object value, String... details) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            named.put(details[i], details[i + 1]);
        }
        findings.add(new PlacedFinding(
                path, new Finding(rule.severity(), rule, path.toString(), String.valueOf(value), named, 0, 0)));
    }

    /** All of them in the order of the record. */
    List<PlacedFinding> inOrder() {
        Collections.sort(findings);
        return findings;
    }
}
