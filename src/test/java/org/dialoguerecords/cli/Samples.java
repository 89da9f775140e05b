package org.dialoguerecords.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;

/** Files for commands, in a folder of a test. */
final class Samples {

    static final String SPEAKERS = """
            Country;Speaker;On behalf of;Aligned with;Aligned states
            Norway;Ms. Juul;the Nordic countries: Denmark, Finland, Iceland, Sweden and my own country;;
            European Union;Mr. Skoog;the European Union and its member States;;Albania, Montenegro
            Luxembourg;Mr. Maes;;European Union;
            Fiji;Mr. Prasad;the Friends of Water;;
            Korea;Ms. Kim;;;
            """;

    /** In its second line a day that there is not. */
    static final String BROKEN = """
            {"format": "dialogue-record/1",
             "id": "d1", "title": "T", "date": "2017-02-30"}
            """;

    private final Path folder;

    Samples(Path folder) {
        this.folder = folder;
    }

    String name(String name) {
        return folder.resolve(name).toString();
    }

    String text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String bytes(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name(name);
    }

    String record(String name, Dialogue dialogue) {
        DialogueJson.write(dialogue, folder.resolve(name));
        return name(name);
    }

    String charter() {
        return record("charter.json", SampleDialogues.charter2020());
    }

    /** A line for each meeting; compressed if the name says so. */
    String series(String name) {
        DialogueJson.writeLines(SampleDialogues.r2pSeries().stream(), folder.resolve(name));
        return name(name);
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
