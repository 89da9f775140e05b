package org.dialoguerecords.reference;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables in the jar. */
final class StandardTables {

    private StandardTables() {}

    static ReferenceData load() {
        try {
            return ReferenceData.builder(read("version.txt").strip())
                    .states(new Table(Tables.STATES, read(Tables.STATES), Tables.STATE_COLUMNS, Tables.SINCE))
                    .groups(new Table(Tables.GROUPS, read(Tables.GROUPS), Tables.GROUP_COLUMNS, Tables.DERIVED))
                    .organizations(
                            new Table(Tables.ORGANIZATIONS, read(Tables.ORGANIZATIONS), Tables.ORGANIZATION_COLUMNS))
                    .memberships(new Table(Tables.MEMBERSHIPS, read(Tables.MEMBERSHIPS), Tables.MEMBERSHIP_COLUMNS))
                    .names(Tables.NAMES, new Names())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the reference data in the jar cannot be read", e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = StandardTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing beside " + StandardTables.class.getName());
            }
            return in.readAllBytes();
        }
    }

    private static String read(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Opens the table of names when somebody first asks for one. */
    private static final class Names implements NameTable.Source {
        @Override
        public Reader open() throws IOException {
            return new StringReader(read(Tables.NAMES));
        }

        @Override
        public List<String> keys() throws IOException {
            return NameKeys.read(read(NameKeys.FILE), bytes(Tables.NAMES));
        }
    }
}
