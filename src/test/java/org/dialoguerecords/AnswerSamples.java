package org.dialoguerecords;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dialoguerecords.reference.Confidence;
import org.dialoguerecords.reference.DateWindow;
import org.dialoguerecords.reference.Members;
import org.dialoguerecords.reference.MembershipFact;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.OrganizationKind;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;

/**
 * An answer of every kind, about two meetings of a world of six states.
 *
 * <p>Made without reading JSON, so that a class path with any Jackson, or none, can make them.
 */
final class AnswerSamples {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 6);

    private static final ReferenceData SIX = ReferenceData.builder("six-states")
            .state("BRA", "Brazil")
            .state("CHE", "Switzerland")
            .state("GHA", "Ghana")
            .state("LUX", "Luxembourg")
            .state("NLD", "Netherlands")
            .state("NOR", "Norway")
            .territory("GRL", "Greenland")
            .group(StateGroup.of("UN", "United Nations"))
            .members("UN", LocalDate.of(1945, 10, 24), "BRA", "CHE", "GHA", "LUX", "NLD", "NOR")
            .group(StateGroup.of("EU", "European Union", "the European Union"))
            .members("EU", LocalDate.of(1993, 11, 1), "LUX", "NLD")
            .group(StateGroup.of("NORTH", "North", "the North"))
            .members("NORTH", LocalDate.of(2001, 1, 1), "NOR", "GRL", "EU")
            .membership(MembershipFact.since("NORTH", "NLD", DateWindow.parseFirstDay("2015/2021")))
            .organization(Organization.of("EU", OrganizationKind.REGIONAL, "European Union"))
            .build();

    private static final Dialogue FIRST = Dialogue.builder("water-2017", "Dialogue on water", DAY)
            .series("water")
            .coverage(Coverage.PARTIAL)
            .addIssue("treaty", "Negotiating a treaty")
            .addParticipant(Delegation.memberState("nld", "NLD"))
            .addParticipant(Delegation.memberState("lux", "LUX"))
            .addParticipant(Delegation.memberState("nor", "NOR"))
            .addStatement(
                    "s1",
                    "nld",
                    s1 -> s1.onBehalfOf(OnBehalfOf.group("EU")).positions(Position.of("treaty", Stance.SUPPORTS)))
            .addStatement("s2", "lux", s2 -> s2.alignsWith("s1"))
            .addStatement("s3", "nor", s3 -> s3.positions(Position.of("treaty", Stance.OPPOSES)))
            .addReported(Figure.MEMBER_STATES_SPOKE, 4, "release")
            .addReported(ReportedFigure.of(Figure.MEMBER_STATES_SPOKE, 5, "five states", "summary")
                    .with(five -> five.asOf(DAY)))
            .addSource("release", source -> source.publisher("The secretariat").published("2017-09"))
            .build();

    private static final Dialogue SECOND = Dialogue.builder("water-2019", "Second dialogue on water", DAY.plusYears(2))
            .series("water")
            .addParticipant(Delegation.memberState("bra", "BRA"))
            .addParticipant(Delegation.memberState("nor", "NOR"))
            .addStatement(
                    "s1", "bra", s1 -> s1.onBehalfOf(OnBehalfOf.group("NORTH").excepting("NLD")))
            .addStatement("s2", "nor", s2 -> s2.onBehalfOf(OnBehalfOf.states("CHE")))
            .addReported(Figure.MEMBER_STATES_SPOKE, 2, "release")
            .build();

    private static final Tally PARTIAL = Tally.of(FIRST, SIX, CountingRules.standard());
    private static final Tally COMPLETE = Tally.of(SECOND, SIX, CountingRules.standard());
    private static final SeriesTally SERIES = SeriesTally.of(List.of(FIRST, SECOND), SIX, CountingRules.standard());

    private static final SortedMap<String, Object> READABLE = makeReadable();
    private static final SortedMap<String, Object> ALL = makeAll();

    private AnswerSamples() {}

    /** The answers by names. */
    static SortedMap<String, Object> all() {
        return ALL;
    }

    /** Those that come back equal. */
    static SortedMap<String, Object> readable() {
        return READABLE;
    }

    private static SortedMap<String, Object> makeAll() {
        SortedMap<String, Object> all = new TreeMap<>(READABLE);
        addReference(all);
        addCounts(all);
        addSeries(all);
        return Collections.unmodifiableSortedMap(all);
    }

    private static SortedMap<String, Object> makeReadable() {
        SortedMap<String, Object> readable = new TreeMap<>();
        readable.put("comparison", PARTIAL.compareWithReported().get(0));
        readable.put("conflict", PARTIAL.conflicts().get(0));
        readable.put("count, exact", Count.exactly(82));
        readable.put("count, of any number", Count.atLeast(0));
        readable.put("count, of the greatest number", Count.between(9, Integer.MAX_VALUE));
        readable.put("count, open", Count.between(49, 193));
        readable.put("figure of a report", PARTIAL.report().figures().get(0));
        readable.put("finding", findings().get(0));
        readable.put("finding in a text", inText(findings().get(0)));
        readable.put("reason", PARTIAL.representationsOf("LUX").get(0));
        readable.put(
                "reported count",
                SERIES.trend(Figure.MEMBER_STATES_SPOKE)
                        .points()
                        .get(0)
                        .reportedCounts()
                        .get(0));
        readable.put("rules", CountingRules.standard().withoutGroup("EU").withUniverse("UN"));
        readable.put("series conflict", SERIES.conflicts().get(0));
        readable.put("series report", SERIES.report());
        readable.put("states of a report", PARTIAL.report().statesThatSpoke());
        readable.put("tally report", PARTIAL.report());
        readable.put("tally report, complete", COMPLETE.report());
        readable.put(
                "tally report, of a part",
                PARTIAL.among("EU").where(one -> !one.id().equals("s2")).report());
        return Collections.unmodifiableSortedMap(readable);
    }

    private static void addReference(SortedMap<String, Object> all) {
        all.put("date window, a day", DateWindow.of(DAY));
        all.put("date window, a year", DateWindow.parseFirstDay("2015"));
        all.put("date window, by a day", DateWindow.parseFirstDay("../2015-01-01"));
        all.put("date window, never", DateWindow.NEVER);
        all.put("date window, unknown", DateWindow.UNKNOWN);
        all.put("group", SIX.group("EU"));
        all.put("groups, derived", SIX.group("UN").derivedFrom("UN without EU"));
        all.put("label", SIX.resolveLabel("the European Union, Norway and the Moon", DAY));
        all.put("members", SIX.members("EU", DAY));
        all.put("members, some perhaps", SIX.members("NORTH", DAY));
        all.put("membership facts", SIX.facts("NORTH"));
        all.put("name, ambiguous", new NameResolution.Ambiguous(SIX.setOf("GHA", "NOR")));
        all.put("name, resolved", SIX.resolve("Norway", DAY));
        all.put("name, unresolved", SIX.resolve("the Moon", DAY));
        all.put(
                "organization",
                new Organization(
                        "EU",
                        OrganizationKind.REGIONAL,
                        "European Union",
                        Map.of("fr", "Union européenne", "es", "Unión Europea"),
                        List.of("the European Union"),
                        Confidence.DEFINITION,
                        List.of(MembershipFact.since("UN", "EU", LocalDate.of(1974, 10, 11))),
                        "defined by the caller"));
        all.put("speaker, an organization", SIX.resolveSpeaker("Ms. Adamson (European Union)", DAY));
        all.put("speaker, a state", SIX.resolveSpeaker("Mr. Braun (Luxembourg)", DAY));
        all.put("state", SIX.state("NLD"));
        all.put("states", SIX.unMembers(DAY));
        all.put("states, certain and possible", SIX.members("NORTH", DAY).states());
        all.put("states, none", new Members(SIX.setOf(), SIX.setOf(), Set.of(), Set.of()));
    }

    private static void addCounts(SortedMap<String, Object> all) {
        all.put("absences", PARTIAL.statesNotRepresented());
        all.put("absences, excepted", COMPLETE.statesNotRepresented());
        all.put("answer", SERIES.spokeEveryTime(SIX.state("NOR")));
        all.put("findings", findings());
        all.put("members represented", PARTIAL.statesRepresented());
        all.put("positions", PARTIAL.positions("treaty"));
        all.put("position of a state", PARTIAL.positions("treaty").find("LUX").orElseThrow());
        all.put("positions, members with", PARTIAL.positions("treaty").with(Stance.SUPPORTS));
        all.put("quantity", Quantity.of(Figure.GROUP_SIZE, "EU"));
        all.put("reasons by state", PARTIAL.representationsBy("s1"));
        all.put("tally", PARTIAL);
        for (Enum<?>[] constants : List.<Enum<?>[]>of(
                org.dialoguerecords.tally.Truth.values(), org.dialoguerecords.validation.Rule.values())) {
            all.put("words " + constants[0].getDeclaringClass().getSimpleName(), Arrays.asList(constants));
        }
    }

    private static void addSeries(SortedMap<String, Object> all) {
        all.put("first speeches by dialogue", SERIES.firstTimeSpeakers());
        all.put("series", SERIES);
        all.put("summary of a dialogue", SERIES.dialogue("water-2019"));
        all.put("trend", SERIES.trend(Figure.MEMBER_STATES_SPOKE));
        all.put(
                "trend, its point",
                SERIES.trend(Figure.MEMBER_STATES_SPOKE).points().get(1));
        all.put(
                "trend, what is reported",
                SERIES.trend(Figure.MEMBER_STATES_SPOKE)
                        .points()
                        .get(0)
                        .reported()
                        .get(0));
    }

    private static List<Finding> findings() {
        Dialogue wrong = FIRST.with(copy -> copy.addStatement("s4", "nobody", s4 -> s4.alignsWith("s5")));
        return DialogueValidator.of(SIX).validate(wrong);
    }

    private static Finding inText(Finding finding) {
        return new Finding(
                finding.severity(), finding.rule(), finding.path(), finding.value(), finding.details(), 12, 34);
    }
}
