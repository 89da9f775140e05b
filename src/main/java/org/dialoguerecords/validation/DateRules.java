package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** Days are in order, and those of the dialogue. */
final class DateRules implements Check {

    /** The day on which the Charter of the United Nations came into force. */
    private static final LocalDate FIRST = LocalDate.of(1945, 10, 24);

    /** No clock is asked, so that a record does not become valid by waiting. */
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final int MOST_YEARS = 10;

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        absurd(dialogue.date(), "date", report);
        LocalDate end = dialogue.endDate();
        if (end != null) {
            if (end.isBefore(dialogue.date())) {
                report.add(
                        Rule.DATES_OUT_OF_ORDER,
                        "endDate",
                        end,
                        "date",
                        dialogue.date().toString());
                return;
            }
            if (end.isAfter(LAST) || end.isAfter(dialogue.date().plusYears(MOST_YEARS))) {
                report.add(Rule.ABSURD_DATE, "endDate", end);
            }
        }
        statements(dialogue, report);
        List<ReportedFigure> reported = dialogue.reported();
        for (int i = 0; i < reported.size(); i++) {
            if (isOutside(reported.get(i).asOf(), dialogue)) {
                outside("reported[" + i + "].asOf", reported.get(i).asOf(), dialogue, report);
            }
        }
    }

    private static void statements(Dialogue dialogue, Report report) {
        List<Statement> statements = dialogue.statements();
        LocalDate latest = dialogue.date();
        for (int i = 0; i < statements.size(); i++) {
            LocalDate day = statements.get(i).date();
            if (isOutside(day, dialogue)) {
                outside("statements[" + i + "].date", day, dialogue, report);
            } else if (day != null && day.isBefore(latest)) {
                report.add(Rule.STATEMENT_OUT_OF_ORDER, "statements[" + i + "].date", day, "date", latest.toString());
            } else if (day != null) {
                latest = day;
            }
        }
    }

    private static void absurd(LocalDate day, String path, Report report) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            report.add(Rule.ABSURD_DATE, path, day);
        }
    }

    private static boolean isOutside(@Nullable LocalDate day, Dialogue dialogue) {
        return day != null && (day.isBefore(dialogue.date()) || day.isAfter(dialogue.lastDay()));
    }

    private static void outside(String path, @Nullable LocalDate day, Dialogue dialogue, Report report) {
        report.add(
                Rule.DATE_OUTSIDE_DIALOGUE,
                path,
                day,
                "first",
                dialogue.date().toString(),
                "last",
                dialogue.lastDay().toString());
    }
}
