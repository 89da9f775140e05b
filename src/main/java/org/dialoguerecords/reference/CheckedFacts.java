package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of one builder, each checked against the states, territories and groups of the data and all other facts. */
final class CheckedFacts {

    // Looked up twice for every fact: a hash costs a fraction of a walk down a tree.
    private final Map<String, StateDefinition> states;
    private final Set<String> otherMembers;
    private final Map<String, OfGroup> groups = new HashMap<>();

    /**
     * No facts yet.
     *
     * @param states the states that can be members, by code
     * @param otherMembers the codes and ids of the territories and groups that can be members
     * @param groups the groups that the facts can be about
     */
    CheckedFacts(
            Map<String, StateDefinition> states, Set<String> otherMembers, Iterable<Definition<StateGroup>> groups) {
        this.states = new HashMap<>(states);
        this.otherMembers = otherMembers;
        for (Definition<StateGroup> group : groups) {
            this.groups.put(group.value().id(), new OfGroup(group.value()));
        }
    }

    /**
     * Adds a fact, its outer bounds drawn in to the life of its group and its member.
     *
     * @throws MalformedTableException if it contradicts anything
     */
    void add(Definition<MembershipFact> definition) {
        MembershipFact fact = definition.value();
        OfGroup ofGroup = groups.get(fact.group());
        if (ofGroup == null) {
            throw definition.expected("the id of a group that is defined with it");
        }
        if (!ofGroup.group.derived().isEmpty()) {
            throw definition.expected(
                    "no fact about a group whose members follow from others: " + ofGroup.group.derived());
        }
        StateDefinition state = states.get(fact.member());
        if (state == null && !otherMembers.contains(fact.member())) {
            throw definition.expected("as member the code of a state or territory or the id of a group");
        }
        StateGroup group = ofGroup.group;
        MembershipFact inGroup =
                fact.within(group.founded().earliest(), group.dissolved().latest());
        if (inGroup == null) {
            throw definition.expected(
                    "a period within the life of its group, from " + group.founded() + " until " + group.dissolved());
        }
        MembershipFact sinceThen = state == null ? inGroup : inGroup.notBefore(state.since());
        MembershipFact inUse =
                state == null || sinceThen == null ? sinceThen : sinceThen.within(state.from(), state.until());
        if (inUse == null) {
            throw definition.expected("a period within the days on which the code " + fact.member() + " is in use");
        }
        ofGroup.add(definition, inUse);
    }

    /** The facts about every group, in the order in which they were added. */
    Map<String, List<MembershipFact>> byGroup() {
        Map<String, List<MembershipFact>> byGroup = new HashMap<>();
        for (OfGroup ofGroup : groups.values()) {
            byGroup.put(ofGroup.group.id(), ofGroup.facts);
        }
        return byGroup;
    }

    /** The facts of one group, no two of which say the same member to hold the same role on the same day. */
    private static final class OfGroup {

        private final StateGroup group;
        private final List<MembershipFact> facts = new ArrayList<>();
        private final Map<String, MembershipFact> first = new HashMap<>();
        private final Map<String, List<MembershipFact>> all = new HashMap<>();

        OfGroup(StateGroup group) {
            this.group = group;
        }

        void add(Definition<MembershipFact> definition, MembershipFact fact) {
            facts.add(fact);
            // Most members have one fact: a list for each would cost a fifth of loading.
            MembershipFact earlier = first.putIfAbsent(fact.member(), fact);
            if (earlier == null) {
                return;
            }
            List<MembershipFact> others = all.get(fact.member());
            if (others == null) {
                others = new ArrayList<>();
                others.add(earlier);
                all.put(fact.member(), others);
            }
            for (MembershipFact other : others) {
                if (other.role() == fact.role() && other.overlaps(fact)) {
                    throw definition.expected("a period that does not overlap with another of the same member and role,"
                            + " from " + other.from() + " until " + other.until());
                }
            }
            others.add(fact);
        }
    }
}
