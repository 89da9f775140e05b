package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dialoguerecords.Gender;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reading.Floor;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.RecordStatements;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.Membership;
import org.dialoguerecords.reference.StateRange;
import org.jspecify.annotations.Nullable;

/** Counts speeches, which are statements of every kind but those of procedure, and who made them. */
public final class SpeechCounter {

    private static final long SPEECHES =
            ~CountedDialogue.bits(Set.of(StatementKind.CHAIR_REMARKS, StatementKind.POINT_OF_ORDER));

    private final CountedDialogue dialogue;
    private final RecordStatements statements;
    private @Nullable SpeakingPersons persons;

    public SpeechCounter(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.statements = dialogue.reading().statements();
    }

    private boolean isSpeech(int i) {
        return dialogue.isDeliveredByAnybody(i, SPEECHES);
    }

    /** How many there are. */
    public SizeRange count() {
        int min = 0;
        int max = 0;
        for (int i = 0; i < statements.size(); i++) {
            if (isSpeech(i)) {
                Membership counts = isByCounted(i);
                min += counts == Membership.YES && statements.isInTime(i) ? 1 : 0;
                max += counts == Membership.NO ? 0 : 1;
            }
        }
        return range(min, max);
    }

    /** How many participants made them, delegations by their parties. */
    public SizeRange countSpeakers() {
        StateRange states = SeatsByDays.ofDelegations(dialogue, share -> dialogue.isShareDelivered(share, SPEECHES))
                .counted(null);
        Set<String> certainParties = new HashSet<>();
        Set<String> possibleParties = new HashSet<>();
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        boolean somebody = false;
        for (int i = 0; i < statements.size(); i++) {
            if (!statements.isOfOthers(i) || !isSpeech(i)) {
                continue;
            }
            Floor floor = statements.floor(i);
            for (Party party : floor.parties()) {
                if (party.seat() == null) {
                    Membership counted = dialogue.parties()
                            .include(party, statements.onDaysOf(i).days());
                    add(party.key(), counted, i, certainParties, possibleParties);
                }
            }
            for (String id : floor.individuals()) {
                add(id, is(dialogue.parties().areIndividualsCounted()), i, certain, possible);
            }
            somebody |= !floor.undefined().isEmpty()
                    && statements.isInTime(i)
                    && dialogue.parties().areAll();
            possible.addAll(floor.undefined());
        }
        // Whoever is not defined may be the delegation of a party that spoke anyway, but is none of the individuals.
        int parties = Math.max(states.certain().size() + certainParties.size(), somebody ? 1 : 0);
        return range(
                certain.size() + parties, possible.size() + states.possible().size() + possibleParties.size());
    }

    private void add(String key, Membership counted, int i, Set<String> certain, Set<String> possible) {
        if (counted != Membership.NO) {
            possible.add(key);
        }
        if (counted == Membership.YES && statements.isInTime(i)) {
            certain.add(key);
        }
    }

    /** How many persons of a rank made them. */
    public SizeRange countOfRank(String rank) {
        return countPersons(person ->
                person.rank() == null ? Membership.UNKNOWN : is(person.rank().equals(rank)));
    }

    /** How many women made them. */
    public SizeRange countWomen() {
        return countPersons(
                person -> person.gender() == null ? Membership.UNKNOWN : is(person.gender() == Gender.FEMALE));
    }

    /** How many individuals made statements of a kind, whichever parties are counted. */
    public SizeRange countIndividuals(StatementKind kind) {
        long kinds = SPEECHES & CountedDialogue.bits(Set.of(kind));
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.isOfOthers(i) && dialogue.isDeliveredByAnybody(i, kinds)) {
                Floor floor = statements.floor(i);
                possible.addAll(floor.individuals());
                possible.addAll(floor.undefined());
                certain.addAll(statements.isInTime(i) ? floor.individuals() : List.of());
            }
        }
        return range(certain.size(), possible.size());
    }

    private synchronized SpeakingPersons persons() {
        if (persons == null) {
            SpeakingPersons all = new SpeakingPersons(dialogue);
            for (int i = 0; i < statements.size(); i++) {
                if (isSpeech(i)) {
                    all.add(i);
                }
            }
            persons = all;
        }
        return persons;
    }

    private SizeRange countPersons(Function<SpeakingPersons.Person, Membership> fits) {
        Set<Object> possible = new HashSet<>();
        Set<SpeakingPersons.Person> certain = new HashSet<>();
        List<Set<SpeakingPersons.Person>> oneOf = new ArrayList<>();
        for (SpeakingPersons.OfSpeech speech : persons().ofSpeeches()) {
            Set<SpeakingPersons.Person> fitting = new HashSet<>();
            boolean all = !speech.areSomeUnknown();
            for (SpeakingPersons.Person person : speech.known()) {
                Membership is = CountedParties.both(fits.apply(person), person.counted());
                if (is != Membership.NO) {
                    possible.add(person.identity());
                }
                if (is == Membership.YES) {
                    fitting.add(person);
                }
                all &= is == Membership.YES;
            }
            if (all && speech.inTime() && fitting.size() == 1) {
                certain.addAll(fitting);
            } else if (all && speech.inTime() && !fitting.isEmpty()) {
                oneOf.add(fitting);
            }
        }
        return range(atLeast(certain, oneOf), possible.size() + persons().unknown());
    }

    /** Of those who took the floor together at least one spoke: sets without a common person are as many persons more. */
    private static int atLeast(Set<SpeakingPersons.Person> certain, List<Set<SpeakingPersons.Person>> oneOf) {
        Set<Object> seen = new HashSet<>();
        certain.forEach(person -> seen.add(person.identity()));
        int least = seen.size();
        for (Set<SpeakingPersons.Person> persons : oneOf) {
            boolean others = persons.stream().noneMatch(person -> seen.contains(person.identity()));
            least += others ? 1 : 0;
            persons.forEach(person -> seen.add(person.identity()));
        }
        return least;
    }

    private static Membership is(boolean so) {
        return so ? Membership.YES : Membership.NO;
    }

    private SizeRange range(int min, int max) {
        return dialogue.isComplete() ? SizeRange.between(min, max) : SizeRange.atLeast(min);
    }

    /** Individuals belong to no group: they are counted unless only members of one are. */
    private Membership isByCounted(int i) {
        if (dialogue.parties().areAll()) {
            return Membership.YES;
        }
        Floor floor = statements.floor(i);
        return !floor.individuals().isEmpty() && dialogue.parties().areIndividualsCounted()
                ? Membership.YES
                : dialogue.isAmongCounted(floor, statements.onDaysOf(i).days());
    }
}
