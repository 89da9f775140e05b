package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.LineResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost on the way to JSON and back, whatever a dialogue is like. */
class RoundTripTest {

    private static final int DIALOGUES = 500;

    private static List<Dialogue> dialogues(long seed) {
        return RandomDialogues.of(seed).limit(DIALOGUES).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 193, 20_170_906})
    void what_is_written_is_read_as_an_equal_record_and_written_as_the_same_text(long seed) {
        for (Dialogue dialogue : dialogues(seed)) {
            String json = DialogueJson.toJson(dialogue);
            Dialogue again = DialogueJson.read(json);
            assertThat(again).isEqualTo(dialogue).hasSameHashCodeAs(dialogue);
            assertThat(DialogueJson.toJson(again)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 50})
    void what_is_laid_out_for_people_is_the_same_record(long seed) {
        for (Dialogue dialogue : dialogues(seed)) {
            byte[] bytes = written(dialogue);
            assertThat(DialogueJson.read(new ByteArrayInputStream(bytes))).isEqualTo(dialogue);
            assertThat(DialogueJson.read(new String(bytes, StandardCharsets.UTF_8)))
                    .isEqualTo(dialogue);
            assertThat(written(DialogueJson.read(new ByteArrayInputStream(bytes))))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void a_corpus_keeps_every_dialogue_in_its_place() {
        List<Dialogue> dialogues = dialogues(3);
        ByteArrayOutputStream corpus = new ByteArrayOutputStream();
        DialogueJson.writeLines(dialogues.stream(), corpus);

        try (Stream<LineResult> results = DialogueJson.readLines(new ByteArrayInputStream(corpus.toByteArray()))) {
            assertThat(results.map(result -> ((LineResult.Success) result).dialogue()))
                    .containsExactlyElementsOf(dialogues);
        }
    }

    @Test
    void the_bytes_are_the_same_in_other_places() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> before = dialogues(4).stream().map(RoundTripTest::written).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<byte[]> elsewhere =
                    dialogues(4).stream().map(RoundTripTest::written).toList();
            for (int i = 0; i < DIALOGUES; i++) {
                assertThat(elsewhere.get(i)).isEqualTo(before.get(i));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void serialization_keeps_everything_too() throws IOException, ClassNotFoundException {
        for (Dialogue dialogue : dialogues(5)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(dialogue);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(dialogue);
            }
        }
    }

    @Test
    void random_dialogues_have_everything_there_is() {
        List<Dialogue> dialogues = dialogues(6);
        assertThat(dialogues)
                .anyMatch(dialogue -> dialogue.participants().stream()
                        .anyMatch(participant -> participant instanceof UnknownParticipant unknown
                                && !unknown.extensions().isEmpty()));
        String all =
                String.join("\n", dialogues.stream().map(DialogueJson::toJson).toList());
        for (ModelRecord model : ModelRecord.values()) {
            for (String property : EvolutionTest.propertiesOf(model)) {
                assertThat(all).contains("\"" + property + "\":");
            }
        }
        assertThat(all)
                .contains(
                        "\ud83d\ude00", "\u200f", "\\u0000", "\"\":", "\"extensions\":", "1E-400", "\"summary\":\"\"");
    }

    private static byte[] written(Dialogue dialogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DialogueJson.write(dialogue, out);
        return out.toByteArray();
    }
}
