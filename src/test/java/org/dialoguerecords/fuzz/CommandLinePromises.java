package org.dialoguerecords.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.dialoguerecords.cli.Run;

/** What the command line promises, whatever its arguments and its standard input: an answer or a problem that is named. */
final class CommandLinePromises {

    private static final List<String> RULES = List.of(
            "--without-group=NAM",
            "--without-group=",
            "--without-group=EU",
            "--universe=UNSC",
            "--universe=EU",
            "--universe=R2P-GOF",
            "--universe=\u0000",
            "--basis=OWN",
            "--basis=own,NAMED",
            "--basis=ALIGNED,,",
            "--basis=",
            "--observers-as-states",
            "--observers-as-states=maybe",
            "--json",
            "--markdown",
            "--inventory");

    private static final List<String> VIEWS = List.of(
            "--as-of=2017-09-06",
            "--as-of=0000-00-00",
            "--as-of=9999-12-31",
            "--as-of=+999999999-12-31",
            "--sitting=s1",
            "--item=13",
            "--sitting=");

    private static final List<String> WORDS = List.of(
            "NLD",
            "Netherlands",
            "france",
            "EU",
            "NAM",
            "the Nordic countries",
            "",
            " ",
            "ZZZ",
            "SUN",
            "\u202eISR",
            "2020-01-09",
            "-1",
            "@file",
            "--",
            "x".repeat(5_000),
            "{",
            "9999-12-31",
            "Côte d’Ivoire",
            "中国");

    private CommandLinePromises() {}

    /** Runs a command with arguments made by chance. */
    static void of(byte[] input, BiFunction<byte[], String[], Run> command, Random random) {
        String[] arguments = arguments(random).toArray(String[]::new);
        Run run = Budget.of(input.length)
                .spend("command " + String.join(" ", arguments), () -> command.apply(input, arguments));
        assertThat(run.code()).as(String.join(" ", arguments)).isBetween(0, 2);
        if (run.code() == 2) {
            assertThat(run.problems()).isNotEmpty();
        }
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
    }

    private static List<String> arguments(Random random) {
        List<String> arguments = new ArrayList<>();
        switch (random.nextInt(6)) {
            case 0 -> {
                arguments.addAll(List.of("count", "-"));
                some(RULES, arguments, random);
                some(VIEWS, arguments, random);
            }
            case 1 -> {
                arguments.addAll(List.of("explain", "-", one(WORDS, random)));
                some(WORDS, arguments, random);
                some(VIEWS, arguments, random);
            }
            case 2 -> arguments.addAll(List.of("check", "-"));
            case 3 -> {
                arguments.addAll(List.of("series", "-"));
                some(RULES, arguments, random);
            }
            case 4 -> arguments.addAll(List.of("members", one(WORDS, random), one(WORDS, random)));
            default -> arguments.addAll(List.of("resolve", one(WORDS, random), one(WORDS, random)));
        }
        if (random.nextInt(10) == 0) {
            arguments.add(random.nextInt(arguments.size() + 1), one(WORDS, random));
        }
        return arguments;
    }

    private static void some(List<String> options, List<String> arguments, Random random) {
        for (int i = random.nextInt(3); i > 0; i--) {
            arguments.add(one(options, random));
        }
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
