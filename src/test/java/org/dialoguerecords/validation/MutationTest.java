package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerecords.json.DialogueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A record without fault, broken on purpose: each rule by itself, and many at once. */
class MutationTest {

    @Test
    void there_is_nothing_to_say_of_the_good_record() {
        assertThat(DialogueValidator.standard().check(Mutation.good().toPrettyString()))
                .isEmpty();
    }

    @Test
    void every_rule_is_broken_by_one() {
        Set<Rule> broken = EnumSet.of(Rule.UNREADABLE, Rule.MALFORMED, Rule.OTHER_CONSTRAINT);
        each().forEach(mutation -> broken.add(mutation.rule()));
        assertThat(broken)
                .isEqualTo(EnumSet.range(Rule.UNREADABLE, Rule.OTHER_CONSTRAINT)); // the others are of imports
    }

    @ParameterizedTest
    @MethodSource("each")
    void what_breaks_one_rule_is_found_as_that_and_nothing_else(Mutation mutation) {
        ObjectNode record = Mutation.good();
        mutation.change().accept(record);
        String text = record.toPrettyString();
        assertThat(Findings.in(DialogueJson.read(text))).containsExactlyElementsOf(expected(List.of(mutation)));
        List<Finding> checked = DialogueValidator.standard().check(text);
        assertThat(Findings.brief(checked)).containsExactlyElementsOf(expected(List.of(mutation)));
        assertThat(checked).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(mutation.rule().severity());
            assertThat(finding.line()).isPositive();
            assertThat(finding.column()).isPositive();
            assertThat(finding.message()).contains(Messages.words(finding).get("value"));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_breaks_several_is_found_as_all_of_these(long seed) {
        Random random = new Random(seed);
        List<Mutation> chosen = new ArrayList<>(Mutation.all());
        chosen.removeIf(mutation -> random.nextInt(3) > 0);
        ObjectNode record = Mutation.good();
        chosen.forEach(mutation -> mutation.change().accept(record));
        List<Finding> findings = DialogueValidator.standard().validate(DialogueJson.read(record.toString()));
        assertThat(Findings.brief(findings)).containsExactlyInAnyOrderElementsOf(expected(chosen));
        assertThat(findings.stream().map(PlacedFinding::of)).isSorted();
    }

    static List<Mutation> each() {
        return Stream.concat(Mutation.all().stream(), Stream.of(Mutation.exceeded()))
                .toList();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static List<String> expected(List<Mutation> mutations) {
        Set<Rule> hidden = new HashSet<>();
        mutations.forEach(mutation -> hidden.addAll(mutation.hides()));
        return mutations.stream()
                .filter(mutation -> !hidden.contains(mutation.rule()))
                .flatMap(mutation ->
                        mutation.paths().stream().map(path -> mutation.rule().code() + " " + path))
                .toList();
    }
}
