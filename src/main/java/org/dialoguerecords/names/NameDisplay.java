package org.dialoguerecords.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names to show for a code: by language, each from one day to another. */
final class NameDisplay {

    private final Map<String, List<NameRow>> names = new HashMap<>();

    void add(NameRow row) {
        if (row.kind() == NameKind.SHORT || row.kind() == NameKind.LABEL) {
            // Without lambdas and joined strings, whose first use costs more than reading all names.
            String key = key(row.code(), row.language());
            List<NameRow> inLanguage = names.get(key);
            if (inLanguage == null) {
                inLanguage = new ArrayList<>(1);
                names.put(key, inLanguage);
            }
            inLanguage.add(row);
        }
    }

    /**
     * The name on a day. Before the first and after the last name that a code ever had, the nearest one; empty if the
     * language has no name and English has one for that very day.
     */
    Optional<String> name(String code, Locale locale, LocalDate date) {
        List<NameRow> inLanguage = of(code, locale.getLanguage());
        Optional<NameRow> onDay =
                inLanguage.stream().filter(row -> row.covers(date)).findFirst();
        if (onDay.isEmpty() && of(code, "en").stream().noneMatch(row -> row.covers(date))) {
            onDay = inLanguage.stream().min(Comparator.comparingLong(row -> distance(row, date)));
        }
        return onDay.map(NameRow::name);
    }

    private List<NameRow> of(String code, String language) {
        return names.getOrDefault(key(code, language), List.of());
    }

    private static long distance(NameRow row, LocalDate date) {
        LocalDate nearest = date.isBefore(row.from()) ? row.from() : row.to();
        return Math.abs(nearest.toEpochDay() - date.toEpochDay());
    }

    private static String key(String code, String language) {
        return code.concat(language);
    }
}
