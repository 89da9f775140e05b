package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerecords.pages.ParsedMarkup.elements;
import static org.dialoguerecords.pages.ParsedMarkup.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.RandomDialogues;
import org.dialoguerecords.demo.ModelUn;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Pages of a dialogue and of a series as HTML. */
class HtmlTest {

    private static final List<String> NO_WEB = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.org/x",
            "http:no-host",
            "https://example.org/\" onmouseover=\"alert(1)",
            "https://example.org/<script>");

    private static final List<String> PAGES = all();

    static List<String> pages() {
        return PAGES;
    }

    private static List<String> all() {
        return List.of(
                Pages.html(Tally.of(Meetings.charter2020())),
                Pages.html(Tally.of(SampleDialogues.r2p2017())),
                Pages.html(Tally.of(Meetings.hostile(NO_WEB.toArray(String[]::new)))),
                Pages.html(Tally.of(
                        ModelUn.dialogue(),
                        ModelUn.inCode(),
                        CountingRules.standard().withUniverse("MUN"))),
                Pages.html(Tally.of(Dialogue.builder("d", "Nothing", LocalDate.of(1946, 1, 10))
                        .build())),
                Pages.html(SeriesTally.of(SampleDialogues.r2pSeries())),
                Pages.html(SeriesTally.of(List.of(Meetings.hostile()))),
                Pages.html(SeriesTally.of(List.of())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noIdIsGivenTwiceAndEveryReferenceLeadsToOne(String page) {
        List<String> ids = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (Element element : elements(parse(page), "*")) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (element.hasAttribute("aria-labelledby")) {
                references.addAll(
                        List.of(element.getAttribute("aria-labelledby").split(" ", -1)));
            }
            if (element.getAttribute("href").startsWith("#")) {
                references.add(element.getAttribute("href").substring(1));
            }
        }
        assertThat(ids).doesNotHaveDuplicates().containsAll(references);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsSkipNoLevelAndTheFirstIsTheOnlyOneOfItsLevel(String page) {
        List<Integer> levels = elements(parse(page), "*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> Integer.valueOf(name.substring(1)))
                .toList();
        assertThat(levels).startsWith(1);
        assertThat(levels.subList(1, levels.size())).isNotEmpty().doesNotContain(1);
        assertThat(IntStream.range(1, levels.size())).allMatch(i -> levels.get(i) - levels.get(i - 1) <= 1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTableHasACaptionAndSaysWhatItsHeadsAreOf(String page) {
        for (Element table : elements(parse(page), "table")) {
            assertThat(elements(table, "caption")).hasSize(1);
            assertThat(elements(table, "th")).isNotEmpty().allMatch(head -> head.hasAttribute("scope"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureHasATitleAndADescription(String page) {
        for (Element svg : elements(parse(page), "svg")) {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-labelledby").split(" ", -1)).hasSize(2);
            assertThat(elements(svg, "title").get(0).getTextContent()).isNotBlank();
            assertThat(elements(svg, "desc").get(0).getTextContent()).isNotBlank();
        }
    }

    /** No script, no handler, no style of an element, no frame, form, image or font: nothing to run and nothing to load. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothingRunsAndNothingIsLoaded(String page) {
        for (Element element : elements(parse(page), "*")) {
            assertThat(element.getTagName())
                    .isNotIn("script", "img", "image", "iframe", "object", "embed", "link", "form", "use", "base");
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                assertThat(attribute.getName()).doesNotStartWith("on").isNotIn("src", "srcset", "style", "xlink:href");
                if (attribute.getName().equals("href")) {
                    assertThat(attribute.getValue()).matches("(?s)(#|https?://).*");
                }
            }
        }
        assertThat(elements(parse(page), "style"))
                .allSatisfy(style -> assertThat(style.getTextContent()).doesNotContain("url(", "@import", "<"));
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void whateverARecordSaysStaysText() {
        Element page = parse(Pages.html(Tally.of(Meetings.hostile())));
        assertThat(elements(page, "title").get(0).getTextContent()).startsWith(Meetings.HOSTILE);
        assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo(Meetings.HOSTILE);
        assertThat(elements(page, "td")).extracting(Element::getTextContent).contains(Meetings.HOSTILE);
        assertThat(elements(page, "li"))
                .extracting(Element::getTextContent)
                .anyMatch(text -> text.contains(Meetings.HOSTILE));
        assertThat(elements(page, "script")).isEmpty();
    }

    /** What neither XML nor HTML can write is replaced: control characters, halves of characters, noncharacters. */
    @ParameterizedTest
    @ValueSource(ints = {0, 0x08, 0x1B, 0x7F, 0x85, 0xD800, 0xDC00, 0xFFFE, 0xFDD0, 0x1FFFF})
    void whatCannotBeWrittenIsReplaced(int character) {
        String markup = new Markup()
                .text("a" + Character.toString(character) + "b", "p")
                .toString();
        assertThat(parse(markup).getTextContent()).isEqualTo("a\uFFFDb");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        List<String> web =
                List.of("https://undocs.org/S/PV.8699", "HTTP://example.org/a?b=c&d='e'", "https://example.org/ä");
        String[] urls = Stream.concat(web.stream(), NO_WEB.stream()).toArray(String[]::new);
        Element page = parse(Pages.html(Tally.of(Meetings.hostile(urls))));
        Element sources = elements(page, "section").stream()
                .filter(section -> section.getAttribute("id").equals("sources"))
                .findFirst()
                .orElseThrow();
        assertThat(elements(sources, "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly(
                        "https://undocs.org/S/PV.8699", "HTTP://example.org/a?b=c&d='e'", "https://example.org/%C3%A4");
        assertThat(sources.getTextContent()).contains(NO_WEB);
    }

    @Test
    void thePageOfADialogueHoldsTheWholeAnswer() {
        Tally tally = Tally.of(SampleDialogues.r2p2017());
        Element page = parse(Pages.html(tally));
        String text = page.getTextContent();
        assertThat(elements(page, "h2"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "Who was represented",
                        "Who did not speak",
                        "Published and computed",
                        "Conflicts between sources",
                        "What follows from the published figures",
                        "Every state and its reasons",
                        "What else can be counted",
                        "Statements",
                        "Sources",
                        "How it was counted");
        assertThat(text).contains(tally.sentence() + ".", tally.howCounted());
        assertThat(text).contains(tally.inferences());
        tally.compareWithReported().forEach(comparison -> assertThat(text).contains(comparison.explanation()));
        tally.conflicts().forEach(conflict -> assertThat(text).contains(conflict.explanation()));
        tally.dialogue().sources().forEach(source -> assertThat(text).contains("(" + source.id() + ")"));
        Element states = elements(page, "table", "states").get(0);
        List<Element> rows = elements(states, "tr");
        assertThat(rows).hasSize(1 + 193);
        assertThat(rows)
                .extracting(Element::getTextContent)
                .anySatisfy(row -> assertThat(row).contains("LUX", "Luxembourg", "spoke", tally.why("LUX")));
    }

    @Test
    void whoDidNotSpeakIsToldByWhetherOthersSpokeForThem() {
        String text = parse(Pages.html(Tally.of(Meetings.charter2020()))).getTextContent();
        assertThat(text)
                .contains("Represented by others: 70", "Without anybody who spoke for them: 18")
                .contains("Andorra, El Salvador, Israel, Kiribati, Kyrgyzstan, Marshall Islands")
                .doesNotContain("Perhaps represented by others", "may have spoken in a statement");
    }

    @Test
    void statesStandWherePeopleLookForThem() {
        Element page = parse(Pages.html(Tally.of(Meetings.charter2020())));
        List<String> codes = elements(elements(page, "table", "states").get(0), "span", "id").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(codes).startsWith("AFG", "ALB").endsWith("ZMB", "ZWE").containsSubsequence("CRI", "CIV", "HRV");
    }

    @Test
    void sourcesThatAgreeShareARow() {
        Element page = parse(Pages.html(Tally.of(SampleDialogues.r2p2017())));
        Element figures = elements(page, "table", "figures").get(0);
        Element spoke = elements(figures, "tbody").get(0);
        assertThat(elements(spoke, "td").get(0).getTextContent()).isEqualTo("73");
        assertThat(elements(spoke, "tr", "why")).hasSize(2);
    }

    @Test
    void thePageOfASeriesHoldsTheWholeAnswer() {
        SeriesTally series = SeriesTally.of(SampleDialogues.r2pSeries());
        Element page = parse(Pages.html(series));
        assertThat(elements(page, "svg")).hasSize(2);
        assertThat(elements(page, "h2"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "Member states that spoke",
                        "States represented",
                        "First speeches",
                        "Every time",
                        "Conflicts between sources",
                        "How it was counted");
        assertThat(elements(elements(page, "table").get(0), "tr")).hasSize(1 + 16);
        String text = page.getTextContent();
        assertThat(text).contains(series.overview(), series.howCounted());
        series.conflicts().forEach(conflict -> assertThat(text).contains(conflict.explanation()));
    }

    @Test
    void whateverCanBeRecordedHasAWellFormedPage() {
        List<Dialogue> dialogues = RandomDialogues.of(1950).limit(12).toList();
        for (Dialogue dialogue : dialogues) {
            assertThat(elements(parse(Pages.html(Tally.of(dialogue))), "h1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR"})
    void theBytesAreTheSameEverywhere(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(all()).isEqualTo(PAGES);
        } finally {
            Locale.setDefault(before);
        }
    }
}
