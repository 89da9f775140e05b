package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.reference.Frozen.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What history did, and what the standard data must therefore answer. */
class TimeTest {

    private static final ReferenceData UN = ReferenceData.standard();

    private static StateSet unMembers(String date) {
        return UN.unMembers(day(date));
    }

    private static Membership un(String code, String date) {
        return UN.membership("UN", code, day(date));
    }

    private static StateSet certain(String group, String date) {
        Members members = UN.members(group, day(date));
        assertThat(members.isExact()).as("%s on %s is known", group, date).isTrue();
        return members.certain();
    }

    @ParameterizedTest
    @CsvSource({
        "1957-12-31, 0",
        "1958-01-01, 6",
        "1972-12-31, 6",
        "1973-01-01, 9",
        "1981-01-01, 10",
        "1985-12-31, 10",
        "1986-01-01, 12",
        "1994-12-31, 12",
        "1995-01-01, 15",
        "2004-04-30, 15",
        "2004-05-01, 25",
        "2006-12-31, 25",
        "2007-01-01, 27",
        "2013-06-30, 27",
        "2013-07-01, 28",
        "2020-01-31, 28",
        "2020-02-01, 27",
        "2026-11-23, 27",
    })
    @DisplayName("the European Union through every enlargement and Brexit")
    void europeanUnion(String date, int members) {
        assertThat(certain("EU", date)).hasSize(members);
    }

