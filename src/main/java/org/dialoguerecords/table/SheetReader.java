package org.dialoguerecords.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerecords.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Finds out the separator, the headings and the rows of a table. */
final class SheetReader {

    /** In the order in which they are taken where several fit. */
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

    /** Occurs in no text. */
    private static final char NO_SEPARATOR = '\u001F';

    /** Titles stand above the headings, and no more of them than these. */
    private static final int MOST_TITLES = 20;

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?\\r?(?:\\n|$)");
    private static final Pattern STAR = Pattern.compile("[*†‡§].*|\\(\\*.*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s.,]*");
    private static final Pattern FIRST_WORD = Pattern.compile("(\\p{L}+)\\s*(?:[:：.–-].*|\\(?[\\d\\s]+.*)?");

    /** Cells of these are merged with those below them. */
    private static final Set<SpeakersColumn> MERGED =
            Set.of(SpeakersColumn.DATE, SpeakersColumn.SITTING, SpeakersColumn.AGENDA_ITEM);

    /** What stands in a row without a speaker and is no statement: a number of a list, a day above its speakers. */
    private static final Set<SpeakersColumn> MAY_STAND_ALONE = Set.of(
            SpeakersColumn.ORDER,
            SpeakersColumn.DATE,
            SpeakersColumn.SITTING,
            SpeakersColumn.AGENDA_ITEM,
            SpeakersColumn.NOTE);

    private final TableOptions options;
    private final TableFindings findings = new TableFindings();
    private final Map<SpeakersColumn, Cell> above = new EnumMap<>(SpeakersColumn.class);
    private boolean isComplete = true;

    private SheetReader(TableOptions options) {
        this.options = options;
    }

    static Sheet read(String text, TableOptions options) {
        JacksonCsv.require();
        return new SheetReader(options).read(text);
    }

    private Sheet read(String text) {
        CsvRows csv = rows(text);
        Cell broken = csv.broken();
        if (broken != null) {
            findings.add(Rule.BROKEN_TABLE, broken, "");
            isComplete = false;
        }
        List<Sheet.Row> rows = new ArrayList<>();
        List<List<Cell>> filled =
                csv.rows().stream().filter(row -> first(row) != null).toList();
        if (filled.isEmpty()) {
            findings.add(Rule.NO_SPEAKERS, new Cell("", 1, 1), "");
            isComplete = false;
        } else {
            int headings = headings(filled);
            Map<Integer, SpeakersColumn> columns = headings < 0 ? oneColumn(filled) : columns(filled.get(headings));
            for (int i = 0; i < headings; i++) {
                notRead(filled.get(i));
            }
            if (!columns.isEmpty()) {
                int width = headings < 0 ? 1 : filled.get(headings).size();
                filled.subList(headings + 1, filled.size()).forEach(row -> row(row, columns, width, rows));
            }
        }
        return new Sheet(List.copyOf(rows), List.copyOf(findings.inOrder()), isComplete);
    }

    /** The rows by the separator that a first line names, or else by that which separates most known headings. */
    private CsvRows rows(String text) {
        Matcher named = SEPARATOR_LINE.matcher(text);
        if (named.lookingAt()) {
            CsvRows csv = CsvRows.read(text, named.group(1).charAt(0));
            return new CsvRows(csv.rows().subList(1, csv.rows().size()), csv.broken());
        }
        CsvRows best = CsvRows.read(text, NO_SEPARATOR);
        int most = headingsIn(best);
        for (char separator : SEPARATORS) {
            CsvRows csv = CsvRows.read(text, separator);
            int known = headingsIn(csv);
            if (known > most) {
                best = csv;
                most = known;
            }
        }
        return best;
    }

    /** How many headings are known in one row; a single one only if it is of speakers and in the first row. */
    private int headingsIn(CsvRows csv) {
        List<List<Cell>> rows = csv.rows().stream()
                .filter(row -> first(row) != null)
                .limit(MOST_TITLES)
                .toList();
        int known = rows.stream().mapToInt(this::knownHeadings).max().orElse(0);
        boolean speakers = !rows.isEmpty()
                && rows.get(0).stream()
                        .flatMap(cell -> options.column(cell.text()).stream())
                        .anyMatch(column -> column == SpeakersColumn.SPEAKER || column == SpeakersColumn.PARTY);
        return known > 1 || speakers ? known : 0;
    }

    private int knownHeadings(List<Cell> row) {
        return (int) row.stream()
                .filter(cell -> !cell.isBlank())
                .flatMap(cell -> options.column(cell.text()).stream())
                .distinct()
                .count();
    }

