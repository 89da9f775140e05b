package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.LabelPart;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.ResolvedLabel;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.validation.Rule;

/** Reads for whom a statement is made, or who is aligned with it: groups, lists, exceptions, names that nobody knows. */
final class OnBehalfWords {

    private static final Pattern PREFIX = Pattern.compile(
            "(?i)(?:(?:also |speaking )*on behalf of|au nom d(?:e|u|es)|en nombre de(?:l)?|от имени)\\s+(.+)");
    private static final Pattern PASSAGE =
            Pattern.compile("(?i)(.+?)\\s*[(\\[](?:in (?:one|a) )?passage(?: only)?[)\\]]");

    /** The ids of the groups of the record, by the keys of their ids and names. */
    private final Map<String, String> groups = new HashMap<>();

    private final LookedUp lookedUp;
    private final TableFindings findings;

    OnBehalfWords(Dialogue dialogue, LookedUp lookedUp, TableFindings findings) {
        this.lookedUp = lookedUp;
        this.findings = findings;
        for (Group group : dialogue.groups()) {
            groups.putIfAbsent(Vocabulary.key(group.id()), group.id());
            if (group.name() != null) {
                groups.putIfAbsent(Vocabulary.key(group.name()), group.id());
            }
        }
    }

    /** The group of the record that a text names, by its id or its name. */
    Optional<String> groupOfRecord(String text) {
        return Optional.ofNullable(groups.get(Vocabulary.key(text)));
    }

    /** The group of the record or of the reference data that a text names. */
    Optional<String> group(String text) {
        return groupOfRecord(text)
                .or(() -> lookedUp.reference().resolveGroup(text).map(StateGroup::id));
    }

    /**
     * The entries that some words make.
     *
     * @param cell where they stand
     * @param path what they become, in the record
     * @param own the codes of those who speak, for "and my own country"
     * @param perhaps whether the source leaves it open that they were said
     */
    List<OnBehalfOf> read(Cell cell, String text, LocalDate day, String path, Collection<String> own, boolean perhaps) {
        List<OnBehalfOf> entries = new ArrayList<>();
        TreeSet<String> single = new TreeSet<>();
        for (String piece : CellText.pieces(text)) {
            Matcher passage = PASSAGE.matcher(piece);
            boolean ofPassage = passage.matches();
            Matcher prefix = PREFIX.matcher(ofPassage ? passage.group(1) : piece);
            String words = prefix.matches() ? prefix.group(1) : ofPassage ? passage.group(1) : piece;
            Optional<String> ofRecord = groupOfRecord(words);
            if (ofRecord.isPresent()) {
                entries.add(OnBehalfOf.builder()
                        .group(ofRecord.get())
                        .passage(ofPassage)
                        .perhaps(perhaps)
                        .build());
                continue;
            }
            ResolvedLabel label = lookedUp.label(words, day);
            for (LabelPart part : label.parts()) {
                if (!ofPassage && !perhaps && isOneState(part)) {
                    single.addAll(part.states().codes());
                } else {
                    entry(part, day, own, ofPassage, perhaps).ifPresent(entries::add);
                }
            }
            List<String> unknown = label.parts().isEmpty() ? List.of(words) : label.notUnderstood();
            if (!label.notUnderstood().isEmpty()) {
                unknown.forEach(name -> entries.add(unknown(cell, name, day, path, ofPassage, perhaps)));
            }
        }
        if (!single.isEmpty()) {
            entries.add(OnBehalfOf.builder().states(List.copyOf(single)).build());
        }
        return entries;
    }

    /** "Canada; Germany; Ukraine" is one list. */
    private static boolean isOneState(LabelPart part) {
        return part.group().isEmpty()
                && part.states().size() == 1
                && part.organizations().isEmpty()
                && !part.withSpeaker();
    }

    private Optional<OnBehalfOf> entry(
            LabelPart part, LocalDate day, Collection<String> own, boolean passage, boolean perhaps) {
        TreeSet<String> codes = new TreeSet<>(part.states().codes());
        if (part.withSpeaker()) {
            codes.addAll(own);
        }
        List<String> organizations =
                part.organizations().stream().map(Organization::code).toList();
        if (part.group().isEmpty() && organizations.isEmpty() && own.containsAll(codes)) {
            return Optional.empty(); // for itself alone
        }
        boolean isName = part.group().isEmpty() && isName(part.name(), day);
        return Optional.of(OnBehalfOf.builder()
                .group(part.group().map(StateGroup::id).orElse(null))
                .name(isName ? part.name() : null)
                .states(List.copyOf(codes))
                .organizations(organizations)
                .except(part.except().codes())
                .passage(passage)
                .perhaps(perhaps)
                .build());
    }

    /** Whether the words are what a list is called, and not the list. */
    private boolean isName(String words, LocalDate day) {
        return lookedUp.label(words, day).parts().isEmpty();
    }

    private OnBehalfOf unknown(Cell cell, String name, LocalDate day, String path, boolean passage, boolean perhaps) {
        if (lookedUp.name(name, day) instanceof NameResolution.Ambiguous several) {
            findings.add(Rule.AMBIGUOUS_NAME, cell, path, name, "states", codes(several));
        } else {
            findings.add(Rule.UNKNOWN_NAME, cell, path, name);
        }
        return OnBehalfOf.builder().name(name).passage(passage).perhaps(perhaps).build();
    }

    static String codes(NameResolution.Ambiguous several) {
        return several.states().codes().stream().collect(Collectors.joining(", "));
    }
}
