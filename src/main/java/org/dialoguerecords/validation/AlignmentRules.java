package org.dialoguerecords.validation;

import java.util.List;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;

/** Statements align themselves with others that are there, dissociate themselves from such, and form no circle. */
final class AlignmentRules implements RuleCheck {

    private static final String ALIGNS_WITH = "alignsWith";

    /** Where a statement of another record is named. */
    private static final String OTHER_STATEMENTS = "alignsWithOther";

    private final CheckedDialogue checked;
    private final FindingCollector findings;
    private boolean circlesAreFound;

    AlignmentRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Statement.class, this::statement);
    }

    private void statement(Statement statement, RecordPath path) {
        unknown(statement.perhapsAlignsWith(), path, "perhapsAlignsWith", OTHER_STATEMENTS);
        unknown(statement.dissociatesFrom(), path, "dissociatesFrom", "");
        unknown(statement.alignsWith(), path, ALIGNS_WITH, OTHER_STATEMENTS);
        for (int i = 0; i < statement.alignsWith().size(); i++) {
            String with = statement.alignsWith().get(i);
            if (with.equals(statement.id())) {
                add(Rule.SELF_ALIGNMENT, path, i, with);
            }
            // in a circle some statement aligns itself with a later one
            if (!circlesAreFound && checked.statements().find(with) > path.index()) {
                circlesAreFound = true;
                circles(path.parent());
            }
        }
    }

    private void unknown(List<String> ids, RecordPath path, String property, String instead) {
        for (int i = 0; i < ids.size(); i++) {
            if (!checked.statements().has(ids.get(i))) {
                findings.add(
                        Rule.UNKNOWN_STATEMENT, path.property(property).element(i), ids.get(i), "instead", instead);
            }
        }
    }

    private void circles(RecordPath path) {
        AlignmentCircles circles = new AlignmentCircles(checked);
        List<Statement> statements = checked.dialogue().statements();
        for (int i = 0; i < statements.size(); i++) {
            List<String> alignsWith = statements.get(i).alignsWith();
            for (int j = 0; j < alignsWith.size(); j++) {
                if (circles.together(i, checked.statements().find(alignsWith.get(j)))) {
                    add(Rule.CIRCULAR_ALIGNMENT, path.element(i), j, alignsWith.get(j));
                }
            }
        }
    }

    private void add(Rule rule, RecordPath statement, int alignment, String with) {
        findings.add(rule, statement.property(ALIGNS_WITH).element(alignment), with);
    }
}
