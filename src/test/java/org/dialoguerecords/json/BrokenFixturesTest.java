package org.dialoguerecords.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.stream.Stream;
import org.dialoguerecords.BrokenRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken file is refused for what is wrong with it, where it is wrong. */
class BrokenFixturesTest {

    static Stream<BrokenRecord> all() throws IOException {
        return BrokenRecord.all();
    }

    @Test
    void theTableKnowsEveryFile() throws IOException {
        assertThat(BrokenRecord.all().map(BrokenRecord::name))
                .containsExactlyInAnyOrderElementsOf(BrokenRecord.files());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isRefusedForWhatIsWrong(BrokenRecord broken) {
        DialogueFormatException fault =
                catchThrowableOfType(DialogueFormatException.class, () -> DialogueJson.read(broken.file()));

        assertThat(fault).isNotNull().hasMessageContaining(broken.message());
        assertThat(fault.path() + " at " + fault.line() + ":" + fault.column())
                .isEqualTo(broken.path() + " at " + broken.line() + ":" + broken.column());
        assertThat(fault.source()).isEqualTo(broken.file().toString());
    }
}
