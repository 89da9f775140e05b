package org.dialoguerecords.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dialoguerecords.pages.ParsedMarkup.elements;
import static org.dialoguerecords.pages.ParsedMarkup.number;
import static org.dialoguerecords.pages.ParsedMarkup.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.R2pMeetings;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Trend;
import org.dialoguerecords.tally.TrendPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PicturesTest {

    private static final double ROUNDING = 0.06;
    private static final SeriesTally ALL = SeriesTally.of(R2pMeetings.all());

    /** The scales as the axes show them, which is how a reader measures. */
    private static final class Axes {

        private final TreeMap<Integer, Double> ticks = new TreeMap<>();
        private final TreeMap<Integer, Double> years = new TreeMap<>();

        Axes(Element svg) {
            for (Element text : elements(svg, "text")) {
                switch (text.getAttribute("class")) {
                    // The letters of a tick stand 4 below its line.
                    case "tick" -> ticks.put(Integer.valueOf(text.getTextContent()), number(text, "y") - 4);
                    case "year" -> years.put(Integer.valueOf(text.getTextContent()), number(text, "x"));
                    default -> {}
                }
            }
        }

        double y(int value) {
            double perUnit = (ticks.lastEntry().getValue() - ticks.get(0)) / ticks.lastKey();
            return ticks.get(0) + value * perUnit;
        }

        double width() {
            return (years.lastEntry().getValue() - years.firstEntry().getValue())
                    / (years.lastKey() - years.firstKey());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER_STATES_SPOKE", "STATES_REPRESENTED", "STATEMENTS"})
    void everyPointAndBarStandsWhereItsValueIs(Figure figure) {
        Trend trend = ALL.trend(figure);
        Element svg = parse(Pictures.trend(trend));
        Axes axes = new Axes(svg);
        assertThat(axes.ticks.firstKey()).isZero();
        List<String> drawn = new ArrayList<>();
        Map<String, List<double[]>> places = new HashMap<>();
        for (Element group : elements(svg, "g")) {
            String id = group.getAttribute("data-dialogue");
            if (group.getAttribute("class").equals("point")) {
                double[] at = translation(elements(group, "path").get(0));
                assertThat(at[1])
                        .isCloseTo(axes.y(Integer.parseInt(group.getAttribute("data-value"))), within(ROUNDING));
                double year = axes.years.get(year(trend, id));
                assertThat(at[0]).isBetween(year - axes.width() / 2, year + axes.width() / 2);
                places.computeIfAbsent(id, key -> new ArrayList<>()).add(at);
                drawn.add(id + " " + group.getAttribute("data-value") + " " + group.getAttribute("data-origin"));
            } else if (group.getAttribute("class").equals("bar")) {
                assertBar(group, trend, axes);
                drawn.add(id);
            }
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected(trend));
        places.values().forEach(PicturesTest::assertApart);
    }

    private static void assertBar(Element group, Trend trend, Axes axes) {
        TrendPoint point = trend.point(group.getAttribute("data-dialogue"));
        Count computed = point.computed();
        double year = axes.years.get(year(trend, group.getAttribute("data-dialogue")));
        Element rect = elements(group, "rect").get(0);
        assertThat(number(rect, "x") + number(rect, "width") / 2).isCloseTo(year, within(2 * ROUNDING));
        assertThat(number(rect, "y") + number(rect, "height")).isCloseTo(axes.y(computed.min()), within(2 * ROUNDING));
        assertThat(number(elements(group, "line").get(0), "y1")).isCloseTo(axes.y(computed.min()), within(ROUNDING));
        double top = computed.max().isPresent()
                ? axes.y(computed.max().getAsInt())
                : axes.ticks.lastEntry().getValue();
        assertThat(number(rect, "y")).isCloseTo(top, within(ROUNDING));
        // An end that is known has a line; an open one has an arrow.
        assertThat(elements(group, "line")).hasSize(computed.max().isPresent() ? 2 : 1);
        assertThat(elements(group, "path")).hasSize(computed.max().isPresent() ? 0 : 1);
    }

    /** What must be drawn: each number of each publisher once, and each range that says anything. */
    private static List<String> expected(Trend trend) {
        List<String> expected = new ArrayList<>();
        for (TrendPoint point : trend.points()) {
            point.reported().stream()
                    .map(value -> point.dialogue().id() + " " + value.value() + " " + value.origin())
                    .distinct()
                    .forEach(expected::add);
            if (!Count.atLeast(0).equals(point.computed())) {
                expected.add(point.dialogue().id());
            }
        }
        return expected;
    }

    private static void assertApart(List<double[]> places) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot(places.get(i)[0] - places.get(j)[0], places.get(i)[1] - places.get(j)[1]);
                assertThat(apart).isGreaterThan(9);
            }
        }
    }

    /** Also where four publishers have numbers that would cover each other. */
    @Test
    void theMarkersOfAMeetingAreInsideItsBar() {
        Dialogue crowded = R2pMeetings.meeting("2008-01-01", "AUS")
                .addReported(Figure.MEMBER_STATES_SPOKE, 50, "a")
                .addReported(Figure.MEMBER_STATES_SPOKE, 51, "b")
                .addReported(Figure.MEMBER_STATES_SPOKE, 52, "c")
                .addReported(Figure.MEMBER_STATES_SPOKE, 53, "d")
                .build();
        List<Dialogue> dialogues = new ArrayList<>(R2pMeetings.all());
        dialogues.add(crowded);
        Element svg = parse(Pictures.trend(SeriesTally.of(dialogues).trend(Figure.MEMBER_STATES_SPOKE)));
        Map<String, Element> bars = new HashMap<>();
        elements(svg, "g", "bar").forEach(bar -> bars.put(bar.getAttribute("data-dialogue"), bar));
        assertThat(bars).hasSize(12);
        for (Element point : elements(svg, "g", "point")) {
            Element bar = elements(bars.get(point.getAttribute("data-dialogue")), "rect")
                    .get(0);
            double x = translation(elements(point, "path").get(0))[0];
            double left = number(bar, "x");
            assertThat(x).isBetween(left + 5.5, left + number(bar, "width") - 5.5);
        }
    }

    @Test
    void whereOnlyTheMembershipIsKnownThereIsNoBar() {
        Dialogue nothing = R2pMeetings.meeting("2001-01-01")
                .addReported(Figure.MEMBER_STATES_SPOKE, 45, "a")
                .build();
        Dialogue little = R2pMeetings.meeting("2002-01-01", "AUS").build();
        Dialogue nobody = R2pMeetings.complete("2003-01-01");
        Trend trend = SeriesTally.of(List.of(nothing, little, nobody)).trend(Figure.MEMBER_STATES_SPOKE);
        assertThat(trend.points().get(0).computed()).isEqualTo(Count.between(0, 189));
        Element svg = parse(Pictures.trend(trend));
        assertThat(elements(svg, "g", "bar"))
                .extracting(bar -> bar.getAttribute("data-min") + "–" + bar.getAttribute("data-max"))
                .containsExactly("1–189", "0–0");
    }

    @Test
    void aYearWithoutAMeetingHasItsPlace() {
        Element svg =
                parse(Pictures.trend(ALL.ofKind(DialogueKind.PLENARY_DEBATE).trend(Figure.MEMBER_STATES_SPOKE)));
        Axes axes = new Axes(svg);
        assertThat(axes.years.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2009, 2019).boxed().toList());
        List<Element> gaps = elements(svg, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals("gap"))
                .toList();
        assertThat(gaps).hasSize(8);
        for (Element gap : gaps) {
            int year = Integer.parseInt(gap.getAttribute("data-year"));
            assertThat(year).isBetween(2010, 2017);
            assertThat(number(gap, "x") + number(gap, "width") / 2).isCloseTo(axes.years.get(year), within(0.1));
        }
        assertThat(svg.getTextContent()).contains("no meeting");
    }

    /** Two sources, one number: one label. Two numbers: two labels in bold, and none over another. */
    @Test
    void labelsDoNotOverlap() {
        Element svg = parse(Pictures.trend(ALL.trend(Figure.MEMBER_STATES_SPOKE)));
        Map<Double, List<Element>> byPlace = new TreeMap<>();
        for (Element text : elements(svg, "text")) {
            if (text.getAttribute("class").equals("label")) {
                byPlace.computeIfAbsent(number(text, "x"), x -> new ArrayList<>())
                        .add(text);
            }
        }
        assertThat(byPlace).hasSize(11);
        for (List<Element> labels : byPlace.values()) {
            List<Double> baselines =
                    labels.stream().map(label -> number(label, "y")).sorted().toList();
            for (int i = 1; i < baselines.size(); i++) {
                assertThat(baselines.get(i) - baselines.get(i - 1)).isGreaterThanOrEqualTo(11);
            }
        }
        List<String> bold = elements(svg, "text").stream()
                .filter(text -> text.getAttribute("class").equals("label"))
                .filter(text -> text.getAttribute("font-weight").equals("bold"))
                .map(Element::getTextContent)
                .toList();
        assertThat(bold).containsExactlyInAnyOrder("58", "≈50", "69", "≈69", "68");
    }

    @Test
    void openRangesEndInAnArrow() {
        Element svg = parse(Pictures.trend(ALL.trend(Figure.STATEMENTS)));
        assertThat(elements(svg, "path").stream()
                        .filter(path -> path.getAttribute("class").equals("open")))
                .hasSize(12); // one a meeting, and one in the legend
        assertThat(svg.getTextContent()).contains("computed, without an upper bound");
    }

    /** Text of a record may hold anything. */
    @Test
    void textIsEscaped() {
        Dialogue dialogue = R2pMeetings.complete("2001-01-01", "AUS")
                .with(b -> b.id("<d'1>&\"")
                        .addReported(Figure.MEMBER_STATES_SPOKE, 1, "s\u0001")
                        .addSource(
                                "s\u0001", source -> source.publisher("<script>alert('x')</script> & \"Söhne\" 🕊")));
        String svg =
                Pictures.trend(SeriesTally.of(List.of(dialogue)).trend(Figure.MEMBER_STATES_SPOKE), "a < b && c > 'd'");
        Element parsed = parse(svg);
        assertThat(elements(parsed, "script")).isEmpty();
        assertThat(parsed.getTextContent())
                .contains("a < b && c > 'd'", "<script>alert('x')</script> & \"Söhne\" 🕊", "<d'1>&\"", "s\uFFFD");
    }

    /** No script, no font, image or link from elsewhere. */
    @Test
    void nothingIsLoadedFromElsewhere() {
        String svg = Pictures.trend(ALL.trend(Figure.MEMBER_STATES_SPOKE));
        assertThat(svg.replace("xmlns='http://www.w3.org/2000/svg'", ""))
                .doesNotContain("http", "url(", "href", "<script", "<image", "@import");
        Element parsed = parse(svg);
        assertThat(parsed.getAttribute("role")).isEqualTo("img");
        for (String id : parsed.getAttribute("aria-labelledby").split(" ", -1)) {
            assertThat(svg).containsOnlyOnce("id='" + id + "'");
        }
        assertThat(parsed.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Member states that spoke, 2009–2019");
        assertThat(parsed.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith(
                        "2009-07-23 to 2009-07-28: reported 94 and 60 up to an earlier day, computed between 5 and 192.")
                .contains("2013-09-11: reported 69, ≈69 and 68, computed between 4 and 193.");
    }

    @Test
    void publishersDifferInShapeAndColour() {
        List<String> shapes = new ArrayList<>();
        List<String> colours = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Markup svg = new Markup();
            new PublisherMark(i).draw(svg, 0, 0, false);
            shapes.add(attribute(svg, "d"));
            colours.add(attribute(svg, "fill"));
        }
        assertThat(shapes).doesNotHaveDuplicates();
        assertThat(colours).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "hi-IN-u-nu-deva", "de-DE"})
    void theBytesAreTheSameEverywhere(String language) {
        Locale before = Locale.getDefault();
        String expected = Pictures.trend(ALL.trend(Figure.MEMBER_STATES_SPOKE));
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(Pictures.trend(SeriesTally.of(R2pMeetings.all()).trend(Figure.MEMBER_STATES_SPOKE)))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Eighty years, several meetings a year, numbers in the thousands: still axes that can be read. */
    @Test
    void longSeriesHaveFewerLabels() {
        List<Dialogue> dialogues = new ArrayList<>();
        for (int year = 1946; year <= 2025; year++) {
            for (int month = 1; month <= 1 + year % 3; month++) {
                dialogues.add(Dialogue.builder("d" + year + "-" + month, "Debate", LocalDate.of(year, month, 1))
                        .addReported(
                                Figure.STATEMENTS,
                                "a",
                                figure -> figure.value(100 + dialogues.size() * 11)
                                        .qualifier(Qualifier.AT_LEAST))
                        .build());
            }
        }
        Element svg = parse(Pictures.trend(SeriesTally.of(dialogues).trend(Figure.STATEMENTS)));
        Axes axes = new Axes(svg);
        assertThat(axes.years).hasSizeBetween(10, 20);
        assertThat(axes.ticks).hasSizeBetween(3, 8);
        assertThat(elements(svg, "text").stream()
                        .filter(text -> text.getAttribute("class").equals("label")))
                .isEmpty();
    }

    /** A record may report any number that an int holds. */
    @Test
    void theGreatestNumberHasItsPlace() {
        Dialogue dialogue =
                R2pMeetings.complete("2001-01-01").with(b -> b.addReported(Figure.STATEMENTS, Integer.MAX_VALUE, "a"));
        Element svg = parse(Pictures.trend(SeriesTally.of(List.of(dialogue)).trend(Figure.STATEMENTS)));
        TreeMap<Long, Double> ticks = new TreeMap<>();
        for (Element text : elements(svg, "text")) {
            if (text.getAttribute("class").equals("tick")) {
                ticks.put(Long.valueOf(text.getTextContent()), number(text, "y") - 4);
            }
        }

        assertThat(ticks.keySet())
                .containsExactly(0L, 500_000_000L, 1_000_000_000L, 1_500_000_000L, 2_000_000_000L, 2_500_000_000L);
        Element point = elements(svg, "g").stream()
                .filter(group -> group.getAttribute("class").equals("point"))
                .findFirst()
                .orElseThrow();
        assertThat(translation(elements(point, "path").get(0))[1])
                .isBetween(ticks.get(2_500_000_000L), ticks.get(2_000_000_000L));
    }

    @Test
    void anEmptyTrendIsAnEmptyChart() {
        Element svg = parse(Pictures.trend(SeriesTally.of(List.of()).trend(Figure.STATEMENTS)));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Statements");
        Element one = parse(Pictures.trend(
                SeriesTally.of(List.of(R2pMeetings.complete("2001-01-01"))).trend(Figure.STATEMENTS)));
        assertThat(one.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Statements, 2001");
    }

    private static int year(Trend trend, String id) {
        return trend.point(id).dialogue().date().getYear();
    }

    private static double[] translation(Element element) {
        Matcher matcher = Pattern.compile("translate\\((\\S+) (\\S+)\\)").matcher(element.getAttribute("transform"));
        assertThat(matcher.find()).isTrue();
        return new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))};
    }

    private static String attribute(Markup svg, String name) {
        return parse(svg.toString()).getAttribute(name);
    }
}
