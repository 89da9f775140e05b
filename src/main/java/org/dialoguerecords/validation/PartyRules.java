package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.ObserverEntities;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateKind;
import org.dialoguerecords.validation.CheckedDialogue.Party;
import org.jspecify.annotations.Nullable;

/**
 * Each delegation represents a party of its own, which is known on the day and is what the record says it is: a member
 * state is a member of the body of which the record says so, as a rule of the United Nations.
 */
final class PartyRules implements RuleCheck {

    private static final String UN = "UN";
    private static final String EU = "EU";

    private final CheckedDialogue checked;
    private final FindingCollector findings;
    private final Intended intended;
    private final Set<String> seats;

    PartyRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
        this.intended = new Intended(checked);
        this.seats = new HashSet<>(2 * checked.dialogue().participants().size());
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Dialogue.class, this::dialogue);
        walk.on(Delegation.class, this::delegation);
    }

    private void dialogue(Dialogue dialogue, RecordPath path) {
        if (checked.isOfOrgan()) {
            findings.add(Rule.ORGAN_FOR_MEMBERSHIP, path.property("memberStatesOf"), dialogue.memberStatesOf());
        }
    }

    private void delegation(Delegation delegation, RecordPath path) {
        Party party = checked.partyAt(path.index());
        if (party == null) {
            return;
        }
        if (!seats.add(party.seat())) {
            findings.add(Rule.DUPLICATE_PARTY, path.property("party"), party.code());
        }
        if (party.state() != null) {
            state(delegation, party.state(), party.code(), path);
        } else if (checked.reference().findGroup(party.code()).isPresent()
                || checked.reference().findOrganization(party.code()).isPresent()) {
            organization(delegation, party.code(), path);
        } else {
            unknown(delegation, party.code(), path.property("party"));
        }
    }

    /** Nobody knows the code. Of what is no state that is nothing special, unless it is a name of somebody who has one. */
    private void unknown(Delegation delegation, String party, RecordPath path) {
        LocalDate date = checked.dialogue().date();
        if (delegation.category() == DelegationCategory.MEMBER_STATE
                || delegation.category() == DelegationCategory.OBSERVER_STATE) {
            findings.add(Rule.UNKNOWN_STATE, path, party, Intended.DETAIL, intended.party(party, date));
            return;
        }
        String meant = intended.namedParty(party, date);
        if (!meant.isEmpty()) {
            findings.add(Rule.UNKNOWN_ORGANIZATION, path, party, Intended.DETAIL, meant);
        }
    }

    private void state(Delegation delegation, State state, String party, RecordPath path) {
        if (!checked.existed(state, checked.days())) {
            findings.add(
                    Rule.STATE_NOT_ON_DATE,
                    path.property("party"),
                    party,
                    "date",
                    checked.dialogue().date().toString());
        } else if (checked.isDated() && !isMemberState(delegation, state) && checked.hasGroup(checked.body())) {
            category(
                    delegation, checked.body().equals(UN) ? categoriesOf(state) : categoriesInBody(party), party, path);
        }
    }

    /** Whether a delegation is said to be that of a member state of the United Nations, and may be one: as of most. */
    private boolean isMemberState(Delegation delegation, State state) {
        return delegation.category() == DelegationCategory.MEMBER_STATE
                && checked.memberStates().contains(state.seat())
                && state.existsOn(checked.days().first())
                && state.existsOn(checked.days().last())
                && checked.body().equals(UN);
    }

    private void organization(Delegation delegation, String party, RecordPath path) {
        if (!checked.hasOrganization(party, checked.days())) {
            findings.add(Rule.UNKNOWN_ORGANIZATION, path.property("party"), party);
        }
        Set<DelegationCategory> right = switch (party) {
            case EU -> EnumSet.of(DelegationCategory.REGIONAL_ORGANIZATION);
            case UN -> EnumSet.of(DelegationCategory.UN_ENTITY);
            default -> categoriesOf(checked.reference().findOrganization(party).orElse(null));
        };
        category(delegation, right, party, path);
    }

    /** What an organization can have been: anything but a state or civil society, where its kind or days are not certain. */
    private Set<DelegationCategory> categoriesOf(@Nullable Organization organization) {
        if (organization == null || !organization.confidence().isCertain() || !checked.isDated()) {
            return EnumSet.of(
                    DelegationCategory.REGIONAL_ORGANIZATION,
                    DelegationCategory.OBSERVER_ORGANIZATION,
                    DelegationCategory.UN_ENTITY,
                    DelegationCategory.OTHER);
        }
        Set<DelegationCategory> right = EnumSet.of(
                switch (organization.kind()) {
                    case REGIONAL -> DelegationCategory.REGIONAL_ORGANIZATION;
                    case OTHER -> DelegationCategory.OTHER;
                    case UN_ENTITY -> DelegationCategory.UN_ENTITY;
                });
        for (LocalDate day : checked.changes(checked.days())) {
            if (organization.observerOn(day) != Membership.NO) {
                right.add(DelegationCategory.OBSERVER_ORGANIZATION);
            }
        }
        return right;
    }

    private void category(Delegation delegation, Set<DelegationCategory> right, String party, RecordPath path) {
        if (!right.contains(delegation.category())) {
            findings.add(
                    Rule.WRONG_CATEGORY,
                    path.property("category"),
                    delegation.category(),
                    "party",
                    party,
                    "date",
                    checked.dialogue().date().toString(),
                    "expected",
                    right.stream().map(DelegationCategory::name).collect(Collectors.joining(" / ")));
        }
    }

    /** What a state can have been in a body other than the United Nations, of which nobody knows the observers. */
    private Set<DelegationCategory> categoriesInBody(String party) {
        Set<DelegationCategory> right = EnumSet.noneOf(DelegationCategory.class);
        if (!checked.isStranger(checked.body(), party, checked.days())) {
            right.add(DelegationCategory.MEMBER_STATE);
        }
        if (!checked.isMember(checked.body(), party, checked.days())) {
            right.add(DelegationCategory.OBSERVER_STATE);
            right.add(DelegationCategory.OTHER);
        }
        return right;
    }

    /**
     * What a state can have been on any of the days. A state that is no member may have been an observer state: of these
     * the reference data know few for certain.
     */
    private Set<DelegationCategory> categoriesOf(State state) {
        Set<DelegationCategory> right = EnumSet.noneOf(DelegationCategory.class);
        for (LocalDate day : checked.changes(checked.days())) {
            ReferenceData reference = checked.reference();
            Membership member = reference.membership(UN, state.code(), day);
            if (member != Membership.NO) {
                right.add(DelegationCategory.MEMBER_STATE);
            }
            if (member == Membership.YES) {
                continue;
            }
            boolean observer =
                    reference.withRole(UN, Role.OBSERVER, day).certain().containsCode(state.code());
            if (ObserverEntities.include(state, day)) {
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
}
