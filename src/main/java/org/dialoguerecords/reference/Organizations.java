package org.dialoguerecords.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The organizations of some data, each with the facts about its being an observer of the United Nations. */
final class Organizations {

    private final SortedMap<String, Organization> byCode = new TreeMap<>();

    Organizations(Definitions definitions) {
        List<MembershipFact> ofUn = definitions.facts.getOrDefault(Rosters.UN, List.of());
        for (Organization organization : definitions.organizations.values()) {
            byCode.put(organization.code(), organization.withObserver(observer(organization.code(), ofUn)));
        }
    }

    private static List<MembershipFact> observer(String code, List<MembershipFact> ofUn) {
        List<MembershipFact> observer = new ArrayList<>();
        for (MembershipFact fact : ofUn) {
            if (fact.role() == Role.OBSERVER && fact.member().equals(code)) {
                observer.add(fact);
            }
        }
        return observer;
    }

    List<Organization> all() {
        return List.copyOf(byCode.values());
    }

    Optional<Organization> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
