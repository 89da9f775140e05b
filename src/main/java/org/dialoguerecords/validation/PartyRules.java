package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateKind;
import org.jspecify.annotations.Nullable;

/** States and organisations are known on the day, and are what the record says they are. */
final class PartyRules implements Check {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final String UN = "UN";

    private static final String EU = "EU";
    private static final String PALESTINE = "PSE";

    /** The day on which resolution 67/19 made Palestine an observer State; before, it was an observer entity. */
    private static final LocalDate STATE_OF_PALESTINE = LocalDate.of(2012, 11, 29);

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        for (int i = 0; i < dialogue.groups().size(); i++) {
            String path = "groups[" + i + "]";
            codes(dialogue.groups().get(i).members(), false, () -> path + ".members", subject.days(), subject, report);
            organizations(dialogue.groups().get(i).organizations(), () -> path, subject.days(), subject, report);
        }
        participants(subject, report);
        for (int i = 0; i < dialogue.statements().size(); i++) {
            statement(dialogue.statements().get(i), i, subject, report);
        }
    }

    private static void participants(Subject subject, Report report) {
        Set<String> parties = new HashSet<>();
        Map<String, Participant> names = new HashMap<>();
        List<Participant> participants = subject.dialogue().participants();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            if (participant instanceof Delegation delegation) {
                party(delegation, "participants[" + i + "]", parties, subject, report);
            }
            String name = name(participant);
            Participant other =
                    name == null || name.isBlank() ? null : names.putIfAbsent(comparable(name), participant);
            if (other != null && !other.id().equals(participant.id()) && !isOneParty(other, participant, subject)) {
                report.add(Rule.DUPLICATE_PARTICIPANT, "participants[" + i + "].name", name, "other", other.id());
            }
        }
    }

    private static @Nullable String name(Participant participant) {
        if (participant instanceof Delegation delegation) {
            return delegation.name();
        }
        return participant instanceof Individual individual ? individual.name() : null;
    }

    private static String comparable(String name) {
        return BLANKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Two delegations of one party are reported as that. */
    private static boolean isOneParty(Participant one, Participant other, Subject subject) {
        if (!(one instanceof Delegation delegation) || !(other instanceof Delegation second)) {
            return false;
        }
        String party = subject.party(delegation);
        String secondParty = subject.party(second);
        return party != null && secondParty != null && subject.seat(party).equals(subject.seat(secondParty));
    }

    private static void party(Delegation delegation, String path, Set<String> parties, Subject subject, Report report) {
        String party = subject.party(delegation);
        if (party == null) {
            return;
        }
        if (!parties.add(subject.seat(party))) {
            report.add(Rule.DUPLICATE_PARTY, path + ".party", party);
        }
        State state = subject.state(party).orElse(null);
        if (state == null) {
            if (subject.reference().findGroup(party).isPresent()) {
                organization(delegation, party, path, subject, report);
            } else if (delegation.category() == DelegationCategory.MEMBER_STATE
                    || delegation.category() == DelegationCategory.OBSERVER_STATE) {
                report.add(Rule.UNKNOWN_STATE, path + ".party", party);
            }
        } else if (!subject.existed(state, subject.days())) {
            report.add(
                    Rule.STATE_NOT_ON_DATE,
                    path + ".party",
                    party,
                    "date",
                    subject.dialogue().date().toString());
        } else if (subject.isDated() && subject.reference().findGroup(UN).isPresent()) {
            Set<DelegationCategory> right = categoriesOf(state, subject);
            if (!right.contains(delegation.category())) {
                wrongCategory(delegation, party, path, right, subject, report);
            }
        }
    }

    private static void organization(Delegation delegation, String party, String path, Subject subject, Report report) {
        if (!subject.hasOrganization(party, subject.days())) {
            report.add(Rule.UNKNOWN_ORGANIZATION, path + ".party", party);
        }
        Set<DelegationCategory> right = switch (party) {
            case EU -> EnumSet.of(DelegationCategory.REGIONAL_ORGANIZATION);
            case UN -> EnumSet.of(DelegationCategory.UN_ENTITY);
            default ->
                EnumSet.of(
                        DelegationCategory.REGIONAL_ORGANIZATION,
                        DelegationCategory.OBSERVER_ORGANIZATION,
                        DelegationCategory.UN_ENTITY,
                        DelegationCategory.OTHER);
        };
        if (!right.contains(delegation.category())) {
            wrongCategory(delegation, party, path, right, subject, report);
        }
    }

    /**
     * What a state can have been on the first or the last day. A state that is no member may have been an observer
     * state, of which the reference data know the present ones only.
     */
    private static Set<DelegationCategory> categoriesOf(State state, Subject subject) {
        Set<DelegationCategory> right = EnumSet.noneOf(DelegationCategory.class);
        for (LocalDate day : subject.days()) {
            ReferenceData reference = subject.reference();
            Membership member = reference.membership(UN, state.code(), day);
            if (member != Membership.NO) {
                right.add(DelegationCategory.MEMBER_STATE);
            }
            if (member == Membership.YES) {
                continue;
            }
            boolean observer =
                    reference.withRole(UN, Role.OBSERVER, day).possible().containsCode(state.code());
            if (state.code().equals(PALESTINE) && day.isBefore(STATE_OF_PALESTINE)) {
                if (observer) {
                    right.add(DelegationCategory.OBSERVER_ORGANIZATION);
                }
                right.add(DelegationCategory.OTHER);
            } else if (observer) {
                right.add(DelegationCategory.OBSERVER_STATE);
            } else {
                if (state.kind() == StateKind.STATE) {
                    right.add(DelegationCategory.OBSERVER_STATE);
                }
                right.add(DelegationCategory.OTHER);
            }
        }
        return right;
    }

    private static void wrongCategory(
            Delegation delegation,
            String party,
            String path,
            Set<DelegationCategory> right,
            Subject subject,
            Report report) {
        report.add(
                Rule.WRONG_CATEGORY,
                path + ".category",
                delegation.category(),
                "party",
                party,
                "date",
                subject.dialogue().date().toString(),
                "expected",
                right.stream().map(DelegationCategory::name).collect(Collectors.joining(" / ")));
    }

    private static void statement(Statement statement, int index, Subject subject, Report report) {
        if (statement.onBehalfOf().isEmpty() && statement.aligned().isEmpty()) {
            return;
        }
        List<LocalDate> days = subject.daysOf(statement);
        entries(statement.onBehalfOf(), index, ".onBehalfOf", days, subject, report);
        entries(statement.aligned(), index, ".aligned", days, subject, report);
    }

    private static void entries(
            List<OnBehalfOf> entries,
            int index,
            String property,
            List<LocalDate> days,
            Subject subject,
            Report report) {
        for (int i = 0; i < entries.size(); i++) {
            OnBehalfOf entry = entries.get(i);
            int number = i;
            Supplier<String> path = () -> StatementPaths.of(index, property + "[" + number + "]");
            codes(entry.states(), false, () -> path.get() + ".states", days, subject, report);
            codes(entry.except(), true, () -> path.get() + ".except", days, subject, report);
            organizations(entry.organizations(), path, days, subject, report);
        }
    }

    private static void codes(
            List<String> codes,
            boolean orOrganizations,
            Supplier<String> path,
            List<LocalDate> days,
            Subject subject,
            Report report) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            State state = subject.state(code).orElse(null);
            if (state == null) {
                if (!orOrganizations || !subject.hasOrganization(code, days)) {
                    report.add(Rule.UNKNOWN_STATE, path.get() + "[" + i + "]", code);
                }
            } else if (!subject.existed(state, days)) {
                report.add(
                        Rule.STATE_NOT_ON_DATE,
                        path.get() + "[" + i + "]",
                        code,
                        "date",
                        days.get(0).toString());
            }
        }
    }

    private static void organizations(
            List<String> codes, Supplier<String> path, List<LocalDate> days, Subject subject, Report report) {
        for (int i = 0; i < codes.size(); i++) {
            if (!subject.hasOrganization(codes.get(i), days)) {
                report.add(Rule.UNKNOWN_ORGANIZATION, path.get() + ".organizations[" + i + "]", codes.get(i));
            }
        }
    }
}
