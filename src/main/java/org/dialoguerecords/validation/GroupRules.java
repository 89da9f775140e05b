package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** Statements on behalf of others are made by those who can make them, for those who belong to the others. */
final class GroupRules implements Check {

    private static final int MOST_NAMED = 5;

    @Override
    public void check(Subject subject, Report report) {
        for (int i = 0; i < subject.dialogue().statements().size(); i++) {
            Statement statement = subject.dialogue().statements().get(i);
            for (int j = 0; j < statement.onBehalfOf().size(); j++) {
                int index = i;
                int number = j;
                Supplier<String> path = () -> StatementPaths.ofEntry(index, number);
                entry(statement, statement.onBehalfOf().get(j), path, subject, report);
            }
            aligned(statement, i, subject, report);
        }
        positions(subject, report);
    }

    private static void entry(
            Statement statement, OnBehalfOf entry, Supplier<String> path, Subject subject, Report report) {
        boolean isList = entry.isList();
        if (!isList && entry.group() == null) {
            return;
        }
        if (subject.participant(statement.speaker()) instanceof Individual) {
            report.add(Rule.INDIVIDUAL_FOR_STATES, path.get(), statement.speaker());
        } else if (entry.group() != null) {
            speakers(statement, entry.group(), path, subject, report);
        }
        for (int i = 0; i < entry.except().size(); i++) {
            String excepted = entry.except().get(i);
            boolean stranger = isList
                    ? !entry.states().contains(excepted)
                            && !entry.organizations().contains(excepted)
                    : entry.group() != null && subject.isStranger(entry.group(), excepted, subject.daysOf(statement));
            if (stranger) {
                report.add(Rule.EXCEPTED_STRANGER, path.get() + ".except[" + i + "]", excepted);
            }
        }
    }

    /** One of those who take the floor together is enough. */
    private static void speakers(
            Statement statement, String group, Supplier<String> path, Subject subject, Report report) {
        List<LocalDate> days = subject.daysOf(statement);
        String stranger = null;
        for (String speaker : statement.speakers()) {
            String party = subject.party(speaker);
            if (party == null || party.equals(group) || !subject.isStranger(group, party, days)) {
                return;
            }
            stranger = stranger == null ? party : stranger;
        }
        List<String> members = new ArrayList<>();
        for (Participant participant : subject.dialogue().participants()) {
            String party = subject.party(participant.id());
            if (party != null && members.size() < MOST_NAMED && subject.isMember(group, party, days)) {
                members.add(party);
            }
        }
        report.add(
                Rule.NOT_A_MEMBER,
                path.get() + ".group",
                group,
                "speaker",
                String.valueOf(stranger),
                "members",
                String.join(", ", members));
    }

    private static void aligned(Statement statement, int index, Subject subject, Report report) {
        for (int i = 0; i < statement.aligned().size(); i++) {
            List<String> states = statement.aligned().get(i).states();
            for (int j = 0; j < states.size(); j++) {
                String state = states.get(j);
                if (isSpeaker(state, statement, subject) || isSpokenFor(state, statement, subject)) {
                    report.add(
                            Rule.ALIGNED_MEMBER,
                            StatementPaths.of(index, ".aligned[" + i + "].states[" + j + "]"),
                            state);
                }
            }
        }
    }

    private static boolean isSpeaker(String state, Statement statement, Subject subject) {
        for (String speaker : statement.speakers()) {
            if (state.equals(subject.party(speaker))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpokenFor(String state, Statement statement, Subject subject) {
        List<LocalDate> days = subject.daysOf(statement);
        for (OnBehalfOf entry : statement.onBehalfOf()) {
            if (isSpokenFor(state, entry, subject, days)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpokenFor(String state, OnBehalfOf entry, Subject subject, List<LocalDate> days) {
        boolean named = entry.isList()
                ? entry.states().contains(state)
                : entry.group() != null && subject.isMember(entry.group(), state, days);
        return named && !entry.except().contains(state);
    }

    /** What one party, or one individual, says of one issue, over all its statements. */
    private static void positions(Subject subject, Report report) {
        Map<String, Map<String, Map<Stance, String>>> said = new HashMap<>();
        List<Statement> statements = subject.dialogue().statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            for (int j = 0; j < statement.positions().size(); j++) {
                Position position = statement.positions().get(j);
                String other = null;
                for (String speaker : statement.speakers()) {
                    Map<Stance, String> stances = said.computeIfAbsent(position.issue(), key -> new HashMap<>())
                            .computeIfAbsent(subject.seatOf(speaker), key -> new EnumMap<>(Stance.class));
                    other = other == null ? opposite(position.stance(), stances) : other;
                    stances.putIfAbsent(position.stance(), statement.id());
                }
                if (other != null) {
                    report.add(
                            Rule.CONTRADICTORY_POSITIONS,
                            "statements[" + i + "].positions[" + j + "].stance",
                            position.stance(),
                            "issue",
                            position.issue(),
                            "other",
                            other);
                }
            }
        }
    }

    private static @Nullable String opposite(Stance stance, Map<Stance, String> said) {
        return switch (stance) {
            case SUPPORTS -> said.get(Stance.OPPOSES);
            case OPPOSES -> said.get(Stance.SUPPORTS);
            case MIXED, CONDITIONAL, ABSTAINS -> null;
        };
    }
}
