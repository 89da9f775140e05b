package org.dialoguerecords.format;

import java.util.List;

/** What the properties of a type have to fulfil together. */
public sealed interface Condition {

    /**
     * Of these alternatives one is there: all of its properties, and none of them empty.
     *
     * @param alternatives the properties of each; the first of the first is said to be missing if none is there
     * @param expected what is missing then
     */
    record AnyOf(List<List<String>> alternatives, Phrase expected) implements Condition {}

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
