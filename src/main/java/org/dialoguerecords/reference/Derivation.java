package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * How the members of a group follow from those of others: {@code UNSC within AFRICAN_GROUP} are the members of the
 * Council that are in the African Group, {@code UNSC without P5} those that are not permanent.
 *
 * @param first the id of the group from which members are taken
 * @param steps what narrows it, one after the other
 */
record Derivation(String first, List<Step> steps) {

    static final String FORM = "GROUP within GROUP or GROUP without GROUP";

    private static final String WITHIN = "within";
    private static final String WITHOUT = "without";

    /**
     * One group that narrows another.
     *
     * @param within whether its members stay, and not all others
     * @param group its id
     */
    record Step(boolean within, String group) {}

    static boolean isWellFormed(String text) {
        String[] words = text.split(" ", -1);
        boolean wellFormed = words.length > 2 && words.length % 2 == 1;
        for (int i = 0; i < words.length; i++) {
            boolean fits = i % 2 == 0 ? Codes.isValid(words[i]) : words[i].equals(WITHIN) || words[i].equals(WITHOUT);
            wellFormed &= fits;
        }
        return wellFormed;
    }

    /** Reads a well-formed text. */
    static Derivation parse(String text) {
        String[] words = text.split(" ", -1);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < words.length; i += 2) {
            steps.add(new Step(words[i].equals(WITHIN), words[i + 1]));
        }
        return new Derivation(words[0], List.copyOf(steps));
    }

    /** The ids of all groups in it. */
    List<String> groups() {
        List<String> groups = new ArrayList<>(List.of(first));
        for (Step step : steps) {
            groups.add(step.group);
        }
        return groups;
    }
}
