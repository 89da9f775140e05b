package org.dialoguerecords.json;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;

/** Reads and writes a corpus of so many bytes, made while it is read; {@link ConstantMemoryTest} gives it little memory. */
final class CorpusProbe {

    private CorpusProbe() {}

    /** Takes the number of bytes. */
    public static void main(String[] args) {
        long bytes = Long.parseLong(args[0]);
        Dialogue dialogue = dialogue();
        String line = DialogueJson.toJson(dialogue) + "\n";
        long lines = Math.max(1, bytes / line.getBytes(StandardCharsets.UTF_8).length);
        check("maximal heap", Runtime.getRuntime().maxMemory() <= 64 << 20);
        read(bytes, line);
        write(lines, dialogue, line);
        readOneLine(bytes);
        readInParallel("in order", bytes, line, ReadOptions.standard());
        readInParallel("in any order", bytes, line, ReadOptions.standard().unordered());
    }

    private static void readInParallel(String how, long bytes, String line, ReadOptions options) {
        long start = System.nanoTime();
        Endless corpus = new Endless("", line + "\n", bytes, "");
        long statements;
        try (Stream<LineResult> results = DialogueJson.readLines(corpus, options)) {
            statements = results.parallel()
                    .mapToLong(result -> result.orElseThrow().statements().size())
                    .sum();
        }
        long lines = corpus.length() / (line.getBytes(StandardCharsets.UTF_8).length + 1);
        check("read to the end", corpus.position() == corpus.length());
        check("every statement", statements == 40 * lines);
        report("read in parallel " + how, corpus.position(), lines, start);
    }

    private static void read(long bytes, String line) {
        long start = System.nanoTime();
        // every other line breaks off, so that failures must not pile up either
        Endless corpus = new Endless("", line + line.substring(0, line.length() / 2) + "\n", bytes, "");
        long[] good = {0};
        long[] bad = {0};
        try (Stream<LineResult> results = DialogueJson.readLines(corpus)) {
            results.forEach(result -> {
                check("line " + result.line(), result.line() == good[0] + bad[0] + 1);
                (result instanceof LineResult.Success ? good : bad)[0]++;
            });
        }
        check("read to the end", corpus.position() == corpus.length());
        check("as many good lines as bad ones", good[0] == bad[0] && good[0] > 0);
        report("read", corpus.position(), good[0] + bad[0], start);
    }

    private static void write(long lines, Dialogue dialogue, String line) {
        long start = System.nanoTime();
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                written[0] += length;
            }
        };
        DialogueJson.writeLines(Stream.generate(() -> dialogue).limit(lines), counting);
        check("all is written", written[0] == lines * line.getBytes(StandardCharsets.UTF_8).length);
        report("wrote", written[0], lines, start);
    }

    private static void readOneLine(long bytes) {
        long start = System.nanoTime();
        Endless corpus = new Endless("{\"id\":\"", "x", bytes, "\"}");
        try (Stream<LineResult> results = DialogueJson.readLines(corpus)) {
            check("one failure", results.allMatch(result -> result instanceof LineResult.Failure));
        }
        check("read to the end", corpus.position() == corpus.length());
        report("read in one line", corpus.position(), 1, start);
    }

    private static Dialogue dialogue() {
        return Dialogue.builder("d", "A dialogue", LocalDate.of(2017, 9, 6))
                .statements(Stream.iterate(1, i -> i + 1)
                        .limit(40)
                        .map(i -> Statement.builder("s" + i, "p" + i)
                                .text("The delegation takes the floor. ".repeat(20))
                                .build())
                        .toList())
                .build();
    }

    private static void check(String what, boolean holds) {
        if (!holds) {
            throw new IllegalStateException("does not hold: " + what);
        }
    }

    private static void report(String what, long bytes, long lines, long start) {
        System.out.printf(
                "%s %,d bytes, %,d lines, %.1f s, heap %d MB at most%n",
                what,
                bytes,
                lines,
                (System.nanoTime() - start) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
