package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.names.Lazy;

/** One group with all the facts about who belonged to it. */
final class Roster {

    private final StateGroup group;
    private final List<MembershipFact> facts;
    private final StateIndex states;
    private final Set<String> territories;
    private final Lazy<Timeline> members;

    /**
     * Takes over what a builder has checked.
     *
     * @param group the group
     * @param facts the facts, none of another group; not copied
     * @param states the states of the data
     * @param territories the codes of the territories of the data
     */
    Roster(StateGroup group, List<MembershipFact> facts, StateIndex states, Set<String> territories) {
        this.group = group;
        this.facts = Collections.unmodifiableList(facts);
        this.states = states;
        this.territories = territories;
        this.members = new Lazy<>() {
            @Override
            protected Timeline make() {
                List<MembershipFact> ofMembers = new ArrayList<>();
                for (MembershipFact fact : facts) {
                    if (fact.role().isMember()) {
                        ofMembers.add(fact);
                    }
                }
                return Timeline.of(ofMembers, states, territories);
            }
        };
    }

    StateGroup group() {
        return group;
    }

    List<MembershipFact> facts() {
        return facts;
    }

    Members members(LocalDate date) {
        return members.get().on(date);
    }

    Members withRole(Role role, LocalDate date) {
        Timeline.Span span = new Timeline.Span(states, territories);
        for (MembershipFact fact : facts) {
            if (fact.role() == role) {
                span.add(fact.member(), fact.on(date));
            }
        }
        return span.members();
    }

    /** The answer for a member that is no state and so in no timeline of its own. */
    Membership membershipOfOther(String member, LocalDate date) {
        Membership answer = Membership.NO;
        for (MembershipFact fact : facts) {
            if (fact.member().equals(member) && fact.role().isMember() && answer != Membership.YES) {
                Membership said = fact.on(date);
                answer = said == Membership.NO ? answer : said;
            }
        }
        return answer;
    }
}
