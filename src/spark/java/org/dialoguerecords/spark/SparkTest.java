package org.dialoguerecords.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many files on Spark give what one process gives. Local mode: two threads that exchange serialized values. */
class SparkTest {

    private static final int FILES = 6;
    private static final int COPIES = 10;
    private static final List<Dialogue> DIALOGUES = dialogues();

    @TempDir
    static Path folder;

    /** The bundled meetings, and again in later years. */
    private static List<Dialogue> dialogues() {
        List<Dialogue> dialogues = new ArrayList<>(SampleDialogues.all());
        for (int i = 1; i < COPIES; i++) {
            int years = i;
            SampleDialogues.r2pSeries()
                    .forEach(dialogue -> dialogues.add(dialogue.with(copy -> copy.id(dialogue.id() + "-" + years))));
        }
        return dialogues;
    }

    /** Plain files and compressed ones. */
    @BeforeAll
    static void writeFiles() {
        for (int file = 0; file < FILES; file++) {
            int rest = file;
            DialogueJson.writeLines(
                    IntStream.range(0, DIALOGUES.size())
                            .filter(i -> i % FILES == rest)
                            .mapToObj(DIALOGUES::get),
                    folder.resolve("part-" + file + (file % 2 == 0 ? ".ndjson" : ".ndjson.gz")));
        }
    }

    private static String files() {
        return folder.resolve("part-*").toString();
    }

    private static SparkSession spark(String serializer) {
        return SparkSession.builder()
                .master("local[2]")
                .appName("dialogues")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.serializer", "org.apache.spark.serializer." + serializer)
                .config("spark.kryo.registrator", OnSpark.Accumulators.class.getName())
                .getOrCreate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaSerializer", "KryoSerializer"})
    void aSeriesIsThatOfOneProcess(String serializer) throws IOException {
        SeriesTally expected = SeriesTally.of(DIALOGUES);
        try (SparkSession spark = spark(serializer)) {
            SeriesTally series = OnSpark.series(spark, files());
            assertThat(series).isEqualTo(expected);
            assertThat(series.report()).isEqualTo(expected.report());
            assertThat(OnSpark.seriesOfDataset(spark, files())).isEqualTo(expected);
        }
    }

    @Test
    void representationsInSqlAreThoseOfTheTallies() throws IOException {
        Map<String, Long> expected = new TreeMap<>();
        for (Dialogue dialogue : DIALOGUES) {
            Tally.of(dialogue).statesRepresented().certain().stream()
                    .map(State::code)
                    .forEach(state -> expected.merge(state, 1L, Long::sum));
        }
        try (SparkSession spark = spark("JavaSerializer")) {
            OnSpark.representations(spark, files()).createOrReplaceTempView("representations");
            List<Row> rows = spark.sql("""
                            select state, count(distinct dialogue) as dialogues from representations
                            where certain group by state order by dialogues desc, state""").collectAsList();
            Map<String, Long> found = new TreeMap<>();
            rows.forEach(row -> found.put(row.getString(0), row.getLong(1)));
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void figuresInSqlAreThoseOfTheTallies() throws IOException {
        List<String> expected = DIALOGUES.stream()
                .flatMap(dialogue -> Stream.of(Figure.STATEMENTS, Figure.STATES_REPRESENTED)
                        .map(figure -> dialogue.id() + " " + figure + " "
                                + Tally.of(dialogue).count(figure).min()))
                .sorted()
                .toList();
        try (SparkSession spark = spark("JavaSerializer")) {
            OnSpark.figures(spark, files()).createOrReplaceTempView("figures");
            List<String> found = spark.sql("""
                            select dialogue, figure, min from figures
                            where figure in ('STATEMENTS', 'STATES_REPRESENTED')""").collectAsList().stream()
                    .map(row -> row.getString(0) + " " + row.getString(1) + " " + row.getInt(2))
                    .sorted()
                    .toList();
            assertThat(found).isEqualTo(expected);
        }
    }
}
