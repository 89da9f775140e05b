package org.dialoguerecords.validation;

import java.util.Map;
import java.util.TreeMap;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.json.stream.Fault;

/** Findings about what has not the structure of the format. */
final class Structure {

    private Structure() {}

    /** The finding about a fault: its phrases in English, and by their keys and words for other languages. */
    static Finding finding(Fault fault, Rule rule) {
        Map<String, String> details = new TreeMap<>();
        add(details, "expected", fault.expected());
        add(details, "found", fault.found());
        return new Finding(
                rule.severity(),
                rule,
                fault.path().toString(),
                fault.found().toString(),
                details,
                fault.place().line(),
                fault.place().column());
    }

    private static void add(Map<String, String> details, String name, Phrase phrase) {
        details.put(name, phrase.toString());
        if (phrase.wording() != null) {
            details.put(key(name), phrase.wording().key());
            phrase.words().forEach((word, meant) -> details.put(word(name, word), meant));
        }
    }

    /** The name of the detail with the key of the text for a phrase. */
    static String key(String phrase) {
        return phrase + ".key";
    }

    /** The name of the detail with a word that goes into a phrase. */
    static String word(String phrase, String name) {
        return phrase + "." + name;
    }
}
