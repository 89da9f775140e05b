package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.tally.R2pMeetings;
import org.dialoguerecords.tally.SeriesTally;
import org.junit.jupiter.api.Test;

class SeriesMarkdownTest {

    private static final String COUNTED =
            "Counted with reference data " + ReferenceData.standard().version() + " and standard rules";

    private static final SeriesTally ALL = SeriesTally.of(R2pMeetings.all());

    @Test
    void yearByYear() {
        assertThat(Pages.markdown(ALL.where(dialogue -> dialogue.date().getYear() >= 2016)))
                .isEqualTo("""
                # Series unga-r2p

                4 dialogues from 2016-09-06 to 2019-06-28, a meeting in every year. 8 to 193 different member \
                states took the floor.

                ## Member states that spoke

                | dialogue | days | reported | computed |
                |---|---|---|---|
                | r2p-2016 | 2016-09-06 | 68 by summary | between 2 and 193 |
                | r2p-2017 | 2017-09-06 | 73 by release and summary | between 3 and 193 |
                | r2p-2018 | 2018-06-25 to 2018-07-02 | 79 by resource | between 2 and 193 |
                | r2p-2019 | 2019-06-27 to 2019-06-28 | 70 by summary | between 2 and 193 |

                ## Records: member states that spoke

                - true: Member states that spoke in r2p-2017: 73 by release and summary, more than in every earlier \
                dialogue; the closest is r2p-2016 (68 by summary).
                - true: Member states that spoke in r2p-2018: 79 by resource, more than in every earlier dialogue; the \
                closest is r2p-2017 (73 by release and summary).
                - highest of all: true: Member states that spoke in r2p-2018: 79 by resource, more than in every other \
                dialogue; the closest is r2p-2017 (73 by release and summary).
                - by what is computed, of 4 dialogues: 0 certainly set a record, 1 certainly set none, 3 may have

                ## States represented

                | dialogue | days | reported | computed |
                |---|---|---|---|
                | r2p-2016 | 2016-09-06 | 93 by summary; or 95 by coalition | between 2 and 193 |
                | r2p-2017 | 2017-09-06 | 98 by release | between 3 and 193 |
                | r2p-2018 | 2018-06-25 to 2018-07-02 | 113 by resource | between 2 and 193 |
                | r2p-2019 | 2019-06-27 to 2019-06-28 | 104 by summary | between 2 and 193 |

                ## Records: states represented

                - true: States represented in r2p-2017: 98 by release, more than in every earlier dialogue; the closest is \
                r2p-2016 (95 by coalition).
                - true: States represented in r2p-2018: 113 by resource, more than in every earlier dialogue; the closest \
                is r2p-2017 (98 by release).
                - highest of all: true: States represented in r2p-2018: 113 by resource, more than in every other \
                dialogue; the closest is r2p-2019 (104 by summary).
                - by what is computed, of 4 dialogues: 0 certainly set a record, 1 certainly set none, 3 may have

                ## First speeches

                - r2p-2016: whoever spoke, in the first dialogue
                - r2p-2017: no first speech is certain; perhaps the first of 3 more that spoke
                - r2p-2018: no first speech is certain; perhaps the first of 1 more that spoke
                - r2p-2019: no first speech is certain; perhaps the first of 2 more that spoke

                ## Every time

                - certainly: nobody
                - perhaps: 193 other states

                ## Conflicts between sources

                - r2p-2016: Sources disagree on the number of states represented: 93 by summary; 95 by coalition.
                - r2p-2017: Sources disagree on the place in the series: 9 by release; 8 by summary.
                - r2p-2017 is number 8 by summary, but r2p-2016 before it is number 8 by summary; the place in a series \
                rises.

                """ + COUNTED + "; every record is partial.\n");
    }

    @Test
    void completeRecordsSayMore() {
        String text = Pages.markdown(SeriesTally.of(List.of(
                R2pMeetings.complete("2001-01-01", "AUS"),
                R2pMeetings.complete("2003-01-01", "AUS", "FRA", "CHN"),
                R2pMeetings.meeting("2004-01-01", "AUS", "*_[x](y)").build())));
        assertThat(text)
                .contains("no meeting in 2002. ")
                .contains("- r2p-2003: China and France\n")
                .contains("- certainly: Australia\n- perhaps: nobody else\n")
                .contains("1 certainly set a record, 1 certainly set none, 1 may have")
                .contains("\\*\\_\\[x\\](y)")
                .endsWith("1 of the 3 records is partial.\n");
    }

    @Test
    void nothingIsLittleToSay() {
        assertThat(Pages.markdown(SeriesTally.of(List.of())))
                .isEqualTo("# Series of dialogues\n\nNo dialogues.\n\n" + COUNTED + ".\n");
    }

    @Test
    void theTextIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = Pages.markdown(ALL);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Pages.markdown(SeriesTally.of(R2pMeetings.all()))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
