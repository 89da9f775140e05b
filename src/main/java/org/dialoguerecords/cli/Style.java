package org.dialoguerecords.cli;

import org.dialoguerecords.tally.Verdict;
import org.dialoguerecords.validation.Severity;

/** How a word looks on a terminal; it never says more than the word. */
enum Style {
    PLAIN("0"),
    BOLD("1"),
    RED("31"),
    GREEN("32"),
    YELLOW("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    static Style of(Severity severity) {
        return severity == Severity.ERROR ? RED : YELLOW;
    }

    static Style of(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> GREEN;
            case CONTRADICTS -> RED;
            case UNDECIDED -> PLAIN;
        };
    }

    String on(String word) {
        return this == PLAIN ? word : "\u001b[" + code + "m" + word + "\u001b[0m";
    }
}
