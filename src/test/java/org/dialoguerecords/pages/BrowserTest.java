package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as a browser lays them out on a telephone; only where Debian's {@code chromium-headless-shell} is installed. */
@Tag("once")
class BrowserTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium-headless-shell");

    /** Writes into the title how much wider the page is than the screen, and which codes are wider than their tiles. */
    private static final String PROBE = """
            <script>
            const wide = [...document.querySelectorAll('g.tile')].filter(tile =>
              tile.querySelector('text').getBBox().width > tile.querySelector('rect').getBBox().width - 1);
            const over = document.documentElement.scrollWidth - innerWidth;
            document.title = 'screen ' + innerWidth + ', over ' + over + ', wide ' + wide.length;
            </script>
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void where_there_is_a_browser() {
        assumeTrue(Files.isExecutable(BROWSER), "no chromium-headless-shell");
    }

    static Stream<String> pages() {
        Stream<String> others = Stream.of(
                Pages.html(Tally.of(SampleDialogues.r2p2017())),
                Pages.html(Tally.of(Meetings.hostile("https://example.org/" + "x".repeat(300)))));
        return Stream.concat(DocumentPagesTest.pages().values().stream(), others);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsATelephone(String page) throws IOException, InterruptedException {
        Path file = folder.resolve("page.html");
        String probed = page.replaceFirst("<meta http-equiv=[^>]*>", "").replace("</body>", PROBE + "</body>");
        Files.writeString(file, probed);
        Path out = folder.resolve("out.html");
        Process browser = new ProcessBuilder(List.of(
                        BROWSER.toString(),
                        "--no-sandbox",
                        "--hide-scrollbars",
                        "--dump-dom",
                        "--window-size=400,800",
                        file.toUri().toString()))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("<title>screen 400, over 0, wide 0</title>");
    }
}
