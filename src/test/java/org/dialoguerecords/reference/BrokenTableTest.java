package org.dialoguerecords.reference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dialoguerecords.reference.Frozen.day;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that are wrong in one line: each must name its file, the line, its text and what was expected. */
class BrokenTableTest {

    private static final String STATES = """
            code\tkind\tname\tseat\talpha2\talpha3\tm49\tfrom\tto\tconfidence\tsource
            ALP\tstate\tAlpland\t\t\t\t\t\t\tverified\tinvented
            OLD\tstate\tOld Alpland\tALP\t\t\t\t\t1979-12-31\tverified\tinvented
            """;
    private static final String GROUPS = """
            id\tname\tkind\tfrom\tto\thistory\tlabels\tsource
            CLUB\tClub\tgroup\t1950\t1999-12-31\tfull\t\tinvented
            """;
    private static final String MEMBERSHIPS = String.join("\t", Tables.MEMBERSHIP_COLUMNS) + "\n"
            + "CLUB	ALP	member	1960-01-01	1970-12-31	verified		invented\n";

    static Stream<Arguments> brokenStates() {
        return Stream.of(
                Arguments.of("ALP	state	Alpland again							verified	invented", "a code that is not defined already"),
                Arguments.of("NEW	republic	Newland							verified	invented", "in column 2 one of [entity, state]"),
                Arguments.of("NEW	state	Newland							sure	invented", "in column 10 one of"),
                Arguments.of("NEW	state	Newland							verified	", "a source in column 11"),
                Arguments.of("NEW	state								verified	invented", "a name in column 3"),
                Arguments.of("NEW	state	\u3000							verified	invented", "a name in column 3"),
                Arguments.of("	state	Newland							verified	invented", "a code in column 1"),
                Arguments.of("N W	state	Newland							verified	invented", "a code without white space"),
                Arguments.of("NEW	state	Newland	NOT						verified	invented", "as its seat the code of a state"),
                Arguments.of("NEW	state	Newland	OLD						verified	invented", "as its seat the code of a state"),
                Arguments.of("NEW	state	Newland		NEW					verified	invented", "nothing or 2 characters in column 5"),
                Arguments.of("NEW	state	Newland					1980	1990-12-31	verified	invented", "a day in column 8"),
                Arguments.of(
                        "NEW	state	Newland					1980-01-01	1979-12-31	verified	invented", "a first day before the last"),
                Arguments.of("NEW	state	Newland					soon		verified	invented", "a first day in column 8"),
                Arguments.of("ALP	territory	Alp							verified	invented", "a code that is not that of a state"),
                Arguments.of("NEW	state	Newland", "11 tab-separated cells"),
                Arguments.of("NEW	state	Newland							verified	invented	more", "11 tab-separated cells"),
                Arguments.of("NEW	state	 Newland							verified	invented", "no blanks around a cell"),
                Arguments.of("", "11 tab-separated cells"));
    }

    @ParameterizedTest
    @MethodSource
    void brokenStates(String line, String expected) {
        assertRefused(() -> build(STATES + line + "\n", GROUPS, MEMBERSHIPS), "s.tsv", 4, line, expected);
    }

    static Stream<Arguments> brokenGroups() {
        return Stream.of(
                Arguments.of("CLUB	Club	group			full		invented", "a code that is not defined already"),
                Arguments.of("NEW	New	crowd			full		invented", "in column 3 one of"),
                Arguments.of("NEW	New	group			some		invented", "in column 6 one of [current, full, unknown]"),
                Arguments.of("NEW	New	group	1950-02-30		full		invented", "a first day in column 4"),
                Arguments.of("NEW	New	group	1950	1960-1	full		invented", "a last day in column 5"),
                Arguments.of("NEW	New	group			full	one;;two	invented", "labels separated by one semicolon"),
                Arguments.of("NEW	New	group			full		", "a source in column 8"),
                Arguments.of("NEW	New	group", "8 tab-separated cells"));
    }

    @ParameterizedTest
    @MethodSource
    void brokenGroups(String line, String expected) {
        assertRefused(() -> build(STATES, GROUPS + line + "\n", MEMBERSHIPS), "g.tsv", 3, line, expected);
    }

