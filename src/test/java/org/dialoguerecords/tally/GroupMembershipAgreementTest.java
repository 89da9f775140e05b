package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.validation.Rule.EXCEPTED_STRANGER;
import static org.dialoguerecords.validation.Rule.NOT_A_MEMBER;

import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.tally.Said.For;
import org.dialoguerecords.tally.World.GroupOf;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Validation and counting agree on who belongs to a group of the record: nobody is a stranger who may be a member. */
class GroupMembershipAgreementTest {

    private static final int WORLDS = 2_000;
    private static final long MOST_COMPLETIONS = 4_000;

    @Test
    @Tag("once")
    void whoIsAStrangerForValidationIsAMemberInNoCompletion() {
        int strangers = 0;
        int excepted = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            World world = World.of(seed);
            List<Finding> findings = DialogueValidator.of(WorldData.of(world)).validate(WorldRecord.dialogue(world));
            Oracle oracle = Oracle.of(world, WorldView.WHOLE, MOST_COMPLETIONS);
            if (oracle.gaveUp) {
                continue;
            }
            for (int statement = 0; statement < world.said.size(); statement++) {
                Said said = world.said.get(statement);
                for (int number = 0; number < said.spokenFor().size(); number++) {
                    For entry = said.spokenFor().get(number);
                    GroupOf group = entry.group();
                    if (!group.inRecord() || !entry.isForMembersOf(group)) {
                        continue;
                    }
                    String path = "statements[" + statement + "].onBehalfOf[" + number + "]";
                    int members = oracle.everMembers[group.number()][statement];
                    if (isFound(findings, NOT_A_MEMBER, path + ".group")) {
                        assertThat(memberSpeakers(world, said, group, members))
                                .as("%s, seed %s: %s", path, seed, world)
                                .isZero();
                        strangers++;
                    }
                    if (isFound(findings, EXCEPTED_STRANGER, path + ".except")) {
                        assertThat(members & entry.except())
                                .as("%s, seed %s: %s", path, seed, world)
                                .isZero();
                        excepted++;
                    }
                }
            }
        }
        assertThat(strangers).isGreaterThan(20);
        assertThat(excepted).isGreaterThan(20);
    }

    @Test
    void aGroupThatListsOneSeatTwiceHasRoomForOneMore() {
        Dialogue dialogue = Meeting.on("1991-12-20")
                .until("1991-12-30")
                .group("TWO", group -> group.members("SUN", "RUS").size(2))
                .says("s", "FRA", Meeting.onBehalfOf(OnBehalfOf.group("TWO")))
                .record();

        assertThat(Tally.of(dialogue).representationsOf("FRA"))
                .as("France may be the other member")
                .hasSize(2);
        assertThat(DialogueValidator.standard().validate(dialogue))
                .extracting(Finding::rule)
                .doesNotContain(NOT_A_MEMBER);
    }

    private static boolean isFound(List<Finding> findings, Rule rule, String pathBegins) {
        return findings.stream()
                .anyMatch(finding -> finding.rule() == rule && finding.path().startsWith(pathBegins));
    }

    /** The speakers that are a member in any completion; an unknown participant may be one. */
    private static int memberSpeakers(World world, Said said, GroupOf group, int members) {
        int found = 0;
        for (int speaker : said.speakers()) {
            boolean organization = world.partlyKnown.get(group.number()).organization();
            found += switch (speaker) {
                case World.FIRST_UNKNOWN_PARTICIPANT, World.SECOND_UNKNOWN_PARTICIPANT -> 1;
                case World.OBSERVER_ORGANIZATION -> organization ? 1 : 0;
                case World.INDIVIDUAL, World.OFFICE -> 0;
                default -> members >> speaker & 1;
            };
        }
        return found;
    }
}
