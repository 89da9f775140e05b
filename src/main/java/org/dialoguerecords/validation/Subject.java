package org.dialoguerecords.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.State;

/** A dialogue under examination, with everything that rules look up in it. */
final class Subject {

    private final Dialogue dialogue;
    private final ReferenceData reference;
    private final Map<String, Participant> participants = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private final Set<String> issues = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> parties = new HashSet<>();
    private final Set<String> brokenIds;

    /**
     * Looks at a dialogue.
     *
     * @param brokenIds ids of parts that could not be read: they are in the record all the same
     */
    Subject(Dialogue dialogue, ReferenceData reference, Set<String> brokenIds) {
        this.dialogue = dialogue;
        this.reference = reference;
        this.brokenIds = brokenIds;
        for (Participant participant : dialogue.participants()) {
            participants.putIfAbsent(participant.id(), participant);
            if (participant instanceof Delegation delegation && delegation.party() != null) {
                parties.add(delegation.party());
            }
        }
        for (Group group : dialogue.groups()) {
            groups.putIfAbsent(group.id(), group);
        }
        List<Statement> all = dialogue.statements();
        for (int i = 0; i < all.size(); i++) {
            statements.putIfAbsent(all.get(i).id(), i);
        }
        for (Issue issue : dialogue.issues()) {
            issues.add(issue.id());
        }
        for (Source source : dialogue.sources()) {
            sources.add(source.id());
        }
    }

    Dialogue dialogue() {
        return dialogue;
    }

    ReferenceData reference() {
        return reference;
    }

    Optional<Participant> participant(String id) {
        return Optional.ofNullable(participants.get(id));
    }

    boolean hasParticipant(String id) {
        return participants.containsKey(id) || brokenIds.contains(id);
    }

    boolean hasStatement(String id) {
        return statements.containsKey(id) || brokenIds.contains(id);
    }

    /** The index of the statement of that id. */
    Optional<Integer> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    boolean hasGroup(String id) {
        return groups.containsKey(id)
                || brokenIds.contains(id)
                || reference.findGroup(id).isPresent();
    }

    boolean hasIssue(String id) {
        return issues.contains(id) || brokenIds.contains(id);
    }

    boolean hasSource(String id) {
        return sources.contains(id) || brokenIds.contains(id);
    }

    /** Whether somebody knows an organisation of that code: the reference data, or the record by a delegation. */
    boolean hasOrganization(String code) {
        return parties.contains(code) || reference.findGroup(code).isPresent();
    }

    Optional<State> state(String code) {
        return reference.findState(code);
    }

    /** The day of a statement, or the first day of the dialogue. */
    LocalDate dayOf(Statement statement) {
        return statement.date() == null ? dialogue.date() : statement.date();
    }

    /** Whether a state was a member of a group, as the record or else the reference data know it. */
    Membership membership(String group, String state, LocalDate day) {
        Group own = groups.get(group);
        if (own != null && (own.size() != null || !own.members().isEmpty())) {
            if (own.members().contains(state) || own.organizations().contains(state)) {
                return Membership.YES;
            }
            boolean complete = own.size() == null
                    || own.members().size() + own.organizations().size() >= own.size();
            return complete ? Membership.NO : Membership.UNKNOWN;
        }
        boolean known = reference.findGroup(group).isPresent()
                && (reference.findState(state).isPresent()
                        || reference.findGroup(state).isPresent());
        return known ? reference.membership(group, state, day) : Membership.UNKNOWN;
    }
}
