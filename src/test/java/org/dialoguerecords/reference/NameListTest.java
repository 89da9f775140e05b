package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.dialoguerecords.reference.NameLists.Written;
import org.junit.jupiter.api.Test;

/** Whole lists of names, as they were found: how many resolve, and that none resolves to another state. */
class NameListTest {

    private static final ReferenceData UN = ReferenceData.standard();

    @Test
    void everyNameOfTheFirstHalfOfTheListsResolvesAndNoneWrongly() {
        assertThat(report("names-seen.tsv")).isGreaterThan(0.99);
    }

    @Test
    void theSecondHalfThatWasNeverLookedAtResolvesNearlyAsWell() {
        assertThat(report("names-held-out.tsv")).isGreaterThan(0.93);
    }

    @Test
    void namesAsRecordsWriteThemResolveAndNoneWrongly() {
        assertThat(report("names-records.tsv")).isGreaterThan(0.984);
    }

    @Test
    void namesOfPublishedListsAndTheSlipsOfTypingThemResolveAndNoneWrongly() {
        assertThat(report("names-typed.tsv")).isGreaterThan(0.97);
    }

    @Test
    void namesInOtherLanguagesNeverComeOutAsAnotherState() {
        assertThat(report("names-elsewhere.tsv")).isGreaterThan(0.42);
    }

    @Test
    void namesInTraditionalChineseResolveAndNoneWrongly() {
        assertThat(report("names-traditional.tsv")).isEqualTo(1);
    }

    @Test
    void whatIsNoStateStaysUnresolved() {
        List<Written> notStates = NameLists.notStates();
        assertThat(notStates).hasSizeGreaterThan(2600);
        assertThat(notStates)
                .filteredOn(written -> !answer(written).equals("UNRESOLVED"))
                .isEmpty();
    }

    /** The share of right answers; fails on any wrong one. */
    private static double report(String file) {
        List<Written> list = NameLists.written(file);
        Predicate<Written> wrong =
                written -> NameLists.isWrong(UN.resolve(written.text(), written.date()), written.expected(), UN);
        Predicate<Written> right = written -> answer(written).equals(written.expected());
        assertThat(list).filteredOn(wrong).isEmpty();
        double share = (double) list.stream().filter(right).count() / list.size();
        System.out.printf(
                java.util.Locale.ROOT, "%s: %d names, %.2f %% right, none wrong%n", file, list.size(), share * 100);
        return share;
    }

    private static String answer(Written written) {
        return NameLists.answer(UN.resolve(written.text(), written.date()));
    }
}
