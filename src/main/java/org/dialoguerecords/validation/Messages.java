package org.dialoguerecords.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of findings in one language.
 *
 * <p>Read from this library's own files and nobody else's bundle. A text has names in braces where words of the finding
 * go in; those words are put in as they are, so that nothing in a record is ever taken for a name or an expression.
 */
final class Messages {

    /** The languages of the United Nations. */
    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    /** Keeps the keys apart from those of others in the bundle that message interpolators read. */
    static final String PREFIX = "org.dialoguerecords.";

    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The details that reading words itself, with the words in them: not too long. */
    private static final Pattern PHRASES = Pattern.compile("(expected|found)(\\..*)?");

    /** What would break a line, turn the direction of what follows, or not be seen. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\u00AD\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]");

    private static final int LONGEST_SHOWN = 80;
    private static final Map<String, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final SortedMap<String, String> texts;

    private Messages(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** The texts in the language of the locale, or in English. */
    static Messages in(Locale locale) {
        return BY_LANGUAGE.computeIfAbsent(supported(locale).getLanguage(), Messages::load);
    }

    /** The language of the locale if there are texts in it, or English. */
    static Locale supported(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ENGLISH;
    }

    /** The text of a finding for a message interpolator, which puts in the {@link #words}. */
    static String template(Finding finding) {
        return "{" + PREFIX + key(finding) + "}";
    }

    /** The words that go into the text of a finding, by their names. */
    static Map<String, String> words(Finding finding) {
        Map<String, String> words = new TreeMap<>();
        finding.details()
                .forEach(
                        (name, word) -> words.put(name, PHRASES.matcher(name).matches() ? visible(word) : shown(word)));
        words.put("value", shown(finding.value()));
        return words;
    }

    String render(Finding finding) {
        Map<String, String> words = words(finding);
        return fill(text(key(finding)), name -> word(finding, name, words));
    }

    /** A word of a finding: in this language if it is a phrase that reading knows, else as it is. */
    private String word(Finding finding, String name, Map<String, String> words) {
        String key = finding.details().get(Structure.key(name));
        return key == null
                ? words.getOrDefault(name, "")
                : fill(text(key), inner -> words.getOrDefault(Structure.word(name, inner), ""));
    }

    /** The text for each key. */
    SortedMap<String, String> texts() {
        return texts;
    }

    /** The code of the rule, and the name of a detail if there is a text of its own for findings that have it. */
    private static String key(Finding finding) {
        Map<String, String> known = in(Locale.ENGLISH).texts;
        for (Map.Entry<String, String> detail : finding.details().entrySet()) {
            String key = finding.code() + "." + detail.getKey();
            if (!detail.getValue().isEmpty() && known.containsKey(PREFIX + key)) {
                return key;
            }
        }
        return finding.code();
    }

    private String text(String key) {
        String text = texts.get(PREFIX + key);
        if (text == null) {
            throw new IllegalStateException("there is no text for " + key);
        }
        return text;
    }

    private static String fill(String text, Function<String, String> words) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(placeholder -> Matcher.quoteReplacement(words.apply(placeholder.group(1))));
    }

    private static String shown(String word) {
        if (word.length() <= LONGEST_SHOWN) {
            return visible(word);
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return visible(word.substring(0, end)) + "…";
    }

    private static String visible(String word) {
        return INVISIBLE.matcher(word).replaceAll(Messages::escape);
    }

    private static String escape(MatchResult character) {
        return Matcher.quoteReplacement(
                String.format(Locale.ROOT, "\\u%04x", (int) character.group().charAt(0)));
    }

    private static Messages load(String language) {
        String file = "messages_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar has lost its " + file);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(Collections.unmodifiableSortedMap(texts));
    }
}
