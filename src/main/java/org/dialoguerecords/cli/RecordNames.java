package org.dialoguerecords.cli;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Gender;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Representative;
import org.dialoguerecords.UnknownParticipant;
import org.jspecify.annotations.Nullable;

/** Names for the ids of one record; an id that names nothing stands for itself. */
final class RecordNames {

    private final Dialogue dialogue;

    RecordNames(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    String participant(String id) {
        return dialogue.findParticipant(id).map(RecordNames::of).orElse(id);
    }

    /** The speaker, with the id of the statement. */
    String statement(String id) {
        return dialogue.findStatement(id)
                .map(statement -> participant(statement.speaker()) + " (" + id + ")")
                .orElse(id);
    }

    String group(String id) {
        return dialogue.findGroup(id).map(Group::name).orElse(id);
    }

    /** Those spoken for: the name, the group, those listed, those excepted, as far as the entry has them. */
    String spokenFor(OnBehalfOf entry) {
        if (entry.person() != null) {
            return entry.person();
        }
        String group = entry.group();
        String label = entry.name() != null ? entry.name() : group != null ? group(group) : "";
        String listed = Stream.of(entry.states(), entry.organizations())
                .flatMap(Collection::stream)
                .collect(Collectors.joining(", "));
        String exact = both(": ", entry.name() == null ? null : group, listed);
        String who = label.isEmpty() || exact.isEmpty() ? label + exact : label + " (" + exact + ")";
        return entry.except().isEmpty() ? who : who + " except " + String.join(", ", entry.except());
    }

    static String of(Participant participant) {
        if (participant instanceof Delegation delegation) {
            return firstOf(delegation.name(), delegation.party(), delegation.id());
        }
        if (participant instanceof Individual individual) {
            return firstOf(individual.name(), individual.function(), individual.id());
        }
        return participant.id();
    }

    /** The participant with everything that the record says of it, in a line. */
    static String introduction(Participant participant) {
        if (participant instanceof Delegation delegation) {
            String voices = delegation.representatives().stream()
                    .map(RecordNames::introduction)
                    .collect(Collectors.joining("; "));
            String party = delegation.party() == null ? null : "(" + delegation.party() + ")";
            return both(": ", delegation.name() == null ? of(delegation) : both(" ", delegation.name(), party), voices);
        }
        if (participant instanceof Individual individual) {
            return both(
                    " ",
                    person(individual.honorific(), individual.name(), individual.function()),
                    known(individual.state(), individual.rank(), individual.gender()));
        }
        return participant instanceof UnknownParticipant unknown ? unknown.type() : "";
    }

    private static String introduction(Representative voice) {
        return both(
                " ",
                person(voice.honorific(), voice.name(), voice.function()),
                known(null, voice.rank(), voice.gender()));
    }

    /** What else is known of a person, in brackets: the state, the rank, the gender. */
    private static String known(@Nullable String state, @Nullable String rank, @Nullable Gender gender) {
        String office = both(", ", state, rank == null ? null : Labels.inSentence(rank));
        String all = both(", ", office, gender == null ? null : Labels.inSentence(gender.name()));
        return all.isEmpty() ? "" : "(" + all + ")";
    }

    private static String person(@Nullable String honorific, @Nullable String name, @Nullable String function) {
        return both(", ", both(" ", honorific, name), function);
    }

    /** What there is of the two, with the separator if there are both and they differ. */
    static String both(String separator, @Nullable String one, @Nullable String other) {
        return Stream.of(Objects.requireNonNullElse(one, ""), Objects.requireNonNullElse(other, ""))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(separator));
    }

    private static String firstOf(@Nullable String first, @Nullable String second, String last) {
        return first != null ? first : second != null ? second : last;
    }
}
