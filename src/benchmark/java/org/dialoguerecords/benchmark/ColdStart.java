package org.dialoguerecords.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.dialoguerecords.Dialogue;

/**
 * What the first record costs in JVMs of their own, beside a mapper that only reads it, without and with an archive of
 * classes; how many classes are loaded, how large the jars are, and what a statement takes in memory.
 */
final class ColdStart {

    private static final List<String> MODES = List.of("nothing", "mapper", "read", "tally", "all");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path folder;
    private final String classPath;
    private final Map<String, long[][]> spent = new LinkedHashMap<>();

    private ColdStart(Path folder) throws IOException {
        this.folder = folder;
        this.classPath = jars();
    }

    /** Takes the number of rounds, if not 15. */
    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 15 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("cold-start");
        try {
            new ColdStart(folder).measure(rounds);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        heap();
    }

    private void measure(int rounds) throws Exception {
        for (String mode : MODES) {
            run("-XX:ArchiveClassesAtExit=" + archive(mode), mode);
        }
        for (int round = 0; round < rounds; round++) {
            for (String mode : MODES) {
                note(mode, round, rounds, run("-Xshare:auto", mode));
                note(mode + ", archive", round, rounds, run("-XX:SharedArchiveFile=" + archive(mode), mode));
            }
        }
        double mapper = median(spent.get("mapper")[1]);
        for (Map.Entry<String, long[][]> entry : spent.entrySet()) {
            double cpu = median(entry.getValue()[1]);
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %6.0f ms in main, at best %5.0f; %6.0f ms of processors in all, of the mapper's %4.2f; %s%n",
                    entry.getKey(),
                    median(entry.getValue()[0]) / 1e3,
                    entry.getValue()[0][0] / 1e3,
                    cpu / 1e3,
                    cpu / mapper,
                    entry.getKey().endsWith("archive")
                            ? Files.size(archive(entry.getKey().split(",", 2)[0])) / 1_000_000 + " MB of archive"
                            : classes(entry.getKey()) + " classes");
        }
    }

    private Path archive(String mode) {
        return folder.resolve(mode + ".jsa");
    }

    private void note(String name, int round, int rounds, long[] micros) {
        long[][] all = spent.computeIfAbsent(name, key -> new long[2][rounds]);
        all[0][round] = micros[0];
        all[1][round] = micros[1];
    }

    private static double median(long[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }

    private long[] run(String option, String mode) throws Exception {
        String[] said = output(option, mode).split(" ", 3);
        return new long[] {Long.parseLong(said[0]), Long.parseLong(said[1])};
    }

    private String output(String option, String mode) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        JAVA, option, "-Xlog:disable", "-cp", classPath, FirstAnswer.class.getName(), mode)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        String text = process.waitFor() == 0 ? Files.readString(said) : "";
        if (text.isEmpty()) {
            throw new IllegalStateException(Files.readString(said));
        }
        return text;
    }

    private long classes(String mode) throws Exception {
        Path log = folder.resolve("classes.txt");
        Process process = new ProcessBuilder(
                        JAVA, "-Xlog:class+load:file=" + log, "-cp", classPath, FirstAnswer.class.getName(), mode)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("source:")).count();
        }
    }

    /** The class path with jars in place of folders, of which no archive can be made. */
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!Files.isDirectory(path)) {
                jars.add(entry);
            } else {
                Path jar = folder.resolve("classes-" + jars.size() + ".jar");
                boolean isLibrary = Files.exists(path.resolve("org/dialoguerecords/Dialogue.class"));
                write(jar, path, isLibrary ? "org/dialoguerecords/cli" : "none");
                jars.add(jar.toString());
                if (isLibrary) {
                    System.out.println("the library: " + Files.size(jar) / 1_000 + " KB as a jar");
                }
            }
        }
        for (String name :
                List.of("jackson-core-3", "jackson-annotations", "jakarta.validation", "hibernate-validator")) {
            jars.stream()
                    .filter(jar -> jar.contains(name))
                    .map(File::new)
                    .forEach(jar -> System.out.println(jar.getName() + ": " + jar.length() / 1_000 + " KB"));
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void write(Path jar, Path classes, String without) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.startsWith(without) && !name.equals("module-info.class")) {
                    entries.putNextEntry(new ZipEntry(name));
                    Files.copy(file, entries);
                    entries.closeEntry();
                }
            }
        }
    }

    private static void heap() {
        for (boolean texts : new boolean[] {false, true}) {
            long before = used();
            List<Dialogue> meetings = Meetings.many(100, 1_000, texts);
            long after = used();
            System.out.printf(
                    Locale.ROOT,
                    "heap a statement, %s: %d bytes%n",
                    texts ? "with a text of some 1,100 letters" : "without text",
                    (after - before) / (1_000L * meetings.size()));
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
