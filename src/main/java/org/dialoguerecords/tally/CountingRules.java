package org.dialoguerecords.tally;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.counting.WhatCounts;
import org.jspecify.annotations.Nullable;

/**
 * What counts as speaking and as being represented.
 *
 * @param bases what makes a statement stand for a state
 * @param kinds the kinds of statements that count as having spoken
 * @param deliveries how a statement must have been delivered to be read for anything but its own figure
 * @param groupsLeftOut ids of groups whose membership represents nobody; a state stays represented for any other reason
 * @param universe the id of the group whose members are the member states, or nothing for the one that the record names and
 *     else the United Nations
 * @param observersAsStates whether observer states are counted among the states represented
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"bases", "kinds", "deliveries", "groupsLeftOut", "universe", "observersAsStates"})
public record CountingRules(
        @JsonProperty("bases") Set<Basis> bases,
        @JsonProperty("kinds") Set<StatementKind> kinds,
        @JsonProperty("deliveries") Set<Delivery> deliveries,
        @JsonProperty("groupsLeftOut") Set<String> groupsLeftOut,
        @JsonProperty("universe") @Nullable String universe,
        @JsonProperty("observersAsStates") boolean observersAsStates)
        implements Serializable {

    private static final CountingRules STANDARD = new CountingRules(
            EnumSet.allOf(Basis.class),
            EnumSet.of(StatementKind.INTERVENTION),
            EnumSet.of(Delivery.SPOKEN, Delivery.VIDEO),
            Set.of(),
            null,
            false);

    /** Copies the sets, in the order of their elements. */
    public CountingRules {
        bases = sorted(bases);
        kinds = sorted(kinds);
        deliveries = sorted(deliveries);
        groupsLeftOut = sorted(groupsLeftOut);
    }

    /**
     * All four bases, interventions only, spoken or shown as a video, no group left out, no universe of their own, observers
     * apart.
     */
    public static CountingRules standard() {
        return STANDARD;
    }

    /** These rules with these bases and no others. */
    public CountingRules withBases(Basis... bases) {
        return new CountingRules(Set.of(bases), kinds, deliveries, groupsLeftOut, universe, observersAsStates);
    }

    /** These rules with these kinds of statements and no others. */
    public CountingRules withKinds(StatementKind... kinds) {
        return new CountingRules(bases, Set.of(kinds), deliveries, groupsLeftOut, universe, observersAsStates);
    }

    /** These rules with statements delivered in these ways and no others. */
    public CountingRules withDeliveries(Delivery... deliveries) {
        return new CountingRules(bases, kinds, Set.of(deliveries), groupsLeftOut, universe, observersAsStates);
    }

    /**
     * These rules without representation by membership in one more group: through statements made for it, and through
     * alignment as one of its members.
     *
     * @param group the id of the group; listed members and own statements count as before
     */
    public CountingRules withoutGroup(String group) {
        SortedSet<String> groups = new TreeSet<>(groupsLeftOut);
        groups.add(group);
        return new CountingRules(bases, kinds, deliveries, groups, universe, observersAsStates);
    }

    /**
     * These rules with another group whose members are the member states, whichever the record names.
     *
     * @param universe the id of the group in the record or in the reference data
     */
    public CountingRules withUniverse(String universe) {
        return new CountingRules(bases, kinds, deliveries, groupsLeftOut, universe, observersAsStates);
    }

    /**
     * These rules with observer states among the states represented, or apart.
     *
     * @param observersAsStates true if they count as states
     */
    public CountingRules withObserversAsStates(boolean observersAsStates) {
        return new CountingRules(bases, kinds, deliveries, groupsLeftOut, universe, observersAsStates);
    }

    /** What counts by these rules. */
    WhatCounts whatCounts() {
        int ways = 0;
        for (Basis basis : bases) {
            ways |= basis.ways();
        }
        return new WhatCounts(kinds, deliveries, ways, groupsLeftOut, observersAsStates);
    }

    /** The rules in one line: {@code standard rules}, or what they are. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(
                this.equals(STANDARD) ? "standard rules" : "rules: bases " + join(bases) + "; kinds " + join(kinds));
        if (!deliveries.equals(STANDARD.deliveries)) {
            text.append("; deliveries ").append(join(deliveries));
        }
        if (!groupsLeftOut.isEmpty()) {
            text.append("; without the groups ").append(join(groupsLeftOut));
        }
        if (universe != null) {
            text.append("; member states are those of ").append(universe);
        }
        if (observersAsStates) {
            text.append("; observer states count as states");
        }
        return text.toString();
    }

    private static String join(Set<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> elements) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }
}
