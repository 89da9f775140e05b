package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Gender;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.Ids;
import org.dialoguerecords.reading.RecordReading;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reference.Membership;
import org.jspecify.annotations.Nullable;

/**
 * The persons who made speeches, or may have: the individual; of a delegation the representative who is named, or else its
 * only one. Of delegations that took the floor together one person at least spoke, and at most one of each.
 */
final class SpeakingPersons {

    private final CountedDialogue dialogue;
    private final RecordReading reading;
    private final RecordStatements statements;
    private final List<OfSpeech> ofSpeeches = new ArrayList<>();

    /** The names of the representatives of delegations, by the ids of these. */
    private final Map<String, Ids> names = new HashMap<>();

    private int unknown;

    SpeakingPersons(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.reading = dialogue.reading();
        this.statements = reading.statements();
    }

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

    /**
     * The persons who are known of one speech.
     *
     * @param areSomeUnknown whether there are others of whom nothing is known
     * @param inTime whether the speech certainly was made on the days that are read
     */
    record OfSpeech(List<Person> known, boolean areSomeUnknown, boolean inTime) {}

    /** Those of each speech of which some are known. */
    List<OfSpeech> ofSpeeches() {
        return ofSpeeches;
    }

    /** How many others there may be of whom nothing is known: other ones in each speech. */
    int unknown() {
        return unknown;
    }

    /** Adds those who made the speech at a place in the record. */
    void add(int speech) {
        Statement statement = reading.dialogue().statements().get(speech);
        if (isOfNobodyKnown(statement, statements.participant(speech))) {
            unknown++; // as of most
            return;
        }
        List<Person> known = new ArrayList<>();
        Set<String> others = new HashSet<>();
        Days days = statements.onDaysOf(speech).days();
        for (String id : speakers(statement)) {
            Membership counted = counted(id, days);
            if (counted != Membership.NO) {
                person(id, statement.deliveredBy(), counted).ifPresentOrElse(known::add, () -> others.add(id));
            }
        }
        unknown += others.size();
        if (!known.isEmpty()) {
            ofSpeeches.add(new OfSpeech(known, !others.isEmpty(), statements.isInTime(speech)));
        }
    }

    private boolean isOfNobodyKnown(Statement statement, @Nullable Participant alone) {
        return dialogue.parties().areAll()
                && statement.deliveredBy() == null
                && alone instanceof Delegation delegation
                && delegation.representatives().size() != 1;
    }

    /** Those who took the floor, or the one of them whose representative is named. */
    private List<String> speakers(Statement statement) {
        List<String> speakers = statement.speakers();
        String deliveredBy = statement.deliveredBy();
        return deliveredBy == null
                ? speakers
                : List.of(speakers.stream()
                        .filter(id -> representative(id, deliveredBy).isPresent())
                        .findFirst()
                        .orElse(speakers.get(0)));
    }

    private Optional<Person> person(String id, @Nullable String deliveredBy, Membership counted) {
        Participant participant = reading.participant(id);
        if (participant instanceof Individual individual) {
            return Optional.of(new Person(List.of(id), individual.rank(), individual.gender(), counted));
        }
        if (deliveredBy != null) {
            Optional<Representative> named = representative(id, deliveredBy);
            return Optional.of(new Person(
                    List.of(id, deliveredBy),
                    named.map(Representative::rank).orElse(null),
                    named.map(Representative::gender).orElse(null),
                    counted));
        }
        if (participant instanceof Delegation delegation
                && delegation.representatives().size() == 1) {
            Representative only = delegation.representatives().get(0);
            return Optional.of(new Person(List.of(id, only.name()), only.rank(), only.gender(), counted));
        }
        return Optional.empty();
    }

    private Optional<Representative> representative(String id, String name) {
        if (!(reading.participant(id) instanceof Delegation delegation)) {
            return Optional.empty();
        }
        List<Representative> all = delegation.representatives();
        int place = names.computeIfAbsent(id, key -> Ids.of(all, Representative::name))
                .find(name);
        return place == Ids.NONE ? Optional.empty() : Optional.of(all.get(place));
    }

    private Membership counted(String id, Days days) {
        if (dialogue.parties().areAll()) {
            return Membership.YES;
        }
        Participant participant = reading.participant(id);
        if (participant instanceof Delegation delegation) {
            return dialogue.parties().include(reading.parties().party(delegation), days);
        }
        if (participant instanceof Individual) {
            return dialogue.parties().areIndividualsCounted() ? Membership.YES : Membership.NO;
        }
        return Membership.UNKNOWN;
    }
}
