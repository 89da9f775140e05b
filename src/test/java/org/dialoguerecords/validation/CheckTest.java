package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken structure, and what can be said of the rest. */
class CheckTest {

    /** One fault a line from the fifth on; a participant has two, a statement has one that only follows. */
    static final String TEN_FAULTS = """
            {
              "format": "dialogue-record/1",
              "id": "d",
              "title": "A dialogue",
              "date": "2017-13-06",
              "kind": "no upper case",
              "documents": [{"symbols": "A/71/1016"}],
              "groups": [{"id": "FRIENDS", "size": -1}],
              "participants": [
                {"type": "delegation", "id": "nld", "category": "MEMBER", "party": 5},
                {"type": "delegation", "id": "fra", "category": "MEMBER_STATE", "party": "FRX"},
                {"type": "delegation", "id": "deu", "category": "MEMBER_STATE", "party": "DEU"}],
              "statements": [
                {"speaker": "nld"},
                {"id": "s2", "speaker": "nld", "onBehalfOf": [{"group": "FRIENDS"}], "alignsWith": ["s1"]},
                {"id": "s3", "speaker": "deu", "alignsWith": ["s3"], "alignedState": ["NOR"]}],
              "reported": [
                {"figure": "STATEMENTS", "value": "82", "source": "src"},
                {"figure": "STATEMENTS", "value": 82, "source": "src"}],
              "sources": [{"title": "no id"}]
            }
            """;

    private static final List<String> FOUND = List.of(
            "5:11: date: error: malformed",
            "6:11: kind: error: malformed",
            "7:29: documents[0].symbols: error: malformed",
            "8:40: groups[0].size: error: malformed",
            "10:53: participants[0].category: error: malformed",
            "11:78: participants[1].party: error: unknown-state",
            "14:5: statements[0].id: error: malformed",
            "16:51: statements[2].alignsWith[0]: error: self-alignment",
            "16:74: statements[2].alignedState: warning: unknown-property",
            "18:39: reported[0].value: error: malformed",
            "20:15: sources[0].id: error: malformed");

    @Test
    void every_broken_element_is_found_with_what_is_wrong_with_the_others_and_nothing_that_only_follows() {
        assertThat(brief(DialogueValidator.standard().check(TEN_FAULTS))).isEqualTo(FOUND);
    }

