package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a dialogue finds by id. */
class LookupTest {

    private final Dialogue dialogue = Dialogue.builder("unga-r2p-2017-09-06", "Title", LocalDate.of(2017, 9, 6))
            .addGroup("R2P-GOF", group -> {})
            .addSitting("am", am -> am.name("Morning"))
            .addAgendaItem("13", "Follow-up to the Millennium Summit")
            .addVote("v1", VoteKind.RECORDED, v1 -> v1.inFavour("NLD"))
            .addIssue("formal-agenda", "The formal agenda")
            .addIndividual("pga", pga -> pga.name("Peter Thomson"))
            .addParticipant(Delegation.memberState("nld", "NLD"))
            .addStatement("s7", "nld", s7 -> s7.summary("first"))
            .addStatement("s7", "nld", s7 -> s7.summary("of the same id"))
            .addSource("gcr2p-release", source -> {})
            .build();

    @Test
    void each_kind_of_thing_has_its_own_ids() {
        assertThat(dialogue.group("R2P-GOF")).isSameAs(dialogue.groups().get(0));
        assertThat(dialogue.sitting("am")).isSameAs(dialogue.sittings().get(0));
        assertThat(dialogue.agendaItem("13")).isSameAs(dialogue.agenda().get(0));
        assertThat(dialogue.vote("v1")).isSameAs(dialogue.votes().get(0));
        assertThat(dialogue.issue("formal-agenda")).isSameAs(dialogue.issues().get(0));
        assertThat(dialogue.participant("nld")).isSameAs(dialogue.participants().get(1));
        assertThat(dialogue.statement("s7")).isSameAs(dialogue.statements().get(0));
        assertThat(dialogue.source("gcr2p-release")).isSameAs(dialogue.sources().get(0));
        assertThat(dialogue.findParticipant("s7")).isEmpty();
    }

    @Test
    void what_is_not_there_is_named() {
        assertThatThrownBy(() -> dialogue.group("EU"))
                .hasMessage("no group \"EU\" among the 1 of dialogue \"unga-r2p-2017-09-06\"");
        assertThatThrownBy(() -> dialogue.sitting("pm"))
                .hasMessage("no sitting \"pm\" among the 1 of dialogue \"unga-r2p-2017-09-06\"");
        assertThatThrownBy(() -> dialogue.agendaItem("14"))
                .hasMessage("no agenda item \"14\" among the 1 of dialogue \"unga-r2p-2017-09-06\"");
        assertThatThrownBy(() -> dialogue.vote("v2"))
                .hasMessage("no vote \"v2\" among the 1 of dialogue \"unga-r2p-2017-09-06\"");
        assertThatThrownBy(() -> dialogue.issue("veto"))
                .hasMessage("no issue \"veto\" among the 1 of dialogue \"unga-r2p-2017-09-06\"");
        assertThatThrownBy(() -> dialogue.participant("NLD"))
                .hasMessage("no participant \"NLD\" among the 2 of dialogue \"unga-r2p-2017-09-06\"");
        assertThatThrownBy(() -> dialogue.statement("s8"))
                .hasMessage("no statement \"s8\" among the 2 of dialogue \"unga-r2p-2017-09-06\"");
        assertThatThrownBy(() -> dialogue.source("unog"))
                .hasMessage("no source \"unog\" among the 1 of dialogue \"unga-r2p-2017-09-06\"");
        assertThat(catchThrowableOfType(UnknownIdException.class, () -> dialogue.statement("s8"))
                        .id())
                .isEqualTo("s8");
    }

    @Test
    void what_may_not_be_there_is_optional() {
        assertThat(dialogue.findGroup("EU")).isEmpty();
        assertThat(dialogue.findSitting("am")).contains(dialogue.sitting("am"));
        assertThat(dialogue.findSitting("pm")).isEmpty();
        assertThat(dialogue.findAgendaItem("14")).isEmpty();
        assertThat(dialogue.findVote("v2")).isEmpty();
        assertThat(dialogue.findIssue("veto")).isEmpty();
        assertThat(dialogue.findParticipant("pga")).contains(dialogue.participant("pga"));
        assertThat(dialogue.findStatement("s8")).isEmpty();
        assertThat(dialogue.findSource("unog")).isEmpty();
    }

    @Test
    void the_last_day_is_the_end_or_the_only_day() {
        assertThat(dialogue.lastDay()).isEqualTo(LocalDate.of(2017, 9, 6));
        assertThat(dialogue.with(b -> b.endDate(LocalDate.of(2017, 9, 8))).lastDay())
                .isEqualTo(LocalDate.of(2017, 9, 8));
    }
}
