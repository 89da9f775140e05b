package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017-09-06, 2017-09-06, 2017-09-06",
        "2017-09,    2017-09-01, 2017-09-30",
        "2017,       2017-01-01, 2017-12-31",
        "2016-02,    2016-02-01, 2016-02-29",
        "1900-02,    1900-02-01, 1900-02-28",
        "2016-02-29, 2016-02-29, 2016-02-29",
        "0001,       0001-01-01, 0001-12-31",
        "9999-12,    9999-12-01, 9999-12-31"
    })
    void it_means_the_days_from_the_earliest_to_the_latest(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = new PartialDate(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "217",
                "20170",
                "2017-9",
                "2017-13",
                "2017-00",
                "2017-02-29",
                "2017-9-06",
                "2017/09/06",
                "0000",
                "0000-01",
                "0000-12-31",
                "-001",
                "+2017",
                "-2017",
                "2017-09-06 ",
                " 2017",
                "2017-09-06T10:00",
                "today",
                "20170906",
                "٢٠١٧",
                "12017-01-01",
                "2017\n"
            })
    void other_text_is_no_date(String text) {
        assertThatThrownBy(() -> new PartialDate(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "text: expected a date, month or year such as 2017-09-06, 2017-09 or 2017, found \"")
                .extracting("found")
                .isEqualTo('"' + text.replace("\n", "\\u000a") + '"');
    }

    @Test
    void days_months_and_years_are_partial_dates() {
        assertThat(PartialDate.of(LocalDate.of(2017, 9, 6))).isEqualTo(new PartialDate("2017-09-06"));
        assertThat(PartialDate.of(YearMonth.of(2017, 9))).isEqualTo(new PartialDate("2017-09"));
        assertThat(PartialDate.of(Year.of(2017))).isEqualTo(new PartialDate("2017"));
        assertThat(PartialDate.of(Year.of(7))).isEqualTo(new PartialDate("0007"));
    }

    @Test
    void years_of_other_lengths_are_not() {
        assertThatThrownBy(() -> PartialDate.of(Year.of(12_017))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(Year.of(0))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(Year.of(-17))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(YearMonth.of(12_017, 1))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> PartialDate.of(LocalDate.MAX)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void years_have_the_same_digits_everywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PartialDate.of(Year.of(2017))).hasToString("2017");
        } finally {
            Locale.setDefault(before);
        }
    }
}
