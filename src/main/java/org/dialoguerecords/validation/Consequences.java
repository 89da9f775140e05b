package org.dialoguerecords.validation;

import java.util.Set;
import org.dialoguerecords.json.stream.Inspection;

/** Findings about what could be read of a record that may only follow from what could not. */
final class Consequences {

    private static final Set<Rule> OF_DATES = Set.of(
            Rule.DATES_OUT_OF_ORDER,
            Rule.DATE_OUTSIDE_DIALOGUE,
            Rule.DISSOCIATED_STRANGER,
            Rule.VOTES_EXCEED_MEMBERSHIP,
            Rule.STATE_NOT_ON_DATE,
            Rule.UNKNOWN_ORGANIZATION,
            Rule.WRONG_CATEGORY,
            Rule.NOT_A_MEMBER,
            Rule.EXCEPTED_STRANGER,
            Rule.ALIGNED_MEMBER);

    private Consequences() {}

    static boolean contains(Finding finding, Inspection inspection) {
        if (inspection.faults().isEmpty()) {
            return false;
        }
        boolean lacksDates = inspection.lacks("date") || inspection.lacks("endDate");
        if (lacksDates && (OF_DATES.contains(finding.rule()) || finding.path().equals("endDate"))) {
            return true;
        }
        return switch (finding.rule()) {
            case UNKNOWN_PARTICIPANT -> inspection.mayHave("participants", finding.value());
            case UNKNOWN_STATEMENT -> inspection.mayHave("statements", finding.value());
            case UNKNOWN_SITTING -> inspection.mayHave("sittings", finding.value());
            case UNKNOWN_AGENDA_ITEM -> inspection.mayHave("agenda", finding.value());
            case UNKNOWN_VOTE -> inspection.mayHave("votes", finding.value());
            case UNKNOWN_SYMBOL -> inspection.lacksElementsOf("documents") || inspection.lacksElementsOf("statements");
            case UNKNOWN_GROUP, NOT_A_MEMBER -> inspection.mayHave("groups", finding.value());
            case UNKNOWN_ISSUE -> inspection.mayHave("issues", finding.value());
            case UNKNOWN_SOURCE -> inspection.mayHave("sources", finding.value());
            case UNKNOWN_ORGANIZATION -> inspection.lacksElementsOf("participants");
            case EXCEPTED_STRANGER, ALIGNED_MEMBER -> inspection.lacksElementsOf("groups");
            case DISSOCIATED_STRANGER ->
                inspection.lacksElementsOf("groups") || inspection.lacksElementsOf("statements");
            case SIZE_NOT_REPORTED -> inspection.lacksElementsOf("reported");
            case FIGURE_CONTRADICTED, FIGURE_EXCEEDED -> true; // nothing was counted that could not be read
            default -> false;
        };
    }
}
