package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class SeriesTextTest {

    private static final String COUNTED =
            "Counted with reference data " + ReferenceData.standard().version() + " and standard rules";

    private static final SeriesTally ALL = SeriesTally.of(R2pMeetings.all());

    @Test
    void aFewLines() {
        assertThat(ALL.ofKind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE))
                .hasToString("""
                        8 dialogues from 2010-08-09 to 2017-09-06, a meeting in every year. 11 to 193 different \
                        member states took the floor.
                        Records of member states that spoke, as reported: r2p-2011 (43), r2p-2012 (about 50 or 58), \
                        r2p-2013 (68 or 69) and r2p-2017 (73).
                        8 conflicts between reported numbers.
                        """ + COUNTED + "; every record is partial.");
        assertThat(ALL.ofKind(DialogueKind.PLENARY_DEBATE)
                        .where(dialogue -> dialogue.date().getYear() != 2018))
                .hasToString("""
                        2 dialogues from 2009-07-23 to 2019-06-28, no meeting in 2010 to 2018. 7 to 193 different \
                        member states took the floor.
                        No reported numbers are in conflict.
                        """ + COUNTED + "; every record is partial.");
        Dialogue one = R2pMeetings.complete("2001-01-01", "AUS");
        assertThat(SeriesTally.of(List.of(one))).hasToString("""
                        1 dialogue on 2001-01-01. One member state took the floor.
                        No reported numbers are in conflict.
                        """ + COUNTED + "; every record is complete.");
        assertThat(SeriesTally.of(List.of()))
                .hasToString("No dialogues.\nNo reported numbers are in conflict.\n" + COUNTED + ".");
    }

    @Test
    void theTextIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = ALL.toString();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SeriesTally.of(R2pMeetings.all())).hasToString(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
