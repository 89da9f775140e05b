package org.dialoguerecords.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;

/** The order of findings: as the properties stand in the record, errors before warnings at one place. */
enum PathOrder implements Comparator<Finding> {
    INSTANCE;

    /** Constraints of others may find several things at one place, in no order. */
    private static final Comparator<Finding> AT_ONE_PLACE = Comparator.comparing(Finding::rule)
            .thenComparing(Finding::value)
            .thenComparing(finding -> finding.details().toString());

    private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");

    /** The properties of the dialogue in their order; what is unknown comes last, as it is written. */
    private static final List<String> PROPERTIES = Arrays.stream(Dialogue.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    @Override
    public int compare(Finding one, Finding other) {
        String[] steps = STEP.split(one.path(), -1);
        String[] others = STEP.split(other.path(), -1);
        for (int i = 0; i < Math.min(steps.length, others.length); i++) {
            int order = i == 0 ? compareProperties(steps[0], others[0]) : compareSteps(steps[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(steps.length, others.length);
        if (order == 0) {
            order = one.severity().compareTo(other.severity());
        }
        return order == 0 ? AT_ONE_PLACE.compare(one, other) : order;
    }

    private static int compareProperties(String one, String other) {
        int order = Integer.compare(place(one), place(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    /** The record as a whole comes first. */
    private static int place(String property) {
        if (property.isEmpty()) {
            return -1;
        }
        int place = PROPERTIES.indexOf(property);
        return place < 0 ? PROPERTIES.size() : place;
    }

    private static int compareSteps(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
