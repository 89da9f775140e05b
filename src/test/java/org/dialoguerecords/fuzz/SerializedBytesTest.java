package org.dialoguerecords.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.pages.Pages;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.SeriesAccumulator;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Java has serialized is checked as strictly as what constructors take: bytes that were changed make no value. */
@Tag("once")
class SerializedBytesTest {

    private static final int ROUNDS = Integer.getInteger("dialoguerecords.fuzz.rounds", 150);
    private static final List<Dialogue> SERIES = SampleDialogues.r2pSeries().subList(0, 3);

    /** Values of every kind that goes over the wire. */
    private static Map<String, Serializable> values() {
        Map<String, Serializable> values = new LinkedHashMap<>();
        SeriesTally series = SeriesTally.of(SERIES);
        Tally tally = Tally.of(SERIES.get(1));
        values.put("a series", series);
        values.put("an accumulator", accumulator());
        values.put("a summary", series.dialogues().get(0));
        values.put("a trend", series.trend(Figure.STATES_REPRESENTED));
        values.put("a report", tally.report());
        values.put("a report of a series", series.report());
        values.put("a dialogue", SERIES.get(1));
        values.put("a count", Count.between(49, 193));
        values.put("a range of states", tally.statesThatSpoke());
        values.put("rules", tally.rules());
        return values;
    }

    private static SeriesAccumulator accumulator() {
        SeriesAccumulator accumulator = new SeriesAccumulator();
        SERIES.forEach(accumulator::add);
        return accumulator;
    }

    private static byte[] bytes(Serializable value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            // arrays of any length are the business of whoever reads
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=100000;maxdepth=200"));
            return in.readObject();
        }
    }

    @Test
    void whatIsWrittenIsReadAsItWas() throws Exception {
        for (Map.Entry<String, Serializable> value : values().entrySet()) {
            Object read = read(bytes(value.getValue()));
            if (read instanceof SeriesAccumulator accumulator) {
                assertThat(accumulator.toSeriesTally()).isEqualTo(accumulator().toSeriesTally());
            } else {
                assertThat(read).as(value.getKey()).isEqualTo(value.getValue());
            }
        }
    }

    @Test
    void changedBytesAreRefusedOrAnotherValueThatIsWhole() throws Exception {
        Random random = new Random(20_170_906);
        Map<String, String> broken = new TreeMap<>();
        for (Map.Entry<String, Serializable> value : values().entrySet()) {
            byte[] bytes = bytes(value.getValue());
            for (int round = 0; round < ROUNDS; round++) {
                byte[] changed = bytes.clone();
                for (int i = random.nextInt(2); i >= 0; i--) {
                    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Object read;
                try {
                    read = read(changed);
                } catch (IOException | ClassNotFoundException | RuntimeException | InternalError refused) {
                    // the last of these is how a map of the JDK refuses an odd number of keys and values
                    continue;
                }
                try {
                    askEverything(read);
                } catch (RuntimeException e) {
                    broken.putIfAbsent(DamagedInputTest.kind(e), value.getKey() + ", round " + round + ": " + e);
                }
            }
        }
        assertThat(broken.entrySet()).isEmpty();
    }

    private static void askEverything(Object value) {
        assertThat(value.hashCode()).isEqualTo(value.hashCode());
        assertThat(String.valueOf(value)).isNotNull();
        if (value instanceof SeriesAccumulator accumulator) {
            askEverything(accumulator.toSeriesTally());
        } else if (value instanceof SeriesTally series) {
            assertThat(series.report()).isNotNull();
            assertThat(series.statesThatSpokeEveryTime()).isNotNull();
            assertThat(series.spokeEveryTime(ReferenceData.standard().state("NLD")))
                    .isNotNull();
            for (Figure figure : Figure.values()) {
                assertThat(series.trend(figure, "any").recordHolders()).isNotNull();
            }
        } else if (value instanceof Dialogue dialogue) {
            assertThat(DialogueJson.read(DialogueJson.toJson(dialogue))).isEqualTo(dialogue);
            assertThat(Pages.markdown(Tally.of(dialogue))).isNotBlank();
        }
    }

    @Test
    void aSeriesWithADialogueTwiceIsRefused() throws Exception {
        String first = SERIES.get(0).id();
        String second = SERIES.get(1).id();
        assertThat(second).hasSameSizeAs(first);
        for (Serializable value : List.of(SeriesTally.of(SERIES), accumulator())) {
            byte[] changed = replaced(bytes(value), second, first);
            assertThatThrownBy(() -> read(changed))
                    .isInstanceOf(InvalidObjectException.class)
                    .hasMessageContaining("expected dialogues in order and each once");
        }
    }

    @Test
    void fieldsInPlaceOfTheWrittenFormAreRefused() throws Exception {
        byte[] bytes = bytes(Count.exactly(1));
        for (Class<?> type : List.of(
                SeriesTally.class,
                SeriesAccumulator.class,
                SeriesTally.of(SERIES).dialogues().get(0).getClass())) {
            // a class with its number and no fields
            ByteArrayOutputStream forged = new ByteArrayOutputStream();
            forged.write(bytes, 0, 4);
            forged.writeBytes(new byte[] {0x73, 0x72, 0, (byte) type.getName().length()});
            forged.writeBytes(type.getName().getBytes(StandardCharsets.US_ASCII));
            forged.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0x78, 0x70});
            assertThatThrownBy(() -> read(forged.toByteArray()))
                    .isInstanceOf(InvalidObjectException.class)
                    .hasMessageContaining("expected the written form of a");
        }
    }

    private static byte[] replaced(byte[] bytes, String text, String by) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(text, by).getBytes(StandardCharsets.ISO_8859_1);
    }
}
