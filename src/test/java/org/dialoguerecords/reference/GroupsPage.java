package org.dialoguerecords.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The page on the groups, made from the tables: since when the members of each are known, and from what source. */
final class GroupsPage {

    static final Path FILE = Path.of("src", "docs", "groups.md");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final ReferenceData data;

    GroupsPage(ReferenceData data) {
        this.data = data;
    }

    /** Writes the page anew after the tables changed. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, new GroupsPage(ReferenceData.standard()).text());
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                # Groups: since when their members are known, and from what source

                Made from the tables of `%s`. *Known since*: from that day on until today it is known of every state whether it
                is a member; before, and where there is no day, some states are `UNKNOWN` on some days. *Members*: the certain
                ones on 2026-11-30 and, after a stroke, the certain and possible ones, where these are more; then
                organizations and territories. *Sources*: those of most facts; each fact has its own in
                [memberships.tsv](../main/resources/org/dialoguerecords/reference/memberships.tsv).

                | group | name | known since | members | sources |
                |---|---|---|---|---|
                """.formatted(data.version()));
        for (StateGroup group : data.groups()) {
            text.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(group.id(), group.name(), knownSince(group), members(group), sources(group)));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private String members(StateGroup group) {
        Members members = data.members(group.id(), TODAY);
        int certain = members.certain().size();
        int possible = members.possible().size();
        int others = members.organizations().size() + members.territories().size();
        return (certain == possible ? "" + certain : certain + "–" + possible) + (others == 0 ? "" : " and " + others);
    }

    private String knownSince(StateGroup group) {
        LocalDate since = null;
        for (LocalDate day : changes(group)) {
            if (!data.members(group.id(), day).isExact()) {
                since = null;
            } else if (since == null) {
                since = day;
            }
        }
        return since == null ? "" : since.toString();
    }

    /** The days on which something about the group, or a group that it follows from, may change. */
    private SortedSet<LocalDate> changes(StateGroup group) {
        SortedSet<LocalDate> days = new TreeSet<>();
        List<String> groups = new ArrayList<>(List.of(group.id()));
        if (!group.derived().isEmpty()) {
            groups.addAll(Derivation.parse(group.derived()).groups());
        }
        for (String id : groups) {
            for (MembershipFact fact : data.facts(id)) {
                days.addAll(List.of(
                        fact.from().earliest(),
                        fact.from().latest(),
                        fact.until().earliest(),
                        fact.until().latest()));
            }
        }
        days.add(group.founded().earliest());
        days.add(group.founded().latest());
        days.add(TODAY);
        days.removeIf(day -> day.isAfter(TODAY) || day.isBefore(group.founded().earliest()));
        return days;
    }

    private String sources(StateGroup group) {
        if (!group.derived().isEmpty()) {
            return "follows: `" + group.derived() + "`";
        }
        Map<String, Integer> facts = new LinkedHashMap<>();
        for (MembershipFact fact : data.facts(group.id())) {
            if (fact.role().isMember()) {
                facts.merge(fact.source(), 1, Integer::sum);
            }
        }
        if (facts.isEmpty()) {
            return "known by its name only";
        }
        List<String> most = facts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        String first = String.join("; ", most.subList(0, Math.min(2, most.size())));
        return first + (most.size() > 2 ? "; and " + (most.size() - 2) + " more" : "");
    }
}
