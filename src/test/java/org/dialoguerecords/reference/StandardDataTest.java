package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.dialoguerecords.reference.Frozen.day;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariants of the whole of the standard data, and their agreement with independent sources. */
class StandardDataTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final LocalDate TODAY = day("2026-11-23");

    @ParameterizedTest
    @CsvFileSource(resources = "un_membership_growth.csv", numLinesToSkip = 1)
    void agreesWithThePublishedGrowthOfMembership(int year, int members) {
        assertThat(UN.unMembers(LocalDate.of(year, 12, 31))).hasSize(members);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "published-totals.csv", numLinesToSkip = 1)
    void agreesWithPublishedTotalsOfMembers(String group, LocalDate day, int members, String source) {
        Members known = UN.members(group, day);
        assertThat(known.certain().size() + known.territories().size())
                .as("%s on %s, %s", group, day, source)
                .isEqualTo(members);
    }

    @Test
    void countsTanganyikaAndZanzibarInTheYearThatThePublishedFigureAnticipates() {
        assertThat(UN.unMembers(day("1963-12-31"))).hasSize(113);
    }

    @Test
    void hasTheCodesOfTheJdkForTheMembersOfToday() {
        Set<String> alpha3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        for (State state : UN.unMembers(TODAY)) {
            assertThat(alpha3).contains(state.code());
            assertThat(state.alpha3()).hasValue(state.code());
            assertThat(new Locale("", state.alpha2().orElseThrow()).getISO3Country())
                    .as("alpha-2 and alpha-3 of %s", state)
                    .isEqualTo(state.code());
        }
    }

    @Test
    void hasTheCodesOfTheJdkForFormerStates() {
        Set<String> former = Locale.getISOCountries(Locale.IsoCountryCode.PART3);
        assertThat(former).contains("SUHH", "CSHH", "DDDE", "YDYE", "BYAA", "CSXX", "YUCS");
        // The four letters of part 3 begin with the alpha-2 code that the state had.
        for (String code : List.of("SUN", "CSK", "DDR", "YMD", "BYS", "SCG", "YUG", "FRY")) {
            String alpha2 = UN.state(code).alpha2().orElseThrow();
            assertThat(former).as(code).anyMatch(part3 -> part3.startsWith(alpha2));
        }
    }

    @Test
    void everyIsoStateOrTerritoryThatItKnowsIsOneOfTheJdk() {
        Set<String> alpha3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(alpha3).contains("VAT", "PSE", "COK", "NIU", "TWN");
        for (StateGroup group : UN.groups()) {
            assertThat(alpha3).containsAll(UN.members(group.id(), TODAY).territories());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
    @DisplayName("knows the names by which the JDK calls the members of today")
    void knowsTheNamesOfTheJdk(String language) {
        int found = 0;
        for (State state : UN.unMembers(TODAY)) {
            String name =
                    new Locale("", state.alpha2().orElseThrow()).getDisplayCountry(Locale.forLanguageTag(language));
            Optional<State> resolved = UN.resolve(name, TODAY).state();
            resolved.ifPresent(other -> assertThat(other).as(name).isEqualTo(state));
            found += resolved.isPresent() ? 1 : 0;
        }
        // Each JDK brings names of its own: one that is new to the data may be unresolved, and never another state.
        assertThat(found).isGreaterThanOrEqualTo(191);
    }

    @Test
    void takesNoTerritoryOfTheJdkForAState() {
        int territories = 0;
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale("", alpha2);
            if (UN.findState(country.getISO3Country()).isEmpty()) {
                String name = country.getDisplayCountry(Locale.ENGLISH);
                assertThat(UN.resolve(name, TODAY).state()).as(name).isEmpty();
                territories++;
            }
        }
        assertThat(territories).isGreaterThan(40);
    }

    @Test
    void aMemberIsListedUnderACodeOfThatDay() {
        for (StateGroup group : UN.groups()) {
            for (LocalDate day : changes(group)) {
                for (State state : UN.members(group.id(), day).possible()) {
                    assertThat(state.existsOn(day))
                            .as("%s in %s on %s", state, group.id(), day)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theLifeOfAGroupHoldsAllItsMembers() {
        for (StateGroup group : UN.groups()) {
            LocalDate founded = group.founded().earliest();
            if (founded.equals(LocalDate.MIN)) {
                continue;
            }
            LocalDate dissolved = group.dissolved().latest();
            for (LocalDate day :
                    List.of(founded.minusDays(1), dissolved.equals(LocalDate.MAX) ? founded.minusDays(1) : dissolved)) {
                Members members = UN.members(group.id(), day);
                assertThat(members.possible()).as("%s on %s", group.id(), day).isEmpty();
                assertThat(members.organizations()).isEmpty();
                assertThat(members.territories()).isEmpty();
            }
        }
    }

    @Test
    void knowsEightySevenGroupsAndTheUnitedNations() {
        assertThat(UN.groups()).hasSize(88).extracting(StateGroup::id).isSorted();
        assertThat(UN.states()).hasSize(214);
        assertThat(UN.version()).isEqualTo("un-2026-11-30");
        assertThat(UN).hasToString("ReferenceData un-2026-11-30 (214 states, 88 groups)");
    }

    @Test
    void everySeatIsItsOwn() {
        for (State state : UN.states()) {
            assertThat(state.seat().seat()).isEqualTo(state.seat());
        }
        assertThat(UN.states().stream().filter(state -> !state.seat().equals(state)))
                .extracting(State::code)
                .containsExactly("BYS", "DEU-FRG", "FRY", "SCG", "SUN", "TWN-ROC", "UKR-SSR", "YAR");
    }

    @Test
    void noFormerStateLeaksIntoTheListsOfToday() {
        for (StateGroup group : UN.groups()) {
            for (State state : UN.members(group.id(), TODAY).possible()) {
                assertThat(state.existsOn(TODAY))
                        .as("%s in %s", state, group.id())
                        .isTrue();
            }
        }
        assertThat(UN.unMembers(TODAY)).isEqualTo(UN.unMembers(TODAY).seats());
    }

    @Test
    void noSeatIsTakenTwice() {
        for (StateGroup group : UN.groups()) {
            for (LocalDate day : changes(group)) {
                StateSet possible = UN.members(group.id(), day).possible();
                assertThat(possible.seats()).as("%s on %s", group.id(), day).hasSameSizeAs(possible);
            }
        }
    }

    @Test
    void membershipAgreesWithMembersForEveryCodeOfASeat() {
        for (StateGroup group : UN.groups()) {
            for (LocalDate day : changes(group)) {
                Members members = UN.members(group.id(), day);
                StateSet certain = members.certain().seats();
                StateSet possible = members.possible().seats();
                assertThat(members.possible().containsAll(members.certain())).isTrue();
                for (State state : UN.states()) {
                    Membership expected = Membership.NO;
                    if (state.existsOn(day) && possible.contains(state.seat())) {
                        expected = certain.contains(state.seat()) ? Membership.YES : Membership.UNKNOWN;
                    }
                    if (UN.membership(group.id(), state.code(), day) != expected) {
                        fail("%s in %s on %s: expected %s", state, group.id(), day, expected);
                    }
                }
            }
        }
    }

    @Test
    void membersOfARegionalGroupAreMembersOfTheUnitedNations() {
        for (StateGroup group : UN.groups()) {
            if (group.kind() == GroupKind.UN_REGIONAL_GROUP) {
                for (LocalDate day : changes(group)) {
                    StateSet outside = UN.members(group.id(), day).possible().difference(UN.unMembers(day));
                    assertThat(outside.codes()).as("%s on %s", group.id(), day).isSubsetOf("IDN", "PSE");
                }
            }
        }
    }

    @Test
    void everyStateOfTodayIsInOneRegionalGroupAtMost() {
        List<String> seen = new ArrayList<>();
        for (String group : List.of("AFRICAN_GROUP", "ASIA_PACIFIC_GROUP", "EEG", "GRULAC", "WEOG")) {
            seen.addAll(UN.members(group, TODAY).certain().codes());
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeBetween(192, 193);
    }

    @Test
    void saysWhereEveryFactComesFrom() {
        for (StateGroup group : UN.groups()) {
            boolean stated = group.derived().isEmpty() && group.history() != GroupHistory.UNKNOWN;
            assertThat(UN.facts(group.id()).isEmpty()).as(group.id()).isNotEqualTo(stated);
            assertThat(UN.facts(group.id())).allSatisfy(fact -> {
                assertThat(fact.source()).isNotBlank();
                assertThat(fact.group()).isEqualTo(group.id());
            });
        }
    }

    @Test
    void isTheSameObjectEveryTime() {
        assertThat(ReferenceData.standard()).isSameAs(UN);
        assertThat(UN.members("EU", TODAY)).isSameAs(UN.members("EU", day("2021-01-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"states.tsv", "groups.tsv", "organizations.tsv", "memberships.tsv"})
    void tablesAreSortedAndEveryLineIsWrittenOnce(String table) throws IOException {
        List<String> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(table), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(rows::add);
        }

        assertThat(new HashSet<>(rows)).hasSameSizeAs(rows);
        assertThat(rows).isSorted();
    }

    private static InputStream open(String table) {
        return Objects.requireNonNull(ReferenceData.class.getResourceAsStream(table), table);
    }

    /** Every day on which something about a group changes, with the day before and today. */
    private static Set<LocalDate> changes(StateGroup group) {
        Set<LocalDate> days = new TreeSet<>();
        for (MembershipFact fact : UN.facts(group.id())) {
            for (DateWindow window : List.of(fact.from(), fact.until())) {
                for (LocalDate day : List.of(window.earliest(), window.latest())) {
                    if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
                        days.add(day);
                        days.add(day.minusDays(1));
                    }
                }
            }
        }
        days.add(TODAY);
        return days;
    }
}
