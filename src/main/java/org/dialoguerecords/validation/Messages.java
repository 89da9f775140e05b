package org.dialoguerecords.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final String PREFIX = "org.dialoguerecords.";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String ONE_OF = "one of ";
    private static final int LONGEST_SHOWN = 80;
    private static final Map<String, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    /** The text of a finding for a message interpolator, which knows it by a key with this library's name. */
    static String template(Finding finding) {
        boolean suggests = !finding.details().getOrDefault("intended", "").isEmpty();
        return "{" + PREFIX + finding.code() + "}" + (suggests ? " {" + PREFIX + "intended}" : "");
    }

    /** The texts in the language of the locale, or in English. */
    static Messages in(Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        return BY_LANGUAGE.computeIfAbsent(language, Messages::load);
    }

    String render(Finding finding) {
        String text = text(finding.code());
        Matcher placeholder = PLACEHOLDER.matcher(text);
        StringBuilder rendered = new StringBuilder();
        while (placeholder.find()) {
            placeholder.appendReplacement(rendered, Matcher.quoteReplacement(word(finding, placeholder.group(1))));
        }
        return placeholder.appendTail(rendered).append(suggestion(finding)).toString();
    }

    /** The names of the placeholders and the text for each key, for tests. */
    Properties texts() {
        return texts;
    }

    private String word(Finding finding, String name) {
        String word = name.equals("value") ? finding.value() : finding.details().getOrDefault(name, "");
        if (name.equals("expected") && word.startsWith(ONE_OF)) {
            return text("expected.one-of").replace("{values}", word.substring(ONE_OF.length()));
        }
        return shorten(phrase(name, word));
    }

    /** The phrase of this language for one of the format, such as "a list"; anything else stays as it is. */
    private String phrase(String name, String word) {
        String key = name + "." + word.replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
        return texts.getProperty(PREFIX + key, word);
    }

    private String text(String key) {
        return texts.getProperty(PREFIX + key);
    }

    private String suggestion(Finding finding) {
        String intended = finding.details().getOrDefault("intended", "");
        return intended.isEmpty() ? "" : " " + text("intended").replace("{intended}", intended);
    }

    private static String shorten(String word) {
        return word.length() <= LONGEST_SHOWN ? word : word.substring(0, LONGEST_SHOWN) + "…";
    }

    private static Messages load(String language) {
        String file = "messages_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar has lost its " + file);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(texts);
    }
}
