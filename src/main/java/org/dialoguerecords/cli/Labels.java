package org.dialoguerecords.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dialoguerecords.Body;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.DocumentKind;
import org.dialoguerecords.Stance;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.VoteKind;
import org.jspecify.annotations.Nullable;

/** English for the words of the format. */
final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Labels() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(DelegationCategory category) {
        return switch (category) {
            case MEMBER_STATE -> "Member states";
            case OBSERVER_STATE -> "Observer states";
            case OBSERVER_ORGANIZATION -> "Observer organizations";
            case REGIONAL_ORGANIZATION -> "Regional organizations";
            case UN_ENTITY -> "Entities of the United Nations";
            case CIVIL_SOCIETY -> "Civil society organizations";
            case OTHER -> "Other delegations";
        };
    }

    static String of(StatementKind kind) {
        return switch (kind) {
            case INTERVENTION -> "Interventions";
            case BRIEFING -> "Briefings";
            case OPENING_REMARKS -> "Opening remarks";
            case INTRODUCTORY_REMARKS -> "Introductory remarks";
            case PANEL_PRESENTATION -> "Panel presentations";
            case RIGHT_OF_REPLY -> "Rights of reply";
            case EXPLANATION_OF_VOTE -> "Explanations of vote";
            case POINT_OF_ORDER -> "Points of order";
            case CHAIR_REMARKS -> "Remarks from the chair";
            case CLOSING_REMARKS -> "Closing remarks";
            case OTHER -> "Other statements";
        };
    }

    static String of(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "support";
            case OPPOSES -> "oppose";
            case MIXED -> "for some, against some";
            case CONDITIONAL -> "support on a condition";
            case ABSTAINS -> "abstain";
        };
    }

    static String of(Coverage coverage) {
        return switch (coverage) {
            case COMPLETE -> "complete";
            case PARTIAL -> "partial: more statements were made than are in the record, or may have been";
        };
    }

    static String of(VoteKind kind) {
        return switch (kind) {
            case RECORDED -> "a recorded vote";
            case NON_RECORDED -> "a vote that was not recorded";
            case WITHOUT_A_VOTE -> "without a vote";
        };
    }

    /** How a statement was delivered, unless it was spoken as usual. */
    static @Nullable String of(Delivery delivery) {
        return switch (delivery) {
            case SPOKEN -> null;
            case VIDEO -> "shown as a video";
            case IN_WRITING -> "handed in in writing";
            case NOT_DELIVERED -> "not delivered";
        };
    }

    /** A word of a vocabulary in the middle of a sentence: "head of state". */
    static String inSentence(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A word of an open vocabulary as it would stand in a text; words of its own for those with capitals. */
    static @Nullable String ofNullable(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case Body.GENERAL_ASSEMBLY -> "General Assembly";
            case Body.SECURITY_COUNCIL -> "Security Council";
            case Body.ECONOMIC_AND_SOCIAL_COUNCIL -> "Economic and Social Council";
            case Body.HUMAN_RIGHTS_COUNCIL -> "Human Rights Council";
            case DocumentKind.SECRETARY_GENERAL_REPORT -> "Report of the Secretary-General";
            default -> word.charAt(0) + inSentence(word.substring(1));
        };
    }
}
