package org.dialoguerecords.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those of a share who are no states, and those of whom nobody knows who they are: most shares have none. */
final class OthersOfShare {

    /** Those who are not known, if they are several. */
    private @Nullable Map<Object, UnknownParty> several;

    /** Those who were added last: mostly they are the next ones, too. */
    private @Nullable UnknownParty last;

    private Set<String> organizations = Set.of();
    private Set<String> certainOrganizations = Set.of();

    @SuppressWarnings("ReferenceEquality") // others that are equal are found by their key
    void add(UnknownParty some) {
        if (some == last) {
            return;
        }
        if (last != null) {
            if (several == null) {
                several = new LinkedHashMap<>();
                several.put(key(last), last);
            }
            several.putIfAbsent(key(some), some);
        }
        last = some;
    }

    private static Object key(UnknownParty some) {
        return List.of(some.key(), some.excepted());
    }

    void addOrganizations(PartyOfStatement party, boolean certain) {
        organizations = with(organizations, party.organizations());
        certainOrganizations =
                certain ? with(certainOrganizations, party.certainOrganizations()) : certainOrganizations;
    }

    @SuppressWarnings("ReferenceEquality") // mostly it is one organisation that speaks again
    private static Set<String> with(Set<String> some, Set<String> more) {
        if (some.isEmpty()) {
            return more; // not copied: it may be the same on thousands of days
        }
        if (some == more || some.containsAll(more)) {
            return some;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    List<UnknownParty> unknown() {
        if (several != null) {
            return List.copyOf(several.values());
        }
        return last == null ? List.of() : List.of(last);
    }

    Set<String> organizations() {
        return organizations;
    }

    Set<String> certainOrganizations() {
        return certainOrganizations;
    }
}
