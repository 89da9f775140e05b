package org.dialoguerecords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed record of 2017, held against the press release on the dialogue, fact by fact, in its order. */
class PressReleaseTest {

    /** Lines joined, so that a fact may be continued on the next line. */
    private final String page =
            new RecordPrinter(SampleDialogues.r2p2017()).print().toString().replaceAll("\\s+", " ");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the title                    | Informal Interactive Dialogue on the Responsibility to Protect ===
            the day                      | Date 6 September 2017
            the body                     | Body General Assembly
            the format                   | Format Informal interactive dialogue
            a success                    | Success of the dialogue “held a successful Informal Interactive Dialogue” [gcr2p-release]
            a record number              | “A record number of states spoke at the Interactive Dialogue” [gcr2p-release]
            the ninth annual report      | Place of the report among the annual reports 9 “the UN Secretary-General’s ninth annual report on R2P”
            the title of the report      | Implementing the Responsibility to Protect: Accountability for Prevention Kind Report of the Secretary-General
            the ninth dialogue           | Place of the dialogue in its series 9 “holds Ninth Informal Interactive Dialogue” [gcr2p-release]
            73 member states             | Member states that spoke 73 “73 member states” [gcr2p-release]
            two observer missions        | Observers that spoke 2 “two UN observer missions” [gcr2p-release]
            the European Union           | Regional organizations that spoke 1 “and the European Union delivered statements” [gcr2p-release]
            it spoke                     | European Union, delivered by
            98 states                    | States represented 98 “delivered statements on behalf of 98 states” [gcr2p-release]
            the Netherlands for the group| Kingdom of the Netherlands, delivered by Karel J.G. van Oosterom on behalf of Group of Friends of the Responsibility to Protect
            50 members                   | Size of the group: R2P-GOF 50 “on behalf of the 50 members of the Group of Friends” [gcr2p-release]
            one statement                | Statements on behalf of the group: R2P-GOF 1 “The Netherlands delivered a statement” [gcr2p-release]
            five organizations           | Civil society organizations that spoke 5 “five civil society organizations, including the Global Centre” [gcr2p-release]
            the Global Centre            | Civil society organizations (1) gcr2p Global Centre for the Responsibility to Protect: Dr. Simon Adams
            the President                | H.E. Mr. Peter Thomson, President of the General Assembly
            he opened                    | Opening remarks (1) s1 Peter Thomson
            the Secretary-General        | António Guterres, UN Secretary-General
            he introduced                | Introductory remarks (1) s2 António Guterres
            his first report             | “his first report on R2P” [gcr2p-release]
            his words, beginning         | s2 António Guterres “The report reflects my conviction that the United Nations must give far greater attention
            his words, end               | an agenda that must include practical measures.”
            a panel                      | Panel presentations (4) s3 Jeffrey Feltman s4 Adama Dieng s5 Ivan Šimonović s6 Achim Steiner
            a panel including            | Panellists at least 4 “followed by a panel including” [gcr2p-release]
            first panellist              | Mr. Jeffrey Feltman, Under-Secretary-General for Political Affairs
            second panellist             | Mr. Adama Dieng, UN Special Adviser on the Prevention of Genocide
            third panellist              | Mr. Ivan Šimonović, UN Special Adviser on the Responsibility to Protect
            fourth panellist             | Mr. Achim Steiner, Administrator of the UN Development Programme
            practical efforts            | “the importance of strengthening practical efforts for preventing atrocity crimes” [gcr2p-release]
            a minority                   | “a minority of states challenged application of the principle” [gcr2p-release]
            the tone                     | “the discussion was generally positive and constructive” [gcr2p-release]
            many states                  | formal-agenda “many states voicing strong support” [gcr2p-release]
            the formal agenda            | Placing the responsibility to protect on the formal agenda of the General Assembly
            concern                      | “failure to consistently implement the responsibility to protect” [gcr2p-release]
            accountability               | “the need to hold one another accountable for failures in prevention” [gcr2p-release]
            the Code of Conduct          | Upholding the ACT Code of Conduct regarding Security Council action against mass atrocity crimes
            upholding it                 | “including through upholding the ACT Code of Conduct” [gcr2p-release]
            Dr. Adams spoke              | Global Centre for the Responsibility to Protect, delivered by Simon Adams
            his first words              | “the inability of the international community to consistently uphold
            his second words             | “is a promise to those people for whom crimes against humanity
            who says so                  | gcr2p-release Global Centre for the Responsibility to Protect: United Nations General Assembly holds Ninth
            """)
    void thePressReleaseSays(String fact, String printed) {
        assertThat(page).as(fact).contains(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            both symbols                 | Symbols A/71/1016 and S/2017/556
            the other title              | “The responsibility to protect and accountability for prevention” [pga-page]
            49 states and the EU         | 50 “consisting of 49 Member States and the European Union” [nld-statement]
            the chairs                   | “co-chaired by the Kingdom of the Netherlands and the Republic of Rwanda” [nld-statement]
            the EU and its members       | European Union, delivered by Jo Adamson on behalf of the EU and its Member States (EU)
            the Nordic statement         | Norway, delivered by Tore Hattrem on behalf of DNK, FIN, ISL, NOR, SWE
            the Baltic statement         | Latvia, delivered by Jānis Mažeiks on behalf of EST, LTU, LVA
            an alignment in brackets     | “[We also align with the statement of the European Union.]” [lva-statement]
            a double alignment           | aligns itself with Kingdom of the Netherlands (s7) and European Union (s8)
            India                        | India, delivered by Sandeep Kumar Bayyapu
            Qatar                        | Qatar, delivered by Alya Ahmed bin Saif Al-Thani Note: The day is inferred
            the Holy See                 | Observer states (1) vat Holy See (VAT): Archbishop Bernardito Auza, Permanent Observer of the Holy See
            support in numbers           | States in support: formal-agenda at least 56 “at least 56 member states supported
            120 states in all            | States that spoke in the dialogues of 2010-2017 120 “120 member states
            eight dialogues              | Dialogues held since 2010 8
            partial                      | Coverage partial
            """)
    void otherSourcesSay(String fact, String printed) {
        assertThat(page).as(fact).contains(printed);
    }

    @Nested
    @DisplayName("sources disagree")
    class Disagreement {

        private final String section =
                page.substring(page.indexOf("Where the sources disagree"), page.indexOf(" Sources (13)"));

        @Test
        void aboutTheOrdinal() {
            assertThat(section)
                    .contains("Place of the dialogue in its series 9: gcr2p-release, lva-statement, wfm-canada"
                            + " 8: gcr2p-summary, gcr2p-agenda");
        }

        @Test
        void aboutTheTitleOfTheReport() {
            assertThat(section)
                    .contains("Accountability for Prevention”: gcr2p-release, gcr2p-summary")
                    .contains("“The responsibility to protect and accountability for prevention”: pga-page");
        }

        @Test
        void aboutNothingElse() {
            assertThat(section).startsWith("Where the sources disagree (2)");
        }
    }

    @Test
    void aMeetingOfAnotherDayIsNotInIt() {
        assertThat(List.of("Stanley", "breakfast")).noneMatch(page::contains);
    }
}
