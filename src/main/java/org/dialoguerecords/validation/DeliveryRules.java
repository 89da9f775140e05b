package org.dialoguerecords.validation;

import java.util.List;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;

/** Statements align themselves with, and dissociate themselves from, statements that were delivered. */
final class DeliveryRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    DeliveryRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Statement.class, this::statement);
    }

    private void statement(Statement statement, RecordPath path) {
        delivered(statement.alignsWith(), path, "alignsWith");
        delivered(statement.perhapsAlignsWith(), path, "perhapsAlignsWith");
        delivered(statement.dissociatesFrom(), path, "dissociatesFrom");
    }

    private void delivered(List<String> ids, RecordPath owner, String property) {
        for (int i = 0; i < ids.size(); i++) {
            Statement other = checked.statement(ids.get(i));
            if (other != null
                    && (other.delivery() == Delivery.IN_WRITING || other.delivery() == Delivery.NOT_DELIVERED)) {
                findings.add(
                        Rule.UNDELIVERED_STATEMENT,
                        owner.property(property).element(i),
                        other.id(),
                        "delivery",
                        other.delivery().name());
            }
        }
    }
}
