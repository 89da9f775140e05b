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
        if (statement.dissociatesFrom().isEmpty()) {
            return;
        }
        Dissociating dissociating = dissociating(statement);
        for (int i = 0; i < statement.dissociatesFrom().size(); i++) {
            String id = statement.dissociatesFrom().get(i);
            Statement from = checked.statement(id);
            if (id.equals(statement.id())) {
                add(Rule.SELF_DISSOCIATION, path, i, id);
            } else if (from != null) {
                dissociation(dissociating, from, path, i);
            }
        }
    }

    /**
     * A statement that dissociates itself from others.
     *
     * @param codes the codes of those for whom it is made, as far as it names them
     * @param seats their seats
     * @param areAll whether it names everybody for whom it is made, so that one can look for them
     * @param alignsWith the statements with which it aligns itself, perhaps or not
     */
    private record Dissociating(List<String> codes, Set<String> seats, boolean areAll, Set<String> alignsWith) {}

    private Dissociating dissociating(Statement statement) {
        List<String> codes = codes(statement);
        Set<String> alignsWith = new HashSet<>(statement.alignsWith());
        alignsWith.addAll(statement.perhapsAlignsWith());
        return new Dissociating(codes, checked.seats(codes), isOfListed(statement), alignsWith);
    }

    private void dissociation(Dissociating some, Statement from, RecordPath path, int index) {
        Set<String> aligners = aligned().getOrDefault(from.id(), Set.of());
        if (SpokenFor.haveCommon(some.seats(), aligners) || some.alignsWith().contains(from.id())) {
            add(Rule.ALIGNED_AND_DISSOCIATED, path, index, from.id());
        } else if (some.areAll() && !some.codes().isEmpty() && !alignedForOthers.contains(from.id())) {
            SpokenFor others = spokenFor.computeIfAbsent(from.id(), key -> SpokenFor.perhaps(from, checked));
            if (!others.mayIncludeAny(some.codes(), some.seats(), checked.daysOf(from))) {
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
