package org.dialoguerecords.validation;

import java.time.LocalDate;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.PartialDate;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** Days are in order, and those of the dialogue. */
final class DateRules implements RuleCheck {

    /** The day on which the conference that founded the United Nations began. */
    private static final LocalDate FIRST = LocalDate.of(1945, 4, 25);

    /** Nothing printed earlier is quoted as a source: a year before is a typing error such as 0217. */
    private static final LocalDate FIRST_PRINTED = LocalDate.of(1800, 1, 1);

    /** No clock is asked, so that a record does not become valid by waiting. */
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final int MOST_YEARS = 10;

    private final CheckedDialogue checked;
    private final Dialogue dialogue;
    private final FindingCollector findings;

    /** Whether the days of the dialogue can be meant; otherwise what is wrong with others follows from that. */
    private final boolean plausible;

    /** The latest day of the statements so far. */
    private LocalDate latest;

    DateRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.dialogue = checked.dialogue();
        this.findings = findings;
        this.plausible = isPlausible(dialogue) && !isReversed(dialogue);
        this.latest = dialogue.date();
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Dialogue.class, this::dialogue);
        walk.on(Sitting.class, this::sitting);
        walk.on(Statement.class, this::statement);
        walk.on(ReportedFigure.class, this::reported);
        walk.on(Document.class, this::document);
        walk.on(Source.class, this::source);
    }

    private void dialogue(Dialogue dialogue, RecordPath path) {
        if (isAbsurd(dialogue.date(), FIRST)) {
            findings.add(Rule.ABSURD_DATE, path.property("date"), dialogue.date());
        } else if (isReversed(dialogue)) {
            findings.add(
                    Rule.DATES_OUT_OF_ORDER,
                    path.property("endDate"),
                    dialogue.endDate(),
                    "date",
                    dialogue.date().toString());
        } else if (isTooFar(dialogue)) {
            findings.add(Rule.ABSURD_DATE, path.property("endDate"), dialogue.endDate());
        }
    }

    /** A sitting past midnight has the date of its start, so that its end may be before that by the clock. */
    private void sitting(Sitting sitting, RecordPath path) {
        LocalDate day = sitting.date();
        if (day != null && plausible && isOutside(day, dialogue)) {
            outside(day, path, "date", true);
        }
    }

    private void statement(Statement statement, RecordPath path) {
        Sitting sitting = checked.sitting(statement.sitting());
        LocalDate ofSitting = sitting == null ? null : sitting.date();
        LocalDate day = statement.date() == null ? ofSitting : statement.date();
        if (day == null || !plausible) {
            return;
        }
        String property = statement.date() == null ? "sitting" : "date";
        if (sitting != null && ofSitting != null && !day.equals(ofSitting)) {
            findings.add(
                    Rule.DATE_OUTSIDE_SITTING,
                    path.property("date"),
                    day,
                    "sitting",
                    sitting.id(),
                    "date",
                    ofSitting.toString());
        }
        if (isOutside(day, dialogue)) {
            if (statement.date() != null) {
                outside(day, path, "date", true);
            }
        } else if (day.isBefore(latest)) {
            findings.add(Rule.STATEMENT_OUT_OF_ORDER, path.property(property), day, "date", latest.toString());
        } else {
            latest = day;
        }
    }

    private void reported(ReportedFigure figure, RecordPath path) {
        LocalDate day = figure.asOf();
        if (day != null && plausible && isOutside(day, dialogue)) {
            outside(day, path, "asOf", false);
        }
    }

    /** A document has a day of its own, before the dialogue or after it. */
    private void document(Document document, RecordPath path) {
        LocalDate day = document.date();
        if (day != null && isAbsurd(day, FIRST_PRINTED)) {
            findings.add(Rule.ABSURD_DATE, path.property("date"), day);
        }
    }

    private void source(Source source, RecordPath path) {
        PartialDate published = source.published();
        if (published != null && isAbsurd(published.earliest(), FIRST_PRINTED)) {
            findings.add(Rule.ABSURD_DATE, path.property("published"), published);
        }
    }

    private void outside(LocalDate day, RecordPath owner, String property, boolean isHeldThen) {
        boolean lacksEnd = isHeldThen && dialogue.endDate() == null && day.isAfter(dialogue.date());
        findings.add(
                Rule.DATE_OUTSIDE_DIALOGUE,
                owner.property(property),
                day,
                "first",
                dialogue.date().toString(),
                "last",
                dialogue.lastDay().toString(),
                "endDate",
                lacksEnd ? day.toString() : "");
    }

    /** Whether the days of a dialogue can be meant, whatever their order. */
    static boolean isPlausible(Dialogue dialogue) {
        return !isAbsurd(dialogue.date(), FIRST) && !isTooFar(dialogue);
    }

    /** Whether the dialogue was not held on that day. */
    static boolean isOutside(@Nullable LocalDate day, Dialogue dialogue) {
        return day != null && (day.isBefore(dialogue.date()) || day.isAfter(dialogue.lastDay()));
    }

    private static boolean isReversed(Dialogue dialogue) {
        return dialogue.lastDay().isBefore(dialogue.date());
    }

    private static boolean isTooFar(Dialogue dialogue) {
        return dialogue.lastDay().isAfter(LAST)
                || dialogue.lastDay().isAfter(dialogue.date().plusYears(MOST_YEARS));
    }

    private static boolean isAbsurd(LocalDate day, LocalDate first) {
        return day.isBefore(first) || day.isAfter(LAST);
    }
}
