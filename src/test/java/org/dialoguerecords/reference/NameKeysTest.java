package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dialoguerecords.names.NameIndex;
import org.dialoguerecords.names.NameRow;
import org.junit.jupiter.api.Test;

/** The keys of the names that were made beforehand are those that the names have. */
class NameKeysTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "dialoguerecords", "reference");

    /** Makes the keys anew after the table of names or the rules of names changed. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FOLDER.resolve(NameKeys.FILE), keys());
    }

    private static String keys() throws IOException {
        StringBuilder keys = new StringBuilder();
        keys.append(NameKeys.checksum(Files.readAllBytes(FOLDER.resolve(Tables.NAMES))))
                .append('\n');
        for (NameRow row : NameLists.table()) {
            keys.append(NameIndex.key(row.name())).append('\n');
        }
        return keys.toString();
    }

    @Test
    void areThoseOfTheTable() throws IOException {
        assertThat(Files.readString(FOLDER.resolve(NameKeys.FILE)))
                .as("after a change of names run NameKeysTest.main")
                .isEqualTo(keys());
    }

    @Test
    void ofAnotherTableAreNotUsed() {
        byte[] table = "some names".getBytes(StandardCharsets.UTF_8);
        String keys = NameKeys.checksum(table) + "\nfrance\ngermany\n";
        assertThat(NameKeys.read(keys, table)).containsExactly("france", "germany");
        assertThat(NameKeys.read(keys, "other names".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(List.of());
        assertThat(NameKeys.read("", table)).isEmpty();
    }
}
