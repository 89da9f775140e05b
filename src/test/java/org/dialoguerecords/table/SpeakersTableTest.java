package org.dialoguerecords.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Gender;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Rank;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers' lists as people have them: their dialects, encodings and columns. */
class SpeakersTableTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static Dialogue meeting() {
        return Dialogue.builder("d", "A dialogue", LocalDate.of(2020, 1, 9))
                .endDate(LocalDate.of(2020, 1, 13))
                .build();
    }

    private static Imported read(String table) {
        return SpeakersTable.read(table).into(meeting());
    }

    private static Imported read(byte[] table) {
        return SpeakersTable.read(new ByteArrayInputStream(table)).into(meeting());
    }

    /** Who speaks, by the codes of the parties or else the ids. */
    private static List<String> speakers(Imported imported) {
        Dialogue dialogue = imported.dialogue();
        return dialogue.statements().stream()
                .map(statement -> dialogue.participant(statement.speaker()))
                .map(speaker -> speaker instanceof Delegation delegation && delegation.party() != null
                        ? delegation.party()
                        : speaker.id())
                .toList();
    }

    private static List<String> places(Imported imported) {
        return imported.findings().stream()
                .map(finding -> finding.line() + ":" + finding.column() + " " + finding.code() + " " + finding.value())
                .toList();
    }

    private static Statement only(Imported imported) {
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.dialogue().statements()).hasSize(1);
        return imported.dialogue().statements().get(0);
    }

    @Test
    void a_list_of_one_column_needs_no_heading() {
        Imported imported = read("France\nMr. Nebenzia (Russian Federation)\nCôte d'Ivoire\nEuropean Union\n");
        assertThat(speakers(imported)).containsExactly("FRA", "RUS", "CIV", "EU");
        assertThat(imported.findings()).isEmpty();
        assertThat(DialogueValidator.standard().validate(imported.dialogue())).isEmpty();
    }

    @Test
    void a_comma_in_a_list_of_one_column_separates_nothing() {
        Imported imported = read("Speaker\nIreland, Permanent Representative\nFrance and Mexico\n");
        assertThat(speakers(imported)).containsExactly("IRL", "FRA");
        assertThat(imported.dialogue().statement("s2").coSpeakers()).containsExactly("mex");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            comma     / Country,Name\\nFrance,Mr. De Rivière\\nTürkiye,Mr. Önal\\n
            semicolon / Country;Name\\nFrance;Mr. De Rivière\\nTürkiye;Mr. Önal\\n
            tab       / Country\\tName\\nFrance\\tMr. De Rivière\\nTürkiye\\tMr. Önal\\n
            bar       / Country|Name\\nFrance|Mr. De Rivière\\nTürkiye|Mr. Önal\\n
            quotes    / "Country","Name"\\r\\n"France","Mr. De Rivière"\\r\\n"Türkiye","Mr. Önal"\\r\\n
            named     / sep=;\\r\\nCountry;Name\\r\\nFrance;Mr. De Rivière\\r\\nTürkiye;Mr. Önal
            titles    / List of meetings;\\n;\\nCountry;Name\\nFrance;Mr. De Rivière\\n;\\nTürkiye;Mr. Önal
            Mac       / Country;Name\\rFrance;Mr. De Rivière\\rTürkiye;Mr. Önal
            French    / Pays;Représentant\\nFrance;M. De Rivière\\nTürkiye;M. Önal
            Spanish   / País;Representante\\nFrancia;Sr. De Rivière\\nTürkiye;Sr. Önal
            Russian   / Государство;Представитель\\nФранция;г-н Де Ривьер\\nТурция;г-н Онал
            Chinese   / 国家;姓名\\n法国;德里维埃先生\\n土耳其;奥纳尔先生
            Arabic    / الدولة;الممثل\\nفرنسا;السيد دو ريفيير\\nتركيا;السيد أونال
            """)
    void the_dialect_is_found_out(String name, String table) {
        String text = table.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        assertThat(speakers(read(text))).as(name).containsExactly("FRA", "TUR");
        assertThat(speakers(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("FRA", "TUR");
        assertThat(speakers(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("FRA", "TUR");
    }

    @Test
    void a_semicolon_file_of_an_old_spreadsheet_is_windows_1252() {
        String table =
                "N°;Pays;Orateur;Au nom de\r\n1;Côte d’Ivoire;M. Adom;\r\n2;Bénin;M. Ousmane;Groupe des 77 et de la Chine\r\n";
        Imported imported = read(table.getBytes(WESTERN));
        assertThat(speakers(imported)).containsExactly("CIV", "BEN");
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.dialogue().statement("s2").onBehalfOf().get(0).group())
                .isEqualTo("G77");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            windows-1251, Страна;Оратор|Франция;г-н де Ривьер|Российская Федерация;г-н Небензя
            KOI8-R, Страна;Оратор|Франция;г-н де Ривьер|Российская Федерация;г-н Небензя
            windows-1256, الدولة;المتكلم|فرنسا;السيد دو ريفيير|الاتحاد الروسي;السيد نيبينزيا
            GBK, 国家;发言人|法国;德里维埃先生|俄罗斯联邦;涅边贾先生
            Big5, 國家;發言人|法國;德里維埃先生|俄羅斯聯邦;涅邊賈先生
            windows-1253, Country;Name|France;Ελλάδα Εύβοια|Russian Federation;Νεμπένζια
            """)
    void another_encoding_is_asked_for_and_then_read(String charset, String table) {
        byte[] bytes = table.replace('|', '\n').getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> SpeakersTable.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(TableFormatException.class)
                .hasMessage("<stream>: expected text in UTF-8 or Windows-1252, found another encoding: name it, as in"
                        + " TableOptions.standard().withCharset(Charset.forName(\"windows-1251\")),"
                        + " or save the table as CSV UTF-8");
        TableOptions named = TableOptions.standard().withCharset(Charset.forName(charset));
        assertThat(speakers(SpeakersTable.read(new ByteArrayInputStream(bytes), named)
                        .into(meeting())))
                .containsExactly("FRA", "RUS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Country;Name\nCôte d’Ivoire;M. Kacou\nSénégal;M. Niang\nTürkiye;Ms. Öcal\nPerú;Sra. Núñez\n",
                "Speaker\nÎLES SALOMON\nCÔTE D'IVOIRE\nSão Tomé and Príncipe\nCuraçao\n",
                "N°;Speaker;Note\n1;Finland;100 € — “quoted”… a@b.org 5 % §3\n"
            })
    void western_names_are_read_as_windows_1252(String table) {
        assertThat(speakers(read(table.getBytes(WESTERN)))).isEqualTo(speakers(read(table)));
    }

    @Test
    void a_spreadsheet_file_is_none() {
        assertThatThrownBy(() -> SpeakersTable.read(new ByteArrayInputStream("PK\u0003\u0004....".getBytes(WESTERN))))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("save it as CSV");
    }

    @Test
    void cells_have_quotes_and_line_breaks_and_places_hold_behind_them() {
        Imported imported = read("""
                Speaker,Note,On behalf of\r
                "Mr. De Rivière\r
                (France)","says ""yes"", twice",\r
                Atlantis,,"the Friends
                of Atlantis, Lemuria and Mu"\r
                """);
        assertThat(speakers(imported)).containsExactly("FRA", "atlantis");
        assertThat(imported.dialogue().statement("s1").note()).isEqualTo("says \"yes\", twice");
        assertThat(places(imported).get(0)).isEqualTo("4:1 unknown-name Atlantis");
        assertThat(imported.findings()).extracting(Finding::line).containsOnly(4L);
    }

    @Test
    void merged_cells_empty_lines_footnotes_and_totals_are_what_they_are() {
        Imported imported = read("""
                Date;No.;Speaker;Remarks
                9 January 2020;1;France;
                ;2;Germany;by video*
                ;;;

                10 January 2020;3;Chile;
                ;4;;
                ;;Total: 3;
                * recorded in advance;;;
                Source: Journal;;;
                """);
        assertThat(speakers(imported)).containsExactly("FRA", "DEU", "CHL");
        assertThat(imported.dialogue().statements())
                .extracting(Statement::date)
                .containsExactly(LocalDate.of(2020, 1, 9), LocalDate.of(2020, 1, 9), LocalDate.of(2020, 1, 10));
        assertThat(places(imported))
                .containsExactly(
                        "7:2 row-not-read 4",
                        "8:3 row-not-read Total: 3",
                        "9:1 row-not-read * recorded in advance",
                        "10:1 row-not-read Source: Journal");
        assertThat(imported.dialogue().coverage()).isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void every_column_has_its_place_in_the_record() {
        Imported imported = read("""
                No;Country;Speaker;Function;On behalf of;Aligned with;Aligned states;Kind;Delivery;Date;Sitting;Agenda item;Language;Rank;Gender;Note
                2;Luxembourg;Mr. Maes;;;NAM;;Right of reply;pre-recorded video;10/01/2020;S/PV.8699 (Resumption 1);124;French;;m;first
                1;Azerbaijan;H.E. Ms. Aliyeva;Minister for Foreign Affairs;the Non-Aligned Movement;;San Marino and Andorra;;;9 Jan 2020;morning;124; en;M;F;
                """);
        assertThat(imported.findings()).isEmpty();
        Dialogue dialogue = imported.dialogue();
        Statement first = dialogue.statement("s1");
        assertThat(first.onBehalfOf().get(0).group()).isEqualTo("NAM");
        assertThat(first.aligned().get(0).states()).containsExactly("AND", "SMR");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.sitting()).isEqualTo("morning");
        Delegation azerbaijan = (Delegation) dialogue.participant("aze");
        assertThat(azerbaijan.representatives()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Aliyeva");
            assertThat(person.honorific()).isEqualTo("H.E. Ms.");
            assertThat(person.function()).isEqualTo("Minister for Foreign Affairs");
            assertThat(person.rank()).isEqualTo(Rank.MINISTER);
            assertThat(person.gender()).isEqualTo(Gender.FEMALE);
        });
        Statement second = dialogue.statement("s2");
        assertThat(second.kind()).isEqualTo(StatementKind.RIGHT_OF_REPLY);
        assertThat(second.delivery()).isEqualTo(Delivery.VIDEO);
        assertThat(second.date()).isEqualTo(LocalDate.of(2020, 1, 10));
        assertThat(second.agendaItems()).containsExactly("124");
        assertThat(second.language()).isEqualTo("fr");
        assertThat(second.alignsWith()).containsExactly("s1");
        assertThat(second.deliveredBy()).isEqualTo("Maes");
        assertThat(second.note()).isEqualTo("first");
        assertThat(dialogue.sitting(second.sitting()).symbol()).isEqualTo("S/PV.8699 (Resumption 1)");
        assertThat(DialogueValidator.standard().validate(dialogue)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Azerbaijan (on behalf of the Non-Aligned Movement)            | AZE | NAM
            Mr. Aliyev (Azerbaijan), speaking on behalf of NAM            | AZE | NAM
            Denmark, also on behalf of the Nordic countries               | DNK | NORDIC
            """)
    void a_speaker_may_say_for_whom(String speaker, String party, String group) {
        Imported imported = read("Speaker\tNote\n" + speaker + "\t\n");
        assertThat(speakers(imported)).containsExactly(party);
        assertThat(only(imported).onBehalfOf().get(0).group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Canada; Germany; Ukraine                | [CAN, DEU, UKR]
            Canada, Germany and my own country      | [CAN, DEU, FRA]
            -                                       | []
            n/a                                     | []
            in its national capacity                | []
            my own country                          | []
            """)
    void lists_and_what_says_nothing(String cell, String states) {
        Statement statement = only(read("Speaker\tOn behalf of\nFrance\t" + cell + "\n"));
        assertThat(statement.onBehalfOf().stream()
                        .flatMap(entry -> entry.states().stream())
                        .toList())
                .hasToString(states);
    }

    @Test
    void what_nobody_knows_is_kept_as_it_is_written_and_leaves_the_count_open() {
        Imported imported = read(
                "Speaker;On behalf of\nAtlantis;\nMr. Kim (Korea);\nUSSR;\nFrance;the Umbrella Coalition of Friends\n");
        assertThat(places(imported))
                .containsExactly(
                        "2:1 unknown-name Atlantis",
                        "3:1 ambiguous-name Korea",
                        "4:1 state-not-on-date SUN",
                        "5:8 unknown-name the Umbrella Coalition of Friends");
        Dialogue dialogue = imported.dialogue();
        assertThat(dialogue.coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(dialogue.participants().subList(0, 3))
                .allSatisfy(participant ->
                        assertThat(((Delegation) participant).category()).isEqualTo(DelegationCategory.OTHER));
        assertThat(((Delegation) dialogue.participant("korea"))
                        .representatives()
                        .get(0)
                        .name())
                .isEqualTo("Kim");
        assertThat(dialogue.statement("s4").onBehalfOf().get(0).name()).isEqualTo("the Umbrella Coalition of Friends");
    }

    @Test
    void a_category_says_what_the_reference_data_do_not_know() {
        Imported imported = read("""
                Speaker;Name;Category
                Global Centre for R2P;Dr. Simon Adams;NGO
                Ms. Robinson;;briefer
                Mr. Gambari (Nigeria);;panellist
                The Secretary-General;;
                """);
        assertThat(imported.findings()).isEmpty();
        Dialogue dialogue = imported.dialogue();
        assertThat(dialogue.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(((Delegation) dialogue.participants().get(0)).category())
                .isEqualTo(DelegationCategory.CIVIL_SOCIETY);
        assertThat((Individual) dialogue.participants().get(1)).satisfies(person -> {
            assertThat(person.name()).isEqualTo("Robinson");
            assertThat(person.honorific()).isEqualTo("Ms.");
        });
        assertThat(((Individual) dialogue.participants().get(2)).state()).isEqualTo("NGA");
        assertThat(((Individual) dialogue.participants().get(3)).function()).isEqualTo("The Secretary-General");
    }

    @Test
    void an_alignment_is_with_the_one_statement_made_for_a_group_else_by_a_speaker() {
        Imported imported = read("""
                Speaker;On behalf of;Aligned with
                Azerbaijan;NAM;
                European Union;;
                Cuba;;the Non-Aligned Movement
                Italy;;the observer of the European Union
                Canada;;Cuba and Italy
                Cuba;;
                Nepal;;Cuba;
                Senegal;;the Group of 77
                Azerbaijan;;s1
                """.replace("Cuba; \n", "Cuba\n"));
        Dialogue dialogue = imported.dialogue();
        assertThat(dialogue.statement("s3").alignsWith()).containsExactly("s1");
        assertThat(dialogue.statement("s4").alignsWith()).containsExactly("s2");
        assertThat(dialogue.statement("s5").alignsWith()).containsExactly("s4");
        assertThat(dialogue.statement("s9").alignsWith()).containsExactly("s1");
        assertThat(dialogue.statement("s8").alignsWithOther().get(0).name()).isEqualTo("the Group of 77");
        assertThat(places(imported))
                .containsExactly(
                        "6:9 ambiguous-statement CUB",
                        "8:8 ambiguous-statement Cuba",
                        "9:10 missing-statement the Group of 77");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-10",
                "10 January 2020",
                "10 Jan 2020",
                "10.1.2020",
                "10/01/2020",
                "01/10/2020",
                "January 10, 2020",
                "Friday, 10 January 2020",
                "10 January",
                "10 janvier 2020",
                "10 de enero de 2020",
                "10 января 2020 г.",
                "2020年1月10日",
                "10 يناير 2020",
                "2020-01-10T10:00"
            })
    void a_day_is_the_one_of_the_dialogue_that_can_be_meant(String day) {
        assertThat(only(read("Speaker\tDate\nFrance\t" + day + "\n")).date()).isEqualTo(LocalDate.of(2020, 1, 10));
    }

    @Test
    void a_day_that_is_none_of_the_dialogue_is_left_out() {
        Dialogue oneDay =
                Dialogue.builder("d", "A dialogue", LocalDate.of(2020, 1, 9)).build();
        Imported imported =
                SpeakersTable.read("Speaker;Date\nFrance;10 January 2020\n").into(oneDay);
        assertThat(imported.findings())
                .extracting(Finding::message)
                .containsExactly("2020-01-10 is not a day of the dialogue, which is held on 2020-01-09 alone; is"
                        + " \"endDate\" missing?");
        assertThat(imported.dialogue().statement("s1").date()).isNull();
    }

    @Test
    void a_table_is_added_to_what_the_dialogue_has() {
        Dialogue begun = read("Country;Name\nFrance;Mr. De Rivière\n").dialogue();
        Dialogue dialogue = SpeakersTable.read("Country;Name\nChile;\nFrance;Ms. Gueguen\n")
                .into(begun)
                .dialogue();
        assertThat(dialogue.statements()).extracting(Statement::id).containsExactly("s1", "s2", "s3");
        assertThat(dialogue.statements()).extracting(Statement::speaker).containsExactly("fra", "chl", "fra");
        assertThat(((Delegation) dialogue.participant("fra")).representatives())
                .extracting(person -> person.name())
                .containsExactly("De Rivière", "Gueguen");
    }

    @Test
    void a_group_of_the_record_is_found_by_its_name() {
        Dialogue dialogue = meeting()
                .with(copy -> copy.addGroup(
                        "UMBRELLA", group -> group.name("Umbrella Group").size(9)));
        Imported imported =
                SpeakersTable.read("Speaker;For\nFrance;umbrella group\n").into(dialogue);
        assertThat(imported.dialogue().statement("s1").onBehalfOf().get(0).group())
                .isEqualTo("UMBRELLA");
        assertThat(imported.findings()).isEmpty();
    }

    @Test
    void headings_of_ones_own_are_given() {
        TableOptions options = TableOptions.standard()
                .withHeading("Taking the floor", SpeakersColumn.SPEAKER)
                .withHeading("Voice of", SpeakersColumn.ON_BEHALF_OF);
        Imported imported = SpeakersTable.read("Taking the floor;Voice of\nAzerbaijan;NAM\n", options)
                .into(meeting());
        assertThat(only(imported).onBehalfOf().get(0).group()).isEqualTo("NAM");
    }

    @Test
    void numbers_put_statements_in_order_only_where_each_has_its_own() {
        assertThat(speakers(read("No;Speaker\n2;France\n1;Chile\n"))).containsExactly("CHL", "FRA");
        assertThat(speakers(read("No;Speaker\n2;France\n1;Chile\n1;Peru\n"))).containsExactly("FRA", "CHL", "PER");
    }

    @Test
    void text_that_no_record_can_hold_is_refused() {
        assertThatThrownBy(() -> SpeakersTable.read("Speaker,Note\nFrance,\ud83d"))
                .isInstanceOf(TableFormatException.class)
                .hasMessage("<string>: expected Unicode text, found an unpaired surrogate");
    }
}
