package org.dialoguerecords.tally;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.dialoguerecords.reference.Confidence;
import org.dialoguerecords.reference.DateWindow;
import org.dialoguerecords.reference.MembershipFact;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.ReferenceDataBuilder;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.tally.World.GroupOf;
import org.dialoguerecords.tally.World.Since;

/** What the reference data know of a {@link World}: all its states, its bodies and known groups, and since when. */
final class WorldData {

    static final String LEAGUE = "LEAGUE";

    /** A former code of the first state. */
    static final String FORMER = "F0";

    private static final String UNITED_NATIONS = "UN";

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private WorldData() {}

    static ReferenceData of(World world) {
        ReferenceDataBuilder builder = ReferenceData.builder("a small world");
        builder.states(
                "states",
                new StringReader("code\tkind\tname\tseat\talpha2\talpha3\tm49\tfrom\tto\tconfidence\tsource\n" + FORMER
                        + "\tstate\tFormer state 0\tS0\t\t\t\t\t\tverified\ttest\n"));
        for (int state = 0; state < world.states; state++) {
            builder.state(WorldRecord.code(state), "State " + state);
        }
        if (world.areUnitedNationsKnown) {
            group(builder, UNITED_NATIONS, world.unitedNations);
        }
        if (world.rules.universe() == World.Body.LEAGUE) {
            group(builder, LEAGUE, world.league);
        }
        for (int group = 0; group < world.known.size(); group++) {
            group(
                    builder,
                    WorldRecord.id(GroupOf.theData(group)),
                    world.known.get(group).members());
        }
        for (int observer : World.set(world.observersByData)) {
            builder.membership(new MembershipFact(
                    body(world),
                    WorldRecord.code(observer),
                    Role.OBSERVER,
                    DateWindow.of(LONG_AGO),
                    DateWindow.NEVER,
                    Confidence.VERIFIED,
                    "",
                    "test"));
        }
        return builder.build();
    }

    private static String body(World world) {
        return switch (world.rules.universe()) {
            case UNITED_NATIONS -> UNITED_NATIONS;
            case LEAGUE -> LEAGUE;
            case GROUP_OF_THE_DATA -> WorldRecord.id(GroupOf.theData(0));
            case GROUP_OF_THE_RECORD, UNHEARD_OF ->
                throw new IllegalStateException("expected a body that the data know, found " + world.rules.universe());
        };
    }

    private static void group(ReferenceDataBuilder builder, String id, List<Since> members) {
        builder.group(StateGroup.of(id, "The group " + id));
        for (int state = 0; state < members.size(); state++) {
            member(builder, id, WorldRecord.code(state), members.get(state));
        }
    }

    private static void member(ReferenceDataBuilder builder, String group, String state, Since since) {
        LocalDate firstDay = WorldRecord.date(World.FIRST_DAY);
        LocalDate secondDay = WorldRecord.date(World.SECOND_DAY);
        switch (since) {
            case NEVER -> {}
            case ALWAYS -> builder.membership(MembershipFact.since(group, state, LONG_AGO));
            case UNTIL_THE_FIRST_DAY -> builder.membership(MembershipFact.between(group, state, LONG_AGO, firstDay));
            case UNTIL_THE_SECOND_DAY -> builder.membership(MembershipFact.between(group, state, LONG_AGO, secondDay));
            case FROM_THE_SECOND_DAY -> builder.membership(MembershipFact.since(group, state, secondDay));
            case FROM_AFTERWARDS -> builder.membership(MembershipFact.since(group, state, secondDay.plusDays(1)));
            case UNKNOWN ->
                builder.membership(new MembershipFact(
                        group,
                        state,
                        Role.MEMBER,
                        new DateWindow(LONG_AGO, LATER),
                        DateWindow.NEVER,
                        Confidence.LISTED_DATES_UNKNOWN,
                        "",
                        "test"));
        }
    }
}
