package org.dialoguerecords.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.MalformedTableException;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ReferenceDataBuilder;
import org.dialoguerecords.table.Imported;
import org.dialoguerecords.table.MeetingRecords;
import org.dialoguerecords.table.SpeakersTable;
import org.dialoguerecords.table.TableFormatException;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.Tally;

/** What is promised of speakers' tables, of meetings as services hand them out, and of tables of reference data. */
final class TablePromises {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 9);
    private static final Dialogue MEETING = Dialogue.builder("d", "A dialogue", DAY)
            .endDate(DAY.plusDays(4))
            .coverage(Coverage.COMPLETE)
            .build();

    private TablePromises() {}

    static Optional<Dialogue> ofSpeakers(byte[] bytes) {
        return imported(
                bytes, () -> SpeakersTable.read(new ByteArrayInputStream(bytes)).into(MEETING));
    }

    static Optional<Dialogue> ofMeeting(byte[] bytes) {
        return imported(
                bytes,
                () -> MeetingRecords.read(new ByteArrayInputStream(bytes)).into(MEETING));
    }

    private static Optional<Dialogue> imported(byte[] bytes, Supplier<Imported> reading) {
        try {
            Imported imported = Budget.of(bytes.length).spend("import", reading);
            imported.findings().forEach(finding -> {
                assertThat(finding.message()).isNotBlank();
                assertThat(finding.message(Locale.FRENCH)).isNotBlank();
                assertThat(finding.line()).isPositive();
                assertThat(finding.column()).isPositive();
            });
            return Optional.of(imported.dialogue());
        } catch (TableFormatException e) {
            assertThat(e.getMessage()).contains("expected");
            return Optional.empty();
        }
    }

    /** The tables of a world, one of them damaged: refused with file and line, or ready for use. */
    static void ofReference(Map<String, String> tables) {
        int size = tables.values().stream().mapToInt(String::length).sum();
        try {
            use(Budget.of(size).spend("reference data", () -> {
                ReferenceDataBuilder builder = ReferenceData.builder("damaged");
                tables.forEach((table, text) -> put(builder, table, text));
                return builder.build();
            }));
        } catch (MalformedTableException e) {
            assertThat(e.getMessage()).contains("expected");
            assertThat(e.line()).isNotNegative();
        }
    }

    private static void put(ReferenceDataBuilder builder, String table, String text) {
        switch (table) {
            case "states.tsv" -> builder.states(table, new StringReader(text));
            case "groups.tsv" -> builder.groups(table, new StringReader(text));
            case "organizations.tsv" -> builder.organizations(table, new StringReader(text));
            case "memberships.tsv" -> builder.memberships(table, new StringReader(text));
            default -> builder.names(table, new StringReader(text));
        }
    }

    private static void use(ReferenceData data) {
        assertThat(data.resolve("France", DAY)).isNotNull();
        assertThat(data.resolveSpeaker("Mr. De Rivière (France)", DAY)).isNotNull();
        assertThat(data.resolveLabel("the Nordic countries, except Norway", DAY))
                .isNotNull();
        data.groups().forEach(group -> {
            assertThat(data.members(group.id(), DAY)).isNotNull();
            assertThat(data.changes(group.id(), LocalDate.of(1940, 1, 1), DAY)).isNotNull();
        });
        data.groups().stream()
                .limit(3)
                .forEach(group -> data.states()
                        .forEach(state -> assertThat(data.membership(group.id(), state.code(), DAY))
                                .isNotNull()));
        Tally tally = Tally.of(MEETING, data, CountingRules.standard());
        assertThat(tally.report()).isNotNull();
    }
}
