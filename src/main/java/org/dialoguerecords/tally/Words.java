package org.dialoguerecords.tally;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;
import org.jspecify.annotations.Nullable;

/** Numbers, figures and lists in English. */
final class Words {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern PLURAL = Pattern.compile(
            "^((?:member|regional|civil society) )?(statement|state|observer|organization|panellist|member)s\\b");

    private Words() {}

    /** A number as a press release has it: in letters up to ten. */
    static String number(int n) {
        return n < NUMBERS.size() ? NUMBERS.get(n) : Integer.toString(n);
    }

    /** "73 member states", "at least one observer", "98 to 101 states", "up to two observers". */
    static String counted(Count count, String one, String many) {
        if (count.isExact()) {
            return number(count.min()) + " " + (count.min() == 1 ? one : many);
        }
        if (count.max().isEmpty()) {
            return "at least " + number(count.min()) + " " + (count.min() == 1 ? one : many);
        }
        int max = count.max().getAsInt();
        return (count.min() == 0 ? "up to " + number(max) : count.min() + " to " + max) + " " + (max == 1 ? one : many);
    }

    /** Text as it begins a sentence. */
    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A name with its article: "the Group of Friends". */
    static String the(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name : "the " + name;
    }

    /** "a", "a and b", "a, b and c". */
    static String join(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** What a reported figure is of: "member states that spoke", "members of R2P-GOF". */
    static String figure(Dialogue dialogue, ReportedFigure reported) {
        String day = reported.asOf() == null ? "" : " up to " + reported.asOf();
        return noun(dialogue, reported) + day;
    }

    /** What a source reports: "73 member states that spoke", "at least one observer that spoke up to 2018-06-25". */
    static String claim(Dialogue dialogue, ReportedFigure reported) {
        String figure = figure(dialogue, reported);
        return switch (reported.figure()) {
            case OTHER -> value(reported) + " for \"" + figure + '"';
            case ORDINAL_IN_SERIES -> value(reported) + " as the " + figure;
            default -> value(reported) + " " + (Objects.equals(reported.value(), 1) ? singular(figure) : figure);
        };
    }

    private static String singular(String figure) {
        return PLURAL.matcher(figure).replaceFirst("$1$2").replaceFirst("^UN entities", "UN entity");
    }

    private static String noun(Dialogue dialogue, ReportedFigure reported) {
        String about = switch (reported.figure()) {
            case GROUP_SIZE -> group(dialogue, reported.group());
            case GROUP_STATEMENTS -> reported.group() == null ? null : group(dialogue, reported.group());
            case STATES_SUPPORTING, STATES_OPPOSING -> issue(dialogue, reported.issue());
            case OTHER -> String.valueOf(reported.name());
            default -> null;
        };
        return noun(reported.figure(), about);
    }

    /** What a figure is of; about one group or issue by the name given, or an other figure of that name. */
    static String noun(Figure figure, @Nullable String about) {
        return switch (figure) {
            case STATEMENTS -> "statements";
            case MEMBER_STATES_SPOKE -> "member states that spoke";
            case OBSERVERS_SPOKE -> "observers that spoke";
            case REGIONAL_ORGANIZATIONS_SPOKE -> "regional organizations that spoke";
            case CIVIL_SOCIETY_SPOKE -> "civil society organizations that spoke";
            case UN_ENTITIES_SPOKE -> "UN entities that spoke";
            case PANELLISTS -> "panellists";
            case STATES_REPRESENTED -> "states represented";
            case OBSERVERS_REPRESENTED -> "observers represented";
            case GROUP_SIZE -> "members of " + about;
            case GROUP_STATEMENTS -> about == null ? "statements for groups" : "statements for " + about;
            case STATES_SUPPORTING -> "states in support of " + about;
            case STATES_OPPOSING -> "states opposed to " + about;
            case ORDINAL_IN_SERIES -> "place in the series";
            case OTHER -> String.valueOf(about);
        };
    }

    /** The reported value with its qualifier: "73", "at least 56". */
    static String value(ReportedFigure reported) {
        if (reported.value() == null) {
            return "\"" + (reported.wording() == null ? "" : reported.wording()) + "\"";
        }
        return value(reported.qualifier(), reported.value());
    }

    /** A value with its qualifier. */
    static String value(Qualifier qualifier, int value) {
        return switch (qualifier) {
                    case EXACTLY -> "";
                    case AT_LEAST -> "at least ";
                    case AT_MOST -> "at most ";
                    case ABOUT -> "about ";
                }
                + value;
    }

    /** A count in the middle of a sentence: "73", "at least 26", "between 14 and 193". */
    static String plain(Count count) {
        return count.isExact() ? Integer.toString(count.min()) : count.toString();
    }

    /** Who reported it: the publisher and the id of the source. */
    static String source(Dialogue dialogue, ReportedFigure reported) {
        return dialogue.findSource(reported.source())
                .map(Source::publisher)
                .map(publisher -> publisher + " (" + reported.source() + ")")
                .orElse(reported.source());
    }

    private static String group(Dialogue dialogue, @Nullable String id) {
        if (id == null) {
            return "a group";
        }
        return dialogue.findGroup(id).map(Group::name).map(Words::the).orElse(id);
    }

    private static String issue(Dialogue dialogue, @Nullable String id) {
        if (id == null) {
            return "an issue";
        }
        return '"' + dialogue.findIssue(id).map(Issue::title).orElse(id) + '"';
    }
}
