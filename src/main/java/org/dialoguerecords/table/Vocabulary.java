package org.dialoguerecords.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write in the cells of tables for one kind of thing, in six languages. */
final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Signs beside "#" that stand for words. */
    private static final String SIGNS = "°№";

    static final Vocabulary HEADINGS = new Vocabulary("heading");
    static final Vocabulary NOTHING = new Vocabulary("nothing");
    static final Vocabulary REMARKS = new Vocabulary("remark");
    static final Vocabulary KINDS = new Vocabulary("kind");
    static final Vocabulary DELIVERIES = new Vocabulary("delivery");
    static final Vocabulary CATEGORIES = new Vocabulary("category");
    static final Vocabulary RANKS = new Vocabulary("rank");
    static final Vocabulary GENDERS = new Vocabulary("gender");
    static final Vocabulary LANGUAGES = new Vocabulary("language");
    static final Vocabulary MONTHS = new Vocabulary("month");

    private final Map<String, String> meanings = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    private Vocabulary(String kind) {
        for (String[] row : Rows.ALL) {
            if (row[0].equals(kind)) {
                values.add(row[1]);
                meanings.putIfAbsent(key(row[1]), row[1]);
                for (String word : row[2].split("\\|", -1)) {
                    meanings.putIfAbsent(key(word), row[1]);
                }
            }
        }
    }

    /** What a text means, if it is one of the words. */
    Optional<String> find(String text) {
        return Optional.ofNullable(meanings.get(key(text)));
    }

    /** The words, as {@link #key} makes them. */
    List<String> keys() {
        return meanings.keySet().stream().sorted().toList();
    }

    /** All that can be meant. */
    List<String> values() {
        return Collections.unmodifiableList(values);
    }

    /** What stays of a text without case, accents, punctuation and blanks; of dashes alone, themselves. */
    static String key(String text) {
        String plain = isAscii(text) ? text : withoutMarks(text);
        String lower = plain.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        boolean apart = false;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            boolean kept = isKept(c);
            if (kept && apart && !key.isEmpty()) {
                key.append(' ');
            }
            if (kept) {
                key.appendCodePoint(c);
            }
            apart = !kept;
        }
        return key.isEmpty() ? lower.strip() : key.toString();
    }

    private static boolean isKept(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '#'
                || (c >= 128 && (SIGNS.indexOf(c) >= 0 || Character.isLetter(c) || isNumber(c)));
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** The rows of the file of words; read when the first of the constants above is made. */
    private static final class Rows {

        static final List<String[]> ALL = read();

        private static List<String[]> read() {
            InputStream in = Vocabulary.class.getResourceAsStream("words.tsv");
            if (in == null) {
                throw new IllegalStateException("the jar has lost its words.tsv");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
