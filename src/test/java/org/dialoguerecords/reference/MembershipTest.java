package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dialoguerecords.reference.Frozen.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The logic of periods, precision, confidence and roles, on the small world. */
class MembershipTest {

    @ParameterizedTest
    @CsvSource({
        // known to the day: both days included
        "CLUB, OLD, 1949-12-31, NO",
        "CLUB, OLD, 1950-01-01, YES",
        "CLUB, OLD, 1979-12-31, YES",
        "CLUB, OLD, 1980-01-01, NO",
        // a single day
        "CLUB, BOR, 1989-12-31, NO",
        "CLUB, BOR, 1990-01-01, YES",
        "CLUB, BOR, 1990-01-02, NO",
        // known to the year: 1955 to 1965
        "CLUB, BOR, 1954-12-31, NO",
        "CLUB, BOR, 1955-01-01, UNKNOWN",
        "CLUB, BOR, 1955-12-30, UNKNOWN",
        "CLUB, BOR, 1955-12-31, YES",
        "CLUB, BOR, 1964-12-31, YES",
        "CLUB, BOR, 1965-01-01, UNKNOWN",
        "CLUB, BOR, 1965-12-31, UNKNOWN",
        "CLUB, BOR, 1966-01-01, NO",
        // known to the month: 1960-05 to 1961-06
        "CLUB, COV, 1960-04-30, NO",
        "CLUB, COV, 1960-05-15, UNKNOWN",
        "CLUB, COV, 1960-05-31, YES",
        "CLUB, COV, 1961-05-31, YES",
        "CLUB, COV, 1961-06-15, UNKNOWN",
        "CLUB, COV, 1961-07-01, NO",
        // two bounds: 1960-06-01/1962-06-01 to 1970/1980
        "LEAGUE, BOR, 1960-05-31, NO",
        "LEAGUE, BOR, 1962-05-31, UNKNOWN",
        "LEAGUE, BOR, 1962-06-01, YES",
        "LEAGUE, BOR, 1969-12-31, YES",
        "LEAGUE, BOR, 1975-01-01, UNKNOWN",
        "LEAGUE, BOR, 1981-01-01, NO",
        // unverified: never certain
        "CLUB, DUN, 1970-02-28, NO",
        "CLUB, DUN, 1970-03-01, UNKNOWN",
        "CLUB, DUN, 2026-01-01, UNKNOWN",
        // listed on 2000-01-01: certain from that day, possible since the group was founded in 1970
        "LIST, ALP, 1969-12-31, NO",
        "LIST, ALP, 1970-01-01, UNKNOWN",
        "LIST, ALP, 1999-12-31, UNKNOWN",
        "LIST, ALP, 2000-01-01, YES",
        "LIST, ALP, 2026-01-01, YES",
        // listed, and known to have been one until 2010-06-30 at least
        "LIST, BOR, 2010-06-30, YES",
        "LIST, BOR, 2010-07-01, UNKNOWN",
        "LIST, BOR, 2100-01-01, UNKNOWN",
        // once on a list without a date, no longer on that of 2000-01-01
        "LIST, DUN, 1999-12-31, UNKNOWN",
        "LIST, DUN, 2000-01-01, NO",
        // the end of the group
        "LEAGUE, ALP, 1999-12-31, YES",
        "LEAGUE, ALP, 2000-01-01, NO",
        // no fact at all
        "LEAGUE, COV, 1975-01-01, NO",
    })
    void answersYesNoOrUnknown(String group, String member, LocalDate date, Membership expected) {
        assertThat(Frozen.DATA.membership(group, member, date)).isEqualTo(expected);
    }

    @Test
    void membersAreCertainOrPossible() {
        Members members = Frozen.DATA.members("LIST", day("1990-01-01"));

        assertThat(members.certain()).isEmpty();
        assertThat(members.possible().codes()).containsExactly("ALP", "BOR", "COV", "DUN");
        assertThat(members.isExact()).isFalse();
    }

    @Test
    void aSuspendedMemberIsAMember() {
        assertThat(Frozen.DATA.membership("PANEL", "COV", day("1970-06-01"))).isEqualTo(Membership.YES);
        assertThat(Frozen.DATA
                        .withRole("PANEL", Role.SUSPENDED, day("1970-06-01"))
                        .certain()
                        .codes())
                .containsExactly("COV");
    }

    @Test
    void observersAssociatesAndParticipantsAreNoMembers() {
        Members members = Frozen.DATA.members("PANEL", day("1985-01-01"));

        assertThat(members.possible().codes()).containsExactly("ALP", "COV");
        assertThat(Frozen.DATA.membership("PANEL", "DUN", day("1985-01-01"))).isEqualTo(Membership.NO);
        assertThat(Frozen.DATA
                        .withRole("PANEL", Role.OBSERVER, day("1985-01-01"))
                        .certain()
                        .codes())
                .containsExactly("DUN");
    }

    @Test
    void electedMembersAreMembersForTheirTerm() {
        assertThat(Frozen.DATA.membership("PANEL", "BOR", day("1961-12-31"))).isEqualTo(Membership.YES);
        assertThat(Frozen.DATA.membership("PANEL", "BOR", day("1962-01-01"))).isEqualTo(Membership.NO);
    }

