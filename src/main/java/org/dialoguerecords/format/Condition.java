package org.dialoguerecords.format;

import java.util.List;
import java.util.function.Predicate;

/** What the properties of a type have to fulfil together. */
public sealed interface Condition {

    /**
     * Of these properties one is there, and not empty, or of some of them all.
     *
     * @param names the properties of which each will do; the first is said to be missing if all are
     * @param together further properties that do together, if there are any
     * @param expected what is missing then
     */
    record AnyOf(List<String> names, List<String> together, Phrase expected) implements Condition {

        boolean holds(Predicate<String> isThere) {
            return names.stream().anyMatch(isThere)
                    || (!together.isEmpty() && together.stream().allMatch(isThere));
        }
    }

    /**
     * One property is required if another has a certain value, and one of the others if it has not.
     *
     * @param on the property that decides
     * @param value the word that it may have
     * @param then the property that is required if it has
     * @param thenExpected what is missing then
     * @param otherwise the property that is required if it has not
     * @param otherwiseExpected what is missing then
     */
    record Depends(
            String on, String value, String then, Phrase thenExpected, String otherwise, Phrase otherwiseExpected)
            implements Condition {}
}
