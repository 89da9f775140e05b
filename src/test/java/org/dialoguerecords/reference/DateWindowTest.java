package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dialoguerecords.reference.Frozen.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2004-05-01, 2004-05-01, 2004-05-01",
        "2004-02, 2004-02-01, 2004-02-29",
        "2004, 2004-01-01, 2004-12-31",
        "2015/2021-10-21, 2015-01-01, 2021-10-21",
        "1991/1994, 1991-01-01, 1994-12-31",
        "1960-12-31/1960-12-31, 1960-12-31, 1960-12-31",
    })
    void readsAFirstDay(String text, String earliest, String latest) {
        assertThat(DateWindow.parseFirstDay(text)).isEqualTo(new DateWindow(day(earliest), day(latest)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, 2020-02-01, 2020-02-01",
        "2020-12-31, 2021-01-01, 2021-01-01",
        // whether the first day of the month or year still belonged to it is left open
        "2005-05, 2005-05-01, 2005-06-01",
        "2015, 2015-01-01, 2016-01-01",
        "1991/1994, 1991-01-01, 1995-01-01",
        "2010-06-30/2011, 2010-07-01, 2012-01-01",
    })
    void readsALastDayAsTheDayAfter(String text, String earliest, String latest) {
        assertThat(DateWindow.parseDayAfter(text)).isEqualTo(new DateWindow(day(earliest), day(latest)));
    }

    @Test
    void readsUnknownBounds() {
        assertThat(DateWindow.parseFirstDay("../..")).isEqualTo(DateWindow.UNKNOWN);
        assertThat(DateWindow.parseDayAfter("../..")).isEqualTo(DateWindow.UNKNOWN);
        assertThat(DateWindow.parseFirstDay("../2026-11-23").latest()).isEqualTo(day("2026-11-23"));
        assertThat(DateWindow.parseDayAfter("2026-11-23/..").earliest()).isEqualTo(day("2026-11-24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-05-01", "1991-01-01/1994-12-31", "../2026-11-23", "2015-01-01/..", "../.."})
    void writesWhatItReads(String text) {
        assertThat(DateWindow.parseFirstDay(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "/",
                "2004/",
                "/2004",
                "04",
                "20045",
                "2004-5",
                "2004-13",
                "2004-00",
                "2004-05-32",
                "2003-02-29",
                "2004/05/01",
                "2004-05-0x",
                "٢٠٠٤",
                "+004",
                "2004-05-01/2004-04-30",
                "2004.05.01"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateWindow.parseFirstDay(text));
        assertThatIllegalArgumentException().isThrownBy(() -> DateWindow.parseDayAfter(text));
    }

    @Test
    void whatHasNotEndedEndsNever() {
        assertThat(DateWindow.NEVER).hasToString("never");
    }

    @Test
    void saysWhatADateLooksLike() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateWindow.parseFirstDay("1 May 2004"))
                .withMessage("a date is written 2004-05-01, 2004-05, 2004, or two of these with / between them, not:"
                        + " 1 May 2004");
    }

    @Test
    void refusesBoundsInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateWindow(day("2004-05-02"), day("2004-05-01")))
                .withMessage("latest must not be before earliest, but 2004-05-01 is before 2004-05-02");
    }

    @Test
    void knowsWhetherItIsOneDay() {
        assertThat(DateWindow.of(day("2004-05-01")).isExact()).isTrue();
        assertThat(DateWindow.parseFirstDay("2004-05").isExact()).isFalse();
    }
}
