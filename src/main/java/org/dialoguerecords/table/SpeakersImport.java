package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.validation.Finding;

/** Makes statements of the rows of a table and puts them into a dialogue. */
final class SpeakersImport {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,9})[.)]?");

    private final Dialogue dialogue;
    private final Sheet sheet;
    private final TableFindings findings = new TableFindings();
    private final Participants participants;
    private final RowSpeakers speakers;
    private final OnBehalfWords onBehalf;
    private final CellValues values;
    private final Agenda agenda;
    private final Set<String> ids = new HashSet<>();

    SpeakersImport(Dialogue dialogue, ReferenceData reference, Sheet sheet) {
        this.dialogue = dialogue;
        this.sheet = sheet;
        this.participants = new Participants(dialogue, reference);
        this.values = new CellValues(dialogue, findings);
        this.speakers = new RowSpeakers(participants, reference, values, findings);
        this.onBehalf = new OnBehalfWords(dialogue, reference, findings);
        this.agenda = new Agenda(dialogue);
        dialogue.statements().forEach(statement -> ids.add(statement.id()));
    }

    Imported read(ReferenceData reference) {
        List<Sheet.Row> rows = inOrder(sheet.rows());
        List<Statement> made = new ArrayList<>(dialogue.statements());
        int first = made.size();
        for (Sheet.Row row : rows) {
            made.add(statement(row, "statements[" + made.size() + "]"));
        }
        Alignments alignments = new Alignments(made, participants, onBehalf, reference, findings);
        for (int i = 0; i < rows.size(); i++) {
            int index = first + i;
            Optional<Cell> cell = rows.get(i).find(SpeakersColumn.ALIGNED_WITH);
            if (cell.isPresent()) {
                made.set(index, alignments.align(made.get(index), cell.get(), day(made.get(index)), index));
            }
        }
        boolean isComplete = sheet.isComplete() && !speakers.leavesOpen();
        Dialogue read = dialogue.with(copy -> {
            copy.participants(participants.all()).statements(made);
            copy.sittings(agenda.sittings()).agenda(agenda.items());
            copy.coverage(isComplete ? dialogue.coverage() : Coverage.PARTIAL);
        });
        List<Finding> all = new ArrayList<>(sheet.findings());
        all.addAll(findings.inOrder());
        all.sort(Comparator.comparingLong(Finding::line).thenComparingInt(Finding::column));
        return new Imported(read, all);
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
        Optional<LocalDate> date = row.find(SpeakersColumn.DATE).flatMap(cell -> values.day(cell, path + ".date"));
        LocalDate day = date.orElse(dialogue.date());
        RowSpeakers.Voice voice = speakers.read(row, day, path);
        Statement.Builder statement = Statement.builder(
                        freeId(), voice.participants().get(0))
                .coSpeakers(voice.participants().subList(1, voice.participants().size()))
                .deliveredBy(voice.deliveredBy())
                .date(date.orElse(null));
        List<String> own = voice.participants().stream()
                .flatMap(id -> participants.party(id).stream())
                .toList();
        List<OnBehalfOf> entries = new ArrayList<>();
        if (!voice.onBehalf().isEmpty()) {
            entries.addAll(onBehalf.read(voice.cell(), voice.onBehalf(), day, path + ".onBehalfOf", own, false));
        }
        row.find(SpeakersColumn.ON_BEHALF_OF)
                .filter(SpeakersImport::says)
                .ifPresent(cell ->
                        entries.addAll(onBehalf.read(cell, cell.text(), day, path + ".onBehalfOf", own, false)));
        statement.onBehalfOf(entries.stream().distinct().toList());
        row.find(SpeakersColumn.ALIGNED_STATES)
                .filter(SpeakersImport::says)
                .ifPresent(cell ->
                        statement.aligned(onBehalf.read(cell, cell.text(), day, path + ".aligned", own, false)));
        words(row, statement, path);
        return statement.build();
    }

    private void words(Sheet.Row row, Statement.Builder statement, String path) {
        row.find(SpeakersColumn.KIND)
                .filter(SpeakersImport::says)
                .flatMap(cell -> values.word(cell, Words.KINDS, StatementKind.class, path + ".kind"))
                .ifPresent(statement::kind);
        row.find(SpeakersColumn.DELIVERY)
                .filter(SpeakersImport::says)
                .flatMap(cell -> values.word(cell, Words.DELIVERIES, Delivery.class, path + ".delivery"))
                .ifPresent(statement::delivery);
        row.find(SpeakersColumn.LANGUAGE)
                .filter(SpeakersImport::says)
                .flatMap(cell -> values.language(cell, path + ".language"))
                .ifPresent(statement::language);
        if (!row.text(SpeakersColumn.SITTING).isEmpty()) {
            statement.sitting(agenda.sitting(row.text(SpeakersColumn.SITTING)));
        }
        row.find(SpeakersColumn.AGENDA_ITEM)
                .ifPresent(cell -> statement.agendaItems(CellText.pieces(cell.text()).stream()
                        .map(agenda::item)
                        .distinct()
                        .toList()));
        row.find(SpeakersColumn.NOTE).ifPresent(cell -> statement.note(CellText.line(cell.text())));
    }

    /** Whether a cell says anything: a dash and "n/a" do not. */
    static boolean says(Cell cell) {
        return Words.NOTHING.find(cell.text()).isEmpty();
    }

    private String freeId() {
        int number = ids.size() + 1;
        while (!ids.add("s" + number)) {
            number++;
        }
        return "s" + number;
    }
}
