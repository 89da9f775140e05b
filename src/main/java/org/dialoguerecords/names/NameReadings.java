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

    private static final Pattern NOTE_DIGIT = Pattern.compile("(?<=[^\\W\\d_]{3})\\d(?!\\w)");
    private static final Pattern LEADING_L = Pattern.compile("(?<!\\w)l(?=[bcdfgjkmnpqrstvwxz])");
    private static final Pattern BROKEN = Pattern.compile("(?<=[^\\W\\d_])- +(?=[^\\W\\d_])");
    private static final Pattern ZERO = Pattern.compile("0(?=[a-z])|(?<=[a-z])0");
    private static final Pattern ONE = Pattern.compile("1(?=[a-z])|(?<=[a-z])1");
    private static final Pattern FIVE = Pattern.compile("5(?=[a-z])|(?<=[a-z])5");
    private static final Pattern EIGHT = Pattern.compile("8(?=[a-z])|(?<=[a-z])8");

    /** Two letters for one are put right only where so many leave no doubt. */
    private static final int LONG = 7;

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

    /**
     * The text with what the end of a line broke made whole, and with the letters that scanning confuses put right, each time in
     * another way.
     */
    static List<String> respelled(String plain) {
        boolean hasDigits = hasDigits(plain);
        String round = !hasDigits
                ? plain
                : EIGHT.matcher(FIVE.matcher(ZERO.matcher(plain).replaceAll("o"))
                                .replaceAll("s"))
                        .replaceAll("b");
        String digits = hasLeadingL(round) ? LEADING_L.matcher(round).replaceAll("i") : round;
        List<String> readings = new ArrayList<>(0); // of most texts there is no other
        if (plain.contains("- ")) {
            addOther(readings, BROKEN.matcher(plain).replaceAll(""), plain);
        }
        if (hasDigits) {
            addOther(readings, NOTE_DIGIT.matcher(plain).replaceAll(" "), plain);
            addOther(readings, ONE.matcher(digits).replaceAll("i"), plain);
            addOther(readings, ONE.matcher(digits).replaceAll("l"), plain);
        }
        addOther(readings, digits.replace("rn", "m"), plain);
        addOther(readings, digits.replace("vv", "w"), plain);
        if (digits.length() >= LONG) {
            addOther(readings, digits.replace("cl", "d"), plain);
            addOther(readings, digits.replace("ii", "n"), plain);
        }
        return readings;
    }

    private static void addOther(List<String> readings, String reading, String plain) {
        if (!reading.equals(plain)) {
            readings.add(reading);
        }
    }

    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins with an l. */
    private static boolean hasLeadingL(String text) {
        for (int i = text.indexOf('l'); i >= 0; i = text.indexOf('l', i + 1)) {
            if (i == 0 || !isLatin(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
