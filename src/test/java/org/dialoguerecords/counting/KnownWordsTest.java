package org.dialoguerecords.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Stance;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.UnknownCodeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record names, wherever it does, can be asked for; anything else is refused, and what may be meant is said. */
class KnownWordsTest {

    private static final Dialogue RECORD = Dialogue.builder("charter", "The Charter", LocalDate.of(2020, 1, 9))
            .memberStatesOf("AU")
            .addGroup("FRIENDS", group -> group.size(50))
            .addIssue("veto", "The use of the veto")
            .addVote("v1", VoteKind.RECORDED, vote -> vote.inFavour("FRA"))
            .addDocument(document -> document.symbols("S/2020/1"))
            .addParticipant(Delegation.memberState("fra", "FRA")
                    .with(copy -> copy.representatives(Representative.of("A").withRank("MINISTER"))))
            .addIndividual("chair", individual -> individual.name("B").rank("CHAIR"))
            .addStatement(
                    "s1",
                    "fra",
                    statement -> statement
                            .onBehalfOf(
                                    OnBehalfOf.group("QUAD"),
                                    OnBehalfOf.states("DEU").named("the four"))
                            .aligned(OnBehalfOf.group("TRIO"))
                            .positions(List.of(Position.of("reform", Stance.SUPPORTS)))
                            .documents(Document.builder().symbols("S/2020/2").build()))
            .addReported(
                    Figure.GROUP_SIZE, "press", figure -> figure.group("CORE").value(3))
            .addReported(
                    Figure.STATES_SUPPORTING,
                    "press",
                    figure -> figure.issue("agenda").value(3))
            .addReported(
                    Figure.STATEMENTS,
                    "press",
                    figure -> figure.among("INNER").outside("OUTER").value(3))
            .build();

    private final KnownWords words = new KnownWords(new RecordReading(RECORD, ReferenceData.standard(), null));

    @Test
    void groupsAreDefinedSpokenForAlignedReportedAndTheBodyOfTheMemberStates() {
        assertThat(words.groupsOfRecord()).containsExactly("FRIENDS", "QUAD", "TRIO", "CORE", "INNER", "OUTER", "AU");
    }

    @Test
    void issuesAreDefinedTakenAStanceOnAndReported() {
        assertThat(words.issuesOfRecord()).containsExactly("veto", "reform", "agenda");
    }

    @Test
    void symbolsAreThoseOfTheDialogueAndOfItsStatements() {
        assertThat(words.symbolsOfRecord()).containsExactly("S/2020/1", "S/2020/2");
    }

    @Test
    void ranksAreThoseOfRepresentativesAndIndividuals() {
        assertThat(words.ranksOfRecord()).containsExactly("MINISTER", "CHAIR");
    }

    @ParameterizedTest
    @CsvSource({
        "group, FRIENDS",
        "group, G77",
        "group, QUAD",
        "groupOrName, QUAD",
        "groupOrName, the four",
        "issue, veto",
        "vote, v1",
        "symbol, S/2020/2",
        "statement, s1"
    })
    void whatIsNamedIsKnown(String kind, String word) {
        assertThat(ask(kind).apply(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            group,       FRIEND,   expected the id of a group of the reference data or of dialogue "charter"
            group,       G78,      expected the id of a group of the reference data or of dialogue "charter"
            groupOrName, FRIEND,   expected the id of a group of the reference data or of dialogue "charter"
            issue,       vetto,    expected the id of an issue of dialogue "charter"
            vote,        v2,       expected the id of a vote of dialogue "charter"
            symbol,      S/2020/3, expected the symbol of a document of dialogue "charter"
            statement,   s2,       expected the id of a statement of dialogue "charter"
            """)
    void anythingElseIsRefused(String kind, String word, String expected) {
        assertThatThrownBy(() -> ask(kind).apply(word))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessageStartingWith(expected + ", not: \"" + word + "\"");
    }

    @Test
    void aStateIsKnownByItsSeat() {
        assertThat(words.seat("SUN").code()).isEqualTo("RUS");
        assertThatThrownBy(() -> words.seat("XYZ")).isInstanceOf(UnknownCodeException.class);
    }

    private UnaryOperator<String> ask(String kind) {
        return switch (kind) {
            case "group" -> words::group;
            case "groupOrName" -> words::groupOrName;
            case "issue" -> words::issue;
            case "vote" -> words::vote;
            case "symbol" -> words::symbol;
            default -> words::statement;
        };
    }
}
