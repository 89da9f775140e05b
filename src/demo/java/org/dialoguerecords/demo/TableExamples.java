package org.dialoguerecords.demo;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dialoguerecords.Body;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.json.LineResult;
import org.dialoguerecords.table.DialogueDifferences;
import org.dialoguerecords.table.Imported;
import org.dialoguerecords.table.MeetingRecords;
import org.dialoguerecords.table.SpeakersColumn;
import org.dialoguerecords.table.SpeakersTable;
import org.dialoguerecords.table.TableOptions;
import org.dialoguerecords.table.TidyTables;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the page on tables. */
public final class TableExamples {

    private TableExamples() {}

    /** From a table of speakers to a record, a count, and tables for others. */
    public static void speakers(Path folder) {
        Dialogue meeting = Dialogue.builder("water-2026", "Dialogue on water", LocalDate.of(2026, 3, 20))
                .body(Body.GENERAL_ASSEMBLY)
                .build();
        Imported imported = SpeakersTable.read(folder.resolve("speakers.csv")).into(meeting);
        imported.findings().forEach(System.out::println);
        Dialogue dialogue = DialogueValidator.standard().requireValid(imported.dialogue());
        DialogueJson.write(dialogue, folder.resolve("dialogue.json"));
        Tally tally = Tally.of(dialogue);
        System.out.println(tally.sentence() + ".");
        System.out.println(tally.explain("ISL"));
        System.out.println(JsonMapper.shared().writeValueAsString(tally.count(Figure.STATES_REPRESENTED)));
        TidyTables.write(dialogue, folder.resolve("tables"));
    }

    /** An encoding and a heading of one's own. */
    public static SpeakersTable ownDialect(Path folder) {
        TableOptions options = TableOptions.standard()
                .withCharset(Charset.forName("windows-1251"))
                .withHeading("Кто", SpeakersColumn.SPEAKER);
        SpeakersTable table = SpeakersTable.read(folder.resolve("speakers-ru.csv"), options);
        return table;
    }

    /** A meeting of several documents, as a public service hands them out. */
    public static Dialogue meeting(Dialogue meeting, Path first, Path resumption) {
        Imported begun = MeetingRecords.read(first).into(meeting);
        Imported whole = MeetingRecords.read(resumption).into(begun.dialogue());
        whole.findings().forEach(System.out::println);
        return whole.dialogue();
    }

    /** What two keepers recorded differently. */
    public static void differences(Dialogue mine, Dialogue yours) {
        DialogueDifferences.between(mine, yours).forEach(System.out::println);
    }

    /** A corpus of any length as tables. */
    public static void corpus(Path corpus, Path folder) {
        try (Stream<LineResult> lines = DialogueJson.readLines(corpus)) {
            TidyTables.write(lines.map(LineResult::orElseThrow), folder);
        }
    }
}
