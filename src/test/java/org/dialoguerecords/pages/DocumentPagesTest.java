package org.dialoguerecords.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages and pictures in the documentation are those that the library makes of the bundled records.
 *
 * <p>After a change that is meant: {@code mvn test -Dtest=DocumentPagesTest -Ddialoguerecords.pages=write}, and look at them.
 */
class DocumentPagesTest {

    private static final Path DOCS = Path.of("src/docs");

    /** Pages are to be sent by mail and kept in a repository. */
    private static final long LARGEST_PAGE = 200_000;

    /** Of every bundled meeting that is complete, and of the series. */
    static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        SampleDialogues.all().stream()
                .filter(dialogue -> dialogue.coverage() == Coverage.COMPLETE)
                .forEach(dialogue -> pages.put("pages/" + dialogue.id() + ".html", Pages.html(Tally.of(dialogue))));
        pages.put("pages/r2p-series.html", Pages.html(SeriesTally.of(SampleDialogues.r2pSeries())));
        return pages;
    }

    static Map<String, String> pictures() {
        SeriesTally series = SeriesTally.of(SampleDialogues.r2pSeries());
        return Map.of(
                "charter-2020-represented.svg",
                Pictures.represented(Tally.of(SampleDialogues.charter2020())),
                "r2p-series-spoke.svg",
                Pictures.trend(series.trend(Figure.MEMBER_STATES_SPOKE)),
                "r2p-series-represented.svg",
                Pictures.trend(series.trend(Figure.STATES_REPRESENTED)));
    }

    static Stream<Map.Entry<String, String>> files() {
        return Stream.of(pages(), pictures()).flatMap(files -> files.entrySet().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_what_the_library_makes(Map.Entry<String, String> file) throws IOException {
        Path written = DOCS.resolve(file.getKey());
        if ("write".equals(System.getProperty("dialoguerecords.pages"))) {
            Files.createDirectories(written.getParent());
            Files.writeString(written, file.getValue());
        }
        assertThat(written).content(UTF_8).isEqualTo(file.getValue());
    }

    @Test
    void every_complete_meeting_and_the_series_has_a_page_and_nothing_else_has() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(DOCS.resolve("pages"))) {
            files.forEach(file -> found.add("pages/" + file.getFileName()));
        }
        assertThat(found)
                .isEqualTo(pages().keySet())
                .contains(Stream.of(
                                SampleDialogues.charter2020(),
                                SampleDialogues.transitionalJustice2020(),
                                SampleDialogues.generalDebate2020(),
                                SampleDialogues.generalDebate2021(),
                                SampleDialogues.indigenousRights2007())
                        .map(Dialogue::id)
                        .map(id -> "pages/" + id + ".html")
                        .toArray(String[]::new));
    }

    @Test
    void every_file_is_linked_from_the_page_on_pages() throws IOException {
        String text = Files.readString(DOCS.resolve("pages-and-pictures.md"));
        assertThat(pages().keySet()).allSatisfy(page -> assertThat(text).contains("](" + page + ")"));
    }

    @Test
    void a_page_is_small_enough_to_be_sent() {
        assertThat(pages())
                .allSatisfy((name, page) ->
                        assertThat((long) page.getBytes(UTF_8).length).as(name).isLessThan(LARGEST_PAGE));
    }
}
