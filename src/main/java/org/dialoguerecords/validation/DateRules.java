package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.PartialDate;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** Days are in order, and those of the dialogue. */
final class DateRules implements Check {

    /** The day on which the conference that founded the United Nations began. */
    private static final LocalDate FIRST = LocalDate.of(1945, 4, 25);

    /** Nothing printed earlier is quoted as a source: a year before is a typing error such as 0217. */
    private static final LocalDate FIRST_PRINTED = LocalDate.of(1800, 1, 1);

    /** No clock is asked, so that a record does not become valid by waiting. */
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final int MOST_YEARS = 10;

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        printed(dialogue, report);
        if (isAbsurd(dialogue.date(), FIRST)) {
            report.add(Rule.ABSURD_DATE, "date", dialogue.date());
            return; // what else there is to say of days follows from this one
        }
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
            if (isTooFar(dialogue)) {
                report.add(Rule.ABSURD_DATE, "endDate", end);
                return;
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

    /** Whether the days of a dialogue can be meant. */
    static boolean isPlausible(Dialogue dialogue) {
        return !isAbsurd(dialogue.date(), FIRST) && !isTooFar(dialogue);
    }

    private static boolean isTooFar(Dialogue dialogue) {
        return dialogue.lastDay().isAfter(LAST)
                || dialogue.lastDay().isAfter(dialogue.date().plusYears(MOST_YEARS));
    }

    private static boolean isAbsurd(LocalDate day, LocalDate first) {
        return day.isBefore(first) || day.isAfter(LAST);
    }

    /** Documents and sources have days of their own, before the dialogue or after it. */
    private static void printed(Dialogue dialogue, Report report) {
        documents(dialogue.documents(), "documents", report);
        for (int i = 0; i < dialogue.statements().size(); i++) {
            if (!dialogue.statements().get(i).documents().isEmpty()) {
                documents(dialogue.statements().get(i).documents(), "statements[" + i + "].documents", report);
            }
        }
        for (int i = 0; i < dialogue.sources().size(); i++) {
            PartialDate published = dialogue.sources().get(i).published();
            if (published != null && isAbsurd(published.earliest(), FIRST_PRINTED)) {
                report.add(Rule.ABSURD_DATE, "sources[" + i + "].published", published);
            }
        }
    }

    private static void documents(List<Document> documents, String path, Report report) {
        for (int i = 0; i < documents.size(); i++) {
            LocalDate date = documents.get(i).date();
            if (date != null && isAbsurd(date, FIRST_PRINTED)) {
                report.add(Rule.ABSURD_DATE, path + "[" + i + "].date", date);
            }
        }
    }

    /** Whether the dialogue was not held on that day. */
    static boolean isOutside(@Nullable LocalDate day, Dialogue dialogue) {
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
