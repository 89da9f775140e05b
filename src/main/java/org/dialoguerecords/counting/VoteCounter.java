package org.dialoguerecords.counting;

import java.util.List;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/**
 * Counts the states in the lists of one vote. What is not recorded by name is open: others may stand in any list, but a state
 * in none but one.
 */
public final class VoteCounter {

    private final CountedDialogue dialogue;
    private final Vote vote;
    private final Days days;
    private final StateRange members;

    public VoteCounter(CountedDialogue dialogue, String vote) {
        this.dialogue = dialogue;
        this.vote = dialogue.reading().vote(vote);
        this.days = dialogue.reading().daysOfSitting(this.vote.sitting());
        this.members =
                dialogue.parties().of(dialogue.reading().states().on(days).memberStates(), days);
    }

    public SizeRange count(Figure figure) {
        return switch (figure) {
            case VOTES_IN_FAVOUR -> count(vote.inFavour());
            case VOTES_AGAINST -> count(vote.against());
            case ABSTENTIONS -> count(vote.abstaining());
            case NOT_VOTING -> countNotVoting();
            default -> throw new IllegalArgumentException("no figure of a vote: " + figure);
        };
    }

    private SizeRange count(List<String> list) {
        StateRange listed = dialogue.parties().of(StateRange.exactly(seats(list)), days);
        int min = listed.certain().size();
        if (areListsComplete()) {
            return SizeRange.between(min, listed.possible().size());
        }
        StateSet elsewhere = listed().union(seats(vote.absent())).difference(seats(list));
        int most = members.possible()
                .union(listed.possible())
                .difference(elsewhere)
                .size();
        return areMembersKnown() ? SizeRange.between(min, Math.max(min, most)) : SizeRange.atLeast(min);
    }

    private SizeRange countNotVoting() {
        StateRange others = members.difference(listed());
        StateSet absent = members.certain().intersection(seats(vote.absent())).difference(listed());
        int min = areListsComplete() ? others.certain().size() : absent.size();
        return areMembersKnown() ? SizeRange.between(min, others.possible().size()) : SizeRange.atLeast(min);
    }

    private boolean areMembersKnown() {
        return dialogue.reading().states().areKnown() || dialogue.parties().areKnown(days);
    }

    /** Whether every vote stands in a list: of a vote that was not recorded only that there was none if nobody voted. */
    private boolean areListsComplete() {
        return vote.kind() == VoteKind.WITHOUT_A_VOTE
                || (vote.kind() == VoteKind.RECORDED && vote.coverage() == Coverage.COMPLETE);
    }

    private StateSet listed() {
        return seats(vote.inFavour()).union(seats(vote.against())).union(seats(vote.abstaining()));
    }

    private StateSet seats(List<String> codes) {
        return dialogue.reading().parties().seats(codes);
    }
}
