package org.dialoguerecords.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names with a slip of the pen in them, and names cut off. */
final class NameSlips {

    private static final List<String> NOBODY = List.of();

    private final Map<String, List<NameRow>> byWords;
    private final Lives lives;
    private final NameTypos typos = new NameTypos();
    private final NameTruncations truncations = new NameTruncations();
    private final NameRivals rivals = new NameRivals();

    NameSlips(List<NameRow> rows, Map<String, List<NameRow>> byWords, Lives lives) {
        this.byWords = byWords;
        this.lives = lives;
        for (NameRow row : rows) {
            NameWords words = words(row);
            typos.add(words, row);
            truncations.add(words, row);
            rivals.add(words, row);
        }
    }

    /**
     * The code of the state that can be meant, or none: never several, and none that was gone on the day.
     *
     * @param readings a text, and what is left when it names a delegation, a government or the past
     */
    List<String> misspelled(List<NameReadings.Reading> readings, LocalDate date) {
        for (NameReadings.Reading reading : readings) {
            NameWords words = reading.words();
            // A letter alone may tell two bearers of a name apart; at the end it may be all that is left of a word.
            boolean lettered = NameWords.hasLetterAlone(words.said());
            List<String> meant = lettered ? agreed(truncations.beginningWith(words), date) : meant(words, date);
            if (meant.size() == 1 && lives.isInUse(meant.get(0), date)) {
                return meant;
            }
        }
        return NOBODY;
    }

    private List<String> meant(NameWords words, LocalDate date) {
        List<String> meant = agreed(rowsButForAJoint(words), date);
        if (meant.size() == 1) {
            return meant;
        }
        meant = agreed(typos.near(words), date);
        if (meant.size() != 1) {
            meant = agreed(typos.nearWithoutBlanks(words), date);
        }
        if (meant.size() == 1) {
            return rivals.areAsNear(words, meant.get(0), 1) ? NOBODY : meant;
        }
        meant = agreed(typos.nearlyNear(words), date);
        if (meant.size() == 1) {
            return rivals.areAsNear(words, meant.get(0), 2) ? NOBODY : meant;
        }
        return agreed(truncations.beginningWith(words), date);
    }

    /** The rows of the names in which an "of", "and" or "the" was misspelled: "Bosnia adn Herzegovina". */
    private List<NameRow> rowsButForAJoint(NameWords words) {
        List<NameRow> rows = new ArrayList<>();
        for (NameWords.Joint joint : words.withoutMisspelledJoint()) {
            for (NameRow row : byWords.getOrDefault(joint.others().key(), List.of())) {
                if (words(row).inOrder().contains(joint.meant())) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** The one state that all these names resolve to on the day, if there is one. */
    private List<String> agreed(List<NameRow> rows, LocalDate date) {
        if (rows.isEmpty()) {
            return NOBODY; // as of most texts
        }
        Set<List<String>> meant = new HashSet<>();
        for (NameRow row : rows) {
            meant.add(NameBearers.on(date, byWords.getOrDefault(words(row).key(), List.of())));
        }
        return meant.size() == 1 ? meant.iterator().next() : NOBODY;
    }

    private static NameWords words(NameRow row) {
        return NameWords.of(NameText.plain(row.name()));
    }
}
