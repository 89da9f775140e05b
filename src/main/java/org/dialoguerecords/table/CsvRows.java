package org.dialoguerecords.table;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The rows of a text of separated cells.
 *
 * @param rows the rows, an empty line as a row of one empty cell
 * @param broken where a quotation mark is wrong, behind which nothing is read; or nothing
 */
record CsvRows(List<List<Cell>> rows, @Nullable Cell broken) {

    private static final String NEVER_CLOSED = "Missing closing quote";

    static CsvRows read(String text, char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        Cell last = new Cell("", 1, 1);
        try (JsonParser parser = parser(text, schema)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    TokenStreamLocation place = parser.currentTokenLocation();
                    last = new Cell(parser.getString(), place.getLineNr(), place.getColumnNr());
                    row.add(last);
                } else if (token == JsonToken.END_ARRAY && !row.isEmpty()) {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        } catch (StreamReadException e) {
            return new CsvRows(List.copyOf(rows), broken(e, last));
        }
        return new CsvRows(List.copyOf(rows), null);
    }

    /** The place of a stray quotation mark; of one that is never closed, whose place is the end, the last good cell. */
    private static Cell broken(JacksonException fault, Cell last) {
        TokenStreamLocation place = fault.getLocation();
        boolean neverClosed = fault.getOriginalMessage().startsWith(NEVER_CLOSED);
        return neverClosed || place == null
                ? last
                : new Cell(last.text(), place.getLineNr(), Math.max(1, place.getColumnNr()));
    }

    private static JsonParser parser(String text, CsvSchema schema) {
        return CsvFactory.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .createParser(
                        new ObjectReadContext.Base() {
                            @Override
                            public FormatSchema getSchema() {
                                return schema;
                            }
                        },
                        new StringReader(text));
    }
}
