package org.dialoguerecords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that is no record, and what is wrong with it, as {@code broken/index.csv} tells.
 *
 * @param name the name of the file, which says what is wrong
 * @param path the JSON path of the fault
 * @param line the line, from 1, where the value that is wrong starts, or the object in which it is missing; where a
 *     parser cannot go on, its place
 * @param column the column, from 1, in characters
 * @param message a part of the message
 * @param schema whether a schema can catch it: {@code caught} it has to be, {@code beyond} what a schema can say (two
 *     properties of a name, half a character, the way a number is written), or {@code unreadable} to a parser
 */
public record BrokenRecord(String name, String path, int line, int column, String message, String schema) {

    private static final Path FOLDER = Path.of("src/test/resources/org/dialoguerecords/json/broken");
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^\",]*+))(?:,|$)");

    /** All of the table. */
    public static Stream<BrokenRecord> all() throws IOException {
        return Files.readAllLines(FOLDER.resolve("index.csv")).stream().skip(1).map(BrokenRecord::parse);
    }

    /** Those of the table that are JSON. */
    static Stream<BrokenRecord> readableOnes() throws IOException {
        return all().filter(BrokenRecord::readable);
    }

    /** The names of the files, whether they are in the table or not. */
    public static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The file. */
    public Path file() {
        return FOLDER.resolve(name);
    }

    boolean readable() {
        return !schema.equals("unreadable");
    }

    boolean schemaCatches() {
        return schema.equals("caught");
    }

    @Override
    public String toString() {
        return name;
    }

    private static BrokenRecord parse(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (fields.size() < 6 && field.find()) {
            fields.add(field.group(1) != null ? field.group(1).replace("\"\"", "\"") : field.group(2));
        }
        return new BrokenRecord(
                fields.get(0),
                fields.get(1),
                Integer.parseInt(fields.get(2)),
                Integer.parseInt(fields.get(3)),
                fields.get(4),
                fields.get(5));
    }
}
