package org.dialoguerecords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every record that is in the repository as JSON and is not broken on purpose. Other services' JSON is none. */
public final class Samples {

    private static final List<Path> RESOURCES = List.of(Path.of("src/main/resources"), Path.of("src/test/resources"));

    private Samples() {}

    /** The texts of the records, by the names of their files. */
    public static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (Path resources : RESOURCES) {
            if (Files.isDirectory(resources)) {
                addAll(resources, all);
            }
        }
        return all;
    }

    private static void addAll(Path resources, Map<String, String> all) {
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(Samples::isSample).toList()) {
                if (file.toString().endsWith(".ndjson")) {
                    List<String> lines = Files.readAllLines(file);
                    for (int i = 0; i < lines.size(); i++) {
                        all.put(file + ":" + (i + 1), lines.get(i));
                    }
                } else {
                    all.put(file.toString(), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSample(Path file) {
        String name = file.toString();
        boolean record = name.endsWith(".ndjson") || (name.endsWith(".json") && !name.endsWith(".schema.json"));
        return record
                && !name.contains("broken")
                && !name.contains("conformance")
                && !file.getParent().endsWith("table");
    }
}
