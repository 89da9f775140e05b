package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.validation.CheckedDialogue.Party;

/** Statements on behalf of others are made by those who can make them, for those who belong to the others. */
final class GroupRules implements RuleCheck {

    private static final int MOST_NAMED = 5;

    /** The list of those who are not spoken for and need not know the speaker. */
    private static final String ALIGNED = "aligned";

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    /** Those members of a group who are named in findings. */
    private final Map<GroupOnDays, String> namedMembers = new HashMap<>();

    GroupRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(OnBehalfOf.class, this::onBehalfOf);
        walk.on(Statement.class, this::statement);
    }

    private record GroupOnDays(String group, Days days) {}

    private void onBehalfOf(OnBehalfOf entry, RecordPath path) {
        if (!entry.isList() && entry.group() == null) {
            return;
        }
        Statement statement = checked.statementAround(path);
        boolean isAligned = ALIGNED.equals(path.parent().name());
        if (!isAligned && checked.participant(statement.speaker()) instanceof Individual) {
            findings.add(Rule.INDIVIDUAL_FOR_STATES, path, statement.speaker());
        } else if (!isAligned && entry.group() != null) {
            speakers(statement, entry.group(), path);
        }
        if (!entry.except().isEmpty()) {
            exceptions(entry, statement, path);
        }
    }

    private void exceptions(OnBehalfOf entry, Statement statement, RecordPath path) {
        Set<String> listed = checked.seats(entry.states());
        listed.addAll(entry.organizations());
        Days days = checked.daysOf(statement);
        for (int i = 0; i < entry.except().size(); i++) {
            String code = entry.except().get(i);
            boolean stranger = entry.isList()
                    ? !listed.contains(checked.seat(code)) && !listed.contains(code)
                    : entry.group() != null && checked.isStranger(entry.group(), code, days);
            if (stranger) {
                findings.add(Rule.EXCEPTED_STRANGER, path.property("except").element(i), code);
            }
        }
    }

    /** One of those who take the floor together is enough. */
    private void speakers(Statement statement, String group, RecordPath path) {
        Days days = checked.daysOf(statement);
        String stranger = null;
        for (String speaker : statement.speakers()) {
            Party party = checked.partyOf(speaker);
            if (party == null || party.code().equals(group) || !checked.isStranger(group, party.code(), days)) {
                return;
            }
            stranger = stranger == null ? party.code() : stranger;
        }
        findings.add(
                Rule.NOT_A_MEMBER,
                path.property("group"),
                group,
                "speaker",
                String.valueOf(stranger),
                "members",
                namedMembers.computeIfAbsent(new GroupOnDays(group, days), this::members));
    }

    /** A few of the participants who could have spoken for the group. */
    private String members(GroupOnDays group) {
        List<String> members = new ArrayList<>();
        for (Participant participant : checked.dialogue().participants()) {
            Party party = checked.partyOf(participant.id());
            if (party != null && checked.isMember(group.group(), party.code(), group.days())) {
                members.add(party.code());
                if (members.size() == MOST_NAMED) {
                    break;
                }
            }
        }
        return String.join(", ", members);
    }

    private void statement(Statement statement, RecordPath path) {
        if (statement.aligned().isEmpty()) {
            return;
        }
        SpokenFor parties = SpokenFor.certainly(statement, checked);
        Days days = checked.daysOf(statement);
        for (int i = 0; i < statement.aligned().size(); i++) {
            List<String> states = statement.aligned().get(i).states();
            for (int j = 0; j < states.size(); j++) {
                if (parties.include(states.get(j), days)) {
                    RecordPath entry = path.property(ALIGNED).element(i);
                    findings.add(Rule.ALIGNED_MEMBER, entry.property("states").element(j), states.get(j));
                }
            }
        }
    }
}
