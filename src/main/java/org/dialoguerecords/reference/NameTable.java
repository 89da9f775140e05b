package org.dialoguerecords.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dialoguerecords.names.Lives;
import org.dialoguerecords.names.NameIndex;
import org.dialoguerecords.names.NameKind;
import org.dialoguerecords.names.NameRow;

/**
 * One table of names, opened only when a name is first asked for.
 *
 * @param file the name that errors cite
 * @param source opens the text; the caller closes it
 * @param codes the state codes that the data of this table declare: a row with any other code is an error, and a
 *     row whose code an earlier table of a combination declares too is shadowed
 */
record NameTable(String file, Source source, Set<String> codes) {

    static final List<String> COLUMNS = List.of("code", "language", "kind", "name", "from", "to", "source");

    /** Opens the text of a table. */
    @FunctionalInterface
    interface Source {
        Reader open() throws IOException;

        /** The keys of the names, one for each row, if they were made beforehand; else none. */
        default List<String> keys() throws IOException {
            return List.of();
        }
    }

    /**
     * Reads tables. A row counts only if no other data in front declare its code, and what is no state in one table may
     * well be one in the data in front.
     *
     * @param lives when the codes of the states are in use
     */
    static NameIndex index(List<NameTable> tables, Lives lives) {
        NameIndex.Builder names = NameIndex.builder(lives);
        for (int i = 0; i < tables.size(); i++) {
            names.nextTable(codesInFront(tables, i));
            tables.get(i).addTo(names);
        }
        return names.build();
    }

    /** The codes that other data declare in front of a table; tables of the same data share one set of codes. */
    private static Set<String> codesInFront(List<NameTable> tables, int number) {
        Set<String> inFront = new HashSet<>();
        for (int i = 0; i < number; i++) {
            Set<String> declared = tables.get(i).codes;
            if (declared != tables.get(number).codes) {
                inFront.addAll(declared);
            }
        }
        return inFront;
    }

    private void addTo(NameIndex.Builder names) {
        try (Reader text = source.open()) {
            List<String> keys = source.keys();
            int number = 0;
            Table table = new Table(file, text, COLUMNS);
            for (Table.Row line = table.next(); line != null; line = table.next()) {
                NameRow row = row(line);
                if (row.isState() && !codes.contains(row.code())) {
                    throw line.expected("a code that its own data declare");
                }
                String key = number < keys.size() ? keys.get(number) : NameIndex.key(row.name());
                number++;
                if (!names.add(row, key)) {
                    throw line.expected("a name with letters");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static NameRow row(Table.Row row) {
        String code = row.required(0, "the code of a state or " + NameRow.NO_STATE);
        String language = row.cell(1);
        NameKind kind = NameKind.ofWord(row.cell(2));
        if (kind == null) {
            throw row.expected("a kind of name in column 3");
        }
        boolean state = !code.equals(NameRow.NO_STATE);
        if (state == kind.isNoState()) {
            throw row.expected("a kind that fits the code");
        }
        if (state ? !isLanguage(language) : !language.isEmpty()) {
            throw row.expected("a language of two or three letters for a state, none for what is no state");
        }
        LocalDate from = day(row, 4, LocalDate.MIN);
        LocalDate to = day(row, 5, LocalDate.MAX);
        if (to.isBefore(from)) {
            throw row.expected("a last day on or after the first");
        }
        row.required(6, "a source");
        return new NameRow(code, language, kind, row.required(3, "a name"), from, to);
    }

    private static LocalDate day(Table.Row row, int column, LocalDate open) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return open;
        }
        try {
            DateWindow day = DateWindow.parseFirstDay(cell);
            if (day.isExact()) {
                return day.earliest();
            }
        } catch (IllegalArgumentException e) {
            throw notADay(row, column);
        }
        throw notADay(row, column);
    }

    private static MalformedTableException notADay(Table.Row row, int column) {
        return row.expected("a date like 1945-10-24 in column " + (column + 1));
    }

    private static boolean isLanguage(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return text.length() == 2 || text.length() == 3;
    }

    /** The header line of a names table. */
    static String header() {
        return String.join("\t", COLUMNS);
    }

    /** One line of a names table: a name in use on every day. */
    static String line(String code, Locale locale, String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("name of " + code + ": one line of text expected, found: " + name);
        }
        String language = locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
        return String.join("\t", code, language, "short", stripped, "", "", "given in code");
    }
}
