package org.dialoguerecords.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Recording;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dialogues as tables: what stands in them, and that others read and count the same. */
class TidyTablesTest {

    private static final Path TABLE = Path.of("src/test/resources/org/dialoguerecords/table/sc-2020-01-09.csv");

    @TempDir
    private Path folder;

    private static Dialogue charter() {
        return SpeakersTable.read(TABLE).into(CharterDebateTest.meeting()).dialogue();
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(folder.resolve(table));
    }

    private long duck(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql.replace("@", folder.toString() + "/"))) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void duckdb_counts_who_spoke_and_who_was_represented_as_the_tally_does() throws SQLException {
        TidyTables.write(charter(), folder);
        assertThat(duck("select count(distinct p.party) from '@statements.csv' s join '@participants.csv' p"
                        + " on s.dialogue = p.dialogue and s.speaker = p.participant where p.category = 'MEMBER_STATE'"
                        + " and s.kind = 'INTERVENTION'"))
                .isEqualTo(105);
        assertThat(duck("select count(distinct r.state) from '@representations.csv' r where certain"
                        + " and state <> 'PSE'"))
                .isEqualTo(175);
        assertThat(duck("select min from '@figures.csv' where figure = 'STATES_REPRESENTED'"))
                .isEqualTo(175);
        assertThat(duck("select count(*) from '@statements.csv'")).isEqualTo(112);
    }

    @Test
    void duckdb_reads_a_series_and_counts_the_same_in_each() throws SQLException {
        List<Dialogue> series = SampleDialogues.r2pSeries();
        TidyTables.write(series, folder);
        for (Dialogue dialogue : series) {
            Tally tally = Tally.of(dialogue);
            String of = " where dialogue = '" + dialogue.id() + "'";
            assertThat(duck("select count(*) from '@statements.csv'" + of))
                    .isEqualTo(dialogue.statements().size());
            assertThat(duck("select min from '@figures.csv'" + of + " and figure = 'MEMBER_STATES_SPOKE'"))
                    .isEqualTo(tally.count(Figure.MEMBER_STATES_SPOKE).min());
            assertThat(duck("select count(distinct state) from '@representations.csv'" + of + " and certain"))
                    .isEqualTo(tally.statesRepresented().certain().size());
            assertThat(duck("select count(*) from '@comparisons.csv'" + of + " and verdict = 'UNDECIDED'"))
                    .isEqualTo(tally.compareWithReported().stream()
                            .filter(comparison -> comparison.verdict().name().equals("UNDECIDED"))
                            .count());
        }
    }

    @Test
    void every_fact_is_a_row_under_documented_headings() throws IOException {
        TidyTables.write(SampleDialogues.r2p2017(), folder);
        assertThat(lines("statements.csv"))
                .first()
                .isEqualTo(
                        "dialogue,statement,position,date,sitting,agenda_items,kind,delivery,language,speaker,party,"
                                + "co_speakers,delivered_by,on_behalf_of,aligns_with,dissociates_from,recording,start_seconds,seconds");
        assertThat(lines("participants.csv"))
                .first()
                .isEqualTo("dialogue,participant,type,category,party,name,person,honorific,function,rank,gender,state");
        assertThat(lines("representations.csv"))
                .first()
                .isEqualTo("dialogue,statement,state,basis,group,through,certain");
        assertThat(lines("representations.csv"))
                .contains(
                        "unga-r2p-2017-09-06,s10,LUX,OWN,,,true",
                        "unga-r2p-2017-09-06,s7,LUX,ALIGNED,,s10,true",
                        "unga-r2p-2017-09-06,s7,BRA,GROUP,R2P-GOF,,false");
        assertThat(lines("figures.csv")).contains("unga-r2p-2017-09-06,STATES_REPRESENTED,,49,193");
        assertThat(lines("comparisons.csv"))
                .first()
                .isEqualTo(
                        "dialogue,figure,about,among,outside,as_of,source,qualifier,reported,min,max,verdict,wording");
    }

    @Test
    void speaking_time_is_in_seconds() throws IOException {
        Dialogue dialogue = Dialogue.builder("d", "A dialogue", LocalDate.of(2026, 1, 9))
                .addParticipant(Delegation.memberState("fra", "FRA"))
                .addStatement(
                        "s1",
                        "fra",
                        statement -> statement.recording(Recording.of("https://webtv.un.org/x", "1:02:03", "1:10:00")))
                .addStatement("s2", "fra", statement -> statement.recording(Recording.of("https://webtv.un.org/x")))
                .build();
        TidyTables.write(dialogue, folder);
        assertThat(lines("statements.csv").get(1)).endsWith(",https://webtv.un.org/x,3723,477");
        assertThat(lines("statements.csv").get(2)).endsWith(",https://webtv.un.org/x,,");
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        Dialogue dialogue = Dialogue.builder("=1+1", "A dialogue", LocalDate.of(2026, 1, 9))
                .addIndividual(
                        "@SUM", person -> person.name("+cmd").function("-1").honorific("\"=x\",\n\ty"))
                .addStatement("-2", "@SUM")
                .build();
        TidyTables.write(dialogue, folder);
        assertThat(Files.readString(folder.resolve("participants.csv")))
                .endsWith("\n\"'=1+1\",\"'@SUM\",individual,,,,\"'+cmd\",\"\"\"=x\"\",\n\ty\",\"'-1\",,,\n");
        assertThat(lines("statements.csv").get(1)).startsWith("\"'=1+1\",\"'-2\",1,");
    }

    @Test
    void the_same_dialogues_give_the_same_bytes() throws IOException {
        TidyTables.write(SampleDialogues.r2pSeries(), folder.resolve("a"));
        TidyTables.write(SampleDialogues.r2pSeries().stream(), folder.resolve("b"));
        for (String table : List.of("statements", "participants", "representations", "figures", "comparisons")) {
            assertThat(folder.resolve("a").resolve(table + ".csv"))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(table + ".csv"));
        }
    }

    @Test
    void a_corpus_that_breaks_off_leaves_the_tables_that_were_there() throws IOException {
        TidyTables.write(SampleDialogues.r2p2017(), folder);
        List<String> before = lines("statements.csv");
        Stream<Dialogue> broken = Stream.of(1, 2).map(number -> {
            if (number == 2) {
                throw new IllegalStateException("broken");
            }
            return charter();
        });
        assertThatThrownBy(() -> TidyTables.write(broken, folder)).hasMessage("broken");
        assertThat(lines("statements.csv")).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void a_dialogue_that_is_written_is_not_kept() {
        Dialogue dialogue = charter();
        List<WeakReference<Dialogue>> seen = new ArrayList<>();
        Stream<Dialogue> corpus = Stream.iterate(1, number -> number + 1)
                .limit(20)
                .map(number -> {
                    Dialogue copy = dialogue.with(changed -> changed.id("d" + number));
                    seen.add(new WeakReference<>(copy));
                    if (number == 20) {
                        List<WeakReference<Dialogue>> written = seen.subList(0, 10);
                        for (int tries = 0;
                                tries < 50 && written.stream().anyMatch(one -> one.get() != null);
                                tries++) {
                            System.gc();
                        }
                        assertThat(written).allMatch(reference -> reference.get() == null);
                    }
                    return copy;
                });
        TidyTables.write(corpus, folder);
        assertThat(seen).hasSize(20);
    }
}
