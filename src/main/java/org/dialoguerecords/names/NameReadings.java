package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to read a plain text as a name with something around it. */
final class NameReadings {

    /** A name followed by a second name or a remark: "Myanmar (formerly Burma)", "Cyprus, on behalf of the EU". */
    record Pair(String name, String addition) {}

    /** A text and its words. */
    record Reading(String text, NameWords words) {

        static Reading of(String text) {
            return new Reading(text, NameWords.of(text));
        }
    }

    private static final Pattern PARTY =
            Pattern.compile("(?:the )?(?:(?:permanent|observer|royal|imperial|federal|transitional) )*"
                    + "(?:delegation|government|govt|mission)(?: for| of) (.+?)"
                    + "(?: to (?:the )?(?:united nations|un)(?: .*)?)?");
    private static final Pattern PARTY_BEHIND = Pattern.compile("(?:the )?(.+?) (?:delegation|government)");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,2}[. ]\\s*)?(.*[^\\W\\d_]\\)?)(?:[ ,.]+\\d{1,2}){0,4}\\W*");
    private static final Pattern PAST = Pattern.compile("(?:the )?(?:former|fmr|ex)[ .-]+(.+)");
    private static final Pattern BRACKETED = Pattern.compile("([^()\\[\\]{}]+)[(\\[{]([^()\\[\\]{}]+)(?:[)\\]}]\\W*)?");
    private static final Pattern DIVIDED = Pattern.compile("([^,;:/]+)[,;:/]([^,;:/]+)");
    private static final Pattern DASHED = Pattern.compile("(.+?) -+ (.+)");
    private static final Pattern REMARKED =
            Pattern.compile("(.+?) ((?:also )?(?:speaking )?on behalf of .+|formerly .+)");
    private static final Pattern REMARK = Pattern.compile(
            "(?:(?:also )?(?:speaking )?(?:in its capacity|on behalf of) .+|(?:non-member )?observer(?: state)?|contd?"
                    + "|(?:speaking )?(?:(?:in )?(?:exercise of )?(?:the |its )?)?right of reply|interpretation(?: from .+)?"
                    + "|(?:(?:spoke|speaking) )?in (?:arabic|chinese|english|french|russian|spanish)"
                    + "|(?:vice-)?(?:president|chair(?:man|person|woman)?)|rapporteur|head of (?:state|government)"
                    + "|non-?member|explanation of (?:vote|position)|vote explanation|continued|country|former"
                    + "|(?:before|until|up to|to|from|since) \\d{4})");
    private static final Pattern EARLIER = Pattern.compile("(?:formerly|former|previously|now|then|ex-?) ?(.+)");

    private NameReadings() {}

    /** The text itself, then what is left when it names the delegation or the government of somebody, or its past. */
    static List<Reading> whole(String plain) {
        List<Reading> readings = new ArrayList<>(1);
        readings.add(Reading.of(plain));
        add(readings, plain, PARTY, plain.contains(" of ") || plain.contains(" for "));
        add(readings, plain, PARTY_BEHIND, plain.endsWith("delegation") || plain.endsWith("government"));
        add(readings, plain, PAST, plain.contains("former") || plain.contains("fmr") || plain.contains("ex"));
        add(readings, plain, NUMBERED, !startsAndEndsWithLetters(plain));
        return readings;
    }

    private static void add(List<Reading> readings, String plain, Pattern pattern, boolean mayMatch) {
        if (mayMatch) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches() && readings.stream().noneMatch(known -> known.text.equals(matcher.group(1)))) {
                readings.add(Reading.of(matcher.group(1)));
            }
        }
    }

    private static boolean startsAndEndsWithLetters(String plain) {
        return !plain.isEmpty() && isLatin(plain.charAt(0)) && isLatin(plain.charAt(plain.length() - 1));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    static List<Pair> pairs(String plain) {
        List<Pair> pairs = new ArrayList<>();
        addPair(pairs, plain, REMARKED, plain.contains(" on behalf of ") || plain.contains(" formerly "));
        addPair(pairs, plain, BRACKETED, count(plain, "([{") > 0);
        addPair(pairs, plain, DIVIDED, count(plain, ",;:/") == 1);
        addPair(pairs, plain, DASHED, plain.contains(" -"));
        return pairs;
    }

    private static void addPair(List<Pair> pairs, String plain, Pattern pattern, boolean mayMatch) {
        if (mayMatch) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                pairs.add(new Pair(matcher.group(1).strip(), matcher.group(2).strip()));
            }
        }
    }

    /** How many of some characters a text has. */
    private static int count(String text, String some) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += some.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** What stands behind the only comma put first: "Sudan, S." is S. Sudan. */
    static String inverted(String plain) {
        int comma = plain.indexOf(',');
        return comma < 0 || comma != plain.lastIndexOf(',')
                ? plain
                : plain.substring(comma + 1) + ' ' + plain.substring(0, comma);
    }

    /** Whether an addition says nothing about which state it is. */
    static boolean isRemark(String addition) {
        return REMARK.matcher(addition).matches();
    }

    /** The name in an addition, without the word that says when it was one. */
    static String withoutTime(String addition) {
        Matcher earlier = EARLIER.matcher(addition);
        return earlier.matches() ? earlier.group(1) : addition;
    }
}
