package org.dialoguerecords.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;

/**
 * The bundled records of real dialogues.
 *
 * <p>Everything in them is from a published source, which they name. What no source says is absent.
 */
public final class SampleDialogues {

    private static final String R2P_2017 = "2017-09-06";

    /** The first days of the meetings, in their order. */
    private static final List<String> R2P_DAYS = List.of(
            "2009-07-23",
            "2010-08-09",
            "2011-07-12",
            "2012-09-05",
            "2013-09-11",
            "2014-09-08",
            "2015-09-08",
            "2016-09-06",
            R2P_2017,
            "2018-06-25",
            "2019-06-27",
            "2021-05-17",
            "2022-06-23",
            "2023-06-26",
            "2024-07-01",
            "2025-06-25");

    private SampleDialogues() {}

    /**
     * The informal interactive dialogue of the General Assembly on the responsibility to protect of 6 September 2017.
     *
     * <p>The record is partial: the sources report 73 member states, and name few of them.
     */
    public static Dialogue r2p2017() {
        return r2p(R2P_2017);
    }

    /**
     * The meetings of the General Assembly on the responsibility to protect from 2009 to 2025, in the order of their
     * dates: a debate, eight informal interactive dialogues, and seven debates; none in 2020.
     *
     * <p>All sixteen records are partial. They hold what was reported, source by source, and the statements that are
     * known.
     */
    public static List<Dialogue> r2pSeries() {
        return R2P_DAYS.stream().map(SampleDialogues::r2p).toList();
    }

    private static Dialogue r2p(String firstDay) {
        String resource = "unga-r2p-" + firstDay + ".json";
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
