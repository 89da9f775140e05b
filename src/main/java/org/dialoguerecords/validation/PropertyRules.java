package org.dialoguerecords.validation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Position;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Statement;
import org.dialoguerecords.UnknownParticipant;
import org.dialoguerecords.format.RecordFormat;
import org.dialoguerecords.format.RecordType;
import org.dialoguerecords.names.ClosestWord;
import org.jspecify.annotations.Nullable;

/** Properties and types that the format does not have are kept, but may be known ones misspelt. */
final class PropertyRules implements Check {

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");

    /** The types of participants. */
    private static final List<String> TYPES = RecordFormat.participantTypes();

    /** By custom, the address of the schema that editors check a file with. */
    private static final String SCHEMA = "$schema";

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        unknown(dialogue.extensions(), Dialogue.class, "", report);
        documents(dialogue.documents(), "documents", report);
        for (int i = 0; i < dialogue.groups().size(); i++) {
            unknown(dialogue.groups().get(i).extensions(), dialogue.groups().get(i), "groups[" + i + "]", report);
        }
        for (int i = 0; i < dialogue.issues().size(); i++) {
            unknown(dialogue.issues().get(i).extensions(), dialogue.issues().get(i), "issues[" + i + "]", report);
        }
        for (int i = 0; i < dialogue.participants().size(); i++) {
            participant(dialogue.participants().get(i), "participants[" + i + "]", report);
        }
        for (int i = 0; i < dialogue.statements().size(); i++) {
            statement(dialogue.statements().get(i), i, report);
        }
        for (int i = 0; i < dialogue.reported().size(); i++) {
            unknown(dialogue.reported().get(i).extensions(), dialogue.reported().get(i), "reported[" + i + "]", report);
        }
        for (int i = 0; i < dialogue.sources().size(); i++) {
            unknown(dialogue.sources().get(i).extensions(), dialogue.sources().get(i), "sources[" + i + "]", report);
        }
    }

    private static void participant(Participant participant, String path, Report report) {
        if (participant instanceof Individual individual) {
            unknown(individual.extensions(), individual, path, report);
        } else if (participant instanceof Delegation delegation) {
            unknown(delegation.extensions(), delegation, path, report);
            for (int i = 0; i < delegation.representatives().size(); i++) {
                Representative representative = delegation.representatives().get(i);
                unknown(representative.extensions(), representative, path + ".representatives[" + i + "]", report);
            }
        } else if (participant instanceof UnknownParticipant unknown) {
            add(Rule.UNKNOWN_TYPE, path + ".type", unknown.type(), TYPES, report);
        }
    }

    private static void statement(Statement statement, int index, Report report) {
        if (!statement.extensions().isEmpty()) {
            unknown(statement.extensions(), statement, StatementPaths.of(index, ""), report);
        }
        for (int i = 0; i < statement.onBehalfOf().size(); i++) {
            OnBehalfOf entry = statement.onBehalfOf().get(i);
            if (!entry.extensions().isEmpty()) {
                unknown(entry.extensions(), entry, StatementPaths.ofEntry(index, i), report);
            }
        }
        for (int i = 0; i < statement.positions().size(); i++) {
            Position position = statement.positions().get(i);
            if (!position.extensions().isEmpty()) {
                unknown(position.extensions(), position, StatementPaths.of(index, ".positions[" + i + "]"), report);
            }
        }
        if (!statement.documents().isEmpty()) {
            documents(statement.documents(), StatementPaths.of(index, ".documents"), report);
        }
    }

    private static void documents(List<Document> documents, String path, Report report) {
        for (int i = 0; i < documents.size(); i++) {
            unknown(documents.get(i).extensions(), documents.get(i), path + "[" + i + "]", report);
        }
    }

    private static void unknown(Map<String, @Nullable Object> extensions, Record owner, String path, Report report) {
        unknown(extensions, owner.getClass(), path, report);
    }

    private static void unknown(Map<String, @Nullable Object> extensions, Class<?> owner, String path, Report report) {
        for (String name : extensions.keySet()) {
            if (name.equals(SCHEMA) && path.isEmpty()) {
                continue;
            }
            add(Rule.UNKNOWN_PROPERTY, path(path, name), name, properties(owner), report);
        }
    }

    private static void add(Rule rule, String path, String name, List<String> known, Report report) {
        report.add(rule, path, name, "intended", ClosestWord.to(name, known).orElse(""));
    }

    /** Names that could be taken for a path stand in quotation marks, as in the errors of reading. */
    private static String path(String owner, String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            return owner + "[\"" + name + "\"]";
        }
        return owner.isEmpty() ? name : owner + "." + name;
    }

    private static List<String> properties(Class<?> owner) {
        return RecordFormat.typeOf(owner).map(RecordType::names).orElse(List.of());
    }
}
