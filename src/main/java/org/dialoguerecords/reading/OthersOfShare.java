package org.dialoguerecords.reading;

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

    private final Organizations organizations = new Organizations();
    private final Organizations certainOrganizations = new Organizations();

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
        organizations.add(party.organizations());
        if (certain) {
            certainOrganizations.add(party.certainOrganizations());
        }
    }

    List<UnknownParty> unknown() {
        if (several != null) {
            return List.copyOf(several.values());
        }
        return last == null ? List.of() : List.of(last);
    }

    Set<String> organizations() {
        return organizations.all();
    }

    Set<String> certainOrganizations() {
        return certainOrganizations.all();
    }
}
