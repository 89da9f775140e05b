package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Vote;
import org.dialoguerecords.VoteKind;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Reads votes with their lists of states, and holds the lists against the totals. */
final class MeetingVotes {

    private final ReferenceData reference;
    private final LocalDate day;
    private final TableFindings findings;
    private boolean isComplete;

    MeetingVotes(ReferenceData reference, LocalDate day, TableFindings findings) {
        this.reference = reference;
        this.day = day;
        this.findings = findings;
    }

    Vote read(MeetingFile.Ballot ballot, String id, @Nullable String sitting, @Nullable String item, int index) {
        isComplete = ballot.isRecorded();
        String path = "votes[" + index + "].";
        List<String> inFavour = states(ballot, ballot.inFavour(), path + "inFavour");
        List<String> against = states(ballot, ballot.against(), path + "against");
        List<String> abstaining = states(ballot, ballot.abstaining(), path + "abstaining");
        return Vote.builder(id, ballot.isRecorded() ? VoteKind.RECORDED : VoteKind.WITHOUT_A_VOTE)
                .symbols(Stream.of(ballot.draft(), ballot.adopted())
                        .flatMap(Stream::ofNullable)
                        .map(symbol -> CellText.line(symbol.text()))
                        .distinct()
                        .toList())
                .title(
                        ballot.title() == null
                                ? null
                                : CellText.line(ballot.title().text()))
                .agendaItem(item)
                .sitting(sitting)
                .inFavour(inFavour)
                .against(against)
                .abstaining(abstaining)
                .coverage(isComplete || !ballot.isRecorded() ? Coverage.COMPLETE : Coverage.PARTIAL)
                .build();
    }

    private List<String> states(MeetingFile.Ballot ballot, MeetingFile.Side side, String path) {
        List<String> codes = new ArrayList<>();
        for (Cell cell : side.states()) {
            String name = CellText.line(cell.text());
            NameResolution outcome = reference.resolve(name, day);
            String code = reference
                    .findState(name)
                    .or(outcome::state)
                    .filter(state -> state.existsOn(day))
                    .map(State::code)
                    .orElse("");
            if (!code.isEmpty()) {
                codes.add(code);
                continue;
            }
            isComplete = false;
            if (outcome instanceof NameResolution.Ambiguous several) {
                findings.add(Rule.AMBIGUOUS_NAME, cell, path, name, "states", OnBehalfWords.codes(several));
            } else {
                findings.add(Rule.UNKNOWN_NAME, cell, path, name);
            }
        }
        Long total = side.total();
        if (ballot.isRecorded() && total != null && total != side.states().size()) {
            isComplete = false;
            String listed = Integer.toString(side.states().size());
            findings.add(Rule.RECORDS_DIFFER, ballot.place(), path, listed, "other", total.toString());
        }
        return codes;
    }
}
