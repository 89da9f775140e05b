package org.dialoguerecords.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.json.DialogueJson;
import org.junit.jupiter.api.Test;

/**
 * Counts the made-up complete dialogue by hand, so that the figures it states are known to be right without the
 * library's own counting.
 */
class MadeUpDialogueTest {

    private static final String FRIENDS = "FRIENDS";

    /** Groups that the record does not define, as they were on 6 September 2017. */
    private static final Map<String, Set<String>> GROUPS = Map.of(
            "EU",
            Set.of(
                    "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GBR", "GRC", "HRV",
                    "HUN", "IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE"),
            "BALTIC",
            Set.of("EST", "LTU", "LVA"));

    private final Dialogue dialogue = read();

    @Test
    void theRecordSaysThatItIsMadeUp() {
        assertThat(dialogue.id()).startsWith("made-up");
        assertThat(dialogue.title()).startsWith("MADE UP");
        assertThat(dialogue.note()).startsWith("Made up.");
        assertThat(dialogue.coverage()).isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void theEuropeanUnionHad28Members() {
        assertThat(GROUPS.get("EU")).hasSize(28);
    }

    @Test
    void seventyThreeMemberStatesSpoke() {
        assertThat(speakers(DelegationCategory.MEMBER_STATE)).hasSize(73).hasSize(reported(Figure.MEMBER_STATES_SPOKE));
    }

    @Test
    void twoObserversSpoke() {
        int observers = speakers(DelegationCategory.OBSERVER_STATE).size()
                + speakers(DelegationCategory.OBSERVER_ORGANIZATION).size();
        assertThat(observers).isEqualTo(2).isEqualTo(reported(Figure.OBSERVERS_SPOKE));
    }

    @Test
    void theEuropeanUnionSpoke() {
        assertThat(speakers(DelegationCategory.REGIONAL_ORGANIZATION))
                .containsExactly("eu")
                .hasSize(reported(Figure.REGIONAL_ORGANIZATIONS_SPOKE));
    }

    @Test
    void fiveCivilSocietyOrganizationsSpoke() {
        assertThat(speakers(DelegationCategory.CIVIL_SOCIETY)).hasSize(5).hasSize(reported(Figure.CIVIL_SOCIETY_SPOKE));
    }

    @Test
    void ninetyEightStatesAreRepresentedWithoutTheStatementOfTheFriends() {
        assertThat(represented(FRIENDS)).hasSize(98).hasSize(reported(Figure.STATES_REPRESENTED));
    }

    @Test
    void theStatementOfTheFriendsAddsTwoMoreStates() {
        Set<String> added = represented("");
        added.removeAll(represented(FRIENDS));
        assertThat(added).containsExactly("GTM", "MLI");
    }

    @Test
    void oneStatementIsForTheFiftyFriends() {
        Group friends = dialogue.group(FRIENDS);
        assertThat(friends.size()).isEqualTo(50).isEqualTo(reported(Figure.GROUP_SIZE));
        assertThat(friends.members()).hasSize(49).doesNotHaveDuplicates();
        assertThat(friends.organizations()).containsExactly("EU");
        assertThat(dialogue.statements().stream()
                        .flatMap(statement -> statement.onBehalfOf().stream())
                        .filter(entry -> FRIENDS.equals(entry.group())))
                .hasSize(reported(Figure.GROUP_STATEMENTS))
                .hasSize(1);
    }

    @Test
    void aJointStatementIsOneOfEightyTwo() {
        assertThat(dialogue.statement("two").coSpeakers()).containsExactly("nzl");
        assertThat(interventions()).hasSize(82).hasSize(reported(Figure.STATEMENTS));
    }

    @Test
    void oneStateSpeaksForItselfInTwoGroupsAndAlignsItselfWithThemAll() {
        Statement denmark = dialogue.statement("dnk");
        assertThat(denmark.onBehalfOf()).isEmpty();
        assertThat(denmark.alignsWith()).containsExactly("friends", "eu", "nordic");
        assertThat(dialogue.group(FRIENDS).members()).contains("DNK");
        assertThat(GROUPS.get("EU")).contains("DNK");
    }

    @Test
    void oneStateSpeaksTwice() {
        assertThat(dialogue.statements())
                .filteredOn(statement -> statement.speaker().equals("mex"))
                .hasSize(2);
    }

    @Test
    void aStateThatOnlyRepliesHasNotSpoken() {
        assertThat(dialogue.statement("reply-2").kind()).isEqualTo(StatementKind.RIGHT_OF_REPLY);
        assertThat(dialogue.statement("reply-2").speaker()).isEqualTo("mco");
        assertThat(represented("")).doesNotContain("MCO");
    }

    @Test
    void anAmbassadorOnThePanelIsNotTheState() {
        assertThat(dialogue.statement("panel-4").kind()).isEqualTo(StatementKind.PANEL_PRESENTATION);
        assertThat(represented(FRIENDS)).doesNotContain("GTM");
    }

    @Test
    void anExceptedMemberIsNotRepresented() {
        assertThat(dialogue.group("ISLANDS").members()).contains("NRU");
        assertThat(represented("")).contains("FJI", "KIR").doesNotContain("NRU");
    }

    @Test
    void statesAreRealOnes() {
        Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(codes).containsAll(represented(""));
        assertThat(codes).containsAll(dialogue.group("ISLANDS").members());
    }

    private int reported(Figure figure) {
        return dialogue.reported().stream()
                .filter(one -> one.figure() == figure)
                .map(ReportedFigure::value)
                .findFirst()
                .orElseThrow();
    }

    private List<Statement> interventions() {
        return dialogue.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.INTERVENTION)
                .toList();
    }

    /** Ids of the delegations that took the floor. */
    private Set<String> speakers(DelegationCategory category) {
        return interventions().stream()
                .flatMap(MadeUpDialogueTest::floor)
                .filter(id -> delegation(id).category() == category)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes of the states for which somebody spoke, statements for one group left out. */
    private Set<String> represented(String withoutGroup) {
        Set<String> states = new TreeSet<>();
        for (Statement statement : interventions()) {
            floor(statement)
                    .map(this::delegation)
                    .filter(one -> one.category() == DelegationCategory.MEMBER_STATE)
                    .map(Delegation::party)
                    .forEach(states::add);
            statement.aligned().forEach(entry -> states.addAll(entry.states()));
            for (OnBehalfOf entry : statement.onBehalfOf()) {
                if (!withoutGroup.equals(entry.group())) {
                    members(entry)
                            .filter(state -> !entry.except().contains(state))
                            .forEach(states::add);
                }
            }
        }
        return states;
    }

    private Stream<String> members(OnBehalfOf entry) {
        if (!entry.states().isEmpty() || entry.group() == null) {
            return entry.states().stream();
        }
        Collection<String> members = dialogue.findGroup(entry.group())
                .<Collection<String>>map(Group::members)
                .orElseGet(() -> Objects.requireNonNull(GROUPS.get(entry.group()), entry.group()));
        return members.stream();
    }

    private static Stream<String> floor(Statement statement) {
        return Stream.concat(Stream.of(statement.speaker()), statement.coSpeakers().stream());
    }

    private Delegation delegation(String id) {
        return (Delegation) dialogue.participant(id);
    }

    private static Dialogue read() {
        try (InputStream in = MadeUpDialogueTest.class.getResourceAsStream("made-up-complete-2017.json")) {
            return DialogueJson.read(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
