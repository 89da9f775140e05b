package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.assertj.DialogueAssertions.assertThat;

import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;

/** Assertions in a user's tests, beside AssertJ's own. */
class ConsumerTest {

    @Test
    void assertionsOfBothKinds() {
        Dialogue dialogue = SampleDialogues.r2p2017();
        assertThat(dialogue.statements()).hasSize(15);
        assertThat(dialogue).hasNoErrors();
        assertThat(Tally.of(dialogue)).counts(Figure.GROUP_SIZE, "R2P-GOF", 50).represents("LUX");
    }
}
