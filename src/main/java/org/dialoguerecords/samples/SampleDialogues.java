package org.dialoguerecords.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;

/**
 * The bundled records of real dialogues.
 *
 * <p>Everything in them is from a published source, which they name. What no source says is absent.
 */
public final class SampleDialogues {

    private SampleDialogues() {}

    /**
     * The informal interactive dialogue of the General Assembly on the responsibility to protect of 6 September 2017.
     *
     * <p>The record is partial: the sources report 73 member states, and name few of them.
     */
    public static Dialogue r2p2017() {
        return read("unga-r2p-2017-09-06.json");
    }

    private static Dialogue read(String resource) {
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
