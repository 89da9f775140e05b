package org.dialoguerecords.validation;

import java.util.List;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Vote;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reference.State;

/** Codes in lists are those of states and organisations that are known on the day. */
final class CodeRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;
    private final Intended intended;

    CodeRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
        this.intended = new Intended(checked);
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Group.class, this::group);
        walk.on(OnBehalfOf.class, this::onBehalfOf);
        walk.on(Individual.class, this::individual);
        walk.on(Document.class, this::document);
        walk.on(Vote.class, this::vote);
    }

    private void individual(Individual individual, RecordPath path) {
        if (individual.state() != null) {
            state(individual.state(), checked.days(), path.property("state"), false);
        }
    }

    /** Who sponsors a document does so on the day that it bears. */
    private void document(Document document, RecordPath path) {
        Days days = document.date() == null ? checked.days() : Days.on(document.date());
        states(document.sponsors(), days, path, "sponsors");
    }

    private void vote(Vote vote, RecordPath path) {
        Days days = checked.daysOfSitting(vote.sitting());
        states(vote.inFavour(), days, path, "inFavour");
        states(vote.against(), days, path, "against");
        states(vote.abstaining(), days, path, "abstaining");
        states(vote.absent(), days, path, "absent");
    }

    private void group(Group group, RecordPath path) {
        states(group.members(), checked.days(), path, "members");
        organizations(group.organizations(), checked.days(), path);
    }

    private void onBehalfOf(OnBehalfOf entry, RecordPath path) {
        Days days = checked.daysOf(checked.statementAround(path));
        states(entry.states(), days, path, "states");
        organizations(entry.organizations(), days, path);
        for (int i = 0; i < entry.except().size(); i++) {
            String code = entry.except().get(i);
            if (checked.state(code).isPresent() || !checked.hasOrganization(code, days)) {
                state(code, days, path.property("except").element(i), false);
            }
        }
    }

    private void states(List<String> codes, Days days, RecordPath owner, String property) {
        boolean isOfEntry = property.equals("states");
        for (int i = 0; i < codes.size(); i++) {
            // a path is made for a finding only
            if (!isKnown(codes.get(i), days)) {
                state(codes.get(i), days, owner.property(property).element(i), isOfEntry);
            }
        }
    }

    private boolean isKnown(String code, Days days) {
        return checked.state(code).filter(state -> checked.existed(state, days)).isPresent();
    }

    private void state(String code, Days days, RecordPath path, boolean isOfEntry) {
        State state = checked.state(code).orElse(null);
        if (state == null) {
            findings.add(
                    Rule.UNKNOWN_STATE,
                    path,
                    code,
                    Intended.DETAIL,
                    intended.state(code, days.first()),
                    "property",
                    isOfEntry ? otherProperty(code, days) : "");
        } else if (!checked.existed(state, days)) {
            findings.add(
                    Rule.STATE_NOT_ON_DATE, path, code, "date", days.first().toString());
        }
    }

    /** The property of an entry in which a code belongs that is of no state. */
    private String otherProperty(String code, Days days) {
        if (checked.hasGroup(code)) {
            return "group";
        }
        return checked.hasOrganization(code, days) ? "organizations" : "";
    }

    private void organizations(List<String> codes, Days days, RecordPath owner) {
        for (int i = 0; i < codes.size(); i++) {
            if (!checked.hasOrganization(codes.get(i), days)) {
                findings.add(
                        Rule.UNKNOWN_ORGANIZATION,
                        owner.property("organizations").element(i),
                        codes.get(i),
                        Intended.DETAIL,
                        intended.organization(codes.get(i)));
            }
        }
    }
}
