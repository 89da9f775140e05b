package org.dialoguerecords.cli;

import java.util.Collection;
import java.util.List;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.reference.UnknownCodeException;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.CountingRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what counts. */
final class RulesOptions {

    @Option(
            names = "--without-group",
            paramLabel = "GROUP",
            description =
                    "Leave a group out, such as NAM: who is only a member of it is not represented. May be repeated.")
    private List<String> withoutGroups = List.of();

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            split = ",",
            description = "What makes a statement stand for a state: ${COMPLETION-CANDIDATES}; several with commas."
                    + " Without this, each of them.")
    private List<Basis> bases = List.of();

    @Option(
            names = "--universe",
            paramLabel = "GROUP",
            description = "The group whose members are the member states, in place of the United Nations.")
    private @Nullable String universe;

    @Option(names = "--observers-as-states", description = "Count observer states among the states represented.")
    private boolean observersAsStates;

    CountingRules rules() {
        CountingRules rules = CountingRules.standard().withObserversAsStates(observersAsStates);
        if (!bases.isEmpty()) {
            rules = rules.withBases(bases.stream().distinct().toArray(Basis[]::new));
        }
        for (String group : withoutGroups) {
            rules = rules.withoutGroup(group);
        }
        return universe == null ? rules : rules.withUniverse(universe);
    }

    /**
     * Refuses what is a slip of the pen and would only count for nothing.
     *
     * @param groups the ids of the groups of the records that are counted
     * @throws UnknownCodeException if the rules name a group that neither the records nor the reference data know
     */
    void requireKnown(Collection<String> groups) {
        withoutGroups.forEach(group -> requireKnown("--without-group", group, groups));
        if (universe != null) {
            requireKnown("--universe", universe, groups);
        }
    }

    private static void requireKnown(String option, String group, Collection<String> groups) {
        ReferenceData reference = ReferenceData.standard();
        if (!groups.contains(group) && reference.findGroup(group).isEmpty()) {
            throw UnknownCodeException.of(
                    group,
                    "for " + option + " the id of a group of the reference data or of a record",
                    reference.resolveGroup(group).map(StateGroup::id),
                    reference.version());
        }
    }
}
