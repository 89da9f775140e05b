package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/71/1016",
                "S/2017/556",
                "A/RES/63/308",
                "A/RES/2625(XXV)",
                "A/RES/217(III)[A]",
                "A/RES/217 (III) A",
                "A/RES/46/36 L",
                "A/RES/ES-10/19",
                "A/ES-10/L.23",
                "A/S-32/L.1",
                "A/C.3/72/L.40/Rev.1",
                "A/CONF.232/2023/4",
                "A/CONF.157/24 (Part I)",
                "A/73/PV.93",
                "A/49/PV.14 [Corr.1]",
                "A/HRC/RES/S-17/1",
                "A/HRC/WG.6/27/MAR/1",
                "A/AC.105/C.1/L.1",
                "A/INF/72/5/Rev.1",
                "A/70/6 (Sect. 1)",
                "A/54/2000 and Corr.1",
                "A/72/351*",
                "S/RES/1973 (2011)",
                "S/RES/1973(2011)",
                "S/PRST/2014/5",
                "S/PV.8500 (Resumption 1)",
                "S/AC.29/2017/1",
                "E/CN.4/2006/53/Add.5",
                "E/CN.4/2005/WG.22/WP.1/REV.4",
                "E/2019/L.1",
                "E/C.12/GC/25",
                "E/ICEF/2009/5",
                "T/PV.1500",
                "ST/SGB/2019/8",
                "ST/AI/2013/4",
                "CCPR/C/GC/36",
                "CCPR/C/21/Rev.1/Add.13",
                "CEDAW/C/GC/35",
                "CRC/C/GC/24",
                "CERD/C/MAR/19-21",
                "CAT/C/3",
                "CMW/C/GC/2",
                "CRPD/C/GC/1",
                "CED/C/1",
                "HRI/GEN/1/Rev.9",
                "UNEP/EA.4/Res.1",
                "UNEP/OzL.Pro.31/9",
                "UNEP(DEPI)/MED IG.22/28",
                "FCCC/CP/2015/10/Add.1",
                "FCCC/KP/CMP/2005/8/Add.1",
                "CBD/COP/DEC/14/8",
                "UNEP/CBD/COP/10/27",
                "ICCD/COP(13)/21/Add.1",
                "TD/B/EX(66)/2",
                "TD/B/64/SC.1/2",
                "UNCTAD/TDR/2019",
                "DP/2019/1",
                "DP-FPA/2019/1",
                "DP/FPA-ICEF-UNW/2018/1",
                "NGO/851",
                "GA/11949",
                "SC/12983",
                "SG/SM/18672",
                "DSG/SM/1081",
                "L/3266",
                "HR/PUB/11/04",
                "NPT/CONF.2020/1",
                "CD/1299",
                "PBC/12/OC/L.1",
                "ICC-ASP/12/Res.8",
                "GC.17/Res.1",
                "GC(61)/24",
                "ISBA/25/A/3",
                "SPLOS/303",
                "JIU/REP/2018/1",
                "CEB/2019/1",
                "LC/G.2681-P",
                "CTOC/COP/2018/13",
                // both halves of a double symbol, with any dash
                "A/71/1016–S/2017/556",
                "A/71/1016-S/2017/556",
                "A/71/1016 — S/2017/556"
            })
    void symbols_of_all_families_are_symbols(String symbol) {
        assertThat(Findings.in(withSymbol(symbol))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "75/L.82",
                "A",
                "A/",
                "/71/1016",
                "A//1016",
                "A/71/",
                "a/71/1016",
                "N/A",
                "X/71/1016",
                "A 71/1016",
                "A/71/1016–S/",
                "–S/2017/556",
                "A/71/1016–",
                "A/71/1016 -",
                "S/RES/1674(2006",
                "S/RES/1674)2006",
                "A/71/1016–n/a",
                "Report/2017",
                "A\\71\\1016",
                "A/71/1016?",
                "letter of 6 September 2017",
                "resolution 63/308",
                ""
            })
    void what_is_no_symbol_is_noticed(String text) {
        assertThat(Findings.in(withSymbol(text)))
                .containsExactly(
                        "malformed-symbol documents[0].symbols[0]",
                        "malformed-symbol statements[0].documents[0].symbols[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1", " (1)", "(A)", ", Add.1"})
    void no_symbol_is_too_long_to_be_looked_at(String repeated) {
        assertThat(Findings.in(withSymbol("A/1" + repeated.repeat(100_000))))
                .containsExactly(
                        "malformed-symbol documents[0].symbols[0]",
                        "malformed-symbol statements[0].documents[0].symbols[0]");
    }

    @Test
    void nor_is_an_address() {
        assertThat(Findings.in(withUrl("https://" + "un.".repeat(100_000) + "org")))
                .isEmpty();
        assertThat(Findings.in(withUrl("https://" + "un.".repeat(100_000) + ".org")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "fr",
                "fr-CA",
                "zh-Hant",
                "ar",
                "he",
                "id",
                "yi",
                "prs",
                "es-419",
                "EN",
                "i-klingon",
                "und",
                "x-sign"
            })
    void languages_are_languages(String tag) {
        assertThat(Findings.in(withLanguage(tag))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"french", "English", "fr_CA", "xx", "f", "", " fr", "français", "e n"})
    void what_is_no_language_is_noticed(String tag) {
        assertThat(Findings.in(withLanguage(tag))).containsExactly("malformed-language statements[0].language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.globalr2p.org/publications/summary-of-the-2017/",
                "http://undocs.org/A/71/1016",
                "HTTPS://UNDOCS.ORG",
                "https://eeas.europa.eu/eu-statement-–-united-nations_en",
                "https://example.org/a|b?q={x}&y=[1]^`",
                "https://example.org/100%",
                "https://example.org:8443/a#b",
                "https://user@example.org/",
                "https://müller.example/réponse",
                "https://संयुक्त.भारत/",
                "https://my_host.example.org./",
                "https://[2001:db8::1]/x",
                "https://www.un.org?x=1"
            })
    void addresses_that_browsers_take_are_addresses(String url) {
        assertThat(Findings.in(withUrl(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://undocs.org/A/71/1016 S/2017/556",
                " https://undocs.org",
                "https://undocs.org\n",
                "https://undocs.org/\u00a0x",
                "https://undocs.org/\u0085",
                "https://undocs.org/\u0007",
                "https://undocs.org/<x>",
                "https://undocs.org/\"",
                "undocs.org/A/71/1016",
                "www.un.org",
                "ftp://un.org/x",
                "mailto:sg@un.org",
                "https://",
                "https:///x",
                "https://.org",
                "https://a..b",
                "https://un.org:port/",
                "https://…",
                ""
            })
    void what_is_no_address_is_noticed(String url) {
        assertThat(Findings.in(withUrl(url)))
                .containsExactly(
                        "malformed-url documents[0].url",
                        "malformed-url statements[0].documents[0].url",
                        "malformed-url sources[0].url");
    }

    @ParameterizedTest
    @CsvSource({
        "' ', blank-text",
        "'', blank-text",
        "'\u00a0\u200b', blank-text",
        "'A\u0007', control-character",
        "'A\u0085B', control-character",
        "'A\nB', control-character"
    })
    void names_and_titles_can_be_seen(String text, String code) {
        Dialogue dialogue = Findings.dialogue(
                "2017-09-06",
                record -> record.title(text)
                        .topic(text)
                        .addDocument(document -> document.title(text))
                        .addGroup("g", group -> group.name(text))
                        .addIssue("i", text)
                        .addParticipant(Individual.builder("p")
                                .name(text)
                                .honorific(text)
                                .function(text)
                                .build())
                        .addParticipant(Findings.state("NLD")
                                .with(copy -> copy.name(text)
                                        .representatives(Representative.of(text)
                                                .withHonorific(text)
                                                .withFunction(text))))
                        .addStatement(
                                "s",
                                "NLD",
                                statement -> statement
                                        .deliveredBy(text)
                                        .onBehalfOf(
                                                OnBehalfOf.builder().name(text).build())
                                        .documents(List.of(
                                                Document.builder().title(text).build())))
                        .addReported(ReportedFigure.builder(Figure.OTHER, "src")
                                .name(text)
                                .build())
                        .addSource("src", source -> source.publisher(text).title(text)));
        assertThat(Findings.of(dialogue).stream()
                        .filter(finding -> finding.rule() != Rule.DUPLICATE_PARTICIPANT)
                        .map(Findings::brief))
                .containsExactly(
                        code + " title",
                        code + " topic",
                        code + " documents[0].title",
                        code + " groups[0].name",
                        code + " issues[0].title",
                        code + " participants[0].function",
                        code + " participants[0].honorific",
                        code + " participants[0].name",
                        code + " participants[1].name",
                        code + " participants[1].representatives[0].function",
                        code + " participants[1].representatives[0].honorific",
                        code + " participants[1].representatives[0].name",
                        code + " statements[0].deliveredBy",
                        code + " statements[0].documents[0].title",
                        code + " statements[0].onBehalfOf[0].name",
                        code + " reported[0].name",
                        code + " sources[0].publisher",
                        code + " sources[0].title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Ivan Šimonović", "مؤتمر\u200f الأمم", "👍", "責任"})
    void names_in_any_script_can_be_seen(String text) {
        assertThat(Findings.in(Findings.dialogue("2017-09-06", record -> record.title(text))))
                .isEmpty();
    }

    private static Dialogue withSymbol(String symbol) {
        return withDocument(Document.builder().symbols(symbol).build());
    }

    private static Dialogue withDocument(Document document) {
        return Findings.dialogue(
                "2017-09-06",
                record -> record.addDocument(document)
                        .addParticipant(Delegation.memberState("NLD", "NLD"))
                        .addStatement("s", "NLD", statement -> statement.documents(List.of(document))));
    }

    private static Dialogue withUrl(String url) {
        return withDocument(Document.builder().url(url).build())
                .with(record -> record.addSource("src", source -> source.url(url)));
    }

    private static Dialogue withLanguage(String tag) {
        return Findings.dialogue(
                "2017-09-06",
                record -> record.addParticipant(Findings.state("NLD"))
                        .addStatement("s", "NLD", statement -> statement.language(tag)));
    }
}
