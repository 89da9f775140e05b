package org.dialoguerecords.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table: tab-separated text with one fact a line.
 *
 * <p>Lines that start with {@code #} are comments; the first other line must be the names of the columns; every line
 * after it is a row. Nothing is skipped: whatever is neither of these is an error.
 */
final class Table {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final String text;
    private final List<String> columns;

    /** A column that the table may lack, all its cells empty then; empty for none. */
    private final String optional;

    private int missing = -1;
    private int next;
    private int number;
    private boolean inBody;

    /**
     * A table before its first line.
     *
     * @param file the name that errors cite
     * @param text the whole table
     * @param columns the names of the columns, which the header line must equal
     */
    Table(String file, String text, List<String> columns) {
        this(file, text, columns, "");
    }

    /**
     * The same with a column that may be missing.
     *
     * @param optional the name of that column
     */
    Table(String file, String text, List<String> columns, String optional) {
        this.optional = optional;
        this.file = file;
        this.text = text;
        this.next = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        this.columns = columns;
    }

    /**
     * A table before its first line.
     *
     * @param file the name that errors cite
     * @param reader the whole table; read at once and not closed
     * @param columns the names of the columns, which the header line must equal
     * @throws UncheckedIOException if the text cannot be read
     */
    Table(String file, Reader reader, List<String> columns) {
        this(file, readAll(file, reader), columns);
    }

    /** The whole text of a table. */
    static String readAll(String file, Reader reader) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(file + " cannot be read: expected text in UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return text.toString();
    }

    /**
     * The next row.
     *
     * @return the row, or null at the end
     * @throws MalformedTableException if a line is no comment, header or row
     */
    @Nullable
    Row next() {
        while (next < text.length()) {
            String line = nextLine();
            if (line.startsWith("#")) {
                continue;
            }
            if (inBody) {
                return new Row(file, number, line, columns, missing);
            }
            if (line.equals(String.join("\t", without(optional)))) {
                missing = columns.indexOf(optional);
            } else if (!line.equals(String.join("\t", columns))) {
                throw new MalformedTableException(file, number, line, "the columns " + columns);
            }
            inBody = true;
        }
        if (!inBody) {
            throw new MalformedTableException(file, 0, "", "a line with the columns " + columns);
        }
        return null;
    }

    private List<String> without(String column) {
        List<String> others = new ArrayList<>(columns);
        others.remove(column);
        return others;
    }

    private String nextLine() {
        int end = text.indexOf('\n', next);
        int after = end + 1;
        if (end < 0) {
            end = text.length();
            after = end;
        }
        // Whoever edits a table on Windows sees neither this nor the mark at its beginning.
        int last = end > next && text.charAt(end - 1) == '\r' ? end - 1 : end;
        String line = text.substring(next, last);
        next = after;
        number++;
        return line;
    }

    /** One row; a cell that holds nothing is the empty string. */
    static final class Row {

        private final String file;
        private final int line;
        private final String text;
        private final String[] cells;
        private final int missing;

        private Row(String file, int line, String text, List<String> columns, int missing) {
            this.file = file;
            this.line = line;
            this.text = text;
            this.missing = missing;
            this.cells = new String[columns.size()];
            int start = 0;
            for (int i = 0; i < cells.length; i++) {
                if (i == missing) {
                    cells[i] = "";
                    continue;
                }
                boolean isLast = i == cells.length - 1;
                int tab = text.indexOf('\t', start);
                if (isLast != (tab < 0)) {
                    throw expected(columns.size() - (missing < 0 ? 0 : 1) + " tab-separated cells " + columns);
                }
                int end = isLast ? text.length() : tab;
                if (end > start && (text.charAt(start) <= ' ' || text.charAt(end - 1) <= ' ')) {
                    throw expected("no blanks around a cell");
                }
                cells[i] = end == start ? "" : text.substring(start, end);
                start = end + 1;
            }
        }

        /** The cell of a column, counted from 0; empty if it holds nothing. */
        String cell(int column) {
            return cells[column];
        }

        /** The cell of a column that must hold something. */
        String required(int column, String what) {
            String cell = cells[column];
            if (cell.isBlank()) {
                throw expected(what + " " + place(column));
            }
            return cell;
        }

        /** Where a column stands in the file, for errors. */
        String place(int column) {
            return "in column " + (column + (missing >= 0 && missing < column ? 0 : 1));
        }

        /** The error that this row is, with what was expected instead. */
        MalformedTableException expected(String what) {
            return new MalformedTableException(file, line, text, what);
        }
    }
}
