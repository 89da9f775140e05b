package org.dialoguerecords.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.table.TidyTables;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SQL on the page about large corpora gives DuckDB the numbers of the library. */
class LargeCorporaTest {

    private static final Path PAGE = Path.of("src/docs/large-corpora.md");
    private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");
    private static final List<Dialogue> DIALOGUES = SampleDialogues.all();

    @TempDir
    Path folder;

    private Map<String, Long> duck(int block) throws SQLException, IOException {
        String sql = SQL.matcher(Files.readString(PAGE))
                .results()
                .skip(block)
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("'corpus/", "'" + folder + "/")
                .replace("'tables/", "'" + folder + "/");
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.put(result.getString(1), result.getLong(2));
            }
        }
        return rows;
    }

    @Test
    void recordsAreReadFromPlainAndCompressedFiles() throws SQLException, IOException {
        DialogueJson.writeLines(DIALOGUES.stream().limit(10), folder.resolve("one.ndjson"));
        DialogueJson.writeLines(DIALOGUES.stream().skip(10), folder.resolve("two.ndjson.gz"));
        Map<String, Long> expected = new TreeMap<>();
        DIALOGUES.forEach(dialogue ->
                expected.put(dialogue.id(), (long) dialogue.statements().size()));
        assertThat(duck(0)).isEqualTo(expected);
    }

    @Test
    void theTablesSayWhoWasRepresented() throws SQLException, IOException {
        TidyTables.write(DIALOGUES, folder);
        Map<String, Long> expected = new TreeMap<>();
        for (Dialogue dialogue : DIALOGUES) {
            Tally.of(dialogue).statesRepresented().certain().stream()
                    .map(State::code)
                    .forEach(state -> expected.merge(state, 1L, Long::sum));
        }
        Map<String, Long> found = duck(1);
        // an observer is in the table and not among the states that are counted
        found.keySet().retainAll(expected.keySet());
        assertThat(found).isEqualTo(expected);
    }
}
