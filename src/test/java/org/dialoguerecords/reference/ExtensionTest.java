package org.dialoguerecords.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dialoguerecords.reference.Frozen.day;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Model UN or a regional body: its own states and groups, alone and combined with others. */
class ExtensionTest {

    private static final ReferenceData UN = ReferenceData.standard();
    private static final LocalDate DAY = day("2026-03-01");

    private static ReferenceDataBuilder modelUn() {
        return ReferenceData.builder("model-un-2026")
                .state("ATL", "Atlantis")
                .state("UTO", "Utopia")
                .territory("UTI", "Isle of Utopia")
                .group(StateGroup.of("COUNCIL", "Model Council", "the Council of Models"))
                .membership(MembershipFact.since("COUNCIL", "ATL", day("2026-01-01")))
                .membership(MembershipFact.between("COUNCIL", "UTO", day("2026-01-01"), day("2026-02-01")));
    }

    @Test
    void standsAlone() {
        ReferenceData data = modelUn().build();

        assertThat(data.states().codes()).containsExactly("ATL", "UTO");
        assertThat(data.members("COUNCIL", DAY).certain().codes()).containsExactly("ATL");
        assertThat(data.resolveGroup("the council of models").map(StateGroup::id))
                .hasValue("COUNCIL");
        assertThat(data.unMembers(DAY)).isEmpty();
        assertThat(data.findState("NLD")).isEmpty();
        assertThat(data.version()).isEqualTo("model-un-2026");
    }

    @Test
    void standsBesideTheStandardData() {
        ReferenceData data = modelUn().build().combinedWith(UN);

        assertThat(data.states()).hasSize(2 + UN.states().size());
        assertThat(data.unMembers(DAY)).isEqualTo(UN.unMembers(DAY)).hasSize(193);
        assertThat(data.members("COUNCIL", DAY).certain().codes()).containsExactly("ATL");
        assertThat(data.setOf("ATL", "NLD").union(UN.setOf("SUN")).seats().codes())
                .containsExactly("ATL", "NLD", "RUS");
        assertThat(data.version()).isEqualTo("model-un-2026 over un-2026-11-30");
        assertThat(data.membership("SIDS", "GUM", DAY)).isEqualTo(UN.membership("SIDS", "GUM", DAY));
    }

    @Test
    void buildsOnIncludedData() {
        ReferenceData data = ReferenceData.builder("lake-2026")
                .include(UN)
                .state("ATL", "Atlantis")
                .group(StateGroup.of("LAKE", "Lake Conference"))
                .membership(MembershipFact.since("LAKE", "ATL", day("2020-01-01")))
                .membership(MembershipFact.since("LAKE", "CHE", day("2020-01-01")))
                .membership(MembershipFact.since("LAKE", "EU", day("2020-01-01")))
                .membership(MembershipFact.since("LAKE", "GUM", day("2020-01-01")))
                .build();
        Members lake = data.members("LAKE", DAY);

        assertThat(lake.certain().codes()).containsExactly("ATL", "CHE");
        assertThat(lake.organizations()).containsExactly("EU");
        assertThat(lake.territories()).containsExactly("GUM");
    }

    @Test
    void theFirstOfTwoDataDefinesWhatBothHave() {
        ReferenceData correction = ReferenceData.builder("correction")
                .state("NLD", "Low Lands")
                .group(StateGroup.of("BENELUX", "Low Countries"))
                .membership(MembershipFact.since("BENELUX", "NLD", day("2000-01-01")))
                .build();
        ReferenceData corrected = correction.combinedWith(UN);
        ReferenceData unchanged = UN.combinedWith(correction);

        assertThat(corrected.state("NLD")).hasToString("NLD (Low Lands)");
        assertThat(corrected.group("BENELUX").name()).isEqualTo("Low Countries");
        assertThat(corrected.members("BENELUX", DAY).possible().codes()).containsExactly("NLD");
        assertThat(unchanged.state("NLD")).hasToString(UN.state("NLD").toString());
        assertThat(unchanged.members("BENELUX", DAY).certain()).hasSize(3);
    }

