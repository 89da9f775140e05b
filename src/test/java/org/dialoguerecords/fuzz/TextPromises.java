package org.dialoguerecords.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Document;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ResolvedLabel;
import org.dialoguerecords.reference.SpeakerResolution;

/** What is promised of texts: names of states, speakers and groups, labels, symbols of documents. */
final class TextPromises {

    private static final ReferenceData REFERENCE = ReferenceData.standard();
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 1, 9),
            LocalDate.of(1991, 12, 24),
            LocalDate.of(1945, 10, 24),
            LocalDate.MIN,
            LocalDate.MAX);

    private TextPromises() {}

    static void ofName(String text) {
        Budget budget = Budget.of(text.length());
        for (LocalDate day : DAYS) {
            assertThat(budget.spend("resolve", () -> REFERENCE.resolve(text, day)))
                    .isNotNull();
            SpeakerResolution speaker = budget.spend("resolve a speaker", () -> REFERENCE.resolveSpeaker(text, day));
            assertThat(speaker.isResolved())
                    .isEqualTo(speaker.state().isPresent()
                            || speaker.organization().isPresent());
        }
        assertThat(budget.spend("resolve a group", () -> REFERENCE.resolveGroup(text)))
                .isNotNull();
        assertThat(budget.spend("resolve an organization", () -> REFERENCE.resolveOrganization(text)))
                .isNotNull();
    }

    static void ofLabel(String text) {
        Budget budget = Budget.of(text.length());
        for (LocalDate day : DAYS) {
            ResolvedLabel label = budget.spend("resolve a label", () -> REFERENCE.resolveLabel(text, day));
            assertThat(label.toString()).isNotBlank();
        }
    }

    static void ofSymbols(String text) {
        List<String> symbols = Budget.of(text.length()).spend("symbols", () -> Document.parseSymbols(text));
        assertThat(symbols).doesNotContain("");
        symbols.forEach(symbol -> assertThat(Document.parseSymbols(symbol)).containsExactly(symbol));
    }
}
