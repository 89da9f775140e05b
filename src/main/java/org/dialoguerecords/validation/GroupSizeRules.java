package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.ReportedFigure;

/** A group is at least as large as what is listed of it, and as large as is reported. */
final class GroupSizeRules implements Check {

    @Override
    public void check(Subject subject, Report report) {
        for (int i = 0; i < subject.dialogue().groups().size(); i++) {
            size(subject.dialogue().groups().get(i), i, subject, report);
        }
    }

    private static void size(Group group, int index, Subject subject, Report report) {
        Integer size = group.size();
        if (size == null) {
            return;
        }
        int listed = Subject.listed(group);
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
}
