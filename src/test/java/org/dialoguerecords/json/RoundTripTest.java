package org.dialoguerecords.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.RandomDialogues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a dialogue holds: written and read it is equal, and written again it is the same bytes. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {20170906, 3, 4})
    void aDialogueOfRandomContent(long seed) {
        Iterator<Dialogue> dialogues = RandomDialogues.of(seed).limit(100).iterator();
        for (int i = 0; dialogues.hasNext(); i++) {
            Dialogue dialogue = dialogues.next();
            ByteArrayOutputStream laidOut = new ByteArrayOutputStream();
            DialogueJson.write(dialogue, laidOut);
            String line = DialogueJson.toJson(dialogue);

            Dialogue again = DialogueJson.read(new ByteArrayInputStream(laidOut.toByteArray()));
            assertThat(again).as("seed %d, dialogue %d", seed, i).isEqualTo(dialogue);
            assertThat(DialogueJson.read(line)).isEqualTo(dialogue);
            assertThat(DialogueJson.read(new ByteArrayInputStream(line.getBytes(UTF_8))))
                    .isEqualTo(dialogue);
            assertThat(DialogueJson.toJson(again)).isEqualTo(line);
        }
    }
}
