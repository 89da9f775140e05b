package org.dialoguerecords.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;

/**
 * The bundled records of real dialogues.
 *
 * <p>Everything in them is from a published source, which they name. What no source says is absent.
 */
public final class SampleDialogues {

    private static final String R2P_2017 = "unga-r2p-2017-09-06";
    private static final String CHARTER_2020 = "sc-charter-2020-01-09";
    private static final String TRANSITIONAL_JUSTICE_2020 = "sc-transitional-justice-2020-02-13";
    private static final String GENERAL_DEBATE_2020 = "unga-general-debate-2020";
    private static final String GENERAL_DEBATE_2021 = "unga-general-debate-2021";
    private static final String INDIGENOUS_RIGHTS_2007 = "unga-indigenous-rights-2007-09-13";

    /** In the order of their dates. */
    private static final List<String> R2P_SERIES = List.of(
            "unga-r2p-2009-07-23",
            "unga-r2p-2010-08-09",
            "unga-r2p-2011-07-12",
            "unga-r2p-2012-09-05",
            "unga-r2p-2013-09-11",
            "unga-r2p-2014-09-08",
            "unga-r2p-2015-09-08",
            "unga-r2p-2016-09-06",
            R2P_2017,
            "unga-r2p-2018-06-25",
            "unga-r2p-2019-06-27",
            "unga-r2p-2021-05-17",
            "unga-r2p-2022-06-23",
            "unga-r2p-2023-06-26",
            "unga-r2p-2024-07-01",
            "unga-r2p-2025-06-25");

    private SampleDialogues() {}

    /**
     * The open debate of the Security Council on upholding the Charter, S/PV.8699 with both resumptions, of 9 to 13
     * January 2020.
     *
     * <p>The record is complete: 112 times somebody took the floor. Three of the five figures that were published about
     * it can be compared with it; two of them are wrong.
     */
    public static Dialogue charter2020() {
        return read(CHARTER_2020);
    }

    /**
     * The open debate of the Security Council on transitional justice, S/PV.8723 with its resumption, of 13 February
     * 2020.
     *
     * <p>The record is complete, and was not held against the printed one; its note says what is in doubt.
     */
    public static Dialogue transitionalJustice2020() {
        return read(TRANSITIONAL_JUSTICE_2020);
    }

    /**
     * The general debate of the General Assembly of September 2020: 190 member states, two observers and the European
     * Union, with the posts of those who spoke.
     *
     * <p>The record is complete for the debate itself; opening and closing remarks and replies are not in it.
     */
    public static Dialogue generalDebate2020() {
        return read(GENERAL_DEBATE_2020);
    }

    /**
     * The general debate of the General Assembly of September 2021: 191 member states, two observers and the European
     * Union, with the posts of those who spoke.
     *
     * <p>The record is complete for the debate itself; opening and closing remarks and replies are not in it.
     */
    public static Dialogue generalDebate2021() {
        return read(GENERAL_DEBATE_2021);
    }

    /**
     * The meeting of the General Assembly, A/61/PV.107, that adopted the Declaration on the Rights of Indigenous Peoples
     * on 13 September 2007, with the vote state by state.
     *
     * <p>The record of this meeting is complete. Most of its statements explain votes; seven are of a debate.
     */
    public static Dialogue indigenousRights2007() {
        return read(INDIGENOUS_RIGHTS_2007);
    }

    /**
     * The informal interactive dialogue of the General Assembly on the responsibility to protect of 6 September 2017.
     *
     * <p>The record is partial: the sources report 73 member states, and name few of them.
     */
    public static Dialogue r2p2017() {
        return read(R2P_2017);
    }

    /**
     * The meetings of the General Assembly on the responsibility to protect from 2009 to 2025, in the order of their
     * dates: a debate, eight informal interactive dialogues, and seven debates; none in 2020.
     *
     * <p>All sixteen records are partial. They hold what was reported, source by source, and the statements that are
     * known.
     */
    public static List<Dialogue> r2pSeries() {
        return R2P_SERIES.stream().map(SampleDialogues::read).toList();
    }

    /** Every bundled record, in the order of their dates. */
    public static List<Dialogue> all() {
        Stream<Dialogue> others = Stream.of(
                        INDIGENOUS_RIGHTS_2007,
                        CHARTER_2020,
                        TRANSITIONAL_JUSTICE_2020,
                        GENERAL_DEBATE_2020,
                        GENERAL_DEBATE_2021)
                .map(SampleDialogues::read);
        return Stream.concat(r2pSeries().stream(), others)
                .sorted(Comparator.comparing(Dialogue::date))
                .toList();
    }

    private static Dialogue read(String id) {
        String resource = id + ".json";
        try (InputStream in = SampleDialogues.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar has lost its " + resource);
            }
            return DialogueJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
