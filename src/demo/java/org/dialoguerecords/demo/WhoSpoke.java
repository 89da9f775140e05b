package org.dialoguerecords.demo;

import java.util.List;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Tally;

public class WhoSpoke {

    public static void main(String[] args) {
        Tally tally = Tally.of(SampleDialogues.charter2020());
        System.out.println(tally.sentence() + ".");
        for (Comparison comparison : tally.compareWithReported()) {
            System.out.println(comparison.verdict() + ": " + comparison.explanation());
        }
        for (String code : List.of("IDN", "ISR")) {
            System.out.println(tally.explain(code));
        }
    }
}
