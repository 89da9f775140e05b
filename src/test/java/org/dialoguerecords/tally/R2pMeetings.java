package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.DialogueKind;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Qualifier;

/**
 * The meetings of the General Assembly on the responsibility to protect from 2009 to 2019, with the published numbers of
 * states that spoke and were represented, and a few of the states known to have spoken.
 */
public final class R2pMeetings {

    static final String IN_2009 = "r2p-2009";
    static final String IN_2013 = "r2p-2013";
    static final String IN_2016 = "r2p-2016";
    static final String IN_2017 = "r2p-2017";
    static final String IN_2018 = "r2p-2018";

    private static final String CENTRE = "Global Centre";
    private static final String COALITION = "Coalition";

    private R2pMeetings() {}

    public static List<Dialogue> all() {
        return List.of(
                in2009(), in2010(), in2011(), in2012(), in2013(), in2014(), in2015(), in2016(), in2017(), in2018(),
                in2019());
    }

    private static Dialogue in2009() {
        return debate("2009-07-23", "2009-07-28", "AUS", "CHN", "FRA", "KOR", "LUX")
                .addReported(Figure.MEMBER_STATES_SPOKE, 94, "facts")
                .addReported(Figure.STATES_REPRESENTED, 180, "assessment")
                .addReported(
                        Figure.MEMBER_STATES_SPOKE,
                        "release",
                        figure -> figure.value(60).asOf(LocalDate.parse("2009-07-24")))
                .addSource("facts", source -> source.publisher(CENTRE))
                .addSource("assessment", source -> source.publisher(COALITION))
                .addSource("release", source -> source.publisher(COALITION))
                .build();
    }

    private static Dialogue in2010() {
        return dialogue("2010-08-09", "AUS", "CHN", "KOR")
                .addReported(Figure.MEMBER_STATES_SPOKE, 42, "summary")
                .addReported(Figure.ORDINAL_IN_SERIES, 2, "coalition")
                .build();
    }

    private static Dialogue in2011() {
        return dialogue("2011-07-12", "AUS", "CHN", "KOR", "NZL")
                .addReported(Figure.MEMBER_STATES_SPOKE, 43, "resource")
                .addReported(Figure.ORDINAL_IN_SERIES, 3, "un-page")
                .build();
    }

    private static Dialogue in2012() {
        return dialogue("2012-09-05", "AUS", "CHN", "KOR")
                .addReported(Figure.MEMBER_STATES_SPOKE, 58, "summary")
                .addReported(
                        Figure.MEMBER_STATES_SPOKE,
                        "un-press",
                        figure -> figure.value(50).qualifier(Qualifier.ABOUT))
                .addReported(Figure.ORDINAL_IN_SERIES, 4, "summary")
                .addReported(Figure.ORDINAL_IN_SERIES, 3, "coalition-blog")
                .build();
    }

    private static Dialogue in2013() {
        return dialogue("2013-09-11", "AUS", "CHN", "KOR", "JPN")
                .addReported(Figure.MEMBER_STATES_SPOKE, 69, "summary")
                .addReported(Figure.MEMBER_STATES_SPOKE, 68, "release")
                .addReported(
                        Figure.MEMBER_STATES_SPOKE,
                        "apcr2p",
                        figure -> figure.value(69).qualifier(Qualifier.ABOUT))
                .addReported(Figure.ORDINAL_IN_SERIES, 5, "summary")
                .build();
    }

    private static Dialogue in2014() {
        return dialogue("2014-09-08", "CHN", "EST")
                .addReported(Figure.MEMBER_STATES_SPOKE, 67, "summary")
                .addReported(Figure.STATES_REPRESENTED, 81, "summary")
                .addReported(Figure.STATES_REPRESENTED, 83, "release")
                .addReported(Figure.ORDINAL_IN_SERIES, 6, "summary")
                .build();
    }

    private static Dialogue in2015() {
        return dialogue("2015-09-08", "HUN", "JPN")
                .addReported(Figure.MEMBER_STATES_SPOKE, 69, "summary")
                .addReported(Figure.STATES_REPRESENTED, 89, "summary")
                .addReported(Figure.ORDINAL_IN_SERIES, 7, "summary")
                .build();
    }

    private static Dialogue in2016() {
        return dialogue("2016-09-06", "JPN", "RWA")
                .addReported(Figure.MEMBER_STATES_SPOKE, 68, "summary")
                .addReported(Figure.STATES_REPRESENTED, 93, "summary")
                .addReported(Figure.STATES_REPRESENTED, 95, "coalition")
                .addReported(Figure.ORDINAL_IN_SERIES, 8, "summary")
                .build();
    }

    private static Dialogue in2017() {
        return dialogue("2017-09-06", "IND", "LUX", "SSD")
                .addReported(Figure.MEMBER_STATES_SPOKE, 73, "release")
                .addReported(Figure.MEMBER_STATES_SPOKE, 73, "summary")
                .addReported(Figure.STATES_REPRESENTED, 98, "release")
                .addReported(Figure.ORDINAL_IN_SERIES, 9, "release")
                .addReported(Figure.ORDINAL_IN_SERIES, 8, "summary")
                .build();
    }

    private static Dialogue in2018() {
        return debate("2018-06-25", "2018-07-02", "JPN", "MEX")
                .addReported(Figure.MEMBER_STATES_SPOKE, 79, "resource")
                .addReported(
                        Figure.MEMBER_STATES_SPOKE,
                        "resource",
                        figure -> figure.value(48).asOf(LocalDate.parse("2018-06-25")))
                .addReported(Figure.STATES_REPRESENTED, 113, "resource")
                .build();
    }

    private static Dialogue in2019() {
        return debate("2019-06-27", "2019-06-28", "DNK", "HUN")
                .addReported(Figure.MEMBER_STATES_SPOKE, 70, "summary")
                .addReported(Figure.STATES_REPRESENTED, 104, "summary")
                .build();
    }

    private static DialogueBuilder dialogue(String date, String... spoke) {
        return meeting(date, spoke).kind(DialogueKind.INFORMAL_INTERACTIVE_DIALOGUE);
    }

    private static DialogueBuilder debate(String date, String endDate, String... spoke) {
        return meeting(date, spoke).kind(DialogueKind.PLENARY_DEBATE).endDate(LocalDate.parse(endDate));
    }

    /** A partial record of a meeting at which these states spoke, among others. */
    public static DialogueBuilder meeting(String date, String... spoke) {
        DialogueBuilder builder = Dialogue.builder(
                        "r2p-" + date.substring(0, 4), "Responsibility to Protect", LocalDate.parse(date))
                .series("unga-r2p")
                .coverage(Coverage.PARTIAL);
        for (String state : spoke) {
            builder.addDelegation(state, DelegationCategory.MEMBER_STATE, delegation -> delegation.party(state))
                    .addStatement("s-" + state, state, statement -> {});
        }
        return builder;
    }

    /** A meeting with nothing left out, at which those states took the floor. */
    public static Dialogue complete(String date, String... spoke) {
        return meeting(date, spoke).coverage(Coverage.COMPLETE).build();
    }
}
