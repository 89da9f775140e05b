package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to read a plain text as a name with something around it. */
final class NameReadings {

    /** A name followed by a second name or a remark: "Myanmar (formerly Burma)", "Cyprus, on behalf of the EU". */
    record Pair(String name, String addition) {}

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
    static List<String> whole(String plain) {
        List<String> readings = new ArrayList<>();
        readings.add(plain);
        for (Pattern pattern : List.of(PARTY, PARTY_BEHIND, PAST, NUMBERED)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches() && !readings.contains(matcher.group(1))) {
                readings.add(matcher.group(1));
            }
        }
        return readings;
    }

    static List<Pair> pairs(String plain) {
        List<Pair> pairs = new ArrayList<>();
        for (Pattern pattern : List.of(REMARKED, BRACKETED, DIVIDED, DASHED)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                pairs.add(new Pair(matcher.group(1).strip(), matcher.group(2).strip()));
            }
        }
        return pairs;
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
        String round = EIGHT.matcher(
                        FIVE.matcher(ZERO.matcher(plain).replaceAll("o")).replaceAll("s"))
                .replaceAll("b");
        String digits = LEADING_L.matcher(round).replaceAll("i");
        List<String> readings = new ArrayList<>();
        readings.add(BROKEN.matcher(plain).replaceAll(""));
        readings.add(NOTE_DIGIT.matcher(plain).replaceAll(" "));
        readings.add(ONE.matcher(digits).replaceAll("i"));
        readings.add(ONE.matcher(digits).replaceAll("l"));
        readings.add(digits.replace("rn", "m"));
        readings.add(digits.replace("vv", "w"));
        if (digits.length() >= LONG) {
            readings.add(digits.replace("cl", "d"));
            readings.add(digits.replace("ii", "n"));
        }
        readings.removeIf(plain::equals);
        return readings;
    }
}
