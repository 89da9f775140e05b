package org.dialoguerecords.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.reference.ReferenceData;

/**
 * Made-up meetings as real ones are: every member state takes the floor, one statement in four is made for a group or for
 * listed states, some align themselves, some take positions; one meeting in five lasts for several days, three in ten are
 * partial. One in four has what few records have: sittings, videos, statements in writing, passages, what the source leaves
 * open, groups that are aligned, dissociations and votes. The same number makes the same meeting.
 */
final class Meetings {

    static final ReferenceData REFERENCE = ReferenceData.standard();
    private static final String[] GROUPS = {"EU", "G77", "AOSIS", "AU", "FRIENDS", "CORE", "", "", "EU", "NAM"};
    private static final String TEXT = "The delegation thanks the Secretary-General for \"the report\". "
            + "La délégation s’associe à la déclaration faite précédemment. Делегация благодарит за доклад. 代表团感谢报告。 ";

    private final Random random;
    private final int number;
    private final int statements;
    private final boolean texts;
    private final LocalDate date;
    private final boolean days;
    private final boolean special;
    private final List<String> states;
    private final List<String> europe;

    private Meetings(int number, int statements, boolean texts) {
        this.random = new Random(1_000_003L * number + statements);
        this.number = number;
        this.statements = statements;
        this.texts = texts;
        this.date = LocalDate.of(1995 + random.nextInt(28), 1 + random.nextInt(12), 1 + random.nextInt(26));
        this.days = random.nextInt(5) == 0;
        this.special = number % 4 == 3;
        this.states = new ArrayList<>(REFERENCE.unMembers(date).codes());
        Collections.shuffle(states, random);
        this.europe = REFERENCE.members("EU", date).certain().codes();
    }

    static Dialogue of(int number, int statements, boolean texts) {
        return new Meetings(number, statements, texts).meeting();
    }

    static List<Dialogue> many(int count, int statements, boolean texts) {
        return IntStream.range(0, count)
                .mapToObj(number -> of(number, statements, texts))
                .toList();
    }

    private Dialogue meeting() {
        DialogueBuilder meeting = Dialogue.builder("meeting-" + number, "Meeting number " + number, date)
                .series("series-" + number % 7)
                .coverage(random.nextInt(10) < 3 ? Coverage.PARTIAL : Coverage.COMPLETE)
                .endDate(days ? date.plusDays(1 + random.nextInt(2)) : null)
                .addSource("release", source -> source.title("A press release"))
                .addSource("summary", source -> source.title("A summary"))
                .addIssue("agenda", "Whether it belongs on the agenda")
                .addGroup(
                        "FRIENDS",
                        group -> group.name("Group of Friends")
                                .members(states.get(0), states.get(2), states.get(4))
                                .size(50))
                .addGroup("CORE", group -> group.name("Core group").members(states.subList(1, 12)))
                .addIndividual("president", person -> person.name("A. B.").function("President"));
        int delegations = Math.min(states.size(), Math.max(8, statements));
        for (String state : states.subList(0, delegations)) {
            meeting.addParticipant(
                    Delegation.builder("d-" + state.toLowerCase(Locale.ROOT), DelegationCategory.MEMBER_STATE)
                            .party(state)
                            .name(REFERENCE.state(state).name(Locale.ENGLISH, date))
                            .build());
        }
        meeting.addDelegation("d-eu", DelegationCategory.REGIONAL_ORGANIZATION, eu -> eu.party("EU"))
                .addDelegation("d-vat", DelegationCategory.OBSERVER_STATE, see -> see.party("VAT"))
                .addDelegation("d-ngo", DelegationCategory.CIVIL_SOCIETY, centre -> centre.name("Global Centre"));
        for (int i = 0; i < statements; i++) {
            meeting.addStatement(statement(i, delegations));
        }
        if (special) {
            meeting.addSitting("morning", sitting -> sitting.date(date))
                    .addVote(
                            "vote",
                            VoteKind.RECORDED,
                            vote -> vote.inFavour(states.subList(0, 60)).against(states.subList(60, 70)));
        }
        return meeting.build();
    }