    @Test
    @DisplayName("Brexit: a member on the last day in Brussels, none on the next")
    void brexit() {
        assertThat(UN.membership("EU", "GBR", day("1972-12-31"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("EU", "GBR", day("1973-01-01"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("EU", "GBR", day("2020-01-31"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("EU", "GBR", day("2020-02-01"))).isEqualTo(Membership.NO);
    }

    @Test
    @DisplayName("193 members on 2017-09-06")
    void unitedNationsIn2017() {
        assertThat(unMembers("2017-09-06")).hasSize(193);
        assertThat(UN.members("UN", day("2017-09-06")).certain()).isEqualTo(unMembers("2017-09-06"));
        assertThat(UN.members("UN", day("2017-09-06")).isExact()).isTrue();
    }

    @Test
    @DisplayName("51 founders by the end of 1945, nobody before the Charter was in force")
    void founders() {
        assertThat(unMembers("1945-10-23")).isEmpty();
        assertThat(unMembers("1945-12-31")).hasSize(51);
    }

    @Test
    void southSudan() {
        assertThat(un("SSD", "2011-07-13")).isEqualTo(Membership.NO);
        assertThat(un("SSD", "2011-07-14")).isEqualTo(Membership.YES);
        assertThat(un("SDN", "2011-07-14")).isEqualTo(Membership.YES);
    }

    @Test
    void montenegro() {
        assertThat(un("MNE", "2006-06-27")).isEqualTo(Membership.NO);
        assertThat(un("MNE", "2006-06-28")).isEqualTo(Membership.YES);
    }

    @Test
    void timorLeste() {
        assertThat(un("TLS", "2002-09-26")).isEqualTo(Membership.NO);
        assertThat(un("TLS", "2002-09-27")).isEqualTo(Membership.YES);
    }

    @Test
    void switzerland() {
        assertThat(un("CHE", "2001-12-31")).isEqualTo(Membership.NO);
        assertThat(un("CHE", "2002-09-10")).isEqualTo(Membership.YES);
    }

    @Test
    @DisplayName("Yugoslavia's seat counts until the Federal Republic was admitted, whose seat is Serbia's today")
    void yugoslavias() {
        assertThat(unMembers("2000-10-31").codes()).contains("YUG").doesNotContain("FRY", "SCG", "SRB");
        assertThat(unMembers("2000-11-01").codes()).contains("FRY").doesNotContain("YUG", "SCG", "SRB");
        assertThat(unMembers("2003-02-04").codes()).contains("SCG").doesNotContain("YUG", "FRY", "SRB");
        assertThat(unMembers("2006-06-03").codes()).contains("SRB").doesNotContain("YUG", "FRY", "SCG");
        assertThat(UN.setOf("FRY", "SCG", "SRB").seats().codes()).containsExactly("SRB");
        assertThat(UN.state("YUG").seat()).isEqualTo(UN.state("YUG"));
        assertThat(UN.state("YUG").alpha3()).isEqualTo(UN.state("FRY").alpha3()).hasValue("YUG");
    }

    @Test
    void czechoslovakia() {
        assertThat(unMembers("1992-12-31").codes()).contains("CSK").doesNotContain("CZE", "SVK");
        assertThat(unMembers("1993-01-01").codes()).doesNotContain("CSK", "CZE", "SVK");
        assertThat(unMembers("1993-01-19").codes()).contains("CZE", "SVK").doesNotContain("CSK");
        assertThat(UN.state("CSK").seat().code()).isEqualTo("CSK");
    }

    @Test
    void germanies() {
        assertThat(unMembers("1973-09-17").codes()).doesNotContain("DEU", "DDR", "DEU-FRG");
        assertThat(unMembers("1973-09-18").codes()).contains("DEU", "DDR").doesNotContain("DEU-FRG");
        assertThat(unMembers("1990-10-02").codes()).contains("DEU", "DDR");
        assertThat(unMembers("1990-10-03").codes()).contains("DEU").doesNotContain("DDR");
        assertThat(un("DEU-FRG", "1980-01-01")).isEqualTo(Membership.YES);
        assertThat(un("DEU-FRG", "1990-10-03")).isEqualTo(Membership.NO);
        assertThat(UN.state("DEU-FRG").seat().code()).isEqualTo("DEU");
        assertThat(UN.state("DDR").seat().code()).isEqualTo("DDR");
    }

    @Test
    void yemens() {
        assertThat(unMembers("1960-01-01").codes()).contains("YEM").doesNotContain("YMD", "YAR");
        assertThat(unMembers("1990-05-21").codes()).contains("YEM", "YMD");
        assertThat(unMembers("1990-05-22").codes()).contains("YEM").doesNotContain("YMD");
        assertThat(UN.state("YAR").seat().code()).isEqualTo("YEM");
    }

    @Test
    void unitedArabRepublic() {
        assertThat(unMembers("1958-02-21").codes()).contains("EGY", "SYR").doesNotContain("UAR");
        assertThat(unMembers("1958-02-22").codes()).contains("UAR").doesNotContain("EGY", "SYR");
        assertThat(unMembers("1961-10-12").codes()).contains("UAR").doesNotContain("EGY", "SYR");
        assertThat(unMembers("1961-10-13").codes()).contains("EGY", "SYR").doesNotContain("UAR");
        assertThat(certain("LAS", "1960-01-01").codes()).contains("UAR").doesNotContain("EGY", "SYR");
    }

    @Test
    void tanganyikaAndZanzibar() {
        assertThat(unMembers("1963-12-15").codes()).contains("EAT").doesNotContain("EAZ", "TZA");
        assertThat(unMembers("1964-04-26").codes()).contains("EAT", "EAZ").doesNotContain("TZA");
        assertThat(unMembers("1964-04-27").codes()).contains("TZA").doesNotContain("EAT", "EAZ");
    }

    @Test
    @DisplayName("the USSR's seat continues as the Russian Federation's")
    void sovietUnion() {
        assertThat(unMembers("1991-12-23").codes()).contains("SUN").doesNotContain("RUS");
        assertThat(unMembers("1991-12-24").codes()).contains("RUS").doesNotContain("SUN");
        assertThat(UN.state("SUN").seat()).isEqualTo(UN.state("RUS"));
        assertThat(certain("P5", "1980-01-01").seats()).isEqualTo(certain("P5", "2017-01-01"));
        assertThat(un("SUN", "2017-01-01")).isEqualTo(Membership.NO);
        assertThat(unMembers("1960-01-01").codes()).contains("BLR", "UKR").doesNotContain("BYS", "UKR-SSR");
        assertThat(un("BYS", "1960-01-01")).isEqualTo(Membership.YES);
        assertThat(un("BYS", "1991-09-19")).isEqualTo(Membership.NO);
    }

    @Test
    @DisplayName("China's seat is one, whoever held it")
    void china() {
        assertThat(unMembers("1960-01-01").codes()).contains("CHN").doesNotContain("TWN-ROC");
        assertThat(un("TWN-ROC", "1960-01-01")).isEqualTo(Membership.YES);
        assertThat(un("TWN-ROC", "1971-10-26")).isEqualTo(Membership.NO);
        assertThat(UN.setOf("TWN-ROC", "CHN").seats().codes()).containsExactly("CHN");
    }

    @Test
    @DisplayName("Zaire is the Democratic Republic of the Congo: one code throughout")
    void zaire() {
        assertThat(un("COD", "1960-09-20")).isEqualTo(Membership.YES);
        assertThat(un("COD", "1985-01-01")).isEqualTo(Membership.YES);
        assertThat(un("COD", "2017-01-01")).isEqualTo(Membership.YES);
    }

    @Test
    @DisplayName("Indonesia's pause")
    void indonesia() {
        assertThat(un("IDN", "1965-01-19")).isEqualTo(Membership.YES);
        assertThat(un("IDN", "1965-01-20")).isEqualTo(Membership.NO);
        assertThat(un("IDN", "1966-09-27")).isEqualTo(Membership.NO);
        assertThat(un("IDN", "1966-09-28")).isEqualTo(Membership.YES);
    }

    @Test
    @DisplayName("the Security Council has eleven members until 1965, fifteen since, on any day")
    void securityCouncil() {
        for (LocalDate day = day("1946-01-01"); day.isBefore(day("2028-01-01")); day = day.plusDays(1)) {
            Members council = UN.members("UNSC", day);
            assertThat(council.isExact()).isTrue();
            assertThat(council.certain()).as("%s", day).hasSize(day.getYear() <= 1965 ? 11 : 15);
            assertThat(UN.unMembers(day).containsAll(council.certain()))
                    .as("all UN members on %s", day)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("five permanent and ten elected members")
    void electedMembers() {
        assertThat(UN.withRole("UNSC", Role.PERMANENT, day("2017-09-06")).certain())
                .isEqualTo(UN.members("P5", day("2017-09-06")).certain());
        assertThat(UN.withRole("UNSC", Role.ELECTED, day("2017-09-06"))
                        .certain()
                        .codes())
                .containsExactly("BOL", "EGY", "ETH", "ITA", "JPN", "KAZ", "SEN", "SWE", "UKR", "URY");
    }

    @Test
    @DisplayName("Egypt kept the United Arab Republic's term in the Security Council")
    void termOfTheUnitedArabRepublic() {
        assertThat(certain("UNSC", "1961-10-12").codes()).contains("UAR").doesNotContain("EGY");
        assertThat(certain("UNSC", "1961-10-13").codes()).contains("EGY").doesNotContain("UAR");
    }

    @Test
    @DisplayName("Democratic Yemen's term in the Security Council went on as Yemen's; the Yemen Arab Republic had none")
    void termOfDemocraticYemen() {
        assertThat(UN.membership("UNSC", "YMD", day("1989-12-31"))).isEqualTo(Membership.NO);
        assertThat(certain("UNSC", "1990-05-21").codes()).contains("YMD").doesNotContain("YEM");
        assertThat(UN.membership("UNSC", "YAR", day("1990-05-21"))).isEqualTo(Membership.NO);
        assertThat(certain("UNSC", "1990-05-22").codes()).contains("YEM").doesNotContain("YMD");
        assertThat(UN.membership("UNSC", "YEM", day("1991-12-31"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("UNSC", "YEM", day("1992-01-01"))).isEqualTo(Membership.NO);
    }

    @Test
    @DisplayName("Yugoslavia, Serbia and Montenegro, Tanganyika: a group of today's list does not answer NO for them")
    void formerMembersOfGroupsWithoutHistory() {
        assertThat(UN.membership("EEG", "FRY", day("2001-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("EEG", "SCG", day("2005-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("EEG", "SRB", day("2007-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("AFRICAN_GROUP", "EAT", day("1964-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("COMMONWEALTH", "EAZ", day("1964-01-01"))).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    @DisplayName(
            "Morocco left the Organization of African Unity by a notice of 1984-11-12, which took effect a year later")
    void moroccoInTheOrganizationOfAfricanUnity() {
        assertThat(UN.membership("OAU", "MAR", day("1964-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("OAU", "MAR", day("1966-01-01"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("OAU", "MAR", day("1984-11-12"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("OAU", "MAR", day("1984-11-13"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("OAU", "MAR", day("1985-11-13"))).isEqualTo(Membership.NO);
    }

    @Test
    @DisplayName("the African Union with Morocco since 2017-01-31")
    void morocco() {
        assertThat(UN.membership("AU", "MAR", day("2017-01-30"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("AU", "MAR", day("2017-01-31"))).isEqualTo(Membership.YES);
        assertThat(certain("AU", "2017-01-30")).hasSize(53);
        assertThat(certain("AU", "2017-01-31")).hasSize(54);
        assertThat(UN.members("AU", day("2017-01-31")).territories()).containsExactly("ESH");
    }

    @Test
    @DisplayName("a group whose list is known today but not in 1990")
    void regionalGroupOfWhichOnlyTheListOfTodayIsKnown() {
        Members in1990 = UN.members("AFRICAN_GROUP", day("1990-01-01"));

        assertThat(in1990.certain()).isEmpty();
        assertThat(in1990.possible().codes()).contains("NGA").doesNotContain("FRA", "NAM", "ERI", "SSD");
        assertThat(UN.membership("AFRICAN_GROUP", "NGA", day("1990-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(certain("AFRICAN_GROUP", "2026-11-23")).hasSize(54);
    }

    @Test
    @DisplayName("a list of the year 2010 is certain from the end of that year")
    void allianceOfSmallIslandStates() {
        assertThat(UN.membership("AOSIS", "FJI", day("1990-10-31"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("AOSIS", "FJI", day("2010-12-30"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("AOSIS", "FJI", day("2010-12-31"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("AOSIS", "CYP", day("2000-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("AOSIS", "CYP", day("2017-12-31"))).isEqualTo(Membership.NO);
    }

    @Test
    @DisplayName("dates that are only generally known make nobody a member before the list, nor a non-member")
    void groupOf77() {
        assertThat(UN.membership("G77", "IND", day("1964-06-14"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("G77", "IND", day("1990-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("G77", "IND", day("2015-12-31"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("G77", "AZE", day("2017-09-06"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("G77", "MEX", day("1990-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("G77", "MEX", day("2015-12-31"))).isEqualTo(Membership.NO);
    }

    @Test
    @DisplayName(
            "three regional groups and the Group of 77 are known by lists of 2011 and 2015, NATO and the OECD by their years")
    void listsOfThePast() {
        assertThat(sizes("AFRICAN_GROUP", "2017-09-06")).containsExactly(54, 54);
        assertThat(sizes("EEG", "2017-09-06")).containsExactly(23, 23);
        assertThat(sizes("GRULAC", "2017-09-06")).containsExactly(33, 33);
        assertThat(sizes("G77", "2015-12-31")).as("134, Azerbaijan not yet").containsExactly(134, 134);
        assertThat(sizes("OECD", "2004-12-31"))
                .as("30, and three that joined later")
                .containsExactly(30, 33);
        assertThat(sizes("NATO", "2009-12-31"))
                .as("28, as the list says")
                .element(0)
                .isEqualTo(28);
    }

    private static List<Integer> sizes(String group, String day) {
        Members members = UN.members(group, day(day));
        return List.of(members.certain().size(), members.possible().size());
    }

    @Test
    @DisplayName("a year is a range: the Organisation of Islamic Cooperation, the Nordic countries, the Eight")
    void yearsAreRanges() {
        assertThat(UN.membership("OIC", "TUR", day("1969-09-24"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("OIC", "TUR", day("1969-10-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("OIC", "TUR", day("1970-01-01"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("NB8", "EST", day("1992-06-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("NB8", "EST", day("1993-01-01"))).isEqualTo(Membership.YES);
        assertThat(certain("NORDIC", "2017-09-06").codes()).containsExactly("DNK", "FIN", "ISL", "NOR", "SWE");
    }

    @Test
    @DisplayName("the observers of the United Nations")
    void observers() {
        Members observers = UN.withRole("UN", Role.OBSERVER, day("2017-09-06"));

        assertThat(observers.certain().codes()).containsExactly("PSE", "VAT");
        assertThat(observers.organizations())
                .contains("AU", "EU", "ICRC", "OACPS")
                .doesNotContain("IOM", "WHO");
        assertThat(un("VAT", "2017-09-06")).isEqualTo(Membership.NO);
    }

    @Test
    @DisplayName("observers before their admission: Switzerland by a source, the Koreas as generally known")
    void formerObservers() {
        assertThat(UN.withRole("UN", Role.OBSERVER, day("2002-09-09")).certain().codes())
                .contains("CHE");
        assertThat(UN.withRole("UN", Role.OBSERVER, day("2002-09-10"))
                        .possible()
                        .codes())
                .doesNotContain("CHE");
        StateRange in1985 = UN.withRole("UN", Role.OBSERVER, day("1985-01-01")).states();
        assertThat(in1985.membership(UN.state("KOR"))).isEqualTo(Membership.UNKNOWN);
        assertThat(in1985.membership(UN.state("CHE"))).isEqualTo(Membership.YES);
    }

    @Test
    @DisplayName("a state is not even possibly a member of anything before it exists")
    void southSudanBeforeItsIndependence() {
        for (StateGroup group : UN.groups()) {
            assertThat(UN.membership(group.id(), "SSD", day("2009-07-23")))
                    .as(group.id())
                    .isEqualTo(Membership.NO);
        }
    }

    @Test
    @DisplayName("the Human Rights Council has forty-seven members in every year, but for the vacancies of two")
    void humanRightsCouncil() {
        for (int year = 2006; year <= 2026; year++) {
            Members council = UN.members("HRC", LocalDate.of(year, 9, 15));
            boolean vacant = year == 2018 || year == 2019 || year == 2022;
            assertThat(council.certain()).as("%s", year).hasSize(vacant ? 46 : 47);
            assertThat(council.possible()).as("%s", year).hasSize(year == 2022 ? 48 : 47);
        }
    }

    @Test
    @DisplayName("the African and the elected members of the Security Council follow from other groups")
    void membersThatFollowFromOtherGroups() {
        for (LocalDate day = day("2011-01-01"); day.isBefore(day("2028-01-01")); day = day.plusDays(1)) {
            StateSet council = certain("UNSC", day.toString());
            assertThat(certain("A3", day.toString()))
                    .as("%s", day)
                    .isEqualTo(council.intersection(
                            UN.members("AFRICAN_GROUP", day).certain()))
                    .hasSize(3);
            assertThat(certain("E10", day.toString()))
                    .as("%s", day)
                    .isEqualTo(council.difference(certain("P5", day.toString())))
                    .hasSize(10);
        }
        assertThat(sizes("A3", "1970-06-01"))
                .as("the African Group of 1970 is no list")
                .containsExactly(0, 3);
        assertThat(sizes("E10", "1965-12-31")).containsExactly(6, 6);
        assertThat(sizes("A3", "1965-12-31"))
                .as("before there were seats for Africa")
                .containsExactly(0, 0);
        assertThat(UN.withRole("A3", Role.ELECTED, day("2020-01-09")).certain().codes())
                .containsExactly("NER", "TUN", "ZAF");
    }

    @Test
    @DisplayName("Brazil in CELAC: a gap of which only the bounds are known")
    void aGapThatIsNotKnown() {
        assertThat(UN.membership("CELAC", "BRA", day("2020-01-13"))).isEqualTo(Membership.YES);
        for (String day : List.of("2020-01-15", "2021-12-31", "2022-01-01", "2023-01-04")) {
            assertThat(UN.membership("CELAC", "BRA", day(day))).isEqualTo(Membership.UNKNOWN);
        }
        assertThat(UN.membership("CELAC", "BRA", day("2023-01-05"))).isEqualTo(Membership.YES);
    }

    @Test
    @DisplayName(
            "decisions about what sources dispute: Palestine in, Turkey and Saudi Arabia open, ACT not before 2015")
    void disputedMemberships() {
        assertThat(UN.membership("ASIA_PACIFIC_GROUP", "PSE", day("1986-04-01")))
                .isEqualTo(Membership.NO);
        assertThat(UN.membership("ASIA_PACIFIC_GROUP", "PSE", day("1986-04-02")))
                .isEqualTo(Membership.YES);
        assertThat(UN.membership("ASIA_PACIFIC_GROUP", "TUR", day("2020-01-01")))
                .isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("WEOG", "TUR", day("2020-01-01"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("BRICS", "SAU", day("2023-12-31"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("BRICS", "SAU", day("2024-01-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("ACT", "GHA", day("2013-12-31"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("ACT", "GHA", day("2015-06-30"))).isEqualTo(Membership.YES);
    }

    @Test
    @DisplayName("a group known by its name only may be anybody")
    void groupOfWhichNothingIsKnown() {
        Members like = UN.members("LMG", day("2017-09-06"));

        assertThat(like.certain()).isEmpty();
        assertThat(like.possible().codes()).hasSize(195).contains("NLD", "PSE", "VAT");
        assertThat(UN.membership("OACPS", "GHA", day("1975-06-05"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("OACPS", "GHA", day("1975-06-06"))).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    @DisplayName("least developed since the first list, and graduation known to the month")
    void leastDevelopedCountries() {
        assertThat(UN.membership("LDC", "WSM", day("1971-11-17"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("LDC", "WSM", day("1971-11-18"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("LDC", "WSM", day("2013-12-31"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("LDC", "WSM", day("2014-01-15"))).isEqualTo(Membership.UNKNOWN);
        assertThat(UN.membership("LDC", "WSM", day("2014-02-01"))).isEqualTo(Membership.NO);
        assertThat(UN.membership("LDC", "NPL", day("2026-11-23"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("LDC", "NPL", day("2026-11-24"))).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    @DisplayName("a suspended member is a member: Syria in the League, Mali in the African Union")
    void suspended() {
        assertThat(UN.membership("LAS", "SYR", day("2015-01-01"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("AU", "MLI", day("2022-01-01"))).isEqualTo(Membership.YES);
    }

    @Test
    @DisplayName("territories are kept and never counted as states")
    void territories() {
        Members caricom = UN.members("CARICOM", day("2017-09-06"));

        assertThat(caricom.certain()).hasSize(14);
        assertThat(caricom.territories()).containsExactly("MSR");
        assertThat(UN.withRole("CARICOM", Role.ASSOCIATE, day("2017-09-06")).territories())
                .containsExactly("AIA", "BMU", "CYM", "TCA", "VGB");
        assertThat(UN.membership("SIDS", "GUM", day("2026-11-23"))).isEqualTo(Membership.YES);
    }
}
