package org.dialoguerecords.english;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers, names and lists as they stand in a sentence. */
public final class Words {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Names of groups that are names of their members: "Nordic countries", but not "League of Arab States". */
    private static final Pattern MEMBERS =
            Pattern.compile("\\bmembers of |^(?!.*\\bof\\b).*\\b(states|countries)$", Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** A number as a press release has it: in letters up to ten. */
    public static String number(int n) {
        return n < NUMBERS.size() ? NUMBERS.get(n) : Integer.toString(n);
    }

    /** "73 member states", "at least one observer", "98 to 101 states", "up to two observers". */
    public static String counted(int min, OptionalInt most, String one, String many) {
        if (most.isEmpty()) {
            return "at least " + number(min) + " " + (min == 1 ? one : many);
        }
        int max = most.getAsInt();
        if (max == min) {
            return number(min) + " " + (min == 1 ? one : many);
        }
        return (min == 0 ? "up to " + number(max) : min + " to " + max) + " " + (max == 1 ? one : many);
    }

    /** "1 conflict", "2 conflicts". */
    public static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Text as it begins a sentence. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A name with its article: "the Group of Friends". */
    public static String the(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name : "the " + name;
    }

    /** Those who belong to a group: "the members of the European Union", "the Nordic countries". */
    public static String membersOf(String group) {
        if (group.startsWith("Members of ")) {
            return "the m" + group.substring(1);
        }
        return MEMBERS.matcher(group).find() ? the(group) : "the members of " + the(group);
    }

    /** "a", "a and b", "a, b and c". */
    public static String join(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }
}
