package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.tally.Said.For;
import org.dialoguerecords.tally.World.GroupOf;

/** A {@link World} as the library reads it: a record, {@linkplain WorldData reference data} of its own, and rules. */
final class WorldRecord {

    static final String ISSUE = "issue";
    static final String ORGANIZATION = "ORG";
    private static final String OFFICE = "OFFICE";

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 28);
    private static final int DAYS_AWAY = 40;
    private static final Stance[] STANCES = {Stance.SUPPORTS, Stance.OPPOSES, Stance.MIXED};

    private WorldRecord() {}

    static Tally tally(World world) {
        return Tally.of(dialogue(world), WorldData.of(world), rules(world));
    }

    static LocalDate date(int day) {
        return switch (day) {
            case World.BEFORE -> FIRST_DAY.minusDays(DAYS_AWAY);
            case World.AFTER -> FIRST_DAY.plusDays(DAYS_AWAY);
            default -> FIRST_DAY.plusDays(day - World.FIRST_DAY);
        };
    }

    static List<String> codes(int states) {
        return World.set(states).stream().map(WorldRecord::code).toList();
    }

    static String code(int state) {
        return "S" + state;
    }

    static String id(GroupOf group) {
        return group.toString();
    }

    /** The id of a statement. */
    static String statementId(int number) {
        return "s" + number;
    }

    /** The number of a statement. */
    static int number(Statement statement) {
        return Integer.parseInt(statement.id().substring(1));
    }

    private static CountingRules rules(World world) {
        Set<Basis> bases = EnumSet.allOf(Basis.class);
        if (world.rules.withoutOwn()) {
            bases.remove(Basis.OWN);
        }
        if (world.rules.withoutAligned()) {
            bases.remove(Basis.ALIGNED);
        }
        CountingRules rules = CountingRules.standard()
                .withBases(bases.toArray(new Basis[0]))
                .withObserversAsStates(world.rules.observersAsStates());
        rules = world.rules.inWritingToo()
                ? rules.withDeliveries(Delivery.SPOKEN, Delivery.VIDEO, Delivery.IN_WRITING)
                : rules;
        rules = world.rules.withoutFirstGroup() ? rules.withoutGroup(id(GroupOf.theRecord(0))) : rules;
        return switch (world.rules.universe()) {
            case UNITED_NATIONS -> rules;
            case LEAGUE -> rules.withUniverse(WorldData.LEAGUE);
            case GROUP_OF_THE_DATA -> rules.withUniverse(id(GroupOf.theData(0)));
            case GROUP_OF_THE_RECORD -> rules.withUniverse(id(GroupOf.theRecord(0)));
            case UNHEARD_OF -> rules.withUniverse("UNHEARD-OF");
        };
    }

    static Dialogue dialogue(World world) {
        DialogueBuilder builder = Dialogue.builder("world", "A small world", FIRST_DAY)
                .addIssue(ISSUE, "Whether the worlds agree")
                .coverage(world.partial ? Coverage.PARTIAL : Coverage.COMPLETE)
                .endDate(world.days == 2 ? date(World.SECOND_DAY) : null);
        List<Participant> participants = new ArrayList<>();
        for (int state : World.set(world.delegations | world.observersByRecord)) {
            boolean observer = (world.observersByRecord >> state & 1) != 0;
            participants.add(Delegation.builder(
                            speaker(state),
                            observer ? DelegationCategory.OBSERVER_STATE : DelegationCategory.MEMBER_STATE)
                    .party(code(state))
                    .build());
        }
        participants.add(
                Delegation.builder(speaker(World.OBSERVER_ORGANIZATION), DelegationCategory.OBSERVER_ORGANIZATION)
                        .party(ORGANIZATION)
                        .build());
        participants.add(Delegation.builder(speaker(World.OFFICE), DelegationCategory.UN_ENTITY)
                .party(OFFICE)
                .build());
        participants.add(Individual.builder(speaker(World.INDIVIDUAL))
                .name("The President")
                .build());
        builder.participants(participants);
        List<Group> groups = new ArrayList<>();
        for (PartlyKnownGroup group : world.partlyKnown) {
            groups.add(group(id(GroupOf.theRecord(groups.size())), group));
        }
        builder.groups(groups);
        List<Statement> statements = new ArrayList<>();
        for (Said said : world.said) {
            statements.add(statement(world, statementId(statements.size()), said));
        }
        return builder.statements(statements).build();
    }

    private static Group group(String id, PartlyKnownGroup group) {
        List<String> members = new ArrayList<>(codes(group.listed()));
        if (group.formerCodeToo()) {
            members.add(WorldData.FORMER);
        }
        return Group.builder(id)
                .members(members)
                .organizations(group.organization() ? List.of(ORGANIZATION) : List.of())
                .size(group.size() == World.NO_SIZE ? null : group.size())
                .sizeQualifier(qualifier(group.sizeIs()))
                .build();
    }

    private static Qualifier qualifier(PartlyKnownGroup.SizeIs size) {
        return switch (size) {
            case EXACT -> Qualifier.EXACTLY;
            case AT_LEAST -> Qualifier.AT_LEAST;
            case AT_MOST -> Qualifier.AT_MOST;
            case ABOUT -> Qualifier.ABOUT;
        };
    }

    private static StatementKind kind(Said said) {
        return switch (said.kind()) {
            case INTERVENTION -> StatementKind.INTERVENTION;
            case REPLY -> StatementKind.RIGHT_OF_REPLY;
            case CHAIR_REMARKS -> StatementKind.CHAIR_REMARKS;
        };
    }

    private static Statement statement(World world, String id, Said said) {
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
                .kind(kind(said))
                .delivery(Delivery.valueOf(said.delivery().name()))
                .date(said.day() == World.NO_DATE ? null : date(said.day()))
                .onBehalfOf(said.spokenFor().stream()
                        .map(entry -> entry(world, entry))
                        .toList())
                .aligned(said.aligned().stream()
                        .map(entry -> entry(world, entry))
                        .toList())
                .alignsWith(statementIds(said.alignsWith()))
                .perhapsAlignsWith(statementIds(said.perhapsAlignsWith()))
                .dissociatesFrom(statementIds(said.dissociatesFrom()))
                .positions(positions)
                .build();
    }

    private static List<String> statementIds(List<Integer> numbers) {
        return numbers.stream().map(WorldRecord::statementId).toList();
    }

    private static OnBehalfOf entry(World world, For entry) {
        return OnBehalfOf.builder()
                .group(entry.group().isSome() ? id(entry.group()) : null)
                .name(entry.isOnlyAName() ? "The same words" : null)
                .states(codes(entry.states()))
                .organizations(entry.organization() ? List.of(ORGANIZATION) : List.of())
                .except(World.set(entry.except()).stream()
                        .map(party -> 1 << party == world.organization() ? ORGANIZATION : code(party))
                        .toList())
                .passage(entry.passage())
                .perhaps(entry.perhaps())
                .build();
    }

    private static String speaker(int speaker) {
        return speaker >= 0 ? "delegation-" + speaker : "participant" + speaker;
    }
}
