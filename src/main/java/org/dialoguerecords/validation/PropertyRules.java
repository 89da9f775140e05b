package org.dialoguerecords.validation;

import java.util.List;
import java.util.Map;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Statement;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.format.RecordFormat;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.format.RecordType;
import org.dialoguerecords.names.ClosestWord;
import org.jspecify.annotations.Nullable;

/** Properties and types that the format does not have are kept, but may be known ones misspelt. */
final class PropertyRules implements RuleCheck {

    /** The types of participants. */
    private static final List<String> TYPES = RecordFormat.participantTypes();

    /** By custom, the address of the schema that editors check a file with. */
    private static final String SCHEMA = "$schema";

    /** How the names of properties begin that are the user's own. */
    private static final String OF_THE_USER = "x-";

    /** What people write, or wrote earlier, for some properties, and does not look like their names. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("alignedStates", "aligned", "delivered", "delivery", "level", "rank");

    private static final String NOT_DELIVERED = "\"delivery\": \"NOT_DELIVERED\"";

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

    private void property(String name, @Nullable Object value, Class<? extends Record> owner, RecordPath path) {
        boolean schema = name.equals(SCHEMA) && owner == Dialogue.class;
        // nobody knows which properties a participant of unknown type has
        if (schema || name.startsWith(OF_THE_USER) || owner == UnknownParticipant.class) {
            return;
        }
        String other = OTHER_NAMES.get(name);
        List<String> properties = properties(owner);
        if (name.equals("delivered") && owner == Statement.class && Boolean.FALSE.equals(value)) {
            findings.add(Rule.UNKNOWN_PROPERTY, path, name, "written", NOT_DELIVERED);
        } else if (other != null && properties.contains(other)) {
            findings.add(Rule.UNKNOWN_PROPERTY, path, name, "intended", other);
        } else {
            add(Rule.UNKNOWN_PROPERTY, path, name, properties);
        }
    }

    private void add(Rule rule, RecordPath path, String word, List<String> known) {
        findings.add(rule, path, word, "intended", ClosestWord.to(word, known).orElse(""));
    }

    private static List<String> properties(Class<?> type) {
        return RecordFormat.typeOf(type).map(RecordType::names).orElse(List.of());
    }
}