    @Test
    void a_file_and_a_stream_compressed_or_not_are_checked_alike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), TEN_FAULTS);
        assertThat(brief(DialogueValidator.standard().check(file))).isEqualTo(FOUND);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TEN_FAULTS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(brief(DialogueValidator.standard().check(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(FOUND);
        Path compressed = Files.write(folder.resolve("broken.json.gz"), bytes.toByteArray());
        assertThat(brief(DialogueValidator.standard().check(compressed))).isEqualTo(FOUND);
    }

    @Test
    void windows_lines_and_a_byte_order_mark_move_nothing() {
        assertThat(brief(DialogueValidator.standard().check(TEN_FAULTS.replace("\n", "\r\n"))))
                .isEqualTo(FOUND);
        assertThat(brief(DialogueValidator.standard().check("\ufeff" + TEN_FAULTS)))
                .isEqualTo(FOUND);
    }

    /** The faults of the lines before it, without what only follows from what is behind. */
    @Test
    void a_file_that_breaks_off_is_checked_up_to_there() {
        String text = TEN_FAULTS.substring(0, TEN_FAULTS.indexOf("\"s3\""));
        assertThat(brief(DialogueValidator.standard().check(text)))
                .containsExactly(
                        "5:11: date: error: malformed",
                        "6:11: kind: error: malformed",
                        "7:29: documents[0].symbols: error: malformed",
                        "8:40: groups[0].size: error: malformed",
                        "10:53: participants[0].category: error: malformed",
                        "11:78: participants[1].party: error: unknown-state",
                        "14:5: statements[0].id: error: malformed",
                        "16:12: statements[2].id: error: unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": s3", "{\"id\": \"s\n3\"", "{\"id\": \"s3\",}", "]", "{]"})
    void a_text_that_is_no_json_from_some_place_on_is_checked_up_to_there(String broken) {
        String text = TEN_FAULTS.replace("{\"id\": \"s3\"", broken);
        assertThat(DialogueValidator.standard().check(text)).hasSize(8).last().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.UNREADABLE);
            assertThat(finding.line()).isEqualTo(16);
        });
    }

    @Test
    void bytes_that_are_no_text_hide_nothing_in_front_of_them() {
        byte[] bytes = TEN_FAULTS.replace("\"s3\"", "\"s\u0001\"").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\u0001')] = (byte) 0xE9;
        assertThat(DialogueValidator.standard().check(new ByteArrayInputStream(bytes)))
                .hasSize(8)
                .last()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.UNREADABLE);
                    assertThat(finding.message()).contains("UTF-8");
                    assertThat(finding.line()).isEqualTo(16);
                });
    }

    @Test
    void compressed_data_that_break_off_hide_nothing_in_front_of_that() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TEN_FAULTS.getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 40);
        List<Finding> findings = DialogueValidator.standard().check(new ByteArrayInputStream(half));
        assertThat(findings)
                .hasSizeGreaterThan(5)
                .last()
                .extracting(Finding::rule)
                .isEqualTo(Rule.UNREADABLE);
        assertThat(brief(findings)).startsWith(FOUND.subList(0, 5).toArray(String[]::new));
    }

    @Test
    void what_is_behind_the_end_of_a_record_hides_nothing_of_it() {
        List<String> found = new ArrayList<>(FOUND);
        found.add("22:1: : error: unreadable");
        assertThat(brief(DialogueValidator.standard().check(TEN_FAULTS + "{}"))).isEqualTo(found);
        assertThat(brief(DialogueValidator.standard().check(TEN_FAULTS + "}"))).isEqualTo(found);
    }

    @Test
    void of_what_is_too_long_the_beginning_is_checked() {
        String text = TEN_FAULTS.replace(
                "\"title\": \"no id\"", "\"id\": \"src\", \"title\": \"" + "x".repeat(10_000_001) + "\"");
        List<String> found = new ArrayList<>(FOUND.subList(0, FOUND.size() - 1));
        found.add("20:38: sources[0].title: error: unreadable");
        assertThat(brief(DialogueValidator.standard().check(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                  | unreadable",
                "{                                                   | unreadable",
                "{'id': 'd', 'title': 'T', 'date': '2017-09-06',}    | unreadable",
                "[]                                                  | unreadable",
                "null                                                | unreadable",
                "5                                                   | unreadable"
            })
    void what_is_no_record_at_all_is_one_finding(String text, String code) {
        assertThat(DialogueValidator.standard().check(text.replace('\'', '"')))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void a_corpus_by_mistake_is_one_finding() {
        String line =
                "{\"format\": \"dialogue-record/1\", \"id\": \"d\", \"title\": \"T\", \"date\": \"2017-09-06\"}\n";
        assertThat(DialogueValidator.standard().check(line)).isEmpty();
        List<Finding> findings = DialogueValidator.standard().check(line + line);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.UNREADABLE);
            assertThat(finding.line()).isEqualTo(2);
        });
    }

    @Test
    void a_missing_file_is_one_finding_without_a_place(@TempDir Path folder) {
        assertThat(DialogueValidator.standard().check(folder.resolve("none.json")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.UNREADABLE);
                    assertThat(finding.line()).isZero();
                    assertThat(finding.message()).contains("no such file");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "date"})
    void without_a_required_property_the_rest_is_checked_all_the_same(String missing) {
        String text = "{\"format\": \"dialogue-record/1\", \"id\": \"d\", \"title\": \"T\", \"date\": \"2017-09-06\","
                + " \"statements\": [{\"id\": \"s\", \"speaker\": \"nobody\"}], \"x\": 1}";
        String without = text.replaceFirst("\"" + missing + "\": \"[^\"]*\", ?", "");
        assertThat(Findings.brief(DialogueValidator.standard().check(without)))
                .containsExactly(
                        "malformed " + missing, "unknown-participant statements[0].speaker", "unknown-property x");
        String broken = text.replaceFirst("\"" + missing + "\": \"[^\"]*\"", "\"" + missing + "\": 5");
        assertThat(Findings.brief(DialogueValidator.standard().check(broken)))
                .containsExactly(
                        "malformed " + missing, "unknown-participant statements[0].speaker", "unknown-property x");
    }

    @Test
    void of_days_that_cannot_be_read_nothing_follows() {
        String text = """
                {"format": "dialogue-record/1", "id": "d", "title": "T", "date": "2017-09-06", "endDate": "soon",
                 "participants": [{"type": "delegation", "id": "scg", "category": "MEMBER_STATE", "party": "SCG"}],
                 "statements": [{"id": "s", "speaker": "scg", "date": "2017-09-07", "onBehalfOf": [{"group": "EU"}]}]}
                """;
        assertThat(Findings.brief(DialogueValidator.standard().check(text))).containsExactly("malformed endDate");
    }

    @Test
    void nor_does_anything_of_a_missing_date() {
        String text = """
                {"format": "dialogue-record/1", "id": "d", "title": "T", "endDate": "1999-09-07",
                 "participants": [
                  {"type": "delegation", "id": "che", "category": "MEMBER_STATE", "party": "CHE"},
                  {"type": "delegation", "id": "au", "category": "REGIONAL_ORGANIZATION", "party": "AU"}],
                 "statements": [{"id": "s", "speaker": "che", "date": "2017-09-07"}]}
                """;
        assertThat(Findings.brief(DialogueValidator.standard().check(text))).containsExactly("malformed date");
    }

    @Test
    void of_lists_that_cannot_be_read_nothing_follows() {
        String text = """
                {"format": "dialogue-record/1", "id": "d", "title": "T", "date": "2017-09-06",
                 "groups": {"FRIENDS": []}, "issues": "agenda", "participants": 5, "sources": null,
                 "statements": [{"id": "s", "speaker": "scg", "onBehalfOf": [{"group": "FRIENDS"}, {"organizations": ["X"]}],
                   "positions": [{"issue": "agenda", "stance": "SUPPORTS"}], "alignsWith": ["s0"], "sources": ["src"]}]}
                """;
        assertThat(Findings.brief(DialogueValidator.standard().check(text)))
                .containsExactly(
                        "malformed groups",
                        "malformed issues",
                        "malformed participants",
                        "unknown-statement statements[0].alignsWith[0]",
                        "unknown-source statements[0].sources[0]");
    }

    @Test
    void nothing_is_compared_with_a_count_of_half_a_record() {
        String text = """
                {"format": "dialogue-record/1", "id": "d", "title": "T", "date": "2017-09-06",
                 "groups": [{"id": "G", "size": 4}],
                 "participants": [{"type": "delegation", "id": "nld", "category": "MEMBER_STATE", "party": "NLD"}],
                 "statements": [{"id": "s1", "speaker": "nld"}, {"id": "s2", "speaker": "nld", "kind": "SPEECH"}],
                 "reported": [{"figure": "STATEMENTS", "value": 2, "source": "src"},
                   {"figure": "GROUP_SIZE", "group": "G", "value": 5, "source": "src"}],
                 "sources": [{"id": "src"}]}
                """;
        assertThat(Findings.brief(DialogueValidator.standard().check(text)))
                .containsExactly("size-not-reported groups[0].size", "malformed statements[1].kind");
        assertThat(Findings.brief(DialogueValidator.standard().check(text.replace("\"SPEECH\"", "\"OTHER\""))))
                .containsExactly("size-not-reported groups[0].size", "figure-contradicted reported[0].value");
    }

    @Test
    void a_property_that_stands_there_twice_is_found_each_time() {
        String text = """
                {"format": "dialogue-record/1", "id": "d", "id": "e",
                 "title": "T", "date": "2017-09-06",
                 "sources": [{"id": "src", "title": "T",
                   "title": "T"}]}
                """;
        assertThat(brief(DialogueValidator.standard().check(text)))
                .containsExactly("1:50: id: error: malformed", "4:13: sources[0].title: error: malformed");
    }

    @Test
    void names_that_look_like_paths_have_a_place_too() {
        String text = """
                {"format": "dialogue-record/1", "id": "d", "title": "T", "date": "2017-09-06",
                 "a.b": 1, "c[0]": 1,
                 "": 1, "two words": 1}
                """;
        assertThat(DialogueValidator.standard().check(text))
                .extracting(finding -> finding.line() + ":" + finding.column() + " " + finding.path())
                .containsExactly("2:9 [\"a.b\"]", "2:20 [\"c[0]\"]", "3:6 [\"\"]", "3:22 [\"two words\"]");
    }

    @Test
    void a_large_record_with_many_findings_has_a_place_for_each() {
        StringBuilder text = new StringBuilder(
                "{\"format\": \"dialogue-record/1\", \"id\": \"d\", \"title\": \"T\", \"date\": \"2017-09-06\",\n\"statements\": [\n");
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            text.append("{\"id\": \"s")
                    .append(i)
                    .append("\", \"speaker\": \"nobody\"}")
                    .append(i + 1 < count ? ",\n" : "]}");
        }
        List<Finding> findings = DialogueValidator.standard().check(text.toString());
        assertThat(findings).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(findings.get(i).line()).isEqualTo(i + 3);
        }
    }

    private static List<String> brief(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.line() + ":" + finding.column() + ": " + finding.path() + ": "
                        + (finding.severity() == Severity.ERROR ? "error" : "warning") + ": " + finding.code())
                .toList();
    }
}