    @Test
    void aDerivationIsFromGroupsThatDoNotFollowFromIt() {
        String columns = String.join("\t", Tables.GROUP_COLUMNS) + "\n";
        for (String derived : List.of("CLUB without NONE", "CLUB within SOME", "SOME without CLUB")) {
            String line = "SOME\tSome\tgroup\t\t\tfull\t\t" + derived + "\tinvented";
            assertRefused(
                    () -> build(
                            STATES,
                            columns + "CLUB\tClub\tgroup\t1950\t1999-12-31\tfull\t\t\tinvented\n" + line + "\n",
                            MEMBERSHIPS),
                    "g.tsv",
                    3,
                    line,
                    "a derivation from groups that are defined");
        }
        String line = "SOME\tSome\tgroup\t\t\tfull\t\tCLUB less OTHER\tinvented";
        assertRefused(
                () -> build(STATES, columns + line + "\n", MEMBERSHIPS),
                "g.tsv",
                2,
                line,
                "GROUP without GROUP in column 8");
    }

    static Stream<Arguments> brokenMemberships() {
        return Stream.of(
                Arguments.of("CLUP	ALP	member	1960		verified		invented", "the id of a group that is defined with it"),
                Arguments.of("CLUB	APL	member	1960		verified		invented", "as member the code of a state or territory"),
                Arguments.of("CLUB	ALP	chair	1960		verified		invented", "in column 3 one of"),
                Arguments.of("CLUB	ALP	observer	1960		likely		invented", "in column 6 one of"),
                Arguments.of("CLUB	ALP	observer			verified		invented", "a first day in column 4"),
                Arguments.of(
                        "CLUB	ALP	observer	1960-01-01	1959-12-31	verified		invented", "a first day before the last"),
                Arguments.of("CLUB	ALP	observer	1960-01-01	1960-02-30	verified		invented", "a last day in column 5"),
                Arguments.of(
                        "CLUB	ALP	member	1970-12-31	1980-12-31	verified		invented", "a period that does not overlap"),
                Arguments.of("CLUB	ALP	member	1950	1960	verified		invented", "a period that does not overlap"),
                Arguments.of(
                        "CLUB	ALP	observer	1949-12-31	1960-12-31	verified		invented",
                        "a period within the life of its group"),
                Arguments.of(
                        "CLUB	ALP	observer	1960-01-01	2000-01-01	verified		invented",
                        "a period within the life of its group"),
                Arguments.of(
                        "CLUB	ALP	observer	1960-01-01		verified		invented", "a period within the life of its group"),
                Arguments.of(
                        "CLUB	OLD	member	1980-01-01	1990-12-31	verified		invented",
                        "a period within the days on which the code OLD is in use"),
                Arguments.of("CLUB	ALP	observer	1960	1970	verified		", "a source in column 8"),
                Arguments.of("CLUB	ALP	observer	1960", "8 tab-separated cells"));
    }

    @ParameterizedTest
    @MethodSource
    void brokenMemberships(String line, String expected) {
        assertRefused(() -> build(STATES, GROUPS, MEMBERSHIPS + line + "\n"), "m.tsv", 3, line, expected);
    }

