package org.dialoguerecords.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;

/** Two records of one dialogue: what a person has to decide. */
class DialogueDifferencesTest {

    private static final Dialogue MEETING =
            Dialogue.builder("d", "A dialogue", LocalDate.of(2020, 1, 9)).build();

    private static Dialogue table(String table) {
        return SpeakersTable.read(table).into(MEETING).dialogue();
    }

    private static List<String> differences(Dialogue first, Dialogue second) {
        return DialogueDifferences.between(first, second).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void equal_records_have_none() {
        for (Dialogue dialogue : SampleDialogues.r2pSeries()) {
            assertThat(DialogueDifferences.between(dialogue, dialogue)).isEmpty();
        }
    }

    @Test
    void two_keepers_heard_different_things() {
        Dialogue mine = table("Speaker;For;Aligned with\nAzerbaijan;NAM;\nCuba;;NAM\nFrance;;\nCuba;;\n");
        Dialogue yours = table(
                "Speaker;For;Aligned with\nFrance;the European Union;\nAzerbaijan;NAM except Cuba;\nCuba;;\nChile;;\n");
        assertThat(differences(mine, yours))
                .containsExactly(
                        "participants[3]: warning: only the second of the two records has this: CHL [records-differ]",
                        "statements[0].onBehalfOf: warning: the two records differ: AZE INTERVENTION: NAM here, NAM except"
                                + " CUB there [records-differ]",
                        "statements[1].alignsWith: warning: only the first of the two records has this: CUB INTERVENTION:"
                                + " AZE INTERVENTION [records-differ]",
                        "statements[2].onBehalfOf: warning: only the second of the two records has this: FRA INTERVENTION:"
                                + " EU [records-differ]",
                        "statements[3]: warning: only the first of the two records has this: CUB INTERVENTION 2"
                                + " [records-differ]",
                        "statements[3]: warning: only the second of the two records has this: CHL INTERVENTION"
                                + " [records-differ]");
    }

    @Test
    void a_correction_of_votes_groups_figures_and_the_head_is_seen() {
        Dialogue first = MEETING.with(copy -> copy.addGroup("G", group -> group.size(9))
                .addVote(
                        "v",
                        VoteKind.RECORDED,
                        vote -> vote.symbols("A/C.3/75/L.1").inFavour("FRA"))
                .addReported(Figure.STATEMENTS, 40, "press"));
        Dialogue second = first.with(copy -> copy.title("Another title")
                .groups(List.of(first.group("G").with(group -> group.size(10))))
                .votes(List.of(first.vote("v").with(vote -> vote.id("other").inFavour("FRA", "DEU"))))
                .reported(List.of(first.reported().get(0).with(figure -> figure.value(41)))));
        assertThat(DialogueDifferences.between(first, second))
                .extracting(finding -> finding.path() + " " + finding.value() + " / "
                        + finding.details().get("other"))
                .containsExactly(
                        "title A dialogue / Another title",
                        "groups[0].size G: 9 / 10",
                        "votes[0].inFavour A/C.3/75/L.1: FRA / DEU, FRA",
                        "reported[0].value STATEMENTS press: 40 / 41");
    }

    @Test
    void ids_and_the_order_of_lists_are_no_difference() {
        Dialogue dialogue = SampleDialogues.r2p2017();
        Dialogue turned = dialogue.with(copy -> {
            List<org.dialoguerecords.Participant> participants = new java.util.ArrayList<>(dialogue.participants());
            Collections.reverse(participants);
            copy.participants(participants);
        });
        assertThat(DialogueDifferences.between(dialogue, turned)).isEmpty();
    }

    @Test
    void what_the_second_misses_the_first_has_and_the_other_way_round() {
        Dialogue one = table("France\nChile\n");
        Dialogue two = table("France\n");
        assertThat(DialogueDifferences.between(one, two)).hasSameSizeAs(DialogueDifferences.between(two, one));
    }
}
