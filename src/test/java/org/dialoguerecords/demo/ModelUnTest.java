package org.dialoguerecords.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dialoguerecords.Figure;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Model UN works as the demo says: in code and in tables alike, alone and beside the standard data. */
class ModelUnTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    static Stream<ReferenceData> alone() {
        return Stream.of(ModelUn.inCode(), ModelUn.inTables(ModelUn.TABLES));
    }

    static Stream<ReferenceData> all() {
        return Stream.concat(alone(), Stream.of(ModelUn.besideTheUnitedNations(), ModelUn.withGuests()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasItsOwnStatesAndGroups(ReferenceData data) {
        assertThat(data.members("MUN", DAY).certain().codes()).contains("ATL", "BLF", "LLP", "RUR", "UTO");
        assertThat(data.members("ISLANDS", DAY).certain().codes()).containsExactly("ATL", "LLP");
        assertThat(data.membership("ISLANDS", "BLF", DAY.minusDays(1))).isEqualTo(Membership.YES);
        assertThat(data.membership("ISLANDS", "BLF", DAY)).isEqualTo(Membership.NO);
        assertThat(data.membership("ISLANDS", "UTO", DAY)).isEqualTo(Membership.UNKNOWN);
        assertThat(data.membership("ISLANDS", "UTO", LocalDate.of(2027, 1, 1))).isEqualTo(Membership.YES);
        assertThat(data.resolveGroup("the Island States").map(group -> group.id()))
                .hasValue("ISLANDS");
        assertThat(data.resolve("Lilliput", DAY).state()).hasValue(data.state("LLP"));
        assertThat(data.resolve("Atlantide", DAY).state()).hasValue(data.state("ATL"));
        assertThat(data.state("ATL").name(Locale.FRENCH, DAY)).isEqualTo("Atlantide");
        assertThat(data.state("RUR").name(Locale.FRENCH, DAY)).isEqualTo("Ruritania");
    }

    @ParameterizedTest
    @MethodSource("alone")
    void standsAlone(ReferenceData data) {
        assertThat(data.states()).hasSize(5);
        assertThat(data.findState("LVA")).isEmpty();
        assertThat(data.unMembers(DAY)).isEmpty();
    }

    @Test
    void standsBesideTheUnitedNations() {
        ReferenceData data = ModelUn.besideTheUnitedNations();
        assertThat(data.unMembers(DAY)).hasSize(193);
        assertThat(data.members("MUN", DAY).certain()).hasSize(5);
    }

    @Test
    void takesGuests() {
        ReferenceData data = ModelUn.withGuests();
        assertThat(data.members("MUN", DAY.minusDays(1)).certain()).hasSize(5);
        assertThat(data.members("MUN", DAY).certain()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("all")
    void countsItsDialogue(ReferenceData data) {
        Tally tally = ModelUn.count(ModelUn.dialogue(), data);
        assertThat(tally.count(Figure.MEMBER_STATES_SPOKE)).isEqualTo(Count.exactly(2));
        assertThat(tally.count(Figure.STATES_REPRESENTED)).isEqualTo(Count.between(3, 4));
        assertThat(tally.statesNotRepresented().stream().map(absence -> absence.state()))
                .contains(data.state("BLF"), data.state("UTO"))
                .doesNotContain(data.state("LLP"));
    }

    @Test
    void explainsWhatItCounted() {
        assertThat(printed()).isEqualTo("""
                rivermead-2026: Two member states delivered statements on behalf of 3 to 4 states.
                - Lilliput: member of the Island League, statement s1.
                - Ruritania: own statement s2; aligned with statement s1 by its statement s2.
                - Utopia: perhaps member of the Island League, statement s1.
                - Blefuscu: not represented; without a statement in the record.
                rivermead-2026-with-guests: Three member states delivered statements on behalf of 6 to 7 states.
                - Lilliput: member of the Island League, statement s1.
                - Estonia: member of the Baltic States, statement s3.
                - Latvia: own statement s3; member of the Baltic States, statement s3.
                """);
    }

    @Test
    void namesOfStatesInCodeAndInTablesAgree() {
        List<String> inCode =
                ModelUn.inCode().states().stream().map(State::toString).toList();
        assertThat(ModelUn.inTables(ModelUn.TABLES).states().stream().map(State::toString))
                .containsExactlyElementsOf(inCode);
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            ModelUn.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
