package org.dialoguerecords.validation;

import java.util.List;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reference.State;

/** Codes in lists are those of states and organisations that are known on the day. */
final class CodeRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    CodeRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Group.class, this::group);
        walk.on(OnBehalfOf.class, this::onBehalfOf);
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
                state(code, days, path, "except", i);
            }
        }
    }

    private void states(List<String> codes, Days days, RecordPath owner, String property) {
        for (int i = 0; i < codes.size(); i++) {
            state(codes.get(i), days, owner, property, i);
        }
    }

    private void state(String code, Days days, RecordPath owner, String property, int index) {
        State state = checked.state(code).orElse(null);
        if (state == null) {
            findings.add(Rule.UNKNOWN_STATE, owner.property(property).element(index), code);
        } else if (!checked.existed(state, days)) {
            findings.add(
                    Rule.STATE_NOT_ON_DATE,
                    owner.property(property).element(index),
                    code,
                    "date",
                    days.first().toString());
        }
    }

    private void organizations(List<String> codes, Days days, RecordPath owner) {
        for (int i = 0; i < codes.size(); i++) {
            if (!checked.hasOrganization(codes.get(i), days)) {
                findings.add(
                        Rule.UNKNOWN_ORGANIZATION,
                        owner.property("organizations").element(i),
                        codes.get(i));
            }
        }
    }
}
