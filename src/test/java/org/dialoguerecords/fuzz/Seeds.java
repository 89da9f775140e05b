package org.dialoguerecords.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Samples;

/** What damaged inputs are made of: everything in the repository that the library reads. */
final class Seeds {

    private static final Path MAIN = Path.of("src/main/resources/org/dialoguerecords");
    private static final Path TESTS = Path.of("src/test/resources/org/dialoguerecords");

    private static final String EVERY_COLUMN = """
            No.,Speaker,Name,On behalf of,Aligned with,Aligned states,Kind,Delivery,Date,Sitting,Agenda item,Language,Rank,Gender,Note
            1,The President,Mr. Thomson,,,,opening remarks,,2020-01-09,morning,13,en,,M,
            2,Norway,Ms. Juul,"the Nordic countries: Denmark, Finland, Iceland, Sweden and my own country",European Union,,statement,spoken,2020-01-09,morning,13,en,Minister,F,first
            3,European Union,,the European Union and its member States,,"Albania, Ukraine",statement,video,2020-01-10,afternoon,13,fr,,,
            4,Azerbaijan,,NAM,,,statement,in writing,10 January 2020,afternoon,14,ru,Head of State,,
            5,State of Palestine,,"Canada, Germany and Ukraine",Norway,,right of reply,spoken,2020-01-13,evening,14,ar,,,
            """;

    /** Longer ones make every case slow, and have nothing that shorter ones have not. */
    private static final int LONGEST = 21_000;

    static final List<String> RECORDS = List.copyOf(Samples.all().values().stream()
            .filter(record -> record.length() < LONGEST)
            .toList());

    static final List<byte[]> BROKEN_RECORDS = bytes(TESTS.resolve("json/broken"));
    static final List<String> SPEAKERS = Stream.concat(
                    texts(TESTS.resolve("table"), ".csv").stream(), Stream.of(EVERY_COLUMN))
            .toList();

    static final List<String> MEETINGS = texts(TESTS.resolve("table"), ".json");

    /** The tables of the reference data without their comments, by the names of their files. */
    static final Map<String, String> REFERENCE = reference();

    /** Names and labels as people write them. */
    static final List<String> NAMES = names();

    private Seeds() {}

    private static List<String> texts(Path folder, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .map(Seeds::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> bytes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Seeds::bytesOf).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(bytesOf(file), StandardCharsets.UTF_8);
    }

    private static Map<String, String> reference() {
        Map<String, String> tables = new TreeMap<>();
        for (String table : List.of("states", "groups", "organizations", "memberships", "names")) {
            String file = table + ".tsv";
            tables.put(
                    file,
                    text(MAIN.resolve("reference/" + file))
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .collect(Collectors.joining("\n", "", "\n")));
        }
        return tables;
    }

    private static List<String> names() {
        List<String> tables = List.of("names-seen.tsv", "names-elsewhere.tsv", "names-records.tsv", "not-states.tsv");
        return tables.stream()
                .flatMap(table -> text(TESTS.resolve("reference/" + table)).lines())
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split("\t", -1)))
                .filter(cell -> cell.length() > 3)
                .distinct()
                .toList();
    }
}