    @Test
    void aTableMustBeginWithItsColumns() {
        assertRefused(() -> build("ALP\n", GROUPS, MEMBERSHIPS), "s.tsv", 1, "ALP", "the columns [code, kind");
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> build("# nothing\n", GROUPS, MEMBERSHIPS))
                .withMessageStartingWith("s.tsv: expected a line with the columns");
    }

    @Test
    void commentsCountAsLines() {
        assertRefused(
                () -> build("# one\n# two\n" + STATES + "NEW\n", GROUPS, MEMBERSHIPS),
                "s.tsv",
                6,
                "NEW",
                "11 tab-separated cells");
    }

    @Test
    void theMessageHoldsAllThatHelps() {
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> build(STATES, GROUPS, MEMBERSHIPS + "CLUP	ALP	member	1960		verified		invented\n"))
                .withMessage("m.tsv:3: expected the id of a group that is defined with it, found:"
                        + " CLUP	ALP	member	1960		verified		invented");
    }

    @Test
    void linesMayEndAsOnWindows() {
        ReferenceData data =
                build(STATES.replace("\n", "\r\n"), GROUPS.replace("\n", "\r\n"), MEMBERSHIPS.replace("\n", "\r\n"));

        assertThat(data.members("CLUB", day("1965-01-01")).certain().codes()).containsExactly("ALP");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        ReferenceData data = build("\uFEFF" + STATES, "\uFEFF# a comment\n" + GROUPS, MEMBERSHIPS);

        assertThat(data.members("CLUB", day("1965-01-01")).certain().codes()).containsExactly("ALP");
    }

    @Test
    void aTableIsTextInUtf8(@TempDir Path directory) throws IOException {
        Path table = Files.write(
                directory.resolve("states.tsv"), STATES.replace("Alp", "Älp").getBytes(ISO_8859_1));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ReferenceData.builder("latin").read(directory))
                .withMessage(table + " cannot be read: expected text in UTF-8");
    }

    @Test
    void definitionsInCodeAreCheckedAsWell() {
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(
                        () -> ReferenceData.builder("code").state("A", "Aland").state("A", "Aland"))
                .withMessageContaining("a code that is not defined already");
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> ReferenceData.builder("code")
                        .group(StateGroup.of("G", "Group"))
                        .membership(MembershipFact.since("G", "A", day("2000-01-01")))
                        .build())
                .satisfies(e -> assertThat(e.file()).isEqualTo("definitions in code"))
                .satisfies(e -> assertThat(e.line()).isZero());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder("code").state("A B", "Aland"))
                .withMessage("code of a state must be one or more characters without white space, not: \"A B\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder("code").state("A", " "))
                .withMessage("name of a state must not be blank, but is: \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder("code").territory("A", ""))
                .withMessage("name of a territory must not be blank, but is: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StateGroup.of("G", ""))
                .withMessage("name of a group must not be blank, but is: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder(""))
                .withMessage("version of reference data must not be blank, but is: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MembershipFact.between("G", "A", day("2000-01-02"), day("2000-01-02")))
                .withMessage(
                        "a membership must begin before it ends, but begins 2000-01-02 and has ended by 2000-01-02");
    }

    @Test
    void whatIsCertainMustBePossible() {
        StateSet certain = Frozen.DATA.setOf("ALP");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Members(certain, StateSet.empty(), Set.of(), Set.of()))
                .withMessage("every certain state must be a possible one, but these are not: [ALP]");
    }

    private static ReferenceData build(String states, String groups, String memberships) {
        return ReferenceData.builder("broken")
                .states("s.tsv", new StringReader(states))
                .groups("g.tsv", new StringReader(groups))
                .memberships("m.tsv", new StringReader(memberships))
                .build();
    }

    private static void assertRefused(
            Supplier<ReferenceData> building, String file, int line, String text, String expected) {
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(building::get)
                .withMessageStartingWith(file + ":" + line + ": expected ")
                .withMessageContaining(expected)
                .satisfies(
                        e -> assertThat(List.of(e.file(), e.line(), e.text())).isEqualTo(List.of(file, line, text)));
    }

    /** The days that a window leaves open are none before a state began, and then none may be left. */
    @Test
    void aMembershipThatEndedBeforeItsStateBeganIsWrong() {
        String states = """
                code\tkind\tname\tseat\talpha2\talpha3\tm49\tsince\tfrom\tto\tconfidence\tsource
                NEW\tstate\tNewland\t\t\t\t\t1985-01-01\t\t\tverified\tinvented
                """;
        String memberships = String.join("\t", Tables.MEMBERSHIP_COLUMNS) + "\n"
                + "CLUB\tNEW\tmember\t1960-01-01/1990-01-01\t1980-06-02\tverified\t\tinvented\n";
        ReferenceDataBuilder builder = ReferenceData.builder("invented")
                .states("states.tsv", new StringReader(states))
                .groups("groups.tsv", new StringReader(GROUPS))
                .memberships("memberships.tsv", new StringReader(memberships));
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("memberships.tsv:2")
                .withMessageContaining("a period within the days on which the code NEW is in use");
    }
}
