package org.dialoguerecords.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;

/** A made-up record of the size of a real one: a kilobyte of text for each statement, one in eight not Latin. */
final class SampleRecord {

    private static final String LATIN =
            "The délégation thanks the Secretary-General for \"the report\" and takes note of it. ";
    private static final String OTHER = "代表团感谢秘书长的报告。 Делегация благодарит Генерального секретаря. ";

    private SampleRecord() {}

    static Dialogue of(int statements) {
        DialogueBuilder record = Dialogue.builder("sample", "A dialogue", LocalDate.of(2017, 9, 6))
                .coverage(Coverage.PARTIAL)
                .addSource(Source.builder("web").title("A site").build())
                .addReported(ReportedFigure.of(Figure.STATEMENTS, statements, "web"));
        for (int i = 0; i < statements; i++) {
            record.addParticipant(Delegation.memberState("d" + i, "S" + i));
            record.addStatement(statement(i));
        }
        return record.build();
    }

    private static Statement statement(int i) {
        return Statement.builder("s" + i, "d" + i)
                .onBehalfOf(i % 4 == 0 ? List.of(OnBehalfOf.states("DNK", "FIN", "ISL", "NOR", "SWE")) : List.of())
                .alignsWith("s0", "s1")
                .positions(List.of(Position.of("agenda", Stance.SUPPORTS)))
                .language("en")
                .text(i % 8 == 0 ? OTHER.repeat(10) : LATIN.repeat(12))
                .sources("web")
                .build();
    }
}
