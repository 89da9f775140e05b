package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dialoguerecords.Coverage;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.DialogueBuilder;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Position;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.Statement;

/**
 * A record written down in a few words.
 *
 * <p>Whoever takes the floor under a code of three capital letters is the delegation of that state; its id is the code.
 */
final class Meeting {

    private final DialogueBuilder builder;
    private final Set<String> delegations = new LinkedHashSet<>();

    private Meeting(String day) {
        builder = Dialogue.builder("meeting", "Meeting", LocalDate.parse(day));
    }

    static Meeting on(String day) {
        return new Meeting(day);
    }

    Meeting until(String day) {
        builder.endDate(LocalDate.parse(day));
        return this;
    }

    Meeting partial() {
        builder.coverage(Coverage.PARTIAL);
        return this;
    }

    Meeting with(Consumer<DialogueBuilder> changes) {
        changes.accept(builder);
        return this;
    }

    Meeting group(String id, Consumer<Group.Builder> group) {
        builder.addGroup(id, group);
        return this;
    }

    Meeting delegation(String id, DelegationCategory category, String party) {
        return delegation(id, category, party, null);
    }

    Meeting delegation(String id, DelegationCategory category, String party, String name) {
        delegations.add(id);
        builder.addParticipant(
                Delegation.builder(id, category).party(party).name(name).build());
        return this;
    }

    /** The delegation of the European Union, with the id {@code eu}. */
    Meeting europeanUnion() {
        return delegation("eu", DelegationCategory.REGIONAL_ORGANIZATION, "EU");
    }

    Meeting individual(String id, String function) {
        builder.addIndividual(id, individual -> individual.name(id).function(function));
        return this;
    }

    Meeting says(String id, String speaker) {
        return says(id, speaker, statement -> {});
    }

    Meeting says(String id, String speaker, Consumer<Statement.Builder> details) {
        Statement.Builder statement = Statement.builder(id, speaker);
        details.accept(statement);
        Statement finished = statement.build();
        addDelegation(speaker);
        finished.coSpeakers().forEach(this::addDelegation);
        builder.addStatement(finished);
        return this;
    }

    /** A statement of a delegation on behalf of a group, with no exception. */
    Meeting saysFor(String group, String id, String speaker) {
        return says(id, speaker, statement -> statement.onBehalfOf(List.of(OnBehalfOf.group(group))));
    }

    Meeting reports(Figure figure, int value, String source) {
        builder.addReported(figure, value, source);
        return this;
    }

    Meeting reports(Figure figure, int value, String source, Consumer<ReportedFigure.Builder> details) {
        builder.addReported(figure, source, reported -> details.accept(reported.value(value)));
        return this;
    }

    Dialogue record() {
        return builder.build();
    }

    Tally tally() {
        return Tally.of(record());
    }

    static Consumer<Statement.Builder> onBehalfOf(OnBehalfOf... entries) {
        return statement -> statement.onBehalfOf(List.of(entries));
    }

    static Consumer<Statement.Builder> on(LocalDate day) {
        return statement -> statement.date(day);
    }

    static Consumer<Statement.Builder> stance(String issue, Stance stance) {
        return statement -> statement.positions(List.of(Position.of(issue, stance)));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void addDelegation(String id) {
        if (id.matches("[A-Z]{3}") && delegations.add(id)) {
            builder.addParticipant(Delegation.memberState(id, id));
        }
    }
}
