package org.dialoguerecords.reference;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The small world that never changes, under {@code frozen/}. */
final class Frozen {

    static final ReferenceData DATA = ReferenceData.builder("frozen-1")
            .states("states.tsv", open("states.tsv"))
            .groups("groups.tsv", open("groups.tsv"))
            .memberships("memberships.tsv", open("memberships.tsv"))
            .build();

    private Frozen() {}

    private static Reader open(String name) {
        InputStream in = Frozen.class.getResourceAsStream("frozen/" + name);
        return new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
