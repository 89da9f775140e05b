package org.dialoguerecords.validation;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.format.RecordPath;

/** A state votes once, and no more states vote than there are. */
final class VoteRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    VoteRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Vote.class, this::vote);
    }

    private void vote(Vote vote, RecordPath path) {
        Set<String> seats = checked.seats(vote.inFavour());
        others(vote.against(), seats, path, "against");
        others(vote.abstaining(), seats, path, "abstaining");
        others(vote.absent(), seats, path, "absent");
        if (vote.kind() != VoteKind.RECORDED || vote.coverage() != Coverage.COMPLETE || !checked.isDated()) {
            return;
        }
        OptionalInt most = checked.mostMembers(checked.daysOfSitting(vote.sitting()));
        if (most.isPresent() && seats.size() > most.getAsInt()) {
            findings.add(
                    Rule.VOTES_EXCEED_MEMBERSHIP,
                    path,
                    vote.id(),
                    "listed",
                    Integer.toString(seats.size()),
                    "members",
                    Integer.toString(most.getAsInt()));
        }
    }

    /** Those of another list, none of whom may be in the lists before; of one in its own list twice another rule speaks. */
    private void others(List<String> codes, Set<String> before, RecordPath owner, String property) {
        Set<String> these = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String seat = checked.seat(codes.get(i));
            if (before.contains(seat)) {
                findings.add(Rule.VOTED_TWICE, owner.property(property).element(i), codes.get(i));
            }
            these.add(seat);
        }
        before.addAll(these);
    }
}
