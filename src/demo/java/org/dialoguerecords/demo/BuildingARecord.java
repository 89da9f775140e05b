package org.dialoguerecords.demo;

import static org.dialoguerecords.DelegationCategory.CIVIL_SOCIETY;
import static org.dialoguerecords.DelegationCategory.MEMBER_STATE;
import static org.dialoguerecords.DelegationCategory.OBSERVER_STATE;
import static org.dialoguerecords.DelegationCategory.REGIONAL_ORGANIZATION;

import java.time.LocalDate;
import org.dialoguerecords.Body;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Document;
import org.dialoguerecords.DocumentKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.PresidingRole;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;

/**
 * Builds a record from nothing: the dialogue of the General Assembly on the responsibility to protect of 6 September
 * 2017, as far as published sources tell it.
 *
 * <p>The result is the record that the library brings along.
 */
public final class BuildingARecord {

    private static final String RELEASE = "gcr2p-release";
    private static final String SUMMARY = "gcr2p-summary";
    private static final String AGENDA = "gcr2p-agenda";

    private BuildingARecord() {}

    /** The whole record, part by part. */
    public static Dialogue r2p2017() {
        DialogueBuilder dialogue = Dialogue.builder(
                        "unga-r2p-2017-09-06",
                        "Informal Interactive Dialogue on the Responsibility to Protect",
                        LocalDate.of(2017, 9, 6))
                .series("unga-r2p")
                .body(Body.GENERAL_ASSEMBLY)
                .kind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE)
                .topic("Responsibility to Protect")
                .coverage(Coverage.PARTIAL)
                .note("The sources give this order: opening remarks, introductory remarks, panel. Within the panel the"
                        + " statements stand as the press release names them; the order of those after it is not known."
                        + " The second observer mission and four of the five civil society organizations are not"
                        + " named. No source says whether the 98 states include those of the Group of Friends, states"
                        + " aligned with the European Union, or the observers.");
        subject(dialogue);
        officials(dialogue);
        delegations(dialogue);
        dialogue.addPresiding("pga", PresidingRole.PRESIDENT);
        officialsSpeak(dialogue);
        delegationsSpeak(dialogue);
        figures(dialogue);
        whatElseTheSourcesSay(dialogue);
        sources(dialogue);
        return dialogue.build();
    }

    /** A copy with one thing changed is one call. The original stays as it is. */
    public static Dialogue changed(Dialogue dialogue) {
        return dialogue.with(copy -> copy.coverage(Coverage.COMPLETE));
    }

    private static void subject(DialogueBuilder dialogue) {
        dialogue.addDocument(report -> report.kind(DocumentKind.SECRETARY_GENERAL_REPORT)
                .symbols(Document.parseSymbols("A/71/1016–S/2017/556"))
                .title("Implementing the Responsibility to Protect: Accountability for Prevention")
                .note("Ninth annual report on the subject, the first by Secretary-General Guterres. The advance"
                        + " unedited version bore another title, see the reported figures.")
                .sources(RELEASE, SUMMARY, "pga-page"));
        dialogue.addGroup(Group.builder("R2P-GOF")
                .name("Group of Friends of the Responsibility to Protect")
                .members("NLD", "RWA")
                .organizations("EU")
                .size(50)
                .sources(RELEASE, SUMMARY, "nld-statement")
                .build());
        dialogue.addIssue(
                "formal-agenda", "Placing the responsibility to protect on the formal agenda of the General Assembly");
        dialogue.addIssue(
                "code-of-conduct",
                "Upholding the ACT Code of Conduct regarding Security Council action against mass atrocity crimes");
        dialogue.addIssue("principle", "Applying the principle of the responsibility to protect");
        dialogue.addIssue(
                "prevention", "Strengthening practical efforts to prevent atrocities and protect populations");
        dialogue.addIssue("accountability", "Holding one another accountable for failures in prevention");
        dialogue.addIssue("implementation", "Implementing the responsibility to protect consistently");
    }

    private static void officials(DialogueBuilder dialogue) {
        dialogue.addParticipant(Individual.builder("pga")
                .name("Peter Thomson")
                .honorific("H.E. Mr.")
                .function("President of the General Assembly")
                .sources(RELEASE)
                .build());
        dialogue.addParticipant(Individual.builder("sg")
                .name("António Guterres")
                .function("UN Secretary-General")
                .sources(RELEASE)
                .build());
        dialogue.addParticipant(Individual.builder("feltman")
                .name("Jeffrey Feltman")
                .honorific("Mr.")
                .function("Under-Secretary-General for Political Affairs")
                .sources(RELEASE)
                .build());
        dialogue.addParticipant(Individual.builder("dieng")
                .name("Adama Dieng")
                .honorific("Mr.")
                .function("UN Special Adviser on the Prevention of Genocide")
                .sources(RELEASE)
                .build());
        dialogue.addParticipant(Individual.builder("simonovic")
                .name("Ivan Šimonović")
                .honorific("Mr.")
                .function("UN Special Adviser on the Responsibility to Protect")
                .sources(RELEASE)
                .build());
        dialogue.addParticipant(Individual.builder("steiner")
                .name("Achim Steiner")
                .honorific("Mr.")
                .function("Administrator of the UN Development Programme")
                .sources(RELEASE)
                .build());
    }

    private static void delegations(DialogueBuilder dialogue) {
        dialogue.addParticipant(Delegation.builder("nld", MEMBER_STATE)
                .party("NLD")
                .name("Kingdom of the Netherlands")
                .representatives(Representative.of("Karel J.G. van Oosterom").withHonorific("H.E."))
                .sources(RELEASE, "nld-statement")
                .build());
        dialogue.addParticipant(Delegation.builder("eu", REGIONAL_ORGANIZATION)
                .party("EU")
                .name("European Union")
                .representatives(Representative.of("Jo Adamson"))
                .sources(RELEASE, "eeas-statement")
                .build());
        dialogue.addParticipant(Delegation.builder("nor", MEMBER_STATE)
                .party("NOR")
                .name("Norway")
                .representatives(Representative.of("Tore Hattrem"))
                .sources("nor-statement")
                .build());
        dialogue.addParticipant(Delegation.builder("lux", MEMBER_STATE)
                .party("LUX")
                .name("Luxembourg")
                .representatives(Representative.of("Christian Braun"))
                .sources("lux-statement")
                .build());
        dialogue.addParticipant(Delegation.builder("lva", MEMBER_STATE)
                .party("LVA")
                .name("Latvia")
                .representatives(Representative.of("Jānis Mažeiks")
                        .withHonorific("H.E.")
                        .withFunction("Permanent Representative of Latvia to the United Nations"))
                .sources("lva-statement")
                .build());
        dialogue.addParticipant(Delegation.builder("ind", MEMBER_STATE)
                .party("IND")
                .name("India")
                .representatives(Representative.of("Sandeep Kumar Bayyapu").withFunction("First Secretary"))
                .sources("business-standard")
                .build());
        dialogue.addParticipant(Delegation.builder("qat", MEMBER_STATE)
                .party("QAT")
                .name("Qatar")
                .representatives(Representative.of("Alya Ahmed bin Saif Al-Thani"))
                .sources("gulf-times")
                .build());
        dialogue.addParticipant(Delegation.builder("vat", OBSERVER_STATE)
                .party("VAT")
                .name("Holy See")
                .representatives(Representative.of("Bernardito Auza")
                        .withHonorific("Archbishop")
                        .withFunction("Permanent Observer of the Holy See"))
                .sources("vat-release")
                .build());
        dialogue.addParticipant(Delegation.builder("gcr2p", CIVIL_SOCIETY)
                .name("Global Centre for the Responsibility to Protect")
                .representatives(Representative.of("Simon Adams").withHonorific("Dr."))
                .sources(RELEASE)
                .build());
    }

    private static void officialsSpeak(DialogueBuilder dialogue) {
        dialogue.addStatement(Statement.builder("s1", "pga")
                .kind(StatementKind.OPENING_REMARKS)
                .sources(RELEASE)
                .build());
        dialogue.addStatement(Statement.builder("s2", "sg")
                .kind(StatementKind.INTRODUCTORY_REMARKS)
                .quotations("The report reflects my conviction that the United Nations must give far greater"
                        + " attention to addressing problems before they escalate and spiral out of control."
                        + " Prioritizing prevention means setting an agenda that must include practical"
                        + " measures.")
                .sources(RELEASE)
                .build());
        int number = 3;
        for (String panellist : new String[] {"feltman", "dieng", "simonovic", "steiner"}) {
            dialogue.addStatement(Statement.builder("s" + number++, panellist)
                    .kind(StatementKind.PANEL_PRESENTATION)
                    .sources(RELEASE)
                    .build());
        }
    }

    private static void delegationsSpeak(DialogueBuilder dialogue) {
        dialogue.addStatement(Statement.builder("s7", "nld")
                .deliveredBy("Karel J.G. van Oosterom")
                .onBehalfOf(OnBehalfOf.group("R2P-GOF"))
                .sources(RELEASE, "nld-statement")
                .build());
        dialogue.addStatement(Statement.builder("s8", "eu")
                .deliveredBy("Jo Adamson")
                .onBehalfOf(OnBehalfOf.group("EU").named("the EU and its Member States"))
                .note("The archived text opens without a list of aligned states.")
                .sources(RELEASE, "eeas-statement")
                .build());
        dialogue.addStatement(Statement.builder("s9", "nor")
                .deliveredBy("Tore Hattrem")
                .onBehalfOf(OnBehalfOf.states("DNK", "FIN", "ISL", "NOR", "SWE"))
                .note("Joint Nordic statement.")
                .sources("nor-statement")
                .build());
        dialogue.addStatement(Statement.builder("s10", "lux")
                .deliveredBy("Christian Braun")
                .alignsWith("s7", "s8")
                .sources("lux-statement")
                .build());
        dialogue.addStatement(Statement.builder("s11", "lva")
                .deliveredBy("Jānis Mažeiks")
                .onBehalfOf(OnBehalfOf.states("EST", "LTU", "LVA"))
                .perhapsAlignsWith("s8")
                .note("Joint Baltic statement. Its text has a sentence of alignment with the European Union in"
                        + " square brackets; whether it was spoken is not known.")
                .sources("lva-statement")
                .build());
        dialogue.addStatement(Statement.builder("s12", "ind")
                .deliveredBy("Sandeep Kumar Bayyapu")
                .sources("business-standard")
                .build());
        dialogue.addStatement(Statement.builder("s13", "qat")
                .deliveredBy("Alya Ahmed bin Saif Al-Thani")
                .note("The day is inferred; the source does not give it.")
                .sources("gulf-times")
                .build());
        dialogue.addStatement(Statement.builder("s14", "vat")
                .deliveredBy("Bernardito Auza")
                .sources("vat-release")
                .build());
        dialogue.addStatement(Statement.builder("s15", "gcr2p")
                .deliveredBy("Simon Adams")
                .quotations(
                        "the inability of the international community to consistently uphold its responsibility"
                                + " to protect in conflicts across the globe has contributed to a historic"
                                + " weakening of the norms that bind and safeguard humanity.",
                        "is a promise to those people for whom crimes against humanity, ethnic cleansing, war"
                                + " crimes, or genocide are not abstract words… It is incumbent upon the states"
                                + " gathered here to honor that promise, to uphold that principle, and to take"
                                + " proximate preventive action, wherever and whenever these crimes may be"
                                + " threatened.")
                .note("The second quotation speaks of the responsibility to protect.")
                .sources(RELEASE)
                .build());
    }

    private static void figures(DialogueBuilder dialogue) {
        dialogue.addReported(Figure.MEMBER_STATES_SPOKE, 73, "73 member states", RELEASE);
        dialogue.addReported(Figure.MEMBER_STATES_SPOKE, 73, "seventy-three member states", SUMMARY);
        dialogue.addReported(Figure.OBSERVERS_SPOKE, 2, "two UN observer missions", RELEASE);
        dialogue.addReported(Figure.OBSERVERS_SPOKE, 2, "two UN observer missions", SUMMARY);
        dialogue.addReported(
                Figure.REGIONAL_ORGANIZATIONS_SPOKE, 1, "and the European Union delivered statements", RELEASE);
        dialogue.addReported(Figure.REGIONAL_ORGANIZATIONS_SPOKE, 1, "and the European Union", SUMMARY);
        dialogue.addReported(
                Figure.CIVIL_SOCIETY_SPOKE,
                5,
                "five civil society organizations, including the Global Centre",
                RELEASE);
        dialogue.addReported(ReportedFigure.builder(Figure.PANELLISTS, RELEASE)
                .value(4)
                .qualifier(Qualifier.AT_LEAST)
                .wording("followed by a panel including")
                .build());
        dialogue.addReported(Figure.STATES_REPRESENTED, 98, "delivered statements on behalf of 98 states", RELEASE);
        dialogue.addReported(
                Figure.STATES_REPRESENTED, 98, "delivered statements on behalf of ninety-eight states", SUMMARY);
        dialogue.addReported(ReportedFigure.builder(Figure.GROUP_SIZE, RELEASE)
                .group("R2P-GOF")
                .value(50)
                .wording("on behalf of the 50 members of the Group of Friends")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.GROUP_SIZE, SUMMARY)
                .group("R2P-GOF")
                .value(50)
                .wording("on behalf of the fifty members of the Group of Friends")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.GROUP_SIZE, "nld-statement")
                .group("R2P-GOF")
                .value(50)
                .wording("consisting of 49 Member States and the European Union")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.GROUP_STATEMENTS, RELEASE)
                .group("R2P-GOF")
                .value(1)
                .wording("The Netherlands delivered a statement")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.STATES_SUPPORTING, AGENDA)
                .issue("formal-agenda")
                .value(56)
                .qualifier(Qualifier.AT_LEAST)
                .wording("at least 56 member states supported the inclusion of R2P")
                .build());
        dialogue.addReported(Figure.ORDINAL_IN_SERIES, 9, "holds Ninth Informal Interactive Dialogue", RELEASE);
        dialogue.addReported(Figure.ORDINAL_IN_SERIES, 9, "at the 9th informal interactive dialogue", "lva-statement");
        dialogue.addReported(
                Figure.ORDINAL_IN_SERIES, 9, "convened the ninth annual informal interactive dialogue", "wfm-canada");
        dialogue.addReported(
                Figure.ORDINAL_IN_SERIES,
                8,
                "The eighth Informal Interactive Dialogue on the Responsibility to Protect",
                SUMMARY);
        dialogue.addReported(
                Figure.ORDINAL_IN_SERIES,
                8,
                "during the eighth informal interactive dialogue on R2P on 6 September",
                AGENDA);
    }

    private static void whatElseTheSourcesSay(DialogueBuilder dialogue) {
        dialogue.addReported(ReportedFigure.other(
                "Record number of states", "A record number of states spoke at the Interactive Dialogue", RELEASE));
        dialogue.addReported(ReportedFigure.other(
                "Success of the dialogue", "held a successful Informal Interactive Dialogue", RELEASE));
        dialogue.addReported(ReportedFigure.other(
                "Tone of the discussion", "the discussion was generally positive and constructive", RELEASE));
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, RELEASE)
                .name("States that support it")
                .issue("formal-agenda")
                .wording("many states voicing strong support")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, RELEASE)
                .name("States that challenge it")
                .issue("principle")
                .wording("a minority of states challenged application of the principle")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, RELEASE)
                .name("What participants underscored")
                .issue("prevention")
                .wording("the importance of strengthening practical efforts for preventing atrocity crimes")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, RELEASE)
                .name("What member states discussed")
                .issue("accountability")
                .wording("the need to hold one another accountable for failures in prevention")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, RELEASE)
                .name("What member states discussed")
                .issue("code-of-conduct")
                .wording("including through upholding the ACT Code of Conduct")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, RELEASE)
                .name("What concerns member states")
                .issue("implementation")
                .wording("failure to consistently implement the responsibility to protect")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, RELEASE)
                .name("Place of the report among the annual reports")
                .value(9)
                .wording("the UN Secretary-General’s ninth annual report on R2P")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, "pga-page")
                .name("Place of the report among the annual reports")
                .value(9)
                .wording("the ninth report on this topic overall")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, RELEASE)
                .name("Place among this Secretary-General's reports")
                .value(1)
                .wording("his first report on R2P")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, "pga-page")
                .name("Place among this Secretary-General's reports")
                .value(1)
                .build());
        dialogue.addReported(ReportedFigure.other(
                "Title of the report",
                "Implementing the Responsibility to Protect: Accountability for Prevention",
                RELEASE));
        dialogue.addReported(ReportedFigure.other(
                "Title of the report",
                "Implementing the responsibility to protect: Accountability for prevention",
                SUMMARY));
        dialogue.addReported(ReportedFigure.other(
                "Title of the report", "The responsibility to protect and accountability for prevention", "pga-page"));
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, "nld-statement")
                .name("Chairs of the group")
                .group("R2P-GOF")
                .wording("co-chaired by the Kingdom of the Netherlands and the Republic of Rwanda")
                .build());
        dialogue.addReported(ReportedFigure.other(
                "Alignment in square brackets",
                "[We also align with the statement of the European Union.]",
                "lva-statement"));
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, "nld-statement")
                .group("R2P-GOF")
                .name("Who spoke for the group")
                .wording("Statement by H.E. Karel J.G. van Oosterom")
                .build());
        dialogue.addReported(ReportedFigure.other(
                "On whose behalf the European Union speaks",
                "I have the honour to speak on behalf of the EU",
                "eeas-statement"));
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, "nor-statement")
                .name("Countries of the joint Nordic statement")
                .value(5)
                .wording("speaking on behalf of Denmark, Finland, Iceland, Sweden and my own country")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, "lva-statement")
                .name("Countries of the joint Baltic statement")
                .value(3)
                .wording("I am honored to speak on behalf of Estonia, Lithuania and Latvia")
                .build());
        dialogue.addReported(ReportedFigure.other(
                "Alignment with two statements",
                "Luxembourg subscribes to the statements made by the European Union and",
                "lux-statement"));
        dialogue.addReported(ReportedFigure.other(
                "Observer that spoke",
                "Archbishop Bernardito Auza, the Permanent Observer of the Holy See",
                "vat-release"));
        dialogue.addReported(ReportedFigure.other("Symbol of the report", "(A/71/1016–S/2017/556)", SUMMARY));
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, AGENDA)
                .name("States that spoke in the dialogues of 2010-2017")
                .value(120)
                .wording("120 member states have shared their positions on R2P")
                .build());
        dialogue.addReported(ReportedFigure.builder(Figure.OTHER, AGENDA)
                .name("Dialogues held since 2010")
                .value(8)
                .wording("the General Assembly has held eight such dialogues")
                .build());
    }

    private static void sources(DialogueBuilder dialogue) {
        dialogue.addSource(Source.builder(RELEASE)
                .publisher("Global Centre for the Responsibility to Protect")
                .title("United Nations General Assembly holds Ninth Informal Interactive Dialogue on the"
                        + " Responsibility to Protect")
                .url(
                        "https://www.globalr2p.org/publications/united-nations-general-assembly-holds-ninth-informal-interactive-dialogue-on-the-responsibility-to-protect/")
                .published("2017-09-06")
                .build());
        dialogue.addSource(Source.builder(SUMMARY)
                .publisher("Global Centre for the Responsibility to Protect")
                .title("Summary of the dialogue")
                .url(
                        "https://www.globalr2p.org/publications/summary-of-the-informal-interactive-dialogue-of-the-un-general-assembly-on-the-responsibility-to-protect-6-september-2017/")
                .published("2017")
                .build());
        dialogue.addSource(Source.builder(AGENDA)
                .publisher("Global Centre for the Responsibility to Protect")
                .title("Statement on inclusion of R2P on the formal agenda")
                .url(
                        "https://www.globalr2p.org/publications/statement-on-the-inclusion-of-the-responsibility-to-protect-on-the-formal-agenda-of-the-72nd-session-of-the-un-general-assembly/")
                .published("2017-09-15")
                .build());
        dialogue.addSource(Source.builder("nld-statement")
                .publisher("Netherlands")
                .title("Statement on behalf of the Group of Friends of the Responsibility to Protect")
                .url(
                        "https://www.permanentrepresentations.nl/documents/speeches/2017/09/06/statement-on-behalf-of-the-group-of-friends-of-the-responsibility-to-protect")
                .published("2017-09-06")
                .build());
        dialogue.addSource(Source.builder("eeas-statement")
                .publisher("European External Action Service")
                .title("EU statement")
                .url("https://eeas.europa.eu/node/36615_en?page_lang=en")
                .published("2017-09-06")
                .build());
        dialogue.addSource(Source.builder("nor-statement")
                .publisher("Norway")
                .title("Joint Nordic statement")
                .url(
                        "https://www.norway.no/en/missions/un/statements/general-assembly-plenary/2017/ga-responsibility-to-protect/")
                .published("2017-09-06")
                .build());
        dialogue.addSource(Source.builder("lva-statement")
                .publisher("Ministry of Foreign Affairs of Latvia")
                .title("Joint Baltic statement")
                .url(
                        "https://www.mfa.gov.lv/en/newyork/latvia-in-the-un/other-statements-at-the-general-assembly/57703-statement-of-h-e-janis-mazeiks-permanent-representative-of-latvia-to-the-united-nations-on-behalf-of-estonia-latvia-and-lithuania-at-the-9th-informal-interactive-dialogue-of-the-un-general-assembly-on-the-responsibility-to-protect-new-york-6-september-201")
                .published("2017-09-06")
                .build());
        dialogue.addSource(Source.builder("lux-statement")
                .publisher("Mission of Luxembourg")
                .title("Intervention of Christian Braun")
                .url(
                        "https://newyork-un.mae.lu/fr/News/Informal-interactive-Dialogue-on-the-Report-of-the-Secretary-General-on-Implementing-the-Responsibility-to-Protect-Accountability-for-Prevention")
                .published("2017-09-12")
                .build());
        dialogue.addSource(Source.builder("business-standard")
                .publisher("Business Standard")
                .url(
                        "https://business-standard.com/amp/article/pti-stories/ensure-implementation-of-responsibility-to-protect-india-to-117090701530_1.html")
                .build());
        dialogue.addSource(Source.builder("gulf-times")
                .publisher("Gulf Times")
                .url("https://www.gulf-times.com/story/563042/Qatar-will-continue-to-promote-principle-of-Respon")
                .build());
        dialogue.addSource(Source.builder("vat-release")
                .publisher("Mission of the Holy See")
                .title("Press release on the dialogue")
                .url("https://holyseemission.org/contents//press_releases/59b07eba3a972.php")
                .published("2017-09")
                .build());
        dialogue.addSource(Source.builder("pga-page")
                .publisher("United Nations")
                .title("Page of the President of the General Assembly on the dialogue")
                .url("https://www.un.org/pga/71/tag/responsibility-to-protect/")
                .published("2017")
                .build());
        dialogue.addSource(Source.builder("wfm-canada")
                .publisher("WFM Canada")
                .title("Update from the ICRtoP")
                .url(
                        "https://wfmcanada.org/blogs/news/update-icrtop-recent-developments-responsibility-protect-united-nations-december-2017")
                .published("2017-12")
                .build());
    }
}
