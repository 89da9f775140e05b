package org.dialoguerecords.pages;

import java.time.LocalDate;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.samples.SampleDialogues;

/** Meetings of which pages and pictures are made in tests. */
final class Meetings {

    /** What a record may hold, and nobody may take for markup. */
    static final String HOSTILE =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&#60;</title></style>]]>--><!--";

    private Meetings() {}

    /** S/PV.8699 and its resumptions, complete: 105 member states spoke for 175. */
    static Dialogue charter2020() {
        return SampleDialogues.charter2020();
    }

    /** One whose every text is {@link #HOSTILE}, with addresses that are none of the web. */
    static Dialogue hostile(String... urls) {
        Dialogue dialogue = Dialogue.builder(HOSTILE.replace(" ", ""), HOSTILE, LocalDate.of(2020, 1, 9))
                .series(HOSTILE.replace(" ", ""))
                .topic(HOSTILE)
                .note(HOSTILE)
                .addGroup("g", group -> group.name(HOSTILE).members("FRA").size(5))
                .addIssue("i", HOSTILE)
                .addDelegation(
                        "fra",
                        DelegationCategory.MEMBER_STATE,
                        fra -> fra.party("FRA").name(HOSTILE))
                .addDelegation(
                        "org",
                        DelegationCategory.REGIONAL_ORGANIZATION,
                        org -> org.party(HOSTILE).name(HOSTILE))
                .addIndividual("sg", sg -> sg.name(HOSTILE).function(HOSTILE))
                .addStatement(
                        "s1",
                        "fra",
                        statement -> statement.onBehalfOf(
                                OnBehalfOf.group("g").excepting("DEU"),
                                OnBehalfOf.states("ITA").named(HOSTILE),
                                OnBehalfOf.person(HOSTILE)))
                .addStatement(HOSTILE.replace(" ", ""), "org", statement -> {})
                .addStatement("s3", "sg", statement -> {})
                .addReported(Figure.MEMBER_STATES_SPOKE, 1, "a")
                .addReported(Figure.MEMBER_STATES_SPOKE, 2, "b")
                .addReported(Figure.OTHER, "a", figure -> figure.name(HOSTILE).wording(HOSTILE))
                .addSource("a", source -> source.publisher(HOSTILE).title(HOSTILE))
                .build();
        return dialogue.with(builder -> {
            for (int i = 0; i < urls.length; i++) {
                String url = urls[i];
                builder.addSource("u" + i, source -> source.url(url));
            }
        });
    }
}
