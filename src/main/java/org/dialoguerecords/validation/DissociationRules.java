package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.validation.CheckedDialogue.Party;
import org.jspecify.annotations.Nullable;

/** Whoever dissociates from a statement is not aligned with it, and would be represented by it. */
final class DissociationRules implements RuleCheck {

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    /** The seats of those who align themselves with a statement, by its id; gathered when a statement dissociates itself. */
    private @Nullable Map<String, Set<String>> aligned;

    /** The statements with which such align themselves that are made for others. */
    private final Set<String> alignedForOthers = new HashSet<>();

    private final Map<String, SpokenFor> spokenFor = new HashMap<>();

    DissociationRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Statement.class, this::statement);
    }

    private void statement(Statement statement, RecordPath path) {
        for (int i = 0; i < statement.dissociatesFrom().size(); i++) {
            String id = statement.dissociatesFrom().get(i);
            Statement from = checked.statement(id);
            if (id.equals(statement.id())) {
                add(Rule.SELF_DISSOCIATION, path, i, id);
            } else if (from != null) {
                dissociation(statement, from, path, i);
            }
        }
    }

    private void dissociation(Statement statement, Statement from, RecordPath path, int index) {
        Set<String> aligners = aligned().getOrDefault(from.id(), Set.of());
        List<String> codes = codes(statement);
        boolean bySeat = codes.stream().map(checked::seat).anyMatch(aligners::contains);
        if (bySeat
                || statement.perhapsAlignsWith().contains(from.id())
                || statement.alignsWith().contains(from.id())) {
            add(Rule.ALIGNED_AND_DISSOCIATED, path, index, from.id());
        } else if (isOfListed(statement) && !codes.isEmpty() && !alignedForOthers.contains(from.id())) {
            SpokenFor others = spokenFor.computeIfAbsent(from.id(), key -> SpokenFor.perhaps(from, checked));
            Days days = checked.daysOf(from);
            if (codes.stream().noneMatch(code -> others.mayInclude(code, days))) {
                add(Rule.DISSOCIATED_STRANGER, path, index, from.id());
            }
        }
    }

    /** The codes of those who take the floor, and of the states that lists name. */
    private List<String> codes(Statement statement) {
        List<String> codes = speakers(statement);
        for (OnBehalfOf entry : statement.onBehalfOf()) {
            if (!entry.passage()) {
                codes.addAll(entry.states());
            }
        }
        return codes;
    }

    private List<String> speakers(Statement statement) {
        List<String> codes = new ArrayList<>();
        for (String speaker : statement.speakers()) {
            Party party = checked.partyOf(speaker);
            if (party != null) {
                codes.add(party.code());
            }
        }
        return codes;
    }

    /** Whether everybody is listed for whom a statement is made, so that one can look for them. */
    private static boolean isOfListed(Statement statement) {
        return statement.onBehalfOf().stream()
                .allMatch(entry -> entry.isList() || entry.passage() || entry.person() != null);
    }

    private Map<String, Set<String>> aligned() {
        if (aligned == null) {
            aligned = new HashMap<>();
            for (Statement statement : checked.dialogue().statements()) {
                for (OnBehalfOf entry : statement.aligned()) {
                    if (!entry.perhaps()) {
                        seats(aligned, statement.id()).addAll(checked.seats(entry.states()));
                    }
                }
                for (String with : statement.alignsWith()) {
                    seats(aligned, with).addAll(checked.seats(speakers(statement)));
                    if (!statement.onBehalfOf().isEmpty()) {
                        alignedForOthers.add(with);
                    }
                }
            }
        }
        return aligned;
    }

    private static Set<String> seats(Map<String, Set<String>> aligned, String statement) {
        return aligned.computeIfAbsent(statement, key -> new HashSet<>());
    }

    private void add(Rule rule, RecordPath statement, int index, String from) {
        findings.add(rule, statement.property("dissociatesFrom").element(index), from);
    }
}