    /** With three reported figures, of which the record contradicts none. */
    static Dialogue withReportedFigures(Dialogue meeting) {
        return meeting.with(more -> more.addReported(Figure.STATEMENTS, "release", reported -> {})
                .addReported(Figure.MEMBER_STATES_SPOKE, "release", reported -> {})
                .addReported(Figure.STATES_REPRESENTED, "summary", reported -> {}));
    }

    /** The same with codes that no data know instead of those of one state in ten. */
    static Dialogue withUnknownStates(Dialogue meeting) {
        String json = DialogueJson.toJson(meeting);
        for (String code : REFERENCE.states().codes()) {
            if (Math.floorMod(code.hashCode(), 10) == 0) {
                json = json.replace('"' + code + '"', "\"X" + code + '"');
            }
        }
        return DialogueJson.read(json);
    }

    private Statement statement(int i, int delegations) {
        boolean opening = i == 0 && statements > 1;
        String group = !opening && random.nextInt(4) == 0 ? GROUPS[random.nextInt(GROUPS.length)] : null;
        Statement.Builder statement = Statement.builder("s" + i, opening ? "president" : speaker(i, delegations, group))
                .kind(opening ? StatementKind.OPENING_REMARKS : StatementKind.INTERVENTION)
                .date(days && random.nextInt(10) < 8 ? date.plusDays(random.nextInt(2)) : null)
                .language("en")
                .sources("release");
        if (group != null) {
            statement.onBehalfOf(entry(group));
            if (random.nextInt(4) == 0) {
                statement.aligned(OnBehalfOf.states("MNE", "NOR"));
            }
        }
        if (i > 3 && random.nextInt(12) == 0) {
            statement.alignsWith("s" + (1 + random.nextInt(i - 1)));
        }
        if (random.nextInt(6) == 0) {
            statement.positions(Position.of("agenda", random.nextInt(4) == 0 ? Stance.OPPOSES : Stance.SUPPORTS));
        }
        if (special) {
            addWhatFewHave(statement, i, group);
        }
        if (texts) {
            statement.text(TEXT.repeat(4 + random.nextInt(5)));
        }
        return statement.build();
    }

    private String speaker(int i, int delegations, String group) {
        if ("EU".equals(group)) {
            return "d-eu";
        }
        if (i % 60 == 59) {
            return "d-ngo";
        }
        int place = i < delegations ? i % delegations : random.nextInt(delegations);
        return i % 70 == 69 ? "d-vat" : "d-" + states.get(place).toLowerCase(Locale.ROOT);
    }

    private OnBehalfOf entry(String group) {
        if (group.isEmpty()) {
            return random.nextBoolean()
                    ? OnBehalfOf.states("DNK", "FIN", "ISL", "NOR", "SWE")
                    : OnBehalfOf.states(
                            states.get(random.nextInt(states.size())),
                            states.get(random.nextInt(states.size())),
                            "LUX");
        }
        OnBehalfOf entry = OnBehalfOf.group(group);
        return group.equals("EU") && random.nextInt(8) == 0
                ? entry.excepting(europe.get(random.nextInt(europe.size())))
                : entry;
    }

    private void addWhatFewHave(Statement.Builder statement, int i, String group) {
        switch (random.nextInt(12)) {
            case 0 -> statement.sitting("morning").date(null);
            case 1 -> statement.delivery(Delivery.VIDEO);
            case 2 -> statement.delivery(Delivery.IN_WRITING);
            case 3 -> statement.coSpeakers("d-vat");
            case 4 -> statement.aligned(OnBehalfOf.group("AOSIS"));
            case 5 -> statement.perhapsAlignsWith("s" + i / 2);
            case 6 -> {
                if (group == null && random.nextInt(4) == 0) {
                    statement.dissociatesFrom("s" + i / 2);
                }
            }
            case 7 -> {
                if (group != null) {
                    statement.onBehalfOf(entry(group).with(entry -> entry.passage(true)), OnBehalfOf.group("AU"));
                }
            }
            default -> {}
        }
    }
}
