package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.tally.Meeting.stance;

import java.util.List;
import java.util.function.Consumer;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.State;
import org.junit.jupiter.api.Test;

/** Where states stand: by what they say themselves, what is said in their name, and what a group says. */
class PositionsTest {

    private static final String AGENDA = "formal-agenda";

    @Test
    void whatAStateSaysItselfOutweighsItsAlignmentWhichOutweighsItsGroup() {
        Tally tally = Meeting.on("2017-09-06")
                .says(
                        "nordic",
                        "NOR",
                        statement -> stance(AGENDA, Stance.SUPPORTS)
                                .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("NORDIC")))))
                .says(
                        "mixed",
                        "CHE",
                        statement ->
                                stance(AGENDA, Stance.MIXED).accept(statement.aligned(OnBehalfOf.states("FIN", "SWE"))))
                .says("own", "SWE", stance(AGENDA, Stance.OPPOSES))
                .tally();
        Positions positions = tally.positions(AGENDA);

        assertThat(codes(positions, Stance.SUPPORTS)).containsExactly("DNK", "ISL", "NOR");
        assertThat(codes(positions, Stance.MIXED)).containsExactly("CHE", "FIN");
        assertThat(codes(positions, Stance.OPPOSES)).containsExactly("SWE");
        assertThat(positions.find("SWE").orElseThrow().basis()).isEqualTo(Basis.OWN);
        assertThat(positions.find("SWE").orElseThrow().statements()).containsExactly("nordic", "mixed", "own");
        assertThat(positions.find("FIN").orElseThrow().basis()).isEqualTo(Basis.ALIGNED);
        assertThat(positions.find("DNK").orElseThrow().basis()).isEqualTo(Basis.GROUP);
        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA)).isEqualTo(Count.exactly(3));
        assertThat(tally.count(Figure.STATES_OPPOSING, AGENDA)).isEqualTo(Count.exactly(1));
        assertThat(positions.conflicts()).isEmpty();
    }

    @Test
    void ofWhichNothingIsSaidAreNone() {
        Dialogue record = Meeting.on("2017-09-06").says("own", "SWE").record();
        Tally tally = Tally.of(record.with(builder -> builder.addIssue("silence", "Of which nobody speaks")));

        assertThat(tally.positions("silence").states()).isEmpty();
        assertThat(tally.positions("silence").find("SWE")).isEmpty();
        assertThat(tally.count(Figure.STATES_SUPPORTING, "silence")).isEqualTo(Count.exactly(0));
    }

    @Test
    void ofTheSameWeightThatDifferAreAConflictAndCountForNeither() {
        Tally tally = Meeting.on("2017-09-06")
                .says("first", "SWE", stance(AGENDA, Stance.SUPPORTS))
                .says("second", "SWE", stance(AGENDA, Stance.OPPOSES))
                .tally();

        assertThat(tally.positions(AGENDA).conflicts()).extracting(State::code).containsExactly("SWE");
        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA)).isEqualTo(Count.exactly(0));
        assertThat(tally.count(Figure.STATES_OPPOSING, AGENDA)).isEqualTo(Count.exactly(0));
    }

    @Test
    void thatContradictThemselvesInOneStatementAreAConflict() {
        Tally tally = Meeting.on("2017-09-06")
                .says(
                        "own",
                        "SWE",
                        statement -> statement.positions(
                                List.of(Position.of(AGENDA, Stance.SUPPORTS), Position.of(AGENDA, Stance.OPPOSES))))
                .tally();

        assertThat(tally.positions(AGENDA).find("SWE").orElseThrow().conflict()).isTrue();
        assertThat(tally.positions(AGENDA).with(Stance.SUPPORTS).possible()).isEmpty();
    }

    /** Nobody can tell which of them is meant where it is named. */
    @Test
    void ofStatementsThatShareAnIdAreThoseOfEach() {
        Tally tally = Meeting.on("2017-09-06")
                .says("one", "SWE", stance(AGENDA, Stance.SUPPORTS))
                .says("one", "NOR", statement -> {})
                .says("other", "DNK", statement -> {})
                .tally();

        assertThat(tally.positions(AGENDA).with(Stance.SUPPORTS).certain().codes())
                .containsExactly("NOR", "SWE");
    }

    @Test
    void ofAnObserverCountForNobody() {
        Tally tally = Meeting.on("2001-09-06")
                .says("own", "CHE", stance(AGENDA, Stance.SUPPORTS))
                .tally();

        assertThat(tally.positions(AGENDA).states()).isEmpty();
    }

    @Test
    void ofAGroupOfUnknownMembersCountByItsSize() {
        Tally tally = Meeting.on("2017-09-06")
                .group("F", group -> group.size(50).organizations("EU"))
                .says(
                        "friends",
                        "NLD",
                        statement -> stance(AGENDA, Stance.SUPPORTS)
                                .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("F")))))
                .says("own", "IND", stance(AGENDA, Stance.OPPOSES))
                .tally();

        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA))
                .as("India may be one of the 49, and opposes all the same")
                .isEqualTo(Count.between(48, 50));
        assertThat(codes(tally.positions(AGENDA), Stance.SUPPORTS)).containsExactly("NLD");
        assertThat(tally.positions(AGENDA).with(Stance.SUPPORTS).possible()).hasSize(192);
        assertThat(tally.count(Figure.STATES_OPPOSING, AGENDA)).isEqualTo(Count.exactly(1));
    }

    @Test
    void nameTheStatementsAboutTheIssueThatMayStandForAState() {
        Tally tally = Meeting.on("2017-09-06")
                .group("F", group -> group.size(50))
                .saysFor("F", "silent", "NLD")
                .says(
                        "friends",
                        "NLD",
                        statement -> stance(AGENDA, Stance.SUPPORTS)
                                .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("F")))))
                .tally();

        assertThat(tally.positions(AGENDA).find("IND").orElseThrow().statements())
                .containsExactly("friends");
    }

    @Test
    void ofAGroupThatContradictsItselfAreNobodys() {
        Tally tally = Meeting.on("2017-09-06")
                .group("F", group -> group.size(50))
                .says(
                        "both",
                        "NLD",
                        statement -> statement
                                .onBehalfOf(List.of(OnBehalfOf.group("F")))
                                .positions(List.of(
                                        Position.of(AGENDA, Stance.SUPPORTS), Position.of(AGENDA, Stance.OPPOSES))))
                .tally();

        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA)).isEqualTo(Count.exactly(0));
        assertThat(tally.positions(AGENDA).conflicts()).hasSize(193);
    }

    @Test
    void ofAMemberOfWhichItIsNotKnownSinceWhenAreOpen() {
        Tally tally = Meeting.on("2017-09-06")
                .says(
                        "ldc",
                        "BRA",
                        statement -> stance(AGENDA, Stance.SUPPORTS)
                                .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("COMIFAC")))))
                .tally();
        StatePosition rwanda = tally.positions(AGENDA).find("RWA").orElseThrow();

        assertThat(rwanda.mayBe(Stance.SUPPORTS)).isTrue();
        assertThat(rwanda.is(Stance.SUPPORTS)).isFalse();
        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA).min()).isEqualTo(1);
    }

    @Test
    void inAPartialRecordAreCertainIfTheStateSaysSoItself() {
        Tally tally = Meeting.on("2017-09-06")
                .partial()
                .says(
                        "nordic",
                        "NOR",
                        statement -> stance(AGENDA, Stance.SUPPORTS)
                                .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("NORDIC")))))
                .says("own", "IND", stance(AGENDA, Stance.OPPOSES))
                .tally();

        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA))
                .as("a missing statement may be one by which another Nordic state opposes")
                .isEqualTo(Count.between(1, 192));
        assertThat(tally.count(Figure.STATES_OPPOSING, AGENDA)).isEqualTo(Count.between(1, 192));
    }

    @Test
    void ofSomebodyUnknownMayBeThoseOfAnyState() {
        Tally tally = Meeting.on("2017-09-06")
                .says(
                        "nordic",
                        "NOR",
                        statement -> stance(AGENDA, Stance.SUPPORTS)
                                .accept(statement.onBehalfOf(List.of(OnBehalfOf.group("NORDIC")))))
                .says("who", "somebody", stance(AGENDA, Stance.OPPOSES))
                .tally();

        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA)).isEqualTo(Count.between(4, 5));
        assertThat(tally.count(Figure.STATES_OPPOSING, AGENDA)).isEqualTo(Count.between(0, 1));
    }

    @Test
    void ofTwoGroupsOfUnknownMembersThatDifferCostEachOther() {
        Tally tally = Meeting.on("2017-09-06")
                .group("F", group -> group.size(100))
                .group("G", group -> group.size(150))
                .says("friends", "NLD", forGroup("F", Stance.SUPPORTS))
                .says("others", "NOR", forGroup("G", Stance.OPPOSES))
                .tally();

        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA))
                .as("the Netherlands; at most the 43 others of whom the 150, Norway and the Netherlands among them,"
                        + " leave out")
                .isEqualTo(Count.between(1, 44));
        assertThat(tally.count(Figure.STATES_OPPOSING, AGENDA))
                .as(
                        "Norway; 48 others of the 148 if all of the 100 are among these; 93 if the 100 are the two and 98 more")
                .isEqualTo(Count.between(49, 94));
    }

    @Test
    void ofAStateItselfAreNotOutweighedByAGroupOfWhichItMayBeAMember() {
        Meeting meeting = Meeting.on("2017-09-06")
                .group("F", group -> group.size(50))
                .says("friends", "NLD", forGroup("F", Stance.OPPOSES))
                .says("own", "IND", stance(AGENDA, Stance.SUPPORTS));

        assertThat(meeting.tally().count(Figure.STATES_SUPPORTING, AGENDA)).isEqualTo(Count.exactly(1));
        assertThat(meeting.partial().tally().count(Figure.STATES_SUPPORTING, AGENDA))
                .isEqualTo(Count.between(1, 192));
    }

    @Test
    void ofSomebodyUnknownSaveAStateFromItsGroup() {
        Tally tally = Meeting.on("2017-09-06")
                .group("ALL", group -> group.size(192).members("NLD"))
                .says("all", "NOR", forGroup("ALL", Stance.OPPOSES))
                .says("who", "somebody", stance(AGENDA, Stance.SUPPORTS))
                .tally();

        assertThat(tally.count(Figure.STATES_SUPPORTING, AGENDA)).isEqualTo(Count.between(0, 1));
        assertThat(tally.count(Figure.STATES_OPPOSING, AGENDA))
                .as("Norway and 191 or 192 others, but for somebody who is one of them")
                .isEqualTo(Count.between(191, 193));
    }

    private static Consumer<Statement.Builder> forGroup(String group, Stance stance) {
        return statement -> stance(AGENDA, stance).accept(statement.onBehalfOf(List.of(OnBehalfOf.group(group))));
    }

    private static List<String> codes(Positions positions, Stance stance) {
        return positions.with(stance).certain().codes();
    }
}
