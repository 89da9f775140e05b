package org.dialoguerecords.validation;

import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** Statements align themselves with others that are there, and not in a circle. */
final class AlignmentRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;
    private @Nullable AlignmentCircles circles;

    AlignmentRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Dialogue.class, this::dialogue);
        walk.on(Statement.class, this::statement);
    }

    private void dialogue(Dialogue dialogue, RecordPath path) {
        if (hasAlignmentWithLater(dialogue.statements())) {
            circles = new AlignmentCircles(checked);
        }
    }

    /** There is no circle where all alignments are with earlier statements. */
    private boolean hasAlignmentWithLater(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            for (String with : statements.get(i).alignsWith()) {
                if (checked.statements().indexOf(with) > i) {
                    return true;
                }
            }
        }
        return false;
    }

    private void statement(Statement statement, RecordPath path) {
        for (int i = 0; i < statement.alignsWith().size(); i++) {
            String with = statement.alignsWith().get(i);
            if (with.equals(statement.id())) {
                add(Rule.SELF_ALIGNMENT, path, i, with);
            } else if (!checked.statements().has(with)) {
                add(Rule.UNKNOWN_STATEMENT, path, i, with);
            }
            if (isInCircle(path.index(), with)) {
                add(Rule.CIRCULAR_ALIGNMENT, path, i, with);
            }
        }
    }

    private boolean isInCircle(int statement, String with) {
        return circles != null
                && circles.together(statement, checked.statements().indexOf(with));
    }

    private void add(Rule rule, RecordPath statement, int alignment, String with) {
        findings.add(rule, statement.property("alignsWith").element(alignment), with);
    }
}
