package org.dialoguerecords.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the figures of {@code src/docs/performance.md} again, each kind of them in a JVM of its own. */
final class Figures {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Figures() {}

    /** Takes nothing. */
    public static void main(String[] args) throws IOException, InterruptedException {
        run(List.of("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"), Counting.class, "80", "1000");
        run(List.of("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"), Joins.class);
        run(List.of("-Xmx1g"), SeriesQueries.class);
        run(List.of("-Xmx64m"), Corpora.class);
        run(List.of("-Xmx1g"), ColdStart.class);
    }

    private static void run(List<String> options, Class<?> benchmark, String... args)
            throws IOException, InterruptedException {
        System.out.println("\n" + benchmark.getSimpleName() + " with " + String.join(" ", options));
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), benchmark.getName()));
        command.addAll(List.of(args));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(benchmark + " failed");
        }
    }
}
