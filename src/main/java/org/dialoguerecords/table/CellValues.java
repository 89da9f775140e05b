package org.dialoguerecords.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Cells that hold one word of a vocabulary, a language or a day. */
final class CellValues {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?:日|[T ]\\d.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th|er|º|-го)?[ -.]*(?:de )?(\\p{L}[\\p{L} ]*?)\\.?(?:[ -,]*(?:de |del )?(\\d{4})(?: ?г\\.?)?)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+,? )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final int LONGEST_DATE = 60;
    private static final String EXAMPLES = "2020-01-09, 9 January 2020";

    private final Dialogue dialogue;
    private final TableFindings findings;

    CellValues(Dialogue dialogue, TableFindings findings) {
        this.dialogue = dialogue;
        this.findings = findings;
    }

    /** A value of a closed vocabulary, if the cell has one of its words. */
    <T extends Enum<T>> Optional<T> word(Cell cell, Vocabulary words, Class<T> type, String path) {
        return word(cell, words, path).map(value -> Enum.valueOf(type, value));
    }

    /** What a cell means in a vocabulary. */
    Optional<String> word(Cell cell, Vocabulary words, String path) {
        Optional<String> value = words.find(cell.text());
        if (value.isEmpty()) {
            notUnderstood(cell, path, String.join(", ", words.values()));
        }
        return value;
    }

    /** A rank: one of the words, or a word of the user's own as the format writes it. */
    Optional<String> rank(Cell cell, String path) {
        String text = CellText.line(cell.text());
        boolean own = Vocabulary.RANKS.find(text).isEmpty()
                && text.length() > 2
                && WORD.matcher(text).matches();
        return own ? Optional.of(text) : word(cell, Vocabulary.RANKS, path);
    }

    Optional<String> language(Cell cell, String path) {
        String text = CellText.line(cell.text());
        Optional<String> named = Vocabulary.LANGUAGES.find(text);
        if (named.isPresent()) {
            return named;
        }
        return TAG.matcher(text).matches() ? Optional.of(text) : word(cell, Vocabulary.LANGUAGES, path);
    }

    /** The one day of the dialogue that a cell can mean. */
    Optional<LocalDate> day(Cell cell, String path) {
        String text = CellText.line(cell.text());
        NavigableSet<LocalDate> meant = text.length() > LONGEST_DATE ? new TreeSet<>() : days(text);
        NavigableSet<LocalDate> held = new TreeSet<>(meant);
        held.removeIf(day -> day.isBefore(dialogue.date()) || day.isAfter(dialogue.lastDay()));
        if (held.size() == 1) {
            return Optional.of(held.first());
        }
        if (meant.size() == 1) {
            outside(cell, path, meant.first());
        } else {
            notUnderstood(cell, path, EXAMPLES);
        }
        return Optional.empty();
    }

    private void outside(Cell cell, String path, LocalDate day) {
        boolean mayLackEnd = dialogue.endDate() == null && day.isAfter(dialogue.date());
        findings.add(
                Rule.DATE_OUTSIDE_DIALOGUE,
                cell,
                path,
                day.toString(),
                "first",
                dialogue.date().toString(),
                "last",
                dialogue.lastDay().toString(),
                "endDate",
                mayLackEnd ? day.toString() : "");
    }

    /** All days that some words can mean; where they say no year, those of the dialogue. */
    private NavigableSet<LocalDate> days(String text) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            add(days, matcher.group(1), matcher.group(2), matcher.group(3));
            return days;
        }
        matcher = YEAR_LAST.matcher(text);
        if (matcher.matches()) {
            add(days, matcher.group(4), matcher.group(3), matcher.group(1));
            if (!matcher.group(2).equals(".")) {
                add(days, matcher.group(4), matcher.group(1), matcher.group(3));
            }
            return days;
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.matches()) {
            add(days, matcher.group(3), Vocabulary.MONTHS.find(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_FIRST.matcher(text);
        if (matcher.matches()) {
            add(days, matcher.group(3), Vocabulary.MONTHS.find(matcher.group(1)), matcher.group(2));
        }
        return days;
    }

    private void add(NavigableSet<LocalDate> days, @Nullable String year, Optional<String> month, String day) {
        if (month.isEmpty()) {
            return;
        }
        if (year != null) {
            add(days, year, month.get(), day);
        } else {
            for (int any = dialogue.date().getYear(); any <= dialogue.lastDay().getYear(); any++) {
                add(days, Integer.toString(any), month.get(), day);
            }
        }
    }

    private static void add(NavigableSet<LocalDate> days, String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return; // a day that does not exist is none that can be meant
        }
    }

    void notUnderstood(Cell cell, String path, String words) {
        findings.add(Rule.NOT_UNDERSTOOD, cell, path, CellText.line(cell.text()), "words", words);
    }
}
