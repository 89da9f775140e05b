package org.dialoguerecords.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Qualifier;
import org.dialoguerecords.Rank;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Source;
import org.dialoguerecords.Vote;
import org.jspecify.annotations.Nullable;

/** What figures are of, and what sources report of them. */
public final class FigureWords {

    /** The figures of which a text about a series tells. */
    public static final List<Figure> OF_SERIES = List.of(Figure.MEMBER_STATES_SPOKE, Figure.STATES_REPRESENTED);

    private static final Pattern PLURAL = Pattern.compile(
            "^((?:member|regional|civil society|deputy) )?(?:(statement|state|observer|organization|panellist|member|speaker"
                    + "|delegation|vote|abstention|sponsor|head|vice-president|minister|vice-minister)s|(speech)es)\\b");

    private final Map<String, Source> sources;
    private final Map<String, Issue> issues;
    private final Map<String, Vote> votes;
    private final UnaryOperator<String> groupNames;

    /**
     * The words for the figures that a dialogue reports.
     *
     * @param dialogue the record
     * @param groupNames the name of the group of an id
     */
    public FigureWords(Dialogue dialogue, UnaryOperator<String> groupNames) {
        this.sources = byIds(dialogue.sources(), Source::id);
        this.issues = byIds(dialogue.issues(), Issue::id);
        this.votes = byIds(dialogue.votes(), Vote::id);
        this.groupNames = groupNames;
    }

    private static <T> Map<String, T> byIds(List<T> some, Function<T, String> id) {
        Map<String, T> byIds = new HashMap<>();
        some.forEach(one -> byIds.putIfAbsent(id.apply(one), one));
        return byIds;
    }

    /** What a figure is of, about one group or issue by the name given, or an other figure of that name. */
    public static String noun(Figure figure, @Nullable String about) {
        return switch (figure) {
            case STATEMENTS -> "statements";
            case SPEECHES -> "speeches";
            case SPEAKERS -> "speakers";
            case DELEGATIONS_SPOKE -> "delegations that spoke";
            case MEMBER_STATES_SPOKE -> "member states that spoke";
            case OBSERVERS_SPOKE -> "observers that spoke";
            case REGIONAL_ORGANIZATIONS_SPOKE -> "regional organizations that spoke";
            case CIVIL_SOCIETY_SPOKE -> "civil society organizations that spoke";
            case UN_ENTITIES_SPOKE -> "UN entities that spoke";
            case COUNTRIES_SPOKE -> "countries that spoke";
            case PANELLISTS -> "panellists";
            case SPEAKERS_OF_RANK -> ofRank(String.valueOf(about));
            case WOMEN_SPOKE -> "women who spoke";
            case STATES_REPRESENTED -> "states represented";
            case COUNTRIES_REPRESENTED -> "countries represented";
            case OBSERVERS_REPRESENTED -> "observers represented";
            case STATEMENTS_IN_WRITING -> "statements in writing";
            case STATEMENTS_NOT_DELIVERED -> "statements not delivered";
            case GROUP_SIZE -> "members of " + about;
            case GROUP_STATEMENTS -> about == null ? "statements for groups" : "statements for " + about;
            case STATES_SUPPORTING -> "states in support of " + about;
            case STATES_OPPOSING -> "states opposed to " + about;
            case VOTES_IN_FAVOUR -> "votes in favour in " + about;
            case VOTES_AGAINST -> "votes against in " + about;
            case ABSTENTIONS -> "abstentions in " + about;
            case NOT_VOTING -> "member states not voting in " + about;
            case SPONSORS -> "sponsors of " + about;
            case ORDINAL_IN_SERIES -> "place in the series";
            case OTHER -> String.valueOf(about);
        };
    }

    private static String ofRank(String rank) {
        return switch (rank) {
            case Rank.HEAD_OF_STATE -> "heads of state who spoke";
            case Rank.VICE_PRESIDENT -> "vice-presidents who spoke";
            case Rank.CROWN_PRINCE -> "crown princes and princesses who spoke";
            case Rank.HEAD_OF_GOVERNMENT -> "heads of government who spoke";
            case Rank.DEPUTY_HEAD_OF_GOVERNMENT -> "deputy heads of government who spoke";
            case Rank.MINISTER -> "ministers who spoke";
            case Rank.VICE_MINISTER -> "vice-ministers who spoke";
            case Rank.HEAD_OF_DELEGATION -> "heads of delegation who spoke";
            default -> "speakers of the rank " + rank;
        };
    }

