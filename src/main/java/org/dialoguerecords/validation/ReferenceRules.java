package org.dialoguerecords.validation;

import java.util.List;
import java.util.function.Predicate;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Statement;

/** What is named by an id is there, and statements align themselves with earlier ones. */
final class ReferenceRules implements Check {

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        documents(dialogue.documents(), "documents", subject, report);
        for (int i = 0; i < dialogue.groups().size(); i++) {
            sources(dialogue.groups().get(i).sources(), "groups", i, subject, report);
        }
        for (int i = 0; i < dialogue.participants().size(); i++) {
            Participant participant = dialogue.participants().get(i);
            if (participant instanceof Delegation delegation) {
                sources(delegation.sources(), "participants", i, subject, report);
            } else if (participant instanceof Individual individual) {
                sources(individual.sources(), "participants", i, subject, report);
            }
        }
        for (int i = 0; i < dialogue.statements().size(); i++) {
            statement(dialogue.statements().get(i), i, subject, report);
        }
        circles(subject, report);
        for (int i = 0; i < dialogue.reported().size(); i++) {
            reported(dialogue.reported().get(i), "reported[" + i + "]", subject, report);
        }
    }

    private static void statement(Statement statement, int index, Subject subject, Report report) {
        if (!subject.hasParticipant(statement.speaker())) {
            report.add(Rule.UNKNOWN_PARTICIPANT, StatementPaths.of(index, ".speaker"), statement.speaker());
        }
        each(
                statement.coSpeakers(),
                subject::hasParticipant,
                Rule.UNKNOWN_PARTICIPANT,
                "statements",
                index,
                ".coSpeakers",
                report);
        for (int i = 0; i < statement.onBehalfOf().size(); i++) {
            String group = statement.onBehalfOf().get(i).group();
            if (group != null && !subject.hasGroup(group)) {
                report.add(Rule.UNKNOWN_GROUP, StatementPaths.ofEntry(index, i) + ".group", group);
            }
        }
        for (int i = 0; i < statement.alignsWith().size(); i++) {
            String with = statement.alignsWith().get(i);
            if (with.equals(statement.id())) {
                report.add(Rule.SELF_ALIGNMENT, StatementPaths.of(index, ".alignsWith[" + i + "]"), with);
            } else if (!subject.hasStatement(with)) {
                report.add(Rule.UNKNOWN_STATEMENT, StatementPaths.of(index, ".alignsWith[" + i + "]"), with);
            }
        }
        for (int i = 0; i < statement.positions().size(); i++) {
            String issue = statement.positions().get(i).issue();
            if (!subject.hasIssue(issue)) {
                report.add(Rule.UNKNOWN_ISSUE, StatementPaths.of(index, ".positions[" + i + "].issue"), issue);
            }
        }
        if (!statement.documents().isEmpty()) {
            documents(statement.documents(), StatementPaths.of(index, ".documents"), subject, report);
        }
        sources(statement.sources(), "statements", index, subject, report);
    }

    private static void circles(Subject subject, Report report) {
        List<Statement> statements = subject.dialogue().statements();
        boolean forward = false;
        for (int i = 0; i < statements.size() && !forward; i++) {
            for (String with : statements.get(i).alignsWith()) {
                forward |= subject.statement(with).orElse(-1) > i;
            }
        }
        if (!forward) {
            return; // all alignments are with earlier statements
        }
        Circles circles = new Circles(subject);
        for (int i = 0; i < statements.size(); i++) {
            List<String> alignsWith = statements.get(i).alignsWith();
            for (int j = 0; j < alignsWith.size(); j++) {
                int with = subject.statement(alignsWith.get(j)).orElse(i);
                if (circles.together(i, with)) {
                    report.add(
                            Rule.CIRCULAR_ALIGNMENT, StatementPaths.of(i, ".alignsWith[" + j + "]"), alignsWith.get(j));
                }
            }
        }
    }

    private static void reported(ReportedFigure figure, String path, Subject subject, Report report) {
        if (figure.group() != null && !subject.hasGroup(figure.group())) {
            report.add(Rule.UNKNOWN_GROUP, path + ".group", figure.group());
        }
        if (figure.issue() != null && !subject.hasIssue(figure.issue())) {
            report.add(Rule.UNKNOWN_ISSUE, path + ".issue", figure.issue());
        }
        if (!subject.hasSource(figure.source())) {
            report.add(Rule.UNKNOWN_SOURCE, path + ".source", figure.source());
        }
    }

    private static void documents(List<Document> documents, String path, Subject subject, Report report) {
        for (int i = 0; i < documents.size(); i++) {
            sources(documents.get(i).sources(), path, i, subject, report);
        }
    }

    private static void sources(List<String> sources, String list, int index, Subject subject, Report report) {
        each(sources, subject::hasSource, Rule.UNKNOWN_SOURCE, list, index, ".sources", report);
    }

    private static void each(
            List<String> ids,
            Predicate<String> isKnown,
            Rule rule,
            String list,
            int index,
            String property,
            Report report) {
        for (int i = 0; i < ids.size(); i++) {
            if (!isKnown.test(ids.get(i))) {
                report.add(rule, list + "[" + index + "]" + property + "[" + i + "]", ids.get(i));
            }
        }
    }
}
