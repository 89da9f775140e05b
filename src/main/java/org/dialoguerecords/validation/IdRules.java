package org.dialoguerecords.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;

/** Ids are well-formed and name one thing of a kind each. */
final class IdRules implements Check {

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        wellFormed(dialogue.id(), "id", report);
        if (dialogue.series() != null) {
            wellFormed(dialogue.series(), "series", report);
        }
        check(dialogue.groups(), Group::id, "groups", report);
        check(dialogue.issues(), Issue::id, "issues", report);
        check(dialogue.participants(), Participant::id, "participants", report);
        check(dialogue.statements(), Statement::id, "statements", report);
        check(dialogue.sources(), Source::id, "sources", report);
    }

    private static <T> void check(List<T> all, Function<T, String> idOf, String list, Report report) {
        Set<String> seen = new HashSet<>(2 * all.size());
        for (int i = 0; i < all.size(); i++) {
            String id = idOf.apply(all.get(i));
            if (!seen.add(id)) {
                report.add(Rule.DUPLICATE_ID, list + "[" + i + "].id", id);
            }
            if (!isWellFormed(id)) {
                report.add(Rule.MALFORMED_ID, list + "[" + i + "].id", id);
            }
        }
    }

    private static void wellFormed(String id, String path, Report report) {
        if (!isWellFormed(id)) {
            report.add(Rule.MALFORMED_ID, path, id);
        }
    }

    private static boolean isWellFormed(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Characters.hidesInIds(c)) {
                return false;
            }
        }
        return true;
    }
}