    /** The row of the headings: the first one with a column of speakers and nothing but a heading in half of its cells. */
    private int headings(List<List<Cell>> rows) {
        for (int i = 0; i < Math.min(rows.size(), MOST_TITLES); i++) {
            List<Cell> row = rows.get(i);
            long written = row.stream().filter(cell -> !cell.isBlank()).count();
            boolean speakers = row.stream()
                    .flatMap(cell -> options.column(cell.text()).stream())
                    .anyMatch(SheetReader::isOfSpeakers);
            if (speakers && 2L * knownHeadings(row) >= written) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOfSpeakers(SpeakersColumn column) {
        return column == SpeakersColumn.PARTY || column == SpeakersColumn.SPEAKER || column == SpeakersColumn.NAME;
    }

    /** A list without headings: one name a line. */
    private Map<Integer, SpeakersColumn> oneColumn(List<List<Cell>> rows) {
        boolean hasWords =
                rows.stream().anyMatch(row -> row.get(0).text().chars().anyMatch(Character::isLetter));
        if (hasWords && rows.stream().allMatch(row -> row.size() == 1) && !seemsSeparated(rows)) {
            return Map.of(0, SpeakersColumn.SPEAKER);
        }
        String row = String.join(
                " | ",
                rows.get(0).stream().map(cell -> CellText.line(cell.text())).toList());
        findings.add(Rule.NO_SPEAKERS, rows.get(0).get(0), "", row);
        isComplete = false;
        return Map.of();
    }

    /** Whether each line has one separator as often as the others: columns, and no headings that are known. */
    private static boolean seemsSeparated(List<List<Cell>> rows) {
        for (char separator : new char[] {'\t', ';', '|'}) {
            long[] counts = rows.stream()
                    .mapToLong(row -> row.get(0)
                            .text()
                            .chars()
                            .filter(c -> c == separator)
                            .count())
                    .distinct()
                    .toArray();
            if (counts.length == 1 && counts[0] > 0) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, SpeakersColumn> columns(List<Cell> headings) {
        Map<SpeakersColumn, Integer> byColumn = new EnumMap<>(SpeakersColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            Cell heading = headings.get(i);
            Optional<SpeakersColumn> column = options.column(heading.text());
            if (column.isPresent() && !byColumn.containsKey(column.get())) {
                byColumn.put(column.get(), i);
            } else if (!heading.isBlank()) {
                String text = CellText.line(heading.text());
                findings.add(Rule.UNKNOWN_COLUMN, heading, "", text);
            }
        }
        speakers(byColumn);
        Map<Integer, SpeakersColumn> columns = new TreeMap<>();
        byColumn.forEach((column, index) -> columns.put(index, column));
        return columns;
    }

    /** Beside a column of parties one of speakers has persons; where only persons are, they are the speakers. */
    private static void speakers(Map<SpeakersColumn, Integer> columns) {
        Integer party = columns.remove(SpeakersColumn.PARTY);
        if (party != null) {
            Integer persons = columns.put(SpeakersColumn.SPEAKER, party);
            if (persons != null) {
                columns.putIfAbsent(SpeakersColumn.NAME, persons);
            }
        } else if (!columns.containsKey(SpeakersColumn.SPEAKER)) {
            Integer names = columns.remove(SpeakersColumn.NAME);
            if (names != null) {
                columns.put(SpeakersColumn.SPEAKER, names);
            }
        }
    }

    private void row(List<Cell> row, Map<Integer, SpeakersColumn> columns, int width, List<Sheet.Row> rows) {
        Optional<Cell> surplus =
                row.stream().skip(width).filter(cell -> !cell.isBlank()).findFirst();
        if (surplus.isPresent()) {
            findings.add(Rule.SURPLUS_CELL, surplus.get(), "");
            isComplete = false;
            return;
        }
        Map<SpeakersColumn, Cell> cells = new EnumMap<>(SpeakersColumn.class);
        columns.forEach((index, column) -> {
            if (index < row.size() && !row.get(index).isBlank()) {
                cells.put(column, row.get(index));
            }
        });
        Cell speaker = cells.getOrDefault(SpeakersColumn.SPEAKER, cells.get(SpeakersColumn.NAME));
        Cell first = first(row);
        if (first == null || isWord(first) || (speaker != null && isRemark(speaker))) {
            notRead(row);
            return;
        }
        isComplete = isComplete && (speaker != null || MAY_STAND_ALONE.containsAll(cells.keySet()));
        MERGED.forEach(column -> {
            Cell cell = cells.getOrDefault(column, above.get(column));
            if (cell != null) {
                above.put(column, cell);
                cells.put(column, cell);
            }
        });
        if (speaker == null) {
            notRead(row);
        } else {
            rows.add(new Sheet.Row(cells, first));
        }
    }

    /** "* spoke by video", "Total: 41", "Source: UN Journal". */
    private static boolean isWord(Cell cell) {
        String text = CellText.line(cell.text());
        Matcher word = FIRST_WORD.matcher(text);
        return STAR.matcher(text).matches()
                || Vocabulary.REMARKS.find(text).isPresent()
                || (word.matches() && Vocabulary.REMARKS.find(word.group(1)).isPresent());
    }

    /** That, or where a speaker is expected a number by itself. */
    private static boolean isRemark(Cell speaker) {
        return isWord(speaker) || NUMBER.matcher(CellText.line(speaker.text())).matches();
    }

    private void notRead(List<Cell> row) {
        Cell first = first(row);
        if (first != null) {
            findings.add(Rule.ROW_NOT_READ, first, "", CellText.line(first.text()));
        }
    }

    private static @Nullable Cell first(List<Cell> row) {
        return row.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(null);
    }
}
