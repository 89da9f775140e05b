package org.dialoguerecords.reading;

import java.util.List;
import java.util.Set;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/**
 * For whom some statements of a record stand that differ in nothing by which rules and views tell statements apart, but for
 * their words.
 *
 * @param kind the kind of the statements, a bit
 * @param delivery the way in which they are delivered, a bit
 * @param way in which way they stand for the parties: {@link Way#OWN}, {@link Way#NAMED}, {@link Way#GROUP} or
 *     {@link Way#ALIGNED}
 * @param by the way in which the statements are delivered by which the parties align themselves, a bit; all bits if it is no
 *     other statement
 * @param group the group of which the parties are members, if they are parties for that reason
 * @param place the place of the days of the statements
 * @param certain whether the statements certainly stand for those who certainly are among the parties
 * @param sameDay whether the parties certainly aligned themselves on the same day
 * @param states the seats: certain are those for which the statements certainly stand
 * @param unknown those of whom nobody knows who they are, each once
 * @param organizations the organisations that certainly or perhaps are among the parties
 * @param certainOrganizations those for which the statements certainly stand
 */
public record Share(
        long kind,
        long delivery,
        int way,
        long by,
        @Nullable String group,
        int place,
        boolean certain,
        boolean sameDay,
        StateRange states,
        List<UnknownParty> unknown,
        Set<String> organizations,
        Set<String> certainOrganizations) {}
