package org.dialoguerecords.reference;

import java.text.Normalizer;
import java.util.Collection;
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
 * The groups by what speakers call them.
 *
 * <p>Two texts are the same label if they differ only in case, accents, articles, punctuation, dashes and blanks. A
 * label may be followed by another one of the same group in brackets, and "X and its member States", "the 27 member
 * States of X", "X countries" or "on behalf of X" is X. There is no similarity beyond that: "three member States of X"
 * are not X, and neither are "some" or "former" ones.
 */
final class GroupLabels {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern AND_SIGNS = Pattern.compile("[&+]");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe\\b");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:l|la|le|les|el|los|las) ");
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

    private final Map<String, StateGroup> byLabel = new HashMap<>();

    GroupLabels(Collection<StateGroup> groups) {
        Set<String> ambiguous = new HashSet<>();
        for (StateGroup group : groups) {
            put(group.id(), group, ambiguous);
            put(group.name(), group, ambiguous);
            group.labels().forEach(label -> put(label, group, ambiguous));
        }
        // Whoever uses such a label may mean either: no answer is better than the wrong one.
        byLabel.keySet().removeAll(ambiguous);
    }

    private void put(String label, StateGroup group, Set<String> ambiguous) {
        String words = words(label);
        putKey(key(words), group, ambiguous);
        putKey(key(uncounted(words)), group, ambiguous);
    }

    private void putKey(String key, StateGroup group, Set<String> ambiguous) {
        StateGroup other = byLabel.putIfAbsent(key, group);
        if (other != null && !other.id().equals(group.id())) {
            ambiguous.add(key);
        }
    }

    /** The group that a text is a label of. */
    Optional<StateGroup> find(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            StateGroup group = findWords(words(brackets.group(1) + brackets.group(3)));
            if (group != null && group.equals(findWords(words(brackets.group(2))))) {
                return Optional.of(group);
            }
        }
        return Optional.ofNullable(findWords(words(text)));
    }

    private @Nullable StateGroup findWords(String words) {
        Matcher onBehalf = ON_BEHALF.matcher(uncounted(words));
        String whom = onBehalf.matches() ? onBehalf.group(1) : uncounted(words);
        StateGroup group = byLabel.get(key(whom));
        for (Pattern pattern : List.of(AND_ITS_MEMBERS, MEMBERS_OF, ITS_MEMBERS)) {
            Matcher members = pattern.matcher(withoutArticles(whom));
            if (group == null && members.matches()) {
                group = byLabel.get(key(members.group(1)));
            }
        }
        return group;
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
