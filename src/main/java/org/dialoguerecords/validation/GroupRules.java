package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.jspecify.annotations.Nullable;

/** Statements on behalf of others are made by those who can make them, for those who belong to the others. */
final class GroupRules implements Check {

    private static final int MOST_NAMED = 5;

    @Override
    public void check(Subject subject, Report report) {
        for (int i = 0; i < subject.dialogue().groups().size(); i++) {
            size(subject.dialogue().groups().get(i), i, subject, report);
        }
        for (int i = 0; i < subject.dialogue().statements().size(); i++) {
            Statement statement = subject.dialogue().statements().get(i);
            for (int j = 0; j < statement.onBehalfOf().size(); j++) {
                String path = "statements[" + i + "].onBehalfOf[" + j + "]";
                entry(statement, statement.onBehalfOf().get(j), path, subject, report);
            }
            aligned(statement, "statements[" + i + "].alignedStates", subject, report);
        }
        positions(subject, report);
    }

    private static void size(Group group, int index, Subject subject, Report report) {
        Integer size = group.size();
        if (size == null) {
            return;
        }
        int listed = group.members().size() + group.organizations().size();
        if (listed > size) {
            report.add(
                    Rule.MEMBERS_EXCEED_SIZE, "groups[" + index + "].size", size, "listed", Integer.toString(listed));
        }
        List<String> reportedSizes = new ArrayList<>();
        for (ReportedFigure figure : subject.dialogue().reported()) {
            if (figure.figure() == Figure.GROUP_SIZE && group.id().equals(figure.group()) && figure.value() != null) {
                if (FigureRules.admits(figure, size)) {
                    return;
                }
                reportedSizes.add(figure.value().toString());
            }
        }
        if (!reportedSizes.isEmpty()) {
            report.add(
                    Rule.SIZE_NOT_REPORTED,
                    "groups[" + index + "].size",
                    size,
                    "reported",
                    String.join(", ", reportedSizes));
        }
    }

    private static void entry(Statement statement, OnBehalfOf entry, String path, Subject subject, Report report) {
        boolean isList = !entry.states().isEmpty() || !entry.organizations().isEmpty();
        if (!isList && entry.group() == null) {
            return;
        }
        Participant speaker = subject.participant(statement.speaker()).orElse(null);
        if (speaker instanceof Individual) {
            report.add(Rule.INDIVIDUAL_FOR_STATES, path, statement.speaker());
        } else if (speaker instanceof Delegation delegation && delegation.party() != null) {
            membership(statement, delegation.party(), entry, path, subject, report);
        }
        LocalDate day = subject.dayOf(statement);
        for (int i = 0; i < entry.except().size(); i++) {
            String excepted = entry.except().get(i);
            boolean stranger = isList
                    ? !entry.states().contains(excepted)
                            && !entry.organizations().contains(excepted)
                    : isStranger(entry.group(), excepted, day, subject);
            if (stranger) {
                report.add(Rule.EXCEPTED_STRANGER, path + ".except[" + i + "]", excepted);
            }
        }
    }

    private static void membership(
            Statement statement, String party, OnBehalfOf entry, String path, Subject subject, Report report) {
        String group = entry.group();
        LocalDate day = subject.dayOf(statement);
        if (group == null || party.equals(group) || !isStranger(group, party, day, subject)) {
            return;
        }
        List<String> members = new ArrayList<>();
        for (Participant participant : subject.dialogue().participants()) {
            if (participant instanceof Delegation delegation
                    && delegation.party() != null
                    && members.size() < MOST_NAMED
                    && subject.membership(group, delegation.party(), day) == Membership.YES) {
                members.add(delegation.party());
            }
        }
        report.add(Rule.NOT_A_MEMBER, path + ".group", group, "speaker", party, "members", String.join(", ", members));
    }

    private static boolean isStranger(@Nullable String group, String code, LocalDate day, Subject subject) {
        return group != null && subject.membership(group, code, day) == Membership.NO;
    }

    private static void aligned(Statement statement, String path, Subject subject, Report report) {
        LocalDate day = subject.dayOf(statement);
        for (int i = 0; i < statement.alignedStates().size(); i++) {
            String state = statement.alignedStates().get(i);
            for (OnBehalfOf entry : statement.onBehalfOf()) {
                boolean isList =
                        !entry.states().isEmpty() || !entry.organizations().isEmpty();
                boolean spokenFor = isList
                        ? entry.states().contains(state)
                        : entry.group() != null && subject.membership(entry.group(), state, day) == Membership.YES;
                if (spokenFor && !entry.except().contains(state)) {
                    report.add(Rule.ALIGNED_MEMBER, path + "[" + i + "]", state);
                    break;
                }
            }
        }
    }

    /** What one delegation says of one issue, over all its statements. */
    private static void positions(Subject subject, Report report) {
        Map<String, Map<Stance, String>> said = new HashMap<>();
        List<Statement> statements = subject.dialogue().statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            for (int j = 0; j < statement.positions().size(); j++) {
                Position position = statement.positions().get(j);
                Map<Stance, String> stances = said.computeIfAbsent(
                        statement.speaker() + ' ' + position.issue(), key -> new EnumMap<>(Stance.class));
                String other = opposite(position.stance(), stances);
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
                stances.putIfAbsent(position.stance(), statement.id());
            }
        }
    }

    private static @Nullable String opposite(Stance stance, Map<Stance, String> said) {
        return switch (stance) {
            case SUPPORTS -> said.get(Stance.OPPOSES);
            case OPPOSES -> said.get(Stance.SUPPORTS);
            case MIXED, ABSTAINS -> null;
        };
    }
}
