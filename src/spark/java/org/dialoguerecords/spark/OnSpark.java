package org.dialoguerecords.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.api.java.function.ReduceFunction;
import org.apache.spark.serializer.KryoRegistrator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Representation;
import org.dialoguerecords.tally.SeriesAccumulator;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;

/** The examples of {@code src/docs/large-corpora.md}. */
final class OnSpark {

    private OnSpark() {}

    /** A series of all dialogues in some files, as an RDD. */
    static SeriesTally series(SparkSession spark, String files) {
        JavaRDD<String> lines = new JavaSparkContext(spark.sparkContext()).textFile(files);
        SeriesAccumulator all = lines.filter(line -> !line.isBlank())
                .aggregate(
                        new SeriesAccumulator(),
                        (some, line) -> some.add(DialogueJson.read(line)),
                        SeriesAccumulator::merge);
        return all.toSeriesTally();
    }

    /** The same as a Dataset. */
    static SeriesTally seriesOfDataset(SparkSession spark, String files) {
        MapPartitionsFunction<String, SeriesAccumulator> count = lines -> {
            SeriesAccumulator some = new SeriesAccumulator();
            lines.forEachRemaining(line -> some.add(DialogueJson.read(line)));
            return List.of(some).iterator();
        };
        ReduceFunction<SeriesAccumulator> merge = SeriesAccumulator::merge;
        return spark.read()
                .textFile(files)
                .filter("trim(value) <> ''")
                .mapPartitions(count, Encoders.javaSerialization(SeriesAccumulator.class))
                .reduce(merge)
                .toSeriesTally();
    }

    /** Who was represented by which statement and why, for SQL. */
    static Dataset<Row> representations(SparkSession spark, String files) {
        JavaRDD<String> lines = new JavaSparkContext(spark.sparkContext()).textFile(files);
        StructType columns = new StructType()
                .add("dialogue", "string")
                .add("statement", "string")
                .add("state", "string")
                .add("basis", "string")
                .add("certain", "boolean");
        return spark.createDataFrame(
                lines.flatMap(line -> rows(Tally.of(DialogueJson.read(line))).iterator()), columns);
    }

    private static Stream<Row> rows(Tally tally) {
        return tally.statesRepresented().possible().stream()
                .map(State::code)
                .flatMap(state -> tally.representationsOf(state).stream()
                        .map(reason -> row(tally.dialogue().id(), state, reason)));
    }

    private static Row row(String dialogue, String state, Representation reason) {
        return RowFactory.create(
                dialogue, reason.statement(), state, reason.basis().name(), reason.certain());
    }

    /** Every figure of every dialogue, for SQL. */
    static Dataset<Row> figures(SparkSession spark, String files) {
        JavaRDD<String> lines = new JavaSparkContext(spark.sparkContext()).textFile(files);
        StructType columns = new StructType()
                .add("dialogue", "string")
                .add("figure", "string")
                .add("min", "int")
                .add("max", "int");
        return spark.createDataFrame(
                lines.map(line -> Tally.of(DialogueJson.read(line)))
                        .flatMap(tally -> tally.report().figures().stream()
                                .map(figure -> RowFactory.create(
                                        tally.dialogue().id(),
                                        figure.figure().name(),
                                        figure.count().min(),
                                        figure.count().max().isPresent()
                                                ? (Integer) figure.count().max().getAsInt()
                                                : null))
                                .iterator()),
                columns);
    }

    /** Who serializes with Kryo leaves accumulators to Java: {@code spark.kryo.registrator} is the name of this class. */
    public static final class Accumulators implements KryoRegistrator {

        @Override
        public void registerClasses(Kryo kryo) {
            kryo.register(SeriesAccumulator.class, new JavaSerializer());
        }
    }
}
