package org.dialoguerecords.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerecords.validation.Finding;

/**
 * A table of speakers with its columns known.
 *
 * @param rows the rows that may be statements
 * @param findings what was wrong with the table as such
 * @param isComplete whether all rows are there that may be statements
 */
record Sheet(List<Row> rows, List<Finding> findings, boolean isComplete) {

    /**
     * One row.
     *
     * @param cells what is written in its columns; a blank cell is not there
     * @param first the first cell with something in it
     */
    record Row(Map<SpeakersColumn, Cell> cells, Cell first) {

        Optional<Cell> find(SpeakersColumn column) {
            return Optional.ofNullable(cells.get(column));
        }

        /** The text of a column, its white space made single blanks; empty if nothing is written there. */
        String text(SpeakersColumn column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : CellText.line(cell.text());
        }
    }
}
