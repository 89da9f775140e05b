package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a plain text, with the usual shortenings written out.
 *
 * <p>Two texts with the same words, whatever their order, are the same name: "Korea, Republic of" and "the Republic of
 * Korea". No two names in the tables differ by order alone.
 */
final class NameWords {

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "saint"),
            Map.entry("sainte", "saint"),
            Map.entry("rep", "republic"),
            Map.entry("repub", "republic"),
            Map.entry("republik", "republic"),
            Map.entry("repubuc", "republic"),
            Map.entry("rebuplic", "republic"),
            Map.entry("gt", "great"),
            Map.entry("dem", "democratic"),
            Map.entry("democ", "democratic"),
            Map.entry("fed", "federal"),
            Map.entry("fmr", "former"),
            Map.entry("federated", "federal"),
            Map.entry("soc", "socialist"),
            Map.entry("sov", "soviet"),
            Map.entry("utd", "united"),
            Map.entry("untd", "united"),
            Map.entry("sts", "states"),
            Map.entry("state", "states"),
            Map.entry("is", "islands"),
            Map.entry("isl", "islands"),
            Map.entry("isls", "islands"),
            Map.entry("isds", "islands"),
            Map.entry("island", "islands"),
            Map.entry("peoples", "people"),
            Map.entry("kgd", "kingdom"));

    private static final Set<String> UNSAID = Set.of("the", "of", "and");

    /** The same in other languages; beside one word alone they may make another place's name. */
    private static final Set<String> UNSAID_ABROAD =
            Set.of("de", "del", "des", "du", "el", "et", "e", "la", "las", "le", "les", "los", "y", "\u0438");

    private static final Set<String> ARTICLES = Set.of("la", "le", "les", "l", "el", "los", "las");

    /** Words that say what kind of state it is; none of them tells two states apart by one letter. */
    private static final Set<String> GENERIC = Set.of(
            "arab",
            "democratic",
            "emirates",
            "federal",
            "federation",
            "former",
            "islamic",
            "islands",
            "kingdom",
            "northern",
            "people",
            "plurinational",
            "principality",
            "republic",
            "saint",
            "socialist",
            "soviet",
            "states",
            "union",
            "united");

    private final List<String> inOrder;
    private final List<String> asTyped;
    private @Nullable List<String> said;
    private @Nullable String key;

    private NameWords(List<String> inOrder, List<String> asTyped) {
        this.inOrder = inOrder;
        this.asTyped = asTyped;
    }

    static NameWords of(String plain) {
        List<String> words = new ArrayList<>();
        List<String> typed = split(plain);
        StringBuilder initials = new StringBuilder();
        for (String word : typed) {
            if (word.length() == 1 && word.charAt(0) < 128) {
                initials.append(word);
                continue;
            }
            flush(initials, words, word);
        }
        if (initials.length() > 0) {
            add(words, initials.toString());
        }
        return new NameWords(words, typed);
    }

    private static List<String> split(String plain) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean letter = i < plain.length() && isLetter(plain.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** "u s a" is one word, "cote d ivoire" has two, "people s republic" too. */
    private static void flush(StringBuilder initials, List<String> words, String next) {
        String waiting = initials.toString();
        initials.setLength(0);
        if ((waiting.equals("d") || waiting.equals("l")) && "aeiouyh".indexOf(next.charAt(0)) >= 0) {
            add(words, waiting + next);
            return;
        }
        if (!waiting.isEmpty()) {
            add(words, waiting);
        }
        add(words, next);
    }

    private static void add(List<String> words, String word) {
        boolean genitive = word.equals("s")
                && !words.isEmpty()
                && words.get(words.size() - 1).equals("people");
        if (!genitive) {
            words.add(WRITTEN_OUT.getOrDefault(withoutArabicArticle(word), withoutArabicArticle(word)));
        }
    }

    private static String withoutArabicArticle(String word) {
        return word.length() > 4 && word.startsWith("\u0627\u0644") ? word.substring(2) : word;
    }

    /** Every word. */
    List<String> inOrder() {
        return inOrder;
    }

    /** All letters as they were typed, in one. */
    String typed() {
        return inOne(asTyped);
    }

    private static String inOne(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join("", words);
    }

    /** The words that carry the name: without "the", "of" and "and" and their like in other languages. */
    List<String> said() {
        List<String> known = said;
        if (known == null) {
            known = without(UNSAID, inOrder);
            List<String> abroad = known.size() > 1 ? without(UNSAID_ABROAD, known) : known;
            known = abroad.size() > 1 ? abroad : known;
            said = known;
        }
        return known;
    }

    private static List<String> without(Set<String> unsaid, List<String> words) {
        List<String> said = words;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean kept = !unsaid.contains(word);
            if (!kept && said == words) {
                said = new ArrayList<>(words.subList(0, i));
            } else if (kept && said != words) {
                said.add(word);
            }
        }
        return said;
    }

    /**
     * The same for every order of the words, but for those with a letter alone, whose place says what it stands for; empty
     * if no word carries a name.
     */
    String key() {
        String known = key;
        if (known == null) {
            known = key(said());
            key = known;
        }
        return known;
    }

    static String key(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        List<String> sorted = new ArrayList<>(words);
        if (!hasLetterAlone(words)) {
            sorted.sort(null);
        }
        return String.join(" ", sorted);
    }

    /** Whether one of the words is a single Latin letter. */
    static boolean hasLetterAlone(List<String> words) {
        for (String word : words) {
            if (word.length() == 1 && word.charAt(0) < 128) {
                return true;
            }
        }
        return false;
    }

    /** All letters in one, for a text whose blanks are not where they belong. */
    String joined() {
        return inOne(inOrder);
    }

    /** {@link #joined()} without the words that carry no name. */
    String saidJoined() {
        return inOne(said());
    }

    /** Whether these are the first letters of the words, or of those that carry the name: "CAR". */
    boolean hasInitials(String letters) {
        return letters.length() > 1 && (letters.equals(initials(inOrder)) || letters.equals(initials(said())));
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** The other words, if one between them may be a misspelled "the", "of" or "and". */
    record Joint(NameWords others, String meant) {}

    List<Joint> withoutMisspelledJoint() {
        List<Joint> joints = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            String word = inOrder.get(i);
            for (String meant : UNSAID) {
                if (word.length() <= meant.length() + 1 && NameEdits.isOne(word, meant)) {
                    List<String> others = new ArrayList<>(inOrder);
                    others.remove(i);
                    joints.add(new Joint(new NameWords(others, List.of()), meant));
                }
            }
        }
        joints.removeIf(joint -> joint.others.said().size() < 2);
        return joints;
    }

    /** Whether a French or Spanish article leads. */
    boolean hasArticle() {
        return inOrder.size() > 1 && ARTICLES.contains(inOrder.get(0));
    }

    NameWords withoutFirst() {
        return new NameWords(inOrder.subList(1, inOrder.size()), asTyped.subList(1, asTyped.size()));
    }

    static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }
}
