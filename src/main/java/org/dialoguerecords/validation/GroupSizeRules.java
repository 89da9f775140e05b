package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.tally.Count;

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
            if (group.sizeQualifier() != Qualifier.EXACTLY) {
                findings.add(Rule.QUALIFIER_WITHOUT_SIZE, path.property("sizeQualifier"), group.sizeQualifier());
            }
            return;
        }
        int listed = checked.listed(group);
        Count meant = Count.of(group.sizeQualifier(), size);
        if (listed > meant.max().orElse(Integer.MAX_VALUE)) {
            findings.add(Rule.MEMBERS_EXCEED_SIZE, path.property("size"), size, "listed", Integer.toString(listed));
        }
        List<ReportedFigure> reported = reportedSizes.getOrDefault(group.id(), List.of());
        if (!reported.isEmpty()
                && reported.stream().allMatch(figure -> Count.of(figure).isDisjointFrom(meant))) {
            List<String> sizes = reported.stream()
                    .map(figure -> String.valueOf(figure.value()))
                    .toList();
            findings.add(Rule.SIZE_NOT_REPORTED, path.property("size"), size, "reported", String.join(", ", sizes));
        }
    }
}
