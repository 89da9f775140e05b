package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dialoguerecords.names.NameKind;
import org.dialoguerecords.names.NameRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The United Nations short name in a language on a day. */
class NameDisplayTest {

    private static final ReferenceData UN = ReferenceData.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SWZ | en | 2017-09-06 | Swaziland
            SWZ | en | 2018-04-18 | Swaziland
            SWZ | en | 2018-04-19 | Eswatini
            SWZ | en | 2019-09-06 | Eswatini
            SWZ | es | 2017-09-06 | Swazilandia
            SWZ | ru | 2017-09-06 | Свазиленд
            SWZ | zh-Hant-TW | 2017-09-06 | 斯威士兰
            SWZ | de | 2017-09-06 | Swaziland
            TUR | en | 2022-05-25 | Turkey
            TUR | en | 2022-05-26 | Türkiye
            TUR | fr-CA | 2017-09-06 | Turquie
            TUR | ar | 2017-09-06 | تركيا
            CZE | en | 2010-01-01 | Czech Republic
            CZE | en | 2020-01-01 | Czechia
            MKD | en | 2018-01-01 | The former Yugoslav Republic of Macedonia
            MKD | en | 2019-02-14 | North Macedonia
            NLD | en | 2017-09-06 | Netherlands
            NLD | en | 2023-03-03 | Netherlands (Kingdom of the)
            CPV | en | 2010-01-01 | Cape Verde
            MMR | fr | 1980-01-01 | Birmanie
            LKA | es | 1960-01-01 | Ceilán
            COD | en | 1965-01-01 | Congo (Democratic Republic of)
            COD | ru | 1980-01-01 | Заир
            COG | en | 1965-01-01 | Congo (Brazzaville)
            EGY | en | 1965-01-01 | United Arab Republic
            EGY | en | 1971-09-02 | Egypt
            BLR | en | 1980-01-01 | Byelorussian SSR
            DEU | en | 1980-01-01 | Germany, Federal Republic of
            DEU | en | 1990-10-03 | Germany
            KHM | en | 1972-01-01 | Khmer Republic
            KHM | en | 1980-01-01 | Democratic Kampuchea
            SUN | en | 1980-01-01 | USSR
            SUN | fr | 1980-01-01 | URSS
            YUG | en | 1980-01-01 | Yugoslavia
            YMD | en | 1968-01-01 | Southern Yemen
            YMD | en | 1980-01-01 | Democratic Yemen
            GBR | en | 2017-09-06 | United Kingdom of Great Britain and Northern Ireland
            LAO | ru | 2017-09-06 | Лаосская Народно-Демократическая Республика
            PHL | fr | 1946-05-01 | Philippine Commonwealth
            """)
    void shortNameOfTheDay(String code, String language, LocalDate date, String name) {
        assertThat(UN.state(code).name(Locale.forLanguageTag(language), date)).isEqualTo(name);
    }

    @Test
    void everyShortNameIsAloneInItsLanguageOnEveryDay() {
        List<NameRow> rows = NameLists.table().stream()
                .filter(row -> row.kind() == NameKind.SHORT || row.kind() == NameKind.LABEL)
                .toList();
        assertThat(rows)
                .allSatisfy(row -> assertThat(rows)
                        .filteredOn(other -> !other.equals(row)
                                && other.code().equals(row.code())
                                && other.language().equals(row.language())
                                && !other.to().isBefore(row.from())
                                && !other.from().isAfter(row.to()))
                        .isEmpty());
    }

    @Test
    void everyMemberOfTheUnitedNationsHasANameInAllSixLanguages() {
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            assertThat(UN.unMembers(NameLists.DAY))
                    .allSatisfy(state -> assertThat(NameLists.table())
                            .anyMatch(row -> row.code().equals(state.code())
                                    && row.language().equals(language)
                                    && row.kind() == NameKind.SHORT
                                    && row.covers(NameLists.DAY)));
        }
    }
}
