package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.Confidence;
import org.dialoguerecords.reference.DateWindow;
import org.dialoguerecords.reference.MembershipFact;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ReferenceDataBuilder;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.tally.World.For;
import org.dialoguerecords.tally.World.KnownGroup;
import org.dialoguerecords.tally.World.PartlyKnownGroup;
import org.dialoguerecords.tally.World.Said;
import org.dialoguerecords.tally.World.Since;

/** A {@link World} as the library reads it: a record, reference data of its own, and rules. */
final class WorldRecord {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 28);
    static final String ISSUE = "issue";

    private static final String UNIVERSE = "UN";
    private static final String ORGANIZATION = "ORG";
    private static final Stance[] STANCES = {Stance.SUPPORTS, Stance.OPPOSES, Stance.MIXED};

    private WorldRecord() {}

    static Tally tally(World world) {
        return Tally.of(dialogue(world), reference(world), rules(world));
    }

    static List<String> codes(int states) {
        return World.set(states).stream().map(WorldRecord::code).toList();
    }

    private static String code(int state) {
        return "S" + state;
    }

    private static CountingRules rules(World world) {
        Set<Basis> bases = EnumSet.allOf(Basis.class);
        if (world.withoutOwn) {
            bases.remove(Basis.OWN);
        }
        if (world.withoutAligned) {
            bases.remove(Basis.ALIGNED);
        }
        CountingRules rules = CountingRules.standard()
                .withBases(bases.toArray(new Basis[0]))
                .withObserversAsStates(world.observersAsStates);
        return world.withoutFirstGroup ? rules.withoutGroup("P0") : rules;
    }

    private static ReferenceData reference(World world) {
        ReferenceDataBuilder builder =
                ReferenceData.builder("a small world").group(StateGroup.of(UNIVERSE, "League of small states"));
        for (int state = 0; state < world.states; state++) {
            builder.state(code(state), "State " + state);
            member(builder, UNIVERSE, state, world.universe.get(state));
            if ((world.observers >> state & 1) != 0) {
                builder.membership(new MembershipFact(
                        UNIVERSE,
                        code(state),
                        Role.OBSERVER,
                        DateWindow.of(FIRST_DAY.minusYears(9)),
                        DateWindow.NEVER,
                        Confidence.VERIFIED,
                        "",
                        "test"));
            }
        }
        int number = 0;
        for (KnownGroup known : world.known) {
            String id = "K" + number++;
            builder.group(StateGroup.of(id, "Known group " + id));
            for (int state = 0; state < world.states; state++) {
                member(builder, id, state, known.members().get(state));
            }
        }
        return builder.build();
    }

    private static void member(ReferenceDataBuilder builder, String group, int state, Since since) {
        LocalDate secondDay = FIRST_DAY.plusDays(1);
        LocalDate longAgo = FIRST_DAY.minusYears(10);
        switch (since) {
            case NEVER -> {}
            case ALWAYS -> builder.membership(MembershipFact.since(group, code(state), longAgo));
            case FIRST_DAY_ONLY -> builder.membership(MembershipFact.between(group, code(state), longAgo, secondDay));
            case SECOND_DAY_ONLY -> builder.membership(MembershipFact.since(group, code(state), secondDay));
            case UNKNOWN ->
                builder.membership(new MembershipFact(
                        group,
                        code(state),
                        Role.MEMBER,
                        new DateWindow(longAgo, secondDay.plusYears(1)),
                        DateWindow.NEVER,
                        Confidence.LISTED_DATES_UNKNOWN,
                        "",
                        "test"));
        }
    }

    private static Dialogue dialogue(World world) {
        DialogueBuilder builder = Dialogue.builder("world", "A small world", FIRST_DAY)
                .addIssue("issue", "Whether the worlds agree")
                .coverage(world.partial ? Coverage.PARTIAL : Coverage.COMPLETE)
                .endDate(world.days == 2 ? FIRST_DAY.plusDays(1) : null);
        List<Participant> participants = new ArrayList<>();
        for (int state = 0; state < world.states; state++) {
            participants.add(Delegation.memberState(speaker(state), code(state)));
        }
        participants.add(
                Delegation.builder(speaker(World.OBSERVER_ORGANIZATION), DelegationCategory.OBSERVER_ORGANIZATION)
                        .party(ORGANIZATION)
                        .build());
        participants.add(Individual.builder(speaker(World.INDIVIDUAL))
                .name("The President")
                .build());
        builder.participants(participants);
        List<Group> groups = new ArrayList<>();
        for (PartlyKnownGroup group : world.partlyKnown) {
            int organizations = group.organization() ? 1 : 0;
            groups.add(Group.builder("P" + groups.size())
                    .members(codes(group.listed()))
                    .organizations(group.organization() ? List.of(ORGANIZATION) : List.of())
                    .size(
                            group.others() == World.ANYBODY
                                    ? null
                                    : Integer.bitCount(group.listed()) + organizations + group.others())
                    .build());
        }
        builder.groups(groups);
        List<Statement> statements = new ArrayList<>();
        for (Said said : world.said) {
            statements.add(statement("s" + statements.size(), said));
        }
        return builder.statements(statements).build();
    }

    private static Statement statement(String id, Said said) {
        List<String> speakers =
                said.speakers().stream().map(WorldRecord::speaker).toList();
        List<Position> positions = new ArrayList<>();
        for (int stance = 0; stance < STANCES.length; stance++) {
            if ((said.stances() >> stance & 1) != 0) {
                positions.add(Position.of(ISSUE, STANCES[stance]));
            }
        }
        return Statement.builder(id, speakers.get(0))
                .coSpeakers(speakers.subList(1, speakers.size()))
                .kind(said.intervention() ? StatementKind.INTERVENTION : StatementKind.RIGHT_OF_REPLY)
                .date(said.day() == 0 ? null : FIRST_DAY.plusDays(said.day() - 1L))
                .onBehalfOf(said.spokenFor().stream().map(WorldRecord::entry).toList())
                .aligned(aligned(said.alignedStates()))
                .alignsWith(said.alignsWith().stream().map(with -> "s" + with).toList())
                .positions(positions)
                .build();
    }

    private static List<OnBehalfOf> aligned(int states) {
        return states == 0
                ? List.of()
                : List.of(OnBehalfOf.builder().states(codes(states)).build());
    }

    private static OnBehalfOf entry(For entry) {
        return OnBehalfOf.builder()
                .group(
                        entry.known() >= 0
                                ? "K" + entry.known()
                                : entry.partlyKnown() >= 0 ? "P" + entry.partlyKnown() : null)
                .states(codes(entry.states()))
                .except(codes(entry.except()))
                .build();
    }

    private static String speaker(int speaker) {
        return speaker >= 0 ? "delegation-" + speaker : "participant" + speaker;
    }
}
