package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.ReferenceData;

/** Makes statements of the rows of a table and puts them into a dialogue. */
final class SpeakersImport {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,9})[.)]?");

    /** The cell stands for all rows below it: with more it is no list of agenda items, and a short table makes a huge record. */
    private static final int MOST_AGENDA_ITEMS = 200;

    private final Dialogue dialogue;
    private final Sheet sheet;
    private final Draft draft;

    /** The items of each cell, read once for all rows. */
    private final Map<Cell, List<String>> agendaItems = new HashMap<>();

    SpeakersImport(Dialogue dialogue, ReferenceData reference, Sheet sheet) {
        this.dialogue = dialogue;
        this.sheet = sheet;
        this.draft = new Draft(dialogue, reference);
    }

    Imported read() {
        draft.findings().addAll(sheet.findings());
        List<Sheet.Row> rows = inOrder(sheet.rows());
        List<Statement> made = new ArrayList<>(dialogue.statements());
        int first = made.size();
        for (Sheet.Row row : rows) {
            made.add(statement(row, "statements[" + made.size() + "]"));
        }
        Alignments alignments = new Alignments(made, draft);
        for (int i = 0; i < rows.size(); i++) {
            int index = first + i;
            Optional<Cell> cell = rows.get(i).find(SpeakersColumn.ALIGNED_WITH);
            if (cell.isPresent()) {
                made.set(index, alignments.align(made.get(index), cell.get(), day(made.get(index)), index));
            }
        }
        return new Imported(
                draft.finished(made, sheet.isComplete()), draft.findings().inOrder());
    }

    /** The rows by their numbers where each has one of its own, else as they stand. */
    private static List<Sheet.Row> inOrder(List<Sheet.Row> rows) {
        Map<Integer, Sheet.Row> byNumber = new TreeMap<>();
        for (Sheet.Row row : rows) {
            var number = NUMBER.matcher(row.text(SpeakersColumn.ORDER));
            if (!number.matches() || byNumber.put(Integer.parseInt(number.group(1)), row) != null) {
                return rows;
            }
        }
        return List.copyOf(byNumber.values());
    }

    private LocalDate day(Statement statement) {
        LocalDate date = statement.date();
        return date == null ? dialogue.date() : date;
    }

    private Statement statement(Sheet.Row row, String path) {
        Optional<LocalDate> date =
                row.find(SpeakersColumn.DATE).flatMap(cell -> draft.values().day(cell, path + ".date"));
        LocalDate day = date.orElse(dialogue.date());
        RowSpeakers.Voice voice = draft.speakers().read(row, day, path);
        Statement.Builder statement = draft.statement(voice)
                .date(date.orElse(null))
                .onBehalfOf(draft.onBehalfOf(voice, row.find(SpeakersColumn.ON_BEHALF_OF), day, path, false));
        row.find(SpeakersColumn.ALIGNED_STATES)
                .filter(Cell::says)
                .ifPresent(cell -> statement.aligned(
                        draft.onBehalf().read(cell, cell.text(), day, path + ".aligned", draft.codes(voice), false)));
        words(row, statement, path);
        return statement.build();
    }

    private List<String> agendaItems(Cell cell, String path) {
        List<String> pieces = CellText.pieces(cell.text());
        if (pieces.size() > MOST_AGENDA_ITEMS) {
            draft.values().notUnderstood(cell, path, "14; 117");
            return List.of();
        }
        return pieces.stream().map(draft.agenda()::item).distinct().toList();
    }

    private void words(Sheet.Row row, Statement.Builder statement, String path) {
        row.find(SpeakersColumn.KIND)
                .filter(Cell::says)
                .flatMap(cell -> draft.values().word(cell, Vocabulary.KINDS, StatementKind.class, path + ".kind"))
                .ifPresent(statement::kind);
        row.find(SpeakersColumn.DELIVERY)
                .filter(Cell::says)
                .flatMap(cell -> draft.values().word(cell, Vocabulary.DELIVERIES, Delivery.class, path + ".delivery"))
                .ifPresent(statement::delivery);
        row.find(SpeakersColumn.LANGUAGE)
                .filter(Cell::says)
                .flatMap(cell -> draft.values().language(cell, path + ".language"))
                .ifPresent(statement::language);
        if (!row.text(SpeakersColumn.SITTING).isEmpty()) {
            statement.sitting(draft.agenda().sitting(row.text(SpeakersColumn.SITTING)));
        }
        row.find(SpeakersColumn.AGENDA_ITEM)
                .ifPresent(cell -> statement.agendaItems(
                        agendaItems.computeIfAbsent(cell, some -> agendaItems(some, path + ".agendaItems"))));
        row.find(SpeakersColumn.NOTE).ifPresent(cell -> statement.note(CellText.line(cell.text())));
    }
}