    @Test
    void organizationsAndTerritoriesAreMembersButNoStates() {
        Members members = Frozen.DATA.members("CLUB", day("1977-01-01"));

        assertThat(members.organizations()).containsExactly("LEAGUE");
        assertThat(members.territories()).containsExactly("ISL");
        assertThat(members.possible().codes()).containsExactly("DUN", "GON", "OLD");
        assertThat(Frozen.DATA.membership("CLUB", "LEAGUE", day("1977-01-01"))).isEqualTo(Membership.YES);
        assertThat(Frozen.DATA.membership("CLUB", "ISL", day("1981-01-01"))).isEqualTo(Membership.NO);
        assertThat(Frozen.DATA.findState("ISL")).isEmpty();
        assertThat(Frozen.DATA.findTerritory("ISL")).hasValue("Isle of Alp");
        assertThat(Frozen.DATA.findTerritory("ALP")).isEmpty();
    }

    @Test
    void theMembersOfAnOrganizationAreNotTherebyMembers() {
        assertThat(Frozen.DATA.membership("LEAGUE", "BOR", day("1969-01-01"))).isEqualTo(Membership.YES);
        assertThat(Frozen.DATA.membership("CLUB", "BOR", day("1977-01-01"))).isEqualTo(Membership.NO);
    }

    @Test
    void membershipIsOfTheSeatWhateverItsCode() {
        ReferenceData data = ReferenceData.builder("seats")
                .include(Frozen.DATA)
                .group(StateGroup.of("PACT", "Pact"))
                .membership(MembershipFact.since("PACT", "ALP", day("1970-01-01")))
                .build();

        assertThat(data.membership("PACT", "OLD", day("1975-01-01"))).isEqualTo(Membership.YES);
        assertThat(data.membership("PACT", "OLD", day("1980-01-01")))
                .as("a code that is no longer in use")
                .isEqualTo(Membership.NO);
        assertThat(data.members("PACT", day("1975-01-01")).certain().codes()).containsExactly("ALP");
    }

    @Test
    void anUnknownGroupIsAnError() {
        LocalDate date = day("1975-01-01");

        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> Frozen.DATA.members("XYZ", date))
                .withMessage("expected the id of a group known to the reference data frozen-1, not: \"XYZ\"")
                .satisfies(e -> assertThat(e.code()).isEqualTo("XYZ"))
                .satisfies(e -> assertThat(e.version()).isEqualTo("frozen-1"));
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> Frozen.DATA.membership("XYZ", "ALP", date));
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> Frozen.DATA.withRole("XYZ", Role.OBSERVER, date));
        assertThatExceptionOfType(UnknownCodeException.class).isThrownBy(() -> Frozen.DATA.group("XYZ"));
        assertThatExceptionOfType(UnknownCodeException.class).isThrownBy(() -> Frozen.DATA.facts("XYZ"));
        assertThat(Frozen.DATA.findGroup("XYZ")).isEmpty();
    }

    @Test
    void anUnknownMemberIsAnErrorAndNotANo() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> Frozen.DATA.membership("CLUB", "APL", day("1975-01-01")))
                .withMessage("expected the code of a state, territory or organisation known to the reference data"
                        + " frozen-1, not: \"APL\"");
    }

    @Test
    void anUnknownStateIsAnError() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> Frozen.DATA.state("alp"))
                .withMessage("expected the code of a state known to the reference data frozen-1, not: \"alp\""
                        + " (is ALP meant? For names there is resolve)");
        assertThat(Frozen.DATA.findState("alp")).isEmpty();
    }

    @Test
    void anArgumentThatIsMissingIsNamed() {
        LocalDate date = day("1975-01-01");
        Map<String, ThrowingCallable> missing = Map.of(
                "code", () -> Frozen.DATA.findState(null),
                "id", () -> Frozen.DATA.findGroup(null),
                "groupId", () -> Frozen.DATA.members(null, date),
                "memberCode", () -> Frozen.DATA.membership("CLUB", null, date),
                "role", () -> Frozen.DATA.withRole("CLUB", null, date),
                "label", () -> Frozen.DATA.resolveGroup(null),
                "text", () -> Frozen.DATA.resolve(null, date));

        missing.forEach((name, call) ->
                assertThatNullPointerException().isThrownBy(call).withMessage(name));
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> Frozen.DATA.members("CLUB", null),
                () -> Frozen.DATA.membership("CLUB", "ALP", null),
                () -> Frozen.DATA.withRole("CLUB", Role.MEMBER, null),
                () -> Frozen.DATA.unMembers(null),
                () -> Frozen.DATA.resolve("Alpland", null))) {
            assertThatNullPointerException().isThrownBy(call).withMessage("date");
        }
    }

    @Test
    void theFactsBehindAnAnswerAreAtHand() {
        assertThat(Frozen.DATA.facts("LEAGUE"))
                .extracting(MembershipFact::member, MembershipFact::confidence, MembershipFact::source)
                .containsExactly(
                        tuple("ALP", Confidence.VERIFIED, "invented"), tuple("BOR", Confidence.VERIFIED, "invented"));
    }
}
