package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Gender;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Representative;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reference.Membership;
import org.jspecify.annotations.Nullable;

/**
 * The persons who made a speech, or may have: the individual; of a delegation the representative who is named, or else its
 * only one. Of delegations that took the floor together one person at least spoke, and at most one of each.
 *
 * @param known the persons who are known
 * @param unknown what tells those apart of whom nothing is known
 */
record SpeakingPersons(List<Person> known, List<Object> unknown) {

    /**
     * A person who spoke, or may have.
     *
     * @param identity the participant and the name: two persons of one delegation are two
     * @param counted whether the view counts the participant
     */
    record Person(
            Object identity,
            @Nullable String rank,
            @Nullable Gender gender,
            Membership counted) {}

    static SpeakingPersons of(CountedDialogue dialogue, ReadStatement speech) {
        String deliveredBy = speech.statement().deliveredBy();
        List<Person> known = new ArrayList<>();
        List<Object> unknown = new ArrayList<>();
        List<String> speakers = speech.statement().speakers();
        if (deliveredBy != null) {
            String speaker = speakers.stream()
                    .filter(id -> representative(dialogue, id, deliveredBy).isPresent())
                    .findFirst()
                    .orElse(speakers.get(0));
            speakers = List.of(speaker);
        }
        for (String id : speakers) {
            Membership counted = counted(dialogue, speech, id);
            Participant participant = dialogue.reading().participant(id);
            if (counted == Membership.NO) {
                continue;
            }
            if (participant instanceof Individual individual) {
                known.add(new Person(List.of(id), individual.rank(), individual.gender(), counted));
            } else if (deliveredBy != null) {
                Optional<Representative> named = representative(dialogue, id, deliveredBy);
                known.add(new Person(
                        List.of(id, deliveredBy),
                        named.map(Representative::rank).orElse(null),
                        named.map(Representative::gender).orElse(null),
                        counted));
            } else if (participant instanceof Delegation delegation
                    && delegation.representatives().size() == 1) {
                Representative only = delegation.representatives().get(0);
                known.add(new Person(List.of(id, only.name()), only.rank(), only.gender(), counted));
            } else {
                unknown.add(List.of(speech.index(), id));
            }
        }
        return new SpeakingPersons(known, unknown);
    }

    private static Optional<Representative> representative(CountedDialogue dialogue, String id, String name) {
        return dialogue.reading().participant(id) instanceof Delegation delegation
                ? delegation.representatives().stream()
                        .filter(representative -> representative.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static Membership counted(CountedDialogue dialogue, ReadStatement speech, String id) {
        Participant participant = dialogue.reading().participant(id);
        if (participant instanceof Delegation delegation) {
            return dialogue.parties().include(dialogue.reading().parties().party(delegation), speech.days());
        }
        if (participant instanceof Individual) {
            return dialogue.parties().areIndividualsCounted() ? Membership.YES : Membership.NO;
        }
        return dialogue.parties().areAll() ? Membership.YES : Membership.UNKNOWN;
    }
}
