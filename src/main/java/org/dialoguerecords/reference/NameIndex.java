package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the states of one {@link ReferenceData}. */
final class NameIndex {

    private NameIndex() {}

    /**
     * Reads the tables; a row counts only if no earlier table of the list declares its code.
     */
    static NameIndex of(List<State> states, List<NameTable> tables) {
        return new NameIndex();
    }

    NameResolution resolve(String text, LocalDate date) {
        return new NameResolution.Unresolved();
    }

    Optional<String> name(String code, Locale locale, LocalDate date) {
        return Optional.empty();
    }

    /** One line of a names table: a name in use on every day. */
    static String line(String code, Locale locale, String name) {
        return code + "\t" + locale.getLanguage() + "\t" + name;
    }

    /** The header line of a names table. */
    static String header() {
        return "code\tlanguage\tname";
    }
}
