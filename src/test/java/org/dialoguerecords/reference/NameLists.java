package org.dialoguerecords.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dialoguerecords.names.NameRow;

/** Reads the lists of names beside the tests. */
final class NameLists {

    /** A name as somebody wrote it, the day, what must come out, and where the name was found. */
    record Written(String text, LocalDate date, String expected, String source) {
        @Override
        public String toString() {
            return text + " on " + date + " (" + source + ")";
        }
    }

    static final LocalDate DAY = LocalDate.of(2017, 9, 6);

    private NameLists() {}

    /** A list with the columns name, date, expected and another one, whatever they are called. */
    static List<Written> written(String file) {
        return lines(file).stream()
                .map(cells -> new Written(cells[0].replace("\\t", "\t"), LocalDate.parse(cells[1]), cells[2], cells[3]))
                .toList();
    }

    /** A list with the columns name, kind and source, none of them a state. */
    static List<Written> notStates() {
        return lines("not-states.tsv").stream()
                .map(cells -> new Written(cells[0], DAY, "UNRESOLVED", cells[1] + ", " + cells[2]))
                .toList();
    }

    /** The rows of the table that ships. */
    static List<NameRow> table() {
        List<NameRow> rows = new ArrayList<>();
        try (Reader reader =
                new InputStreamReader(ReferenceData.class.getResourceAsStream("names.tsv"), StandardCharsets.UTF_8)) {
            Table table = new Table("names.tsv", reader, NameTable.COLUMNS);
            for (Table.Row row = table.next(); row != null; row = table.next()) {
                rows.add(NameTable.row(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** What came out, in the words of the lists: a code, UNRESOLVED, or AMBIGUOUS and the codes. */
    static String answer(NameResolution resolution) {
        if (resolution instanceof NameResolution.Resolved resolved) {
            return resolved.resolved().code();
        }
        if (resolution instanceof NameResolution.Ambiguous ambiguous) {
            return "AMBIGUOUS " + ambiguous.states().stream().map(State::code).collect(Collectors.joining(" "));
        }
        return "UNRESOLVED";
    }

    /** Whether an answer names a state, and not the one that was expected or one with the same seat. */
    static boolean isWrong(NameResolution resolution, String expected, ReferenceData data) {
        return resolution
                .state()
                .map(state -> expected.startsWith("AMBIGUOUS")
                        || !data.findState(expected)
                                .map(meant -> meant.seat().equals(state.seat()))
                                .orElse(false))
                .orElse(false);
    }

    private static List<String[]> lines(String file) {
        try (var stream = NameLists.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
