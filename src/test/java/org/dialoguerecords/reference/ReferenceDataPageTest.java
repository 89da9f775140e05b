package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.reference.Frozen.day;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Holds what {@code src/docs/reference-data.md} says to what the data say. */
class ReferenceDataPageTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final LocalDate DAY = day("2017-09-06");
    /** Read by the test of the page on the groups too. */
    static final Path FILE = Path.of("src", "docs", "reference-data.md");

    private static final String PAGE = read();

    @Test
    void saysHowMuchThereIs() {
        assertThat(PAGE).contains("| version | `" + UN.version() + "` |");
        assertThat(PAGE).contains("present and former | " + ofKind(StateKind.STATE) + " |");
        assertThat(PAGE).contains("(`TWN`, `XKX`) | " + ofKind(StateKind.ENTITY) + " |");
        assertThat(PAGE)
                .contains("never counted as states | "
                        + UN.definitions().territories.size() + " |");
        assertThat(PAGE)
                .contains("| groups, the United Nations among them | "
                        + UN.groups().size() + " |");
        assertThat(PAGE)
                .contains("| observers and entities of the United Nations system | "
                        + UN.organizations().size() + " |");
        assertThat(PAGE).contains("| facts about membership | " + facts().size() + " |");
        assertThat(UN.state("TWN").kind()).isEqualTo(StateKind.ENTITY);
        assertThat(UN.state("XKX").kind()).isEqualTo(StateKind.ENTITY);
    }

    @Test
    void saysHowFarFactsAreToBeTrusted() {
        for (Confidence confidence : Confidence.values()) {
            long facts = facts().stream()
                    .filter(fact -> fact.confidence() == confidence)
                    .count();
            assertThat(PAGE).contains("| `" + confidence + "` | " + facts + " |");
        }
    }

    @Test
    void namesFalsehoodsThatAreFalse() {
        for (String code : List.of("COK", "NIU")) {
            assertThat(UN.state(code).kind()).isEqualTo(StateKind.STATE);
            assertThat(UN.facts("UN")).extracting(MembershipFact::member).doesNotContain(code);
        }
        assertThat(UN.resolve("Greenland", DAY).state()).isEmpty();
        assertThat(UN.resolve("Puerto Rico", DAY).state()).isEmpty();
        assertThat(UN.state("CSK").alpha2()).isEqualTo(UN.state("SCG").alpha2()).hasValue("CS");
        assertThat(UN.state("YUG").alpha3()).isEqualTo(UN.state("FRY").alpha3()).hasValue("YUG");
        assertThat(UN.members("EU", DAY).certain()).hasSize(28);
        assertThat(UN.members("EU", day("2021-05-17")).certain()).hasSize(27);
        assertThat(UN.members("G77", day("2026-11-23")).isExact()).isTrue();
        assertNotMember("IDN", "1965-01-20", "1966-09-27");
        assertNotMember("EGY", "1958-02-22", "1961-10-12");
        assertThat(UN.state("SUN").seat()).isEqualTo(UN.state("RUS"));
        assertThat(UN.state("CSK").seat()).isEqualTo(UN.state("CSK"));
        assertThat(UN.withRole("UN", Role.OBSERVER, DAY).organizations()).contains("EU");
        assertThat(UN.members("NAM", day("2012-09-15")).isExact()).isTrue();
        assertThat(UN.members("NAM", day("1995-01-01")).isExact()).isFalse();
        assertThat(UN.members("CARICOM", DAY).organizations()).isEmpty();
        assertThat(UN.members("PIF", DAY).organizations()).isEmpty();
        assertThat(UN.resolve("Congo", day("1965-01-01"))).isInstanceOf(NameResolution.Ambiguous.class);
        assertThat(UN.resolve("Yugoslavia", day("1995-01-01")).state()).hasValue(UN.state("YUG"));
        assertThat(UN.resolve("Yugoslavia", day("2002-01-01")).state()).hasValue(UN.state("FRY"));
        assertThat(UN.state("NAM").name(Locale.ENGLISH, DAY)).isEqualTo("Namibia");
        assertThat(UN.group("NAM").name()).isEqualTo("Non-Aligned Movement");
        assertThat(UN.members("SIDS", DAY).territories()).isNotEmpty();
    }

    @Test
    void statesDaysThatAreRight() {
        assertThat(UN.membership("UN", "SUN", day("1991-12-23"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("UN", "RUS", day("1991-12-24"))).isEqualTo(Membership.YES);
        assertThat(UN.state("SUN").existsOn(day("1991-12-24"))).isFalse();
        assertThat(UN.membership("EU", "GBR", day("2020-01-31"))).isEqualTo(Membership.YES);
        assertThat(UN.membership("EU", "GBR", day("2020-02-01"))).isEqualTo(Membership.NO);
        assertThat(UN.state("SWZ").name(Locale.ENGLISH, DAY)).isEqualTo("Swaziland");
        assertThat(UN.state("SWZ").name(Locale.ENGLISH, day("2019-06-27"))).isEqualTo("Eswatini");
        assertThat(UN.states().codes()).contains("FRY", "DEU-FRG");
    }

    @Test
    void showsTheErrorOfAMalformedLine() {
        String table = String.join("\t", Tables.MEMBERSHIP_COLUMNS)
                + "\nEU\tEST\tmember\t1. May 2004\t\tverified\t\tits treaty\n";
        Throwable error = Assertions.catchThrowable(
                () -> ReferenceData.builder("broken").memberships("memberships.tsv", new StringReader(table)));
        assertThat(PAGE).contains("```text\n" + error.getMessage() + "\n```");
    }

    private static void assertNotMember(String code, String first, String last) {
        assertThat(UN.membership("UN", code, day(first).minusDays(1))).isEqualTo(Membership.YES);
        assertThat(UN.membership("UN", code, day(first))).isEqualTo(Membership.NO);
        assertThat(UN.membership("UN", code, day(last))).isEqualTo(Membership.NO);
        assertThat(UN.membership("UN", code, day(last).plusDays(1))).isEqualTo(Membership.YES);
    }

    private static long ofKind(StateKind kind) {
        return UN.states().stream().filter(state -> state.kind() == kind).count();
    }

    private static List<MembershipFact> facts() {
        return UN.groups().stream()
                .flatMap(group -> UN.facts(group.id()).stream())
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
