package org.dialoguerecords.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.tally.Tally;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Dialogues and what is counted in them as tables, one fact a row, for SQL, R, Python and spreadsheets.
 *
 * <pre>{@code
 * TidyTables.write(List.of(dialogue), Path.of("tables"));
 * }</pre>
 *
 * <p>Writes {@code statements.csv}, {@code participants.csv}, {@code representations.csv}, {@code figures.csv} and {@code
 * comparisons.csv} into a folder: UTF-8, commas, a heading, in the order of the dialogues; the same bytes for the same
 * dialogues. Every row begins with the id of its dialogue. What is unknown is an empty cell, and so is a maximum that is
 * none; several ids in one cell stand with semicolons between them. A cell that a spreadsheet would take for a formula, as
 * it begins with {@code =}, {@code +}, {@code -} or {@code @}, has an apostrophe before it. Columns are only ever added at
 * the end. A corpus of any length takes the memory of its largest dialogue. The tables are there whole or not at all. Needs
 * Jackson's CSV, see the page of this package.
 */
public final class TidyTables {

    private TidyTables() {}

    /** Writes the tables of one dialogue, by the standard rules and reference data. */
    public static void write(Dialogue dialogue, Path folder) {
        write(Stream.of(dialogue), folder);
    }

    /** Writes the tables of some dialogues, by the standard rules and reference data. */
    public static void write(Collection<Dialogue> dialogues, Path folder) {
        write(dialogues.stream(), folder);
    }

    /** Writes the tables of a corpus, by the standard rules and reference data. The stream is not closed. */
    public static void write(Stream<Dialogue> dialogues, Path folder) {
        write(dialogues, folder, Tally::of);
    }

    /**
     * Writes the tables of a corpus, counted in one's own way. The stream is not closed.
     *
     * @param dialogues the dialogues, read once and in their order
     * @param folder where the tables go; made if it is not there
     * @param counting how a dialogue is counted
     * @throws UncheckedIOException if they cannot be written
     * @throws IllegalStateException if Jackson's CSV is not there, with the line that cures it
     */
    public static void write(Stream<Dialogue> dialogues, Path folder, Function<Dialogue, Tally> counting) {
        JacksonCsv.require();
        try (TidyFiles files = new TidyFiles(folder)) {
            TidyRows rows = new TidyRows(files);
            dialogues.sequential().forEachOrdered(dialogue -> rows.write(dialogue, counting.apply(dialogue)));
            files.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write tables into " + folder, e);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException("cannot write tables into " + folder, e.getCause());
        }
    }
}
