package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Statement statement = checked.statementAround(path);
        if (!entry.isList() && entry.group() == null) {
            return;
        }
        boolean isAligned = ALIGNED.equals(path.parent().name());
        if (!isAligned && checked.participant(statement.speaker()) instanceof Individual) {
            findings.add(Rule.INDIVIDUAL_FOR_STATES, path, statement.speaker());
        } else if (!isAligned && entry.group() != null) {
            speakers(statement, entry.group(), path);
        }
        for (int i = 0; i < entry.except().size(); i++) {
            String excepted = entry.except().get(i);
            if (isStranger(excepted, entry, statement)) {
                findings.add(Rule.EXCEPTED_STRANGER, path.property("except").element(i), excepted);
            }
        }
    }

    private boolean isStranger(String code, OnBehalfOf entry, Statement statement) {
        if (entry.isList()) {
            return !checked.isNamed(entry.states(), code)
                    && !entry.organizations().contains(code);
        }
        return entry.group() != null && checked.isStranger(entry.group(), code, checked.daysOf(statement));
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
        RecordPath aligned = path.property(ALIGNED);
        for (int i = 0; i < statement.aligned().size(); i++) {
            List<String> states = statement.aligned().get(i).states();
            for (int j = 0; j < states.size(); j++) {
                String state = states.get(j);
                if (isSpeaker(state, statement) || isSpokenFor(state, statement)) {
                    findings.add(
                            Rule.ALIGNED_MEMBER,
                            aligned.element(i).property("states").element(j),
                            state);
                }
            }
        }
    }

    private boolean isSpeaker(String state, Statement statement) {
        String seat = checked.seat(state);
        for (String speaker : statement.speakers()) {
            Party party = checked.partyOf(speaker);
            if (party != null && party.seat().equals(seat)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpokenFor(String state, Statement statement) {
        Days days = checked.daysOf(statement);
        for (OnBehalfOf entry : statement.onBehalfOf()) {
            if (isSpokenFor(state, entry, days)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpokenFor(String state, OnBehalfOf entry, Days days) {
        boolean meant = entry.isList()
                ? checked.isNamed(entry.states(), state)
                : entry.group() != null && checked.isMember(entry.group(), state, days);
        return meant && !checked.isNamed(entry.except(), state);
    }
}
