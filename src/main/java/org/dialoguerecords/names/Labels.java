package org.dialoguerecords.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Groups and organizations by what speakers call them.
 *
 * <p>Two texts are the same label if they differ only in case, accents, articles, punctuation, dashes and blanks. A
 * label may be followed by another one of the same group in brackets, and "X and its member States", "the 27 member
 * States of X", "X countries" or "on behalf of X" is X. There is no similarity beyond that: "three member States of X"
 * are not X, and neither are "some" or "former" ones.
 */
public final class Labels {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern AND_SIGNS = Pattern.compile("[&+]");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe\\b");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:l|la|le|les|el|los|las) (?!\\d)");
    private static final Pattern BRACKETS = Pattern.compile("([^()\\[\\]]+)[(\\[]([^()\\[\\]]+)[)\\]]([^()\\[\\]]*)");

    /** A number in digits, or in one or two words: "28", "twenty-eight". */
    private static final String NUMBER =
            "(?:\\d{1,3}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?: (?:one|two|three|four|five|six|seven"
                    + "|eight|nine))?))";

    /** Behind "the", "its" or "all" a number says how many the members are; without, how many of them. */
    private static final Pattern COUNTED = Pattern.compile("\\b(the|its|all) " + NUMBER + "(?= )");

    private static final String MEMBERS = "(?:member states|member countries|members";
    private static final Pattern ON_BEHALF = Pattern.compile("(?:(?:also )?speaking )?on behalf of (.+)");
    private static final Pattern AND_ITS_MEMBERS =
            Pattern.compile("(.+?)(?: and| as well as| together with)? its " + MEMBERS + ")");
    private static final Pattern MEMBERS_OF = Pattern.compile("(?:all )?" + MEMBERS + "|states members) of (.+)");
    private static final Pattern ITS_MEMBERS = Pattern.compile("(.+?) " + MEMBERS + "|states|countries|group)");

    /** "The observer of X", "the Permanent Observer Mission of X to the United Nations", "the representative of X". */
    private static final Pattern REPRESENTED = Pattern.compile(
            "(?:(?:acting )?(?:permanent )?(?:observer|representative"
                    + "|(?:observer )?(?:mission|delegation|office|secretariat))s? (?:of|for) )(.+?)(?: to (?:the )?(?:united nations|un))?");

    private final Map<String, String> byLabel = new HashMap<>();

    private Labels() {}

    /** A builder without labels. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes labels, one at a time. */
    public static final class Builder {

        private final Labels labels = new Labels();
        private final Set<String> ambiguous = new HashSet<>();

        private Builder() {}

        /** Takes a label of a code. */
        public void add(String code, String label) {
            String words = words(label);
            put(key(words), code);
            put(key(uncounted(words)), code);
        }

        private void put(String key, String code) {
            String other = labels.byLabel.putIfAbsent(key, code);
            if (other != null && !other.equals(code)) {
                ambiguous.add(key);
            }
        }

        /** The labels taken, without those of several codes; the builder is of no further use. */
        public Labels build() {
            // Whoever uses such a label may mean either: no answer is better than the wrong one.
            labels.byLabel.keySet().removeAll(ambiguous);
            labels.byLabel.remove("");
            return labels;
        }
    }

    /** The code that a text is a label of. */
    public Optional<String> find(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            String code = findWords(words(brackets.group(1) + brackets.group(3)));
            if (code != null && code.equals(findWords(words(brackets.group(2))))) {
                return Optional.of(code);
            }
        }
        return Optional.ofNullable(findWords(words(text)));
    }

    /** The same for whoever speaks: "the Permanent Observer of X" is of X. */
    public Optional<String> findRepresented(String text) {
        Optional<String> named = find(text);
        if (named.isPresent()) {
            return named;
        }
        Matcher represented = REPRESENTED.matcher(withoutArticles(words(text)));
        return represented.matches() ? find(represented.group(1)) : Optional.empty();
    }

    private @Nullable String findWords(String words) {
        Matcher onBehalf = ON_BEHALF.matcher(uncounted(words));
        String whom = onBehalf.matches() ? onBehalf.group(1) : uncounted(words);
        String code = byLabel.get(key(whom));
        for (Pattern pattern : List.of(AND_ITS_MEMBERS, MEMBERS_OF, ITS_MEMBERS)) {
            Matcher members = pattern.matcher(withoutArticles(whom));
            if (code == null && members.matches()) {
                code = byLabel.get(key(members.group(1)));
            }
        }
        return code;
    }

    /** The words in small letters, articles among them. */
    private static String words(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String spelled = AND_SIGNS.matcher(lower).replaceAll(" and ");
        return NOT_IN_WORDS.matcher(spelled).replaceAll(" ").strip();
    }

    private static String uncounted(String words) {
        return COUNTED.matcher(words).replaceAll("$1");
    }

    private static String withoutArticles(String words) {
        String said = LEADING_ARTICLE.matcher(words).replaceFirst("");
        return NOT_IN_WORDS
                .matcher(ARTICLE.matcher(said).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    // Without blanks, so that "G-77", "G 77" and "G77" are one.
    private static String key(String words) {
        return withoutArticles(words).replace(" ", "");
    }
}
