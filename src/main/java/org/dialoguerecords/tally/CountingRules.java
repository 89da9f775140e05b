package org.dialoguerecords.tally;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dialoguerecords.StatementKind;

/**
 * What counts as speaking and as being represented.
 *
 * @param bases what makes a statement stand for a state
 * @param kinds the kinds of statements that count as having spoken
 * @param groupsLeftOut ids of groups whose membership represents nobody; a state stays represented for any other reason
 * @param universe the id of the group whose members are the member states, by default {@code UN}
 * @param observersAsStates whether observer states are counted among the states represented
 */
public record CountingRules(
        Set<Basis> bases,
        Set<StatementKind> kinds,
        Set<String> groupsLeftOut,
        String universe,
        boolean observersAsStates)
        implements Serializable {

    private static final CountingRules STANDARD = new CountingRules(
            EnumSet.allOf(Basis.class), EnumSet.of(StatementKind.INTERVENTION), Set.of(), "UN", false);

    /** Copies the sets, in the order of their elements. */
    public CountingRules {
        bases = sorted(bases);
        kinds = sorted(kinds);
        groupsLeftOut = sorted(groupsLeftOut);
    }

    /**
     * All four bases, interventions only, no group left out, members of the United Nations, observers apart.
     *
     * @return the rules
     */
    public static CountingRules standard() {
        return STANDARD;
    }

    /**
     * These rules with these bases and no others.
     *
     * @param bases what makes a statement stand for a state
     * @return the rules
     */
    public CountingRules withBases(Basis... bases) {
        return new CountingRules(Set.of(bases), kinds, groupsLeftOut, universe, observersAsStates);
    }

    /**
     * These rules with these kinds of statements and no others.
     *
     * @param kinds the kinds that count as having spoken
     * @return the rules
     */
    public CountingRules withKinds(StatementKind... kinds) {
        return new CountingRules(bases, Set.of(kinds), groupsLeftOut, universe, observersAsStates);
    }

    /**
     * These rules without representation by membership in one more group.
     *
     * @param group the id of the group; listed members, own statements and alignments count as before
     * @return the rules
     */
    public CountingRules withoutGroup(String group) {
        SortedSet<String> groups = new TreeSet<>(groupsLeftOut);
        groups.add(group);
        return new CountingRules(bases, kinds, groups, universe, observersAsStates);
    }

    /**
     * These rules with another group whose members are the member states.
     *
     * @param universe the id of the group in the reference data
     * @return the rules
     */
    public CountingRules withUniverse(String universe) {
        return new CountingRules(bases, kinds, groupsLeftOut, universe, observersAsStates);
    }

    /**
     * These rules with observer states among the states represented, or apart.
     *
     * @param observersAsStates true if they count as states
     * @return the rules
     */
    public CountingRules withObserversAsStates(boolean observersAsStates) {
        return new CountingRules(bases, kinds, groupsLeftOut, universe, observersAsStates);
    }

    /**
     * The rules in one line.
     *
     * @return {@code standard rules}, or what they are
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(
                this.equals(STANDARD) ? "standard rules" : "rules: bases " + join(bases) + "; kinds " + join(kinds));
        if (!groupsLeftOut.isEmpty()) {
            text.append("; without the groups ").append(join(groupsLeftOut));
        }
        if (!universe.equals(STANDARD.universe)) {
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
