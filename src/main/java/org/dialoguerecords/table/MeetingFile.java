package org.dialoguerecords.table;

import java.util.List;
import org.dialoguerecords.Recording;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a public service says of a meeting, whatever its shape.
 *
 * @param symbol the symbol of its document
 * @param body the body that met
 * @param date its day
 * @param president who presides, if it says so
 * @param members the members of the body with their representatives
 * @param agenda the items of its agenda
 * @param turns the takings of the floor, in their order
 * @param votes the votes
 * @param isRecognized whether a machine has heard it and nobody checked
 */
record MeetingFile(
        @Nullable Cell symbol,
        @Nullable Cell body,
        @Nullable Cell date,
        @Nullable Person president,
        List<Person> members,
        List<Item> agenda,
        List<Turn> turns,
        List<Ballot> votes,
        boolean isRecognized) {

    /** A person and the state or organization. */
    record Person(@Nullable Cell name, @Nullable Cell party) {}

    /** An item of the agenda, by its number or its title or both. */
    record Item(@Nullable Cell number, @Nullable Cell title) {}

    /**
     * One taking of the floor.
     *
     * @param who the person and the party
     * @param function the office
     * @param isChair whether the chair speaks as such
     * @param explainsVote whether it comes after a recorded vote
     */
    record Turn(
            Person who,
            @Nullable Cell function,
            boolean isChair,
            boolean explainsVote,
            @Nullable Cell language,
            @Nullable Cell onBehalfOf,
            @Nullable Item item,
            @Nullable Recording recording,
            List<Cell> paragraphs,
            Cell place) {}

    /** One vote: its totals beside its lists. */
    record Ballot(
            @Nullable Cell draft,
            @Nullable Cell adopted,
            @Nullable Cell title,
            @Nullable Item item,
            boolean isRecorded,
            Side inFavour,
            Side against,
            Side abstaining,
            Cell place) {}

    /** Those who voted one way, and how many they are said to be. */
    record Side(List<Cell> states, @Nullable Long total) {}
}