    @Test
    void aSeatOfIncludedDataMustStayAState() {
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> ReferenceData.builder("no Russia")
                        .include(UN)
                        .territory("RUS", "A territory")
                        .build())
                .withMessageContaining("as its seat the code of a state that has its own");
    }

    @Test
    void combiningWithNothingChangesNothing() {
        ReferenceData same = UN.combinedWith(ReferenceData.empty());

        assertThat(same.states()).isEqualTo(UN.states());
        assertThat(same.groups()).isEqualTo(UN.groups());
        assertThat(ReferenceData.empty().combinedWith(UN).unMembers(DAY)).isEqualTo(UN.unMembers(DAY));
    }

    @Test
    void emptyKnowsNothing() {
        ReferenceData empty = ReferenceData.empty();

        assertThat(empty.states()).isEmpty();
        assertThat(empty.groups()).isEmpty();
        assertThat(empty.unMembers(DAY)).isEmpty();
        assertThat(empty.resolveGroup("EU")).isEmpty();
        assertThat(empty.version()).isEqualTo("empty");
        assertThatExceptionOfType(UnknownCodeException.class).isThrownBy(() -> empty.members("UN", DAY));
    }

    @Test
    void readsTheSameTextForm(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("groups.tsv"), """
                # The groups of a regional body.
                id	name	kind	from	to	history	labels	source
                ALPS	Alpine Conference	informal	1991		full	the Alpine States	its charter
                """);
        Files.writeString(directory.resolve("memberships.tsv"), """
                group	member	role	from	to	confidence	note	source
                ALPS	AUT	member	1991		verified		its charter
                ALPS	CHE	member	1999-01-28		verified		its charter
                """);
        ReferenceData data =
                ReferenceData.builder("alps-1").include(UN).read(directory).build();

        assertThat(data.members("ALPS", day("1991-06-01")).possible().codes()).containsExactly("AUT");
        assertThat(data.members("ALPS", DAY).certain().codes()).containsExactly("AUT", "CHE");
        assertThat(data.resolveGroup("the Alpine states").map(StateGroup::id)).hasValue("ALPS");
    }

    @Test
    void aDirectoryWithoutTablesIsAnError(@TempDir Path directory) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ReferenceData.builder("none").read(directory))
                .withMessageContaining(directory.toString());
    }

    @Test
    void opensTheTableOfNamesOnlyWhenANameIsAskedFor() {
        AtomicInteger opened = new AtomicInteger();
        ReferenceData data = modelUn()
                .names("names.tsv", () -> {
                    opened.incrementAndGet();
                    return new StringReader(NameTable.header() + "\n");
                })
                .build();
        data.members("COUNCIL", DAY);
        data.resolveGroup("the Council of Models");

        assertThat(data.state("ATL")).hasToString("ATL (Atlantis)");
        assertThat(opened).hasValue(0);
    }

    @Test
    void namesStatesInCode() {
        State atlantis =
                modelUn().name("ATL", Locale.ENGLISH, "Atlantis").build().state("ATL");

        assertThat(atlantis.name(Locale.ENGLISH, DAY)).isEqualTo("Atlantis");
        assertThat(atlantis.name(Locale.FRENCH, DAY)).isEqualTo("Atlantis");
    }

    @Test
    void findsAStateByTheNameInItsDefinition() throws IOException {
        ReferenceData inCode =
                modelUn().name("ATL", Locale.ENGLISH, "New Atlantis").build();
        ReferenceData inTable = ReferenceData.builder("table")
                .states("states.tsv", new StringReader("""
                        code	kind	name	seat	alpha2	alpha3	m49	from	to	confidence	source
                        ATL	state	Atlantis					2000-01-01	2025-12-31	definition	invented
                        NEO	state	Neo-Atlantis	ATL				2026-01-01		definition	invented
                        NOW	entity	Nowhere							definition	invented
                        """))
                .build();

        assertThat(inCode.resolve("ATLANTIS", DAY).state()).hasValue(inCode.state("ATL"));
        assertThat(inCode.resolve("New Atlantis", DAY).state()).hasValue(inCode.state("ATL"));
        assertThat(inCode.state("ATL").name(Locale.ENGLISH, DAY)).isEqualTo("New Atlantis");
        assertThat(inCode.combinedWith(UN).resolve("Utopia", DAY).state()).hasValue(inCode.state("UTO"));
        assertThat(inTable.resolve("Atlantis", DAY).state()).hasValue(inTable.state("ATL"));
        assertThat(inTable.resolve("Neo-Atlantis", DAY).state()).hasValue(inTable.state("NEO"));
        assertThat(inTable.resolve("Nowhere", DAY).state()).isEmpty();
    }

    @Test
    void aNameThatIsNoTextFindsNothing() {
        ReferenceData data = ReferenceData.builder("odd")
                .state("ONE", "?")
                .state("TWO", "two\tlines\nof it")
                .state("ATL", "Atlantis")
                .build();

        assertThat(data.resolve("Atlantis", DAY).state()).hasValue(data.state("ATL"));
        assertThat(data.state("ONE").name(Locale.ENGLISH, DAY)).isEqualTo("?");
        assertThat(data.resolve("?", DAY).state()).isEmpty();
    }

    @Test
    void aTableOfNamesAloneSaysHowStatesOfATableAreFound() {
        ReferenceData data = ReferenceData.builder("table")
                .states("states.tsv", new StringReader("""
                        code	kind	name	seat	alpha2	alpha3	m49	from	to	confidence	source
                        ATL	state	Atlantis							definition	invented
                        """))
                .names("names.tsv", new StringReader(NameTable.header() + "\nATL	en	short	Atlantica			invented\n"))
                .build();

        assertThat(data.resolve("Atlantica", DAY).state()).hasValue(data.state("ATL"));
        assertThat(data.resolve("Atlantis", DAY).state()).isEmpty();
    }

    @Test
    void everyTableOfNamesCountsEvenIfTwoAreCalledTheSame() {
        ReferenceData data = modelUn()
                .names("names.tsv", new StringReader(NameTable.header() + "\nATL	fr	short	Atlantide			invented\n"))
                .names("names.tsv", new StringReader(NameTable.header() + "\nUTO	fr	short	Utopie			invented\n"))
                .build();

        assertThat(data.state("ATL").name(Locale.FRENCH, DAY)).isEqualTo("Atlantide");
        assertThat(data.state("UTO").name(Locale.FRENCH, DAY)).isEqualTo("Utopie");
    }

    @Test
    void namesOnlyItsOwnStates() {
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> ReferenceData.builder("more names")
                        .include(UN)
                        .name("NLD", Locale.GERMAN, "Niederlande")
                        .build())
                .withMessage("definitions in code: expected a name of a state that is defined with it, not of NLD,"
                        + " found: Niederlande");
    }

    @Test
    void statesSeveralMembersAndRoles() {
        ReferenceData data = modelUn()
                .group(StateGroup.of("CLUB", "Club"))
                .members("CLUB", day("2026-01-01"), "ATL", "UTI", "COUNCIL")
                .membership(
                        MembershipFact.since("CLUB", "UTO", day("2026-01-01")).as(Role.OBSERVER))
                .membership(MembershipFact.since("CLUB", "UTO", DateWindow.parseFirstDay("2027")))
                .build();

        assertThat(data.members("CLUB", DAY).certain().codes()).containsExactly("ATL");
        assertThat(data.members("CLUB", DAY).territories()).containsExactly("UTI");
        assertThat(data.members("CLUB", DAY).organizations()).containsExactly("COUNCIL");
        assertThat(data.withRole("CLUB", Role.OBSERVER, DAY).certain().codes()).containsExactly("UTO");
        assertThat(data.membership("CLUB", "UTO", day("2026-12-31"))).isEqualTo(Membership.NO);
        assertThat(data.membership("CLUB", "UTO", day("2027-06-01"))).isEqualTo(Membership.UNKNOWN);
        assertThat(data.membership("CLUB", "UTO", day("2027-12-31"))).isEqualTo(Membership.YES);
    }

    @Test
    void saysWhatWasProbablyMeant() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.state("Netherlands"))
                .withMessage("expected the code of a state known to the reference data " + UN.version()
                        + ", not: \"Netherlands\" (is NLD meant? For names there is resolve)");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.state("NL"))
                .withMessageEndingWith(", not: \"NL\" (is NLD meant? For names there is resolve)");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.membership("EU", "nld", DAY))
                .withMessageEndingWith(", not: \"nld\" (is NLD meant? For names there is resolve)");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.members("European Union", DAY))
                .withMessageEndingWith(", not: \"European Union\" (is EU meant? For names there is resolveGroup)");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.members("G-77 and China", DAY))
                .withMessageEndingWith(", not: \"G-77 and China\" (is G77 meant? For names there is resolveGroup)");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.state("EU"))
                .withMessageEndingWith(", not: \"EU\" (it is a group)");
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.state("GUM"))
                .withMessageEndingWith(", not: \"GUM\" (it is a territory)");
        // Czechoslovakia and Serbia and Montenegro both had it.
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> UN.state("CS"))
                .withMessageEndingWith(", not: \"CS\"");
    }
}
