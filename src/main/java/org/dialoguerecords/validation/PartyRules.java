package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;

/** States and organisations are known on the day, and are what the record says they are. */
final class PartyRules implements Check {

    private static final String UN = "UN";

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        for (int i = 0; i < dialogue.groups().size(); i++) {
            String path = "groups[" + i + "]";
            codes(dialogue.groups().get(i).members(), path + ".members", dialogue.date(), subject, report);
            organizations(dialogue.groups().get(i).organizations(), path, subject, report);
        }
        participants(subject, report);
        for (int i = 0; i < dialogue.statements().size(); i++) {
            statement(dialogue.statements().get(i), i, subject, report);
        }
    }

    private static void participants(Subject subject, Report report) {
        Set<String> parties = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        List<Participant> participants = subject.dialogue().participants();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String name = null;
            if (participant instanceof Delegation delegation) {
                party(delegation, "participants[" + i + "]", parties, subject, report);
                name = delegation.party() == null ? delegation.name() : null;
            } else if (participant instanceof Individual individual) {
                name = individual.name();
            }
            String other = name == null || name.isBlank() ? null : names.putIfAbsent(name.strip(), participant.id());
            if (other != null) {
                report.add(Rule.DUPLICATE_PARTICIPANT, "participants[" + i + "].name", name, "other", other);
            }
        }
    }

    private static void party(Delegation delegation, String path, Set<String> parties, Subject subject, Report report) {
        String party = delegation.party();
        if (party == null) {
            return;
        }
        Optional<State> state = subject.state(party);
        if (!parties.add(state.map(known -> known.seat().code()).orElse(party))) {
            report.add(Rule.DUPLICATE_PARTY, path + ".party", party);
        }
        boolean saysState = delegation.category() == DelegationCategory.MEMBER_STATE
                || delegation.category() == DelegationCategory.OBSERVER_STATE;
        LocalDate day = subject.dialogue().date();
        LocalDate last = subject.dialogue().lastDay();
        if (state.isPresent()) {
            if (!state.get().existsOn(day) && !state.get().existsOn(last)) {
                report.add(Rule.STATE_NOT_ON_DATE, path + ".party", party, "date", day.toString());
            } else if (subject.reference().findGroup(UN).isPresent()) {
                category(delegation, party, path, subject, report);
            }
        } else if (subject.reference().findGroup(party).isPresent()) {
            if (saysState) {
                wrongCategory(delegation, path, "REGIONAL_ORGANIZATION", subject, report);
            }
        } else if (saysState) {
            report.add(Rule.UNKNOWN_STATE, path + ".party", party);
        }
    }

    private static void category(Delegation delegation, String party, String path, Subject subject, Report report) {
        LocalDate day = subject.dialogue().date();
        LocalDate last = subject.dialogue().lastDay();
        boolean member = mayBeMember(subject, party, day) || mayBeMember(subject, party, last);
        boolean observer = isObserver(subject, party, day) || isObserver(subject, party, last);
        switch (delegation.category()) {
            case MEMBER_STATE -> {
                if (!member) {
                    wrongCategory(delegation, path, observer ? "OBSERVER_STATE" : "OTHER", subject, report);
                }
            }
            case OBSERVER_STATE, OBSERVER_ORGANIZATION -> {
                if (member) {
                    wrongCategory(delegation, path, "MEMBER_STATE", subject, report);
                }
            }
            default -> {
                if (member || observer) {
                    wrongCategory(delegation, path, member ? "MEMBER_STATE" : "OBSERVER_STATE", subject, report);
                }
            }
        }
    }

    private static void wrongCategory(
            Delegation delegation, String path, String right, Subject subject, Report report) {
        report.add(
                Rule.WRONG_CATEGORY,
                path + ".category",
                delegation.category(),
                "party",
                String.valueOf(delegation.party()),
                "date",
                subject.dialogue().date().toString(),
                "expected",
                right);
    }

    private static boolean mayBeMember(Subject subject, String code, LocalDate day) {
        return subject.reference().membership(UN, code, day) != Membership.NO;
    }

    private static boolean isObserver(Subject subject, String code, LocalDate day) {
        return subject.reference().withRole(UN, Role.OBSERVER, day).possible().containsCode(code);
    }

    private static void statement(Statement statement, int index, Subject subject, Report report) {
        LocalDate day = subject.dayOf(statement);
        String path = "statements[" + index + "]";
        for (int i = 0; i < statement.onBehalfOf().size(); i++) {
            OnBehalfOf entry = statement.onBehalfOf().get(i);
            String entryPath = path + ".onBehalfOf[" + i + "]";
            codes(entry.states(), entryPath + ".states", day, subject, report);
            codes(entry.except(), entryPath + ".except", day, subject, report);
            organizations(entry.organizations(), entryPath, subject, report);
        }
        codes(statement.alignedStates(), path + ".alignedStates", day, subject, report);
    }

    private static void codes(List<String> codes, String path, LocalDate day, Subject subject, Report report) {
        Set<String> seen = codes.size() < 2 ? Set.of() : new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (codes.size() > 1 && !seen.add(code)) {
                report.add(Rule.LISTED_TWICE, path + "[" + i + "]", code);
            }
            State state = subject.state(code).orElse(null);
            if (state == null) {
                if (!subject.hasOrganization(code)) {
                    report.add(Rule.UNKNOWN_STATE, path + "[" + i + "]", code);
                }
            } else if (!state.existsOn(day)) {
                report.add(Rule.STATE_NOT_ON_DATE, path + "[" + i + "]", code, "date", day.toString());
            }
        }
    }

    private static void organizations(List<String> codes, String path, Subject subject, Report report) {
        for (int i = 0; i < codes.size(); i++) {
            if (!subject.hasOrganization(codes.get(i))) {
                report.add(Rule.UNKNOWN_ORGANIZATION, path + ".organizations[" + i + "]", codes.get(i));
            }
        }
    }
}
