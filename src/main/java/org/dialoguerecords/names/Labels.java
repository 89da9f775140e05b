package org.dialoguerecords.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe\\b");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:l|la|le|les|el|los|las) (?!\\d)");
    private static final int LONGEST_ARTICLE = 3;
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
        return Optional.ofNullable(find(text, words(text)));
    }

    private @Nullable String find(String text, String words) {
        if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
            Matcher brackets = BRACKETS.matcher(text);
            if (brackets.matches()) {
                String code = findWords(words(brackets.group(1) + brackets.group(3)));
                if (code != null && code.equals(findWords(words(brackets.group(2))))) {
                    return code;
                }
            }
        }
        return findWords(words);
    }

    /** The same for whoever speaks: "the Permanent Observer of X" is of X. */
    public Optional<String> findRepresented(String text) {
        String words = words(text);
        String named = find(text, words);
        if (named != null || !(words.contains(" of ") || words.contains(" for "))) {
            return Optional.ofNullable(named);
        }
        Matcher represented = REPRESENTED.matcher(withoutArticles(words));
        return represented.matches() ? find(represented.group(1)) : Optional.empty();
    }

    private @Nullable String findWords(String words) {
        String whom = withoutArticles(named(uncounted(words)));
        String code = byLabel.get(withoutBlanks(whom));
        if (code == null && whom.contains(" its member")) {
            code = findMembers(AND_ITS_MEMBERS, whom);
        }
        if (code == null && whom.contains("member")) {
            code = findMembers(MEMBERS_OF, whom);
        }
        if (code == null && (whom.endsWith("s") || whom.endsWith("group"))) {
            code = findMembers(ITS_MEMBERS, whom);
        }
        return code;
    }

    private @Nullable String findMembers(Pattern pattern, String whom) {
        Matcher members = pattern.matcher(whom);
        return members.matches() ? byLabel.get(key(members.group(1))) : null;
    }

    /** Whom "speaking on behalf of X" names. */
    private static String named(String words) {
        if (words.contains("on behalf of ")) {
            Matcher onBehalf = ON_BEHALF.matcher(words);
            return onBehalf.matches() ? onBehalf.group(1) : words;
        }
        return words;
    }

    /** The words in small letters, articles among them, with one blank between two. */
    private static String words(String text) {
        String lower = (isAscii(text) ? text : withoutMarks(text)).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        boolean apart = false;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            boolean and = c == '&' || c == '+';
            boolean inWord = Character.isLetter(c) || Character.isDigit(c);
            if ((and || (inWord && apart)) && !words.isEmpty()) {
                words.append(' ');
            }
            if (and) {
                words.append("and");
            } else if (inWord) {
                words.appendCodePoint(c);
            }
            apart = !inWord;
        }
        return words.toString();
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String uncounted(String words) {
        boolean mayCount = words.contains("the ") || words.contains("its ") || words.contains("all ");
        return mayCount ? COUNTED.matcher(words).replaceAll("$1") : words;
    }

    private static String withoutArticles(String words) {
        int first = words.indexOf(' ');
        boolean mayLead = first > 0 && first <= LONGEST_ARTICLE && (words.charAt(0) == 'l' || words.charAt(0) == 'e');
        String said = mayLead ? LEADING_ARTICLE.matcher(words).replaceFirst("") : words;
        return said.contains("the")
                ? BLANKS.matcher(ARTICLE.matcher(said).replaceAll(" "))
                        .replaceAll(" ")
                        .strip()
                : said;
    }

    private static String key(String words) {
        return withoutBlanks(withoutArticles(words));
    }

    // So that "G-77", "G 77" and "G77" are one.
    private static String withoutBlanks(String words) {
        return words.replace(" ", "");
    }
}
