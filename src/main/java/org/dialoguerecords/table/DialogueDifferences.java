package org.dialoguerecords.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What two records of one dialogue say differently: those of two keepers, or one before and after a correction.
 *
 * <pre>{@code
 * DialogueDifferences.between(mine, yours).forEach(System.out::println);
 * }</pre>
 *
 * <p>Participants are the same by their party, or else by name or office; statements by their speakers, kind and turn (the
 * second intervention of Cuba in either record); groups by their ids, votes by their symbols, reported figures by what they
 * are of and their source. Ids of statements and participants do not matter, nor does the wording of texts. Nothing is
 * overwritten: a person decides, finding by finding.
 */
public final class DialogueDifferences {

    private final List<Finding> findings = new ArrayList<>();

    private DialogueDifferences() {}

    /**
     * The differences, in the order of the first record and then of what only the second one has; empty if there are none.
     * Paths are those of the first record, or of the second where only that one has it.
     */
    public static List<Finding> between(Dialogue first, Dialogue second) {
        DialogueDifferences differences = new DialogueDifferences();
        differences.compare(properties(first), properties(second));
        differences.compare(participants(first), participants(second));
        differences.compare(statements(first), statements(second));
        differences.compare(groups(first), groups(second));
        differences.compare(votes(first), votes(second));
        differences.compare(reported(first), reported(second));
        return List.copyOf(differences.findings);
    }

    /** One thing of a record: where it is, what it is called, and what is said of it. */
    private record Thing(String path, String name, Map<String, String> properties) {}

    private void compare(Map<String, Thing> first, Map<String, Thing> second) {
        Set<String> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        for (String key : keys) {
            Thing one = first.get(key);
            Thing other = second.get(key);
            if (one != null && other != null) {
                compare(one, other);
            } else if (one != null) {
                add(one.path(), one.name(), Map.of());
            } else if (other != null) {
                add(other.path(), other.name(), Map.of("missing", other.name()));
            }
        }
    }

    private void compare(Thing one, Thing other) {
        Set<String> names = new LinkedHashSet<>(one.properties().keySet());
        names.addAll(other.properties().keySet());
        for (String name : names) {
            String path = one.path().isEmpty() ? name : one.path() + "." + name;
            String here = one.properties().getOrDefault(name, "");
            String there = other.properties().getOrDefault(name, "");
            if (here.equals(there)) {
                continue;
            }
            String about = one.name().isEmpty() ? "" : one.name() + ": ";
            if (there.isEmpty()) {
                add(path, about + here, Map.of());
            } else if (here.isEmpty()) {
                add(path, about + there, Map.of("missing", there));
            } else {
                add(path, about + here, Map.of("other", there));
            }
        }
    }

    private void add(String path, String value, Map<String, String> details) {
        findings.add(new Finding(Rule.RECORDS_DIFFER.severity(), Rule.RECORDS_DIFFER, path, value, details, 0, 0));
    }

    private static Map<String, Thing> properties(Dialogue dialogue) {
        return Map.of(
                "",
                new Thing(
                        "",
                        "",
                        texts(
                                "title", dialogue.title(),
                                "body", dialogue.body(),
                                "kind", dialogue.kind(),
                                "date", dialogue.date(),
                                "endDate", dialogue.endDate(),
                                "topic", dialogue.topic(),
                                "coverage", dialogue.coverage(),
                                "memberStatesOf", dialogue.memberStatesOf())));
    }

    private static Map<String, Thing> participants(Dialogue dialogue) {
        Map<String, Thing> things = new LinkedHashMap<>();
        int index = 0;
        for (Participant participant : dialogue.participants()) {
            String name = name(participant);
            Map<String, String> said = participant instanceof Delegation delegation
                    ? texts(
                            "category", delegation.category(),
                            "representatives",
                                    sorted(delegation.representatives().stream().map(Representative::name)))
                    : participant instanceof Individual person
                            ? texts("function", person.function(), "state", person.state())
                            : Map.of();
            things.putIfAbsent(Vocabulary.key(name), new Thing("participants[" + index++ + "]", name, said));
        }
        return things;
    }

    private static String name(Participant participant) {
        Stream<@Nullable String> names = participant instanceof Delegation delegation
                ? Stream.of(delegation.party(), delegation.name())
                : participant instanceof Individual person
                        ? Stream.of(person.name(), person.function())
                        : Stream.empty();
        return names.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(participant.id());
    }

