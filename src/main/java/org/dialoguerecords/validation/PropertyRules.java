package org.dialoguerecords.validation;

import java.util.List;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.format.RecordFormat;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.format.RecordType;
import org.dialoguerecords.names.ClosestWord;

/** Properties and types that the format does not have are kept, but may be known ones misspelt. */
final class PropertyRules implements RuleCheck {

    /** The types of participants. */
    private static final List<String> TYPES = RecordFormat.participantTypes();

    /** By custom, the address of the schema that editors check a file with. */
    private static final String SCHEMA = "$schema";

    private final FindingCollector findings;

    PropertyRules(CheckedDialogue checked, FindingCollector findings) {
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(UnknownParticipant.class, this::unknownParticipant);
        walk.onUnknownProperty(this::property);
    }

    private void unknownParticipant(UnknownParticipant participant, RecordPath path) {
        add(Rule.UNKNOWN_TYPE, path.property("type"), participant.type(), TYPES);
    }

    private void property(String name, Class<? extends Record> owner, RecordPath path) {
        boolean schema = name.equals(SCHEMA) && owner == Dialogue.class;
        // nobody knows which properties a participant of unknown type has
        if (!schema && owner != UnknownParticipant.class) {
            add(Rule.UNKNOWN_PROPERTY, path, name, properties(owner));
        }
    }

    private void add(Rule rule, RecordPath path, String word, List<String> known) {
        findings.add(rule, path, word, "intended", ClosestWord.to(word, known).orElse(""));
    }

    private static List<String> properties(Class<?> type) {
        return RecordFormat.typeOf(type).map(RecordType::names).orElse(List.of());
    }
}
