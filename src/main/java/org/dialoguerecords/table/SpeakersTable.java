package org.dialoguerecords.table;

import java.io.InputStream;
import java.nio.file.Path;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;

/**
 * A speakers' list as people have it: a table with headings in plain words, or one name a line.
 *
 * <pre>{@code
 * Imported imported = SpeakersTable.read(Path.of("speakers.csv")).into(dialogue);
 * imported.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Separator and encoding are found out; {@link SpeakersColumn} lists what columns may say, in six languages and in any
 * order. Nothing is guessed: a name that is not known stays as it is written, and whatever is not understood is a finding
 * with line and column. The same table gives the same record. Immutable and thread-safe. Needs Jackson's CSV, see the page
 * of this package.
 */
public final class SpeakersTable {

    private final Sheet sheet;

    private SpeakersTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The table in a file.
     *
     * @throws TableFormatException if the file cannot be read, is no text, or is in an encoding that has to be named
     * @throws IllegalStateException if Jackson's CSV is not there, with the line that cures it
     */
    public static SpeakersTable read(Path path) {
        return read(path, TableOptions.standard());
    }

    /** The table in a file, as {@link #read(Path)}, with an encoding or headings of one's own. */
    public static SpeakersTable read(Path path, TableOptions options) {
        return of(TableText.read(path, options.charset()), options);
    }

    /** The table in a stream, as {@link #read(Path)}. The stream is read to its end and not closed. */
    public static SpeakersTable read(InputStream in) {
        return read(in, TableOptions.standard());
    }

    /** The table in a stream, as {@link #read(Path, TableOptions)}. The stream is read to its end and not closed. */
    public static SpeakersTable read(InputStream in, TableOptions options) {
        return of(TableText.read(in, "<stream>", options.charset()), options);
    }

    /**
     * The table in a text, such as what a spreadsheet puts on the clipboard.
     *
     * @throws TableFormatException if the text has unpaired surrogates
     */
    public static SpeakersTable read(String text) {
        return read(text, TableOptions.standard());
    }

    /**
     * The table in a text, with headings of one's own.
     *
     * @throws TableFormatException if the text has unpaired surrogates
     */
    public static SpeakersTable read(String text, TableOptions options) {
        if (TableText.isBroken(text)) {
            throw new TableFormatException("<string>", "expected Unicode text, found an unpaired surrogate");
        }
        return of(TableText.withoutMark(text), options);
    }

    private static SpeakersTable of(String text, TableOptions options) {
        return new SpeakersTable(SheetReader.read(text, options));
    }

    /**
     * The dialogue with the statements of the table behind its own, and everything that was not understood.
     *
     * <p>The dialogue brings along what a table does not say: its days, which decide what a date and a name mean, and if it
     * is in the record the body, the groups and the participants that the table names. Its coverage becomes {@code PARTIAL}
     * where a row was not read, or where somebody spoke who may be a state and whom nobody knows.
     */
    public Imported into(Dialogue dialogue) {
        return into(dialogue, ReferenceData.standard());
    }

    /** The same by other reference data, such as those of a Model UN. */
    public Imported into(Dialogue dialogue, ReferenceData reference) {
        return new SpeakersImport(dialogue, reference, sheet).read();
    }
}
