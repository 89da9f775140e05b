package org.dialoguerecords.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;

/** The files of the tidy tables, beside their places until all of them are whole. */
final class TidyFiles implements AutoCloseable {

    /** The tables, and the headings of their columns; a new one goes to the end. */
    enum Table {
        STATEMENTS(
                "dialogue,statement,position,date,sitting,agenda_items,kind,delivery,language,speaker,party,co_speakers,"
                        + "delivered_by,on_behalf_of,aligns_with,dissociates_from,recording,start_seconds,seconds"),
        PARTICIPANTS("dialogue,participant,type,category,party,name,person,honorific,function,rank,gender,state"),
        REPRESENTATIONS("dialogue,statement,state,basis,group,through,certain"),
        FIGURES("dialogue,figure,about,min,max"),
        COMPARISONS("dialogue,figure,about,among,outside,as_of,source,qualifier,reported,min,max,verdict,wording");

        private final String headings;

        Table(String headings) {
            this.headings = headings;
        }

        List<String> headings() {
            return List.of(headings.split(",", -1));
        }

        private String file() {
            return name().toLowerCase(Locale.ROOT) + ".csv";
        }
    }

    private static final String FORMULA = "=+-@\t\r";

    private final Path folder;
    /** Closed themselves in the end: a writer of JDK 17 that fails to write leaves its file open. */
    private final List<Closeable> files = new ArrayList<>();

    private final Map<Table, JsonGenerator> writers = new EnumMap<>(Table.class);

    TidyFiles(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        try {
            for (Table table : Table.values()) {
                OutputStream file = Files.newOutputStream(part(table));
                files.add(file);
                Writer text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
                writers.put(table, generator(text));
                write(table, table.headings().toArray(String[]::new));
            }
        } catch (IOException | RuntimeException e) {
            try {
                close();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    /** Writes rows of cells. */
    static JsonGenerator generator(Writer file) {
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\n");
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public FormatSchema getSchema() {
                return schema;
            }
        };
        return CsvFactory.builder().build().createGenerator(context, file);
    }

    void write(Table table, String... cells) {
        JsonGenerator writer = writers.get(table);
        if (writer == null || cells.length != table.headings().size()) {
            throw new IllegalStateException(table + ": expected " + table.headings() + ", found " + List.of(cells));
        }
        writer.writeStartArray();
        for (String cell : cells) {
            writer.writeString(harmless(cell));
        }
        writer.writeEndArray();
    }

    /** What no spreadsheet takes for a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Moves the files, which are whole now, to their places. */
    void finish() throws IOException {
        writers.values().forEach(JsonGenerator::close);
        for (Table table : Table.values()) {
            Path place = folder.resolve(table.file());
            try {
                Files.move(part(table), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part(table), place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Removes what has not come to its place, whatever of it fails. */
    @Override
    public void close() throws IOException {
        List<Closeable> ends = new ArrayList<>(files);
        for (Table table : Table.values()) {
            ends.add(() -> Files.deleteIfExists(part(table)));
        }
        @Nullable IOException failure = null;
        for (Closeable end : ends) {
            try {
                end.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private Path part(Table table) {
        return folder.resolve("." + table.file() + ".part");
    }
}
