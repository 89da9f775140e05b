package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.format.RecordPath;

/** A group is at least as large as what is listed of it, and as large as is reported. */
final class GroupSizeRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;
    private final Map<String, List<ReportedFigure>> reportedSizes = new HashMap<>();

    GroupSizeRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
        for (ReportedFigure figure : checked.dialogue().reported()) {
            if (figure.figure() == Figure.GROUP_SIZE && figure.group() != null && figure.value() != null) {
                reportedSizes
                        .computeIfAbsent(figure.group(), group -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Group.class, this::group);
    }

    private void group(Group group, RecordPath path) {
        Integer size = group.size();
        if (size == null) {
            return;
        }
        int listed = checked.listed(group);
        if (listed > size) {
            findings.add(Rule.MEMBERS_EXCEED_SIZE, path.property("size"), size, "listed", Integer.toString(listed));
        }
        List<ReportedFigure> reported = reportedSizes.getOrDefault(group.id(), List.of());
        if (!reported.isEmpty() && reported.stream().noneMatch(figure -> FigureRules.admits(figure, size))) {
            List<String> sizes = reported.stream()
                    .map(figure -> String.valueOf(figure.value()))
                    .toList();
            findings.add(Rule.SIZE_NOT_REPORTED, path.property("size"), size, "reported", String.join(", ", sizes));
        }
    }
}
