package org.dialoguerecords.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.HostileDialogues;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The conformance suite: no figure, finding or text differs from what was reviewed. {@code
 * -Ddialoguerecords.conformance=write} writes the answers again, for review.
 */
class ConformanceTest {

    private static final Path SUITE = Path.of("src/test/resources/conformance");
    private static final Path SAMPLES = Path.of("src/main/resources/org/dialoguerecords/samples");
    private static final boolean WRITE = "write".equals(System.getProperty("dialoguerecords.conformance"));
    private static final int MADE_UP = 40;

    private static String name(Dialogue dialogue) {
        return dialogue.id() + ".json";
    }

    private static JsonNode read(Path file) {
        try {
            return Expected.MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String file, ObjectNode found) throws IOException {
        Path path = SUITE.resolve(file);
        String text = Layout.of(found);
        if (WRITE) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
        assertThat(path).content(UTF_8).isEqualTo(text);
    }

    @Test
    void bundledMeetingsAreCountedAndValidatedAsReviewed() throws IOException {
        for (Dialogue dialogue : SampleDialogues.all()) {
            ObjectNode found = JsonNodeFactory.instance.objectNode();
            found.put("recordFile", "org/dialoguerecords/samples/" + name(dialogue));
            assertThat(SAMPLES.resolve(name(dialogue))).exists();
            found.setAll(Expected.of(dialogue));
            compare("meetings/" + name(dialogue), found);
        }
    }

    @Test
    void theSeriesIsCountedAsReviewed() throws IOException {
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        ArrayNode files = found.putArray("recordFiles");
        List<Dialogue> series = SampleDialogues.r2pSeries();
        series.forEach(dialogue -> files.add("org/dialoguerecords/samples/" + name(dialogue)));
        found.set("series", Expected.ofSeries(series));
        compare("series/unga-r2p.json", found);
    }

    @Test
    void madeUpRecordsAreCountedAndValidatedAsReviewed() throws IOException {
        List<Dialogue> records = madeUp();
        assertThat(records).hasSize(MADE_UP);
        for (Dialogue record : records) {
            ObjectNode found = JsonNodeFactory.instance.objectNode();
            found.set("record", Expected.MAPPER.readTree(DialogueJson.toJson(record)));
            found.setAll(Expected.inShort(record));
            compare("made-up/" + name(record), found);
        }
    }

    /** The records of the suite itself, which stay what they are; made anew only where there are none. */
    private static List<Dialogue> madeUp() throws IOException {
        Path folder = SUITE.resolve("made-up");
        List<Dialogue> records = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.sorted()
                        .map(file -> read(file).get("record").toString())
                        .map(DialogueJson::read)
                        .forEach(records::add);
            }
        } else if (WRITE) {
            for (int i = 1; i <= MADE_UP; i++) {
                records.add(new HostileDialogues(70_000 + i).dialogue("made-up-%02d".formatted(i)));
            }
        }
        return records;
    }

    @Test
    void textsAreAsReviewed() throws IOException {
        Map<String, Dialogue> dialogues = new TreeMap<>();
        SampleDialogues.all().forEach(dialogue -> dialogues.put(dialogue.id(), dialogue));
        madeUp().forEach(dialogue -> dialogues.put(dialogue.id(), dialogue));
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        dialogues.forEach((id, dialogue) -> found.set(id, Expected.MAPPER.valueToTree(Texts.of(dialogue))));
        compare("texts/dialogue-records-java.json", found);
    }
}
