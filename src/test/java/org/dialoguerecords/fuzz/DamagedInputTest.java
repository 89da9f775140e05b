package org.dialoguerecords.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Input that is damaged by chance, at every door: it is read, or refused as documented, in time, and what is read can be
 * asked for everything.
 *
 * <p>A build tries the same inputs every time. {@code -Ddialoguerecords.fuzz.minutes=10} goes on for ten minutes at each
 * door, {@code -Ddialoguerecords.fuzz.seed=7} takes other inputs. Inputs that break a promise are in {@code target/fuzz}.
 */
@Tag("once")
class DamagedInputTest {

    private static final Path FOUND = Path.of("target", "fuzz");
    private static final long SEED = Long.getLong("dialoguerecords.fuzz.seed", 20_170_906);
    private static final double MINUTES = Double.parseDouble(System.getProperty("dialoguerecords.fuzz.minutes", "0"));
    private static final int MOST_KINDS = 25;
    private static final int LONGEST_MESSAGE = 500;

    @ParameterizedTest
    @EnumSource
    void isReadOrRefusedAndEverythingCanBeAskedOfIt(Door door) {
        long end = System.nanoTime() + (long) (MINUTES * 60e9);
        Map<String, String> broken = new TreeMap<>();
        long round = 0;
        for (; round < door.rounds() || System.nanoTime() < end; round++) {
            if (broken.size() >= MOST_KINDS) {
                break;
            }
            Random random = new Random(SEED * 1_000_003 + round);
            byte[] input = door.input(random);
            try {
                door.check(input, random);
            } catch (RuntimeException | Error e) {
                if (broken.putIfAbsent(kind(e), "round " + round + ": " + shortened(e)) == null) {
                    keep(door, round, input);
                }
            }
        }
        if (MINUTES > 0) {
            System.out.println(door + ": " + round + " inputs");
        }
        assertThat(broken.entrySet())
                .as("%s, seed %s, %s inputs", door, SEED, round)
                .isEmpty();
    }

    /** What was thrown, and where in the library: one find of a kind is enough. */
    static String kind(Throwable thrown) {
        return thrown.getClass().getSimpleName()
                + Arrays.stream(thrown.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.dialoguerecords."))
                        .limit(3)
                        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                        .toList();
    }

    private static String shortened(Throwable thrown) {
        String message = String.valueOf(thrown);
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static void keep(Door door, long round, byte[] input) {
        try {
            Files.createDirectories(FOUND);
            Files.write(FOUND.resolve(door + "-" + SEED + "-" + round), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
