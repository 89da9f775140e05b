package org.dialoguerecords.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dialoguerecords.Gender;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.reading.Party;
import org.dialoguerecords.reading.ReadStatement;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.Membership;

/** Counts speeches, which are statements of every kind but those of procedure, and who made them. */
public final class SpeechCounter {

    private static final Set<StatementKind> PROCEDURE =
            Set.of(StatementKind.CHAIR_REMARKS, StatementKind.POINT_OF_ORDER);

    private final CountedDialogue dialogue;
    private final List<ReadStatement> speeches;

    public SpeechCounter(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        this.speeches = dialogue.recorded().stream()
                .filter(statement -> dialogue.what()
                        .deliveries()
                        .contains(statement.statement().delivery()))
                .filter(statement -> !PROCEDURE.contains(statement.statement().kind()))
                .toList();
    }

    /** How many there are. */
    public SizeRange count() {
        int min = 0;
        int max = 0;
        for (ReadStatement speech : speeches) {
            Membership counts = isByCounted(speech);
            min += counts == Membership.YES && speech.inTime() ? 1 : 0;
            max += counts == Membership.NO ? 0 : 1;
        }
        return range(min, max);
    }

    /** How many participants made them, delegations by their parties. */
    public SizeRange countSpeakers() {
        Set<String> certainParties = new HashSet<>();
        Set<String> possibleParties = new HashSet<>();
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        boolean somebody = false;
        for (ReadStatement speech : speeches) {
            for (Party party : speech.speakers()) {
                Membership counted = dialogue.parties().include(party, speech.days());
                add(party.key(), counted, speech.inTime(), certainParties, possibleParties);
            }
            for (String id : speech.floor().individuals()) {
                add(id, ofIndividuals(), speech.inTime(), certain, possible);
            }
            somebody |= !speech.undefinedSpeakers().isEmpty()
                    && speech.inTime()
                    && dialogue.parties().areAll();
            possible.addAll(speech.undefinedSpeakers());
        }
        // Whoever is not defined may be the delegation of a party that spoke anyway, but is none of the individuals.
        int parties = Math.max(certainParties.size(), somebody ? 1 : 0);
        return range(certain.size() + parties, possible.size() + possibleParties.size());
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
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (ReadStatement speech : speeches) {
            if (speech.statement().kind() == kind) {
                possible.addAll(speech.floor().individuals());
                possible.addAll(speech.undefinedSpeakers());
                certain.addAll(speech.inTime() ? speech.floor().individuals() : List.of());
            }
        }
        return range(certain.size(), possible.size());
    }

    private SizeRange countPersons(Criterion criterion) {
        Set<Object> possible = new HashSet<>();
        Set<SpeakingPersons.Person> certain = new HashSet<>();
        List<Set<SpeakingPersons.Person>> oneOf = new ArrayList<>();
        for (ReadStatement speech : speeches) {
            SpeakingPersons persons = SpeakingPersons.of(dialogue, speech);
            Set<SpeakingPersons.Person> fitting = new HashSet<>();
            boolean all = persons.unknown().isEmpty();
            for (SpeakingPersons.Person person : persons.known()) {
                Membership is = CountedParties.both(criterion.fits(person), person.counted());
                if (is != Membership.NO) {
                    possible.add(person.identity());
                }
                if (is == Membership.YES) {
                    fitting.add(person);
                }
                all &= is == Membership.YES;
            }
            possible.addAll(persons.unknown());
            if (all && speech.inTime() && fitting.size() == 1) {
                certain.addAll(fitting);
            } else if (all && speech.inTime() && !fitting.isEmpty()) {
                oneOf.add(fitting);
            }
        }
        return range(atLeast(certain, oneOf), possible.size());
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

    private interface Criterion {
        Membership fits(SpeakingPersons.Person person);
    }

    private static Membership is(boolean so) {
        return so ? Membership.YES : Membership.NO;
    }

    private SizeRange range(int min, int max) {
        return dialogue.isComplete() ? SizeRange.between(min, max) : SizeRange.atLeast(min);
    }

    private static void add(
            String key, Membership counted, boolean certainly, Set<String> certain, Set<String> possible) {
        if (counted != Membership.NO) {
            possible.add(key);
        }
        if (counted == Membership.YES && certainly) {
            certain.add(key);
        }
    }

    /** Individuals belong to no group: they are counted unless only members of one are. */
    private Membership ofIndividuals() {
        return is(dialogue.parties().areIndividualsCounted());
    }

    private Membership isByCounted(ReadStatement speech) {
        boolean unknown = !speech.undefinedSpeakers().isEmpty();
        Membership counts =
                !unknown ? Membership.NO : dialogue.parties().areAll() ? Membership.YES : Membership.UNKNOWN;
        if (!speech.floor().individuals().isEmpty() && dialogue.parties().areIndividualsCounted()) {
            counts = Membership.YES;
        }
        for (Party party : speech.speakers()) {
            Membership counted = dialogue.parties().include(party, speech.days());
            counts = counts == Membership.NO || counted == Membership.YES ? counted : counts;
        }
        return Objects.requireNonNull(counts);
    }
}
