package org.dialoguerecords.reference;

import java.text.Normalizer;
import java.util.Collection;
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
 * The groups by what speakers call them.
 *
 * <p>Two texts are the same label if they differ only in case, accents, articles, punctuation, dashes and blanks. A
 * label may be followed by another one of the same group in brackets, and "X and its member States" or "the member
 * States of X" is X. There is no similarity beyond that.
 */
final class GroupLabels {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern AND_SIGNS = Pattern.compile("[&+]");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe\\b");
    private static final Pattern BRACKETS = Pattern.compile("([^()\\[\\]]+)[(\\[]([^()\\[\\]]+)[)\\]]([^()\\[\\]]*)");

    /** A number in digits, or in one or two words: "28", "twenty-eight". */
    private static final String NUMBER = "(?:\\d+ |[a-z]+ |[a-z]+ [a-z]+ )?";

    private static final Pattern AND_ITS_MEMBERS = Pattern.compile("(.+?) and its " + NUMBER + "member states");
    private static final Pattern MEMBERS_OF =
            Pattern.compile(NUMBER + "(?:member states|member countries|members) of (.+)");

    private final Map<String, Group> byLabel = new HashMap<>();

    GroupLabels(Collection<Group> groups) {
        Set<String> ambiguous = new HashSet<>();
        for (Group group : groups) {
            put(group.id(), group, ambiguous);
            put(group.name(), group, ambiguous);
            group.labels().forEach(label -> put(label, group, ambiguous));
        }
        // Whoever uses such a label may mean either: no answer is better than the wrong one.
        byLabel.keySet().removeAll(ambiguous);
    }

    private void put(String label, Group group, Set<String> ambiguous) {
        String key = key(words(label));
        Group other = byLabel.putIfAbsent(key, group);
        if (other != null && !other.id().equals(group.id())) {
            ambiguous.add(key);
        }
    }

    /** The group that a text is a label of. */
    Optional<Group> find(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return Optional.ofNullable(findWords(words(text)));
        }
        Group group = findWords(words(brackets.group(1) + brackets.group(3)));
        if (group == null) {
            return Optional.ofNullable(findWords(words(text)));
        }
        return group.equals(findWords(words(brackets.group(2)))) ? Optional.of(group) : Optional.empty();
    }

    private @Nullable Group findWords(String words) {
        Group group = byLabel.get(key(words));
        return group != null ? group : byLabel.get(key(withoutMembers(words)));
    }

    private static String words(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String spelled = AND_SIGNS.matcher(lower).replaceAll(" and ");
        String words = NOT_IN_WORDS.matcher(spelled).replaceAll(" ");
        return NOT_IN_WORDS
                .matcher(ARTICLE.matcher(words).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static String withoutMembers(String words) {
        Matcher andItsMembers = AND_ITS_MEMBERS.matcher(words);
        if (andItsMembers.matches()) {
            return andItsMembers.group(1);
        }
        Matcher membersOf = MEMBERS_OF.matcher(words);
        return membersOf.matches() ? membersOf.group(1) : words;
    }

    // Without blanks, so that "G-77", "G 77" and "G77" are one.
    private static String key(String words) {
        return words.replace(" ", "");
    }
}