    private static Map<String, Thing> statements(Dialogue dialogue) {
        Map<String, String> names = names(dialogue);
        Function<List<String>, String> called = ids -> sorted(ids.stream().map(id -> names.getOrDefault(id, id)));
        Map<String, Thing> things = new LinkedHashMap<>();
        int index = 0;
        for (Statement statement : dialogue.statements()) {
            String name = names.getOrDefault(statement.id(), statement.id());
            String sitting = statement.sitting() == null
                    ? null
                    : dialogue.findSitting(statement.sitting())
                            .map(found -> Objects.requireNonNullElse(found.symbol(), found.id()))
                            .orElse(statement.sitting());
            things.putIfAbsent(
                    name,
                    new Thing(
                            "statements[" + index++ + "]",
                            name,
                            texts(
                                    "delivery", statement.delivery(),
                                    "date", statement.date(),
                                    "sitting", sitting,
                                    "deliveredBy", statement.deliveredBy(),
                                    "language", statement.language(),
                                    "agendaItems", sorted(statement.agendaItems().stream()),
                                    "onBehalfOf",
                                            sorted(statement.onBehalfOf().stream()
                                                    .map(EntryText::of)),
                                    "aligned",
                                            sorted(statement.aligned().stream().map(EntryText::of)),
                                    "alignsWith", called.apply(statement.alignsWith()),
                                    "dissociatesFrom", called.apply(statement.dissociatesFrom()))));
        }
        return things;
    }

    /** What statements are called by in both records: who, what, and which of several. */
    private static Map<String, String> names(Dialogue dialogue) {
        Map<String, Integer> turns = new TreeMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Statement statement : dialogue.statements()) {
            String who = sorted(statement.speakers().stream()
                    .map(id -> dialogue.findParticipant(id)
                            .map(DialogueDifferences::name)
                            .orElse(id)));
            String name = who + " " + statement.kind();
            int turn = turns.merge(name, 1, Integer::sum);
            names.putIfAbsent(statement.id(), turn == 1 ? name : name + " " + turn);
        }
        return names;
    }

    private static Map<String, Thing> groups(Dialogue dialogue) {
        Map<String, Thing> things = new LinkedHashMap<>();
        int index = 0;
        for (Group group : dialogue.groups()) {
            things.putIfAbsent(
                    group.id(),
                    new Thing(
                            "groups[" + index++ + "]",
                            group.id(),
                            texts(
                                    "name", group.name(),
                                    "members", sorted(group.members().stream()),
                                    "organizations", sorted(group.organizations().stream()),
                                    "size", group.size())));
        }
        return things;
    }

    private static Map<String, Thing> votes(Dialogue dialogue) {
        Map<String, Thing> things = new LinkedHashMap<>();
        int index = 0;
        for (Vote vote : dialogue.votes()) {
            String name = vote.symbols().isEmpty() ? vote.id() : String.join(" ", vote.symbols());
            things.putIfAbsent(
                    name,
                    new Thing(
                            "votes[" + index++ + "]",
                            name,
                            texts(
                                    "kind", vote.kind(),
                                    "inFavour", sorted(vote.inFavour().stream()),
                                    "against", sorted(vote.against().stream()),
                                    "abstaining", sorted(vote.abstaining().stream()),
                                    "absent", sorted(vote.absent().stream()),
                                    "coverage", vote.coverage())));
        }
        return things;
    }

    private static Map<String, Thing> reported(Dialogue dialogue) {
        Map<String, Thing> things = new LinkedHashMap<>();
        int index = 0;
        for (ReportedFigure figure : dialogue.reported()) {
            String name = Stream.of(
                            figure.figure(),
                            figure.group(),
                            figure.issue(),
                            figure.rank(),
                            figure.vote(),
                            figure.symbol(),
                            figure.name(),
                            figure.among(),
                            figure.outside(),
                            figure.asOf(),
                            figure.source())
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
            things.putIfAbsent(
                    name,
                    new Thing(
                            "reported[" + index++ + "]",
                            name,
                            texts("value", figure.value(), "qualifier", figure.qualifier())));
        }
        return things;
    }

    private static Map<String, String> texts(@Nullable Object... namesAndValues) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !value.toString().isEmpty()) {
                texts.put(String.valueOf(namesAndValues[i]), value.toString());
            }
        }
        return texts;
    }

    private static String sorted(Stream<String> texts) {
        return String.join(", ", texts.sorted().distinct().toList());
    }
}