    /** A figure as the label of a row, without what it is about: "Member states that spoke", "Size of the group". */
    public static String label(Figure figure) {
        return switch (figure) {
            case UN_ENTITIES_SPOKE -> "Entities of the United Nations that spoke";
            case GROUP_SIZE -> "Size of the group";
            case GROUP_STATEMENTS -> "Statements on behalf of the group";
            case STATES_SUPPORTING -> "States in support";
            case STATES_OPPOSING -> "States in opposition";
            case SPEAKERS_OF_RANK -> "Speakers of the rank";
            case VOTES_IN_FAVOUR -> "Votes in favour";
            case VOTES_AGAINST -> "Votes against";
            case ABSTENTIONS -> "Abstentions";
            case NOT_VOTING -> "Member states not voting";
            case SPONSORS -> "Sponsors";
            case ORDINAL_IN_SERIES -> "Place of the dialogue in its series";
            case OTHER -> "Other";
            default -> Words.capitalized(noun(figure, null));
        };
    }

    /**
     * What a reported figure is of: "members of the Group of Friends up to 2018-06-25", "member states that spoke, among the
     * members of the Security Council".
     */
    public String noun(ReportedFigure reported) {
        String among = reported.among() == null ? "" : ", among " + members(reported.among());
        String outside = reported.outside() == null ? "" : ", other than " + members(reported.outside());
        String day = reported.asOf() == null ? "" : " up to " + reported.asOf();
        return noun(reported.figure(), about(reported)) + among + outside + day;
    }

    /** What a source reports: "73 member states that spoke", "at least one observer that spoke up to 2018-06-25". */
    public String claim(ReportedFigure reported) {
        String noun = noun(reported);
        return switch (reported.figure()) {
            case OTHER -> value(reported) + " for \"" + noun + '"';
            case ORDINAL_IN_SERIES -> value(reported) + " as the " + noun;
            default -> value(reported) + " " + (Objects.equals(reported.value(), 1) ? singular(noun) : noun);
        };
    }

    /** The reported value with its qualifier: "73", "at least 56"; without a value, the source's own words. */
    public static String value(ReportedFigure reported) {
        if (reported.value() == null) {
            return "\"" + (reported.wording() == null ? "" : reported.wording()) + "\"";
        }
        return value(reported.qualifier(), reported.value());
    }

    /** A value with its qualifier. */
    public static String value(Qualifier qualifier, int value) {
        return switch (qualifier) {
                    case EXACTLY -> "";
                    case AT_LEAST -> "at least ";
                    case AT_MOST -> "at most ";
                    case ABOUT -> "about ";
                }
                + value;
    }

    /** Who reported it: the publisher and the id of the source. */
    public String source(ReportedFigure reported) {
        Source source = sources.get(reported.source());
        return source == null || source.publisher() == null
                ? reported.source()
                : source.publisher() + " (" + reported.source() + ")";
    }

    private @Nullable String about(ReportedFigure reported) {
        String about = reported.quantity().about();
        return switch (reported.figure().about()) {
            case DIALOGUE, SERIES -> null;
            case GROUP -> about == null ? "a group" : group(about);
            case GROUP_OR_ALL -> about == null ? null : group(about);
            case ISSUE -> about == null ? "an issue" : issue(about);
            case RANK -> about == null ? "that is meant" : about;
            case VOTE -> about == null ? "a vote" : vote(about);
            case SYMBOL -> about == null ? "a document" : about;
            case NAME -> about;
        };
    }

    /** The group with its article; an id that names nothing stands for itself. */
    private String group(String id) {
        String name = groupNames.apply(id);
        return name.equals(id) ? id : Words.the(name);
    }

    private String members(String group) {
        return Words.membersOf(groupNames.apply(group));
    }

    private String issue(String id) {
        Issue issue = issues.get(id);
        return '"' + (issue == null || issue.title() == null ? id : issue.title()) + '"';
    }

    private String vote(String id) {
        Vote vote = votes.get(id);
        return "the vote " + (vote == null || vote.title() == null ? id : '"' + vote.title() + '"');
    }

    private static String singular(String noun) {
        String regular = PLURAL.matcher(noun).replaceFirst("$1$2$3");
        return regular.replaceFirst("^UN entities\\b", "UN entity")
                .replaceFirst("^countries\\b", "country")
                .replaceFirst("^crown princes and princesses\\b", "crown prince or princess")
                .replaceFirst("^women\\b", "woman");
    }
}
