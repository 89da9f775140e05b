package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No part of the public API changes without somebody seeing it: it is a file, and its changes are reviewed. */
@Tag("once")
class PublicApiTest {

    private static final Path REVIEWED = Path.of("src/test/resources/org/dialoguerecords/public-api.txt");

    private static String actual() throws IOException {
        return PublicApi.text(Path.of("target", "classes"));
    }

    /** After a change that is meant: {@code mvn test -Dtest=PublicApiTest -Ddialoguerecords.api=write}, and read the difference. */
    @Test
    void thePublicApiIsTheReviewedOne() throws IOException {
        if ("write".equals(System.getProperty("dialoguerecords.api"))) {
            Files.writeString(REVIEWED, actual());
        }
        assertThat(actual().lines()).containsExactlyElementsOf(Files.readAllLines(REVIEWED));
    }

    @Test
    void theFileTellsWhatASignatureDoesNot() throws IOException {
        assertThat(actual().lines())
                .contains(
                        "public abstract sealed interface org.dialoguerecords.Participant"
                                + " implements java.io.Serializable permits org.dialoguerecords.Delegation, org.dialoguerecords.Individual,"
                                + " org.dialoguerecords.UnknownParticipant",
                        "  public @Nullable java.time.LocalDate endDate()");
    }
}
