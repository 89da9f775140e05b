package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Representative;
import org.dialoguerecords.reading.ObserverEntities;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.Role;
import org.dialoguerecords.reference.State;
import org.jspecify.annotations.Nullable;

/** The participants of a dialogue while it is read: those whom it has, and those who come in. */
final class Participants {

    private static final String UNITED_NATIONS = "UN";

    private final ReferenceData reference;
    private final String body;
    private final Map<String, Participant> byId = new LinkedHashMap<>();
    private final Map<String, String> byParty = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Voices> voices = new HashMap<>();

    Participants(Dialogue dialogue, ReferenceData reference) {
        this.reference = reference;
        String named = dialogue.memberStatesOf();
        this.body = named == null ? UNITED_NATIONS : named;
        dialogue.participants().forEach(participant -> taken.add(participant.id()));
        dialogue.participants().forEach(this::add);
    }

    /** All of them, those of the dialogue first. */
    List<Participant> all() {
        List<Participant> all = new ArrayList<>(byId.size());
        for (Participant participant : byId.values()) {
            Voices spoke = voices.get(participant.id());
            all.add(
                    spoke != null && participant instanceof Delegation delegation
                            ? delegation.with(copy -> copy.representatives(spoke.all))
                            : participant);
        }
        return all;
    }

    /** The participant of that id, name or office. */
    Optional<String> find(String text) {
        return byId.containsKey(text) ? Optional.of(text) : Optional.ofNullable(byName.get(Vocabulary.key(text)));
    }

    /** The delegation of a state. */
    String state(State state, LocalDate day) {
        return party(state.code(), category(state, day));
    }

    /** The delegation of an organization. */
    String organization(Organization organization, LocalDate day) {
        return party(organization.code(), category(organization, day));
    }

    private String party(String code, DelegationCategory category) {
        String known = byParty.get(code);
        return known != null
                ? known
                : add(Delegation.builder(free(code.toLowerCase(Locale.ROOT)), category)
                        .party(code)
                        .build());
    }

    /** A delegation of which only the name is known. */
    String delegation(String name, DelegationCategory category) {
        String known = byName.get(Vocabulary.key(name));
        return known != null && byId.get(known) instanceof Delegation
                ? known
                : add(Delegation.builder(free(slug(name)), category).name(name).build());
    }

    /** A person, by the name, or else by the office. */
    String individual(Individual person) {
        String name = person.name() != null ? person.name() : person.function();
        String known = name == null ? null : byName.get(Vocabulary.key(name));
        if (known != null && byId.get(known) instanceof Individual) {
            return known;
        }
        return add(person.with(copy -> copy.id(free(slug(name == null ? "" : name)))));
    }

    /** Puts a person into a delegation, or adds what is said of one who is there. */
    void voice(String id, Representative person) {
        if (!(byId.get(id) instanceof Delegation delegation)) {
            return;
        }
        voices.computeIfAbsent(id, key -> new Voices(delegation.representatives()))
                .add(person);
    }

    /** Those who speak for one delegation, and where each stands among them. */
    private static final class Voices {

        private final List<Representative> all = new ArrayList<>();
        private final Map<String, List<Integer>> places = new HashMap<>();

        Voices(List<Representative> known) {
            known.forEach(this::addNew);
        }

        void add(Representative person) {
            List<Integer> known = places.get(person.name());
            if (known == null) {
                addNew(person);
            } else {
                known.forEach(place -> all.set(place, merged(all.get(place), person)));
            }
        }

        private void addNew(Representative person) {
            places.computeIfAbsent(person.name(), key -> new ArrayList<>(1)).add(all.size());
            all.add(person);
        }
    }

    private static Representative merged(Representative known, Representative said) {
        return known.withHonorific(known.honorific() == null ? said.honorific() : known.honorific())
                .withFunction(known.function() == null ? said.function() : known.function())
                .withRank(known.rank() == null ? said.rank() : known.rank())
                .withGender(known.gender() == null ? said.gender() : known.gender());
    }

    /** The codes of what a participant represents; none for a person. */
    Optional<String> party(String id) {
        return byId.get(id) instanceof Delegation delegation
                ? Optional.ofNullable(delegation.party())
                : Optional.empty();
    }

    private String add(Participant participant) {
        byId.putIfAbsent(participant.id(), participant);
        if (participant instanceof Delegation delegation) {
            putName(delegation.name(), delegation.id());
            if (delegation.party() != null) {
                byParty.putIfAbsent(delegation.party(), delegation.id());
            }
        } else if (participant instanceof Individual individual) {
            putName(individual.name(), individual.id());
            if (individual.name() == null) {
                putName(individual.function(), individual.id());
            }
        }
        return participant.id();
    }

    private void putName(@Nullable String name, String id) {
        if (name != null) {
            byName.putIfAbsent(Vocabulary.key(name), id);
        }
    }

    private String free(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** A name as an id: without white space and invisible characters. */
    static String slug(String name) {
        String slug = Vocabulary.key(name).replace(' ', '-');
        return slug.isEmpty() ? "x" : slug;
    }

    private DelegationCategory category(State state, LocalDate day) {
        boolean known = reference.findGroup(body).isPresent();
        if (!known || reference.membership(body, state.code(), day) != Membership.NO) {
            return DelegationCategory.MEMBER_STATE;
        }
        boolean observer = body.equals(UNITED_NATIONS)
                && reference
                        .withRole(UNITED_NATIONS, Role.OBSERVER, day)
                        .certain()
                        .contains(state);
        if (observer) {
            return ObserverEntities.include(state, day)
                    ? DelegationCategory.OBSERVER_ORGANIZATION
                    : DelegationCategory.OBSERVER_STATE;
        }
        return DelegationCategory.OTHER;
    }

    private static DelegationCategory category(Organization organization, LocalDate day) {
        return switch (organization.kind()) {
            case REGIONAL -> DelegationCategory.REGIONAL_ORGANIZATION;
            case UN_ENTITY -> DelegationCategory.UN_ENTITY;
            case OTHER ->
                organization.observerOn(day) == Membership.NO
                        ? DelegationCategory.OTHER
                        : DelegationCategory.OBSERVER_ORGANIZATION;
        };
    }
}
