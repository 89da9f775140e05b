package org.dialoguerecords.table;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Recording;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.UnknownCodeException;
import org.dialoguerecords.tally.Comparison;
import org.dialoguerecords.tally.Count;
import org.dialoguerecords.tally.Representation;
import org.dialoguerecords.tally.Tally;
import org.jspecify.annotations.Nullable;

/** The rows of the tidy tables of one dialogue after the other. */
final class TidyRows {

    private static final Pattern OFFSET = Pattern.compile("(?:(\\d+):)?(\\d{1,2}):(\\d{2})(?:\\.\\d+)?");

    private final TidyFiles files;

    TidyRows(TidyFiles files) {
        this.files = files;
    }

    void write(Dialogue dialogue, Tally tally) {
        int position = 0;
        for (Statement statement : dialogue.statements()) {
            position++;
            statement(dialogue, statement, position);
        }
        dialogue.participants().forEach(participant -> participant(dialogue.id(), participant));
        representations(dialogue.id(), tally);
        figures(dialogue, tally);
        tally.compareWithReported().forEach(comparison -> comparison(dialogue.id(), comparison));
    }

    private void statement(Dialogue dialogue, Statement statement, int position) {
        Participant speaker = dialogue.findParticipant(statement.speaker()).orElse(null);
        Recording recording = statement.recording();
        Long start = recording == null ? null : seconds(recording.start());
        Long end = recording == null ? null : seconds(recording.end());
        boolean timed = start != null && end != null && end >= start;
        files.write(
                TidyFiles.Table.STATEMENTS,
                dialogue.id(),
                statement.id(),
                Integer.toString(position),
                text(statement.date()),
                text(statement.sitting()),
                list(statement.agendaItems()),
                statement.kind().name(),
                statement.delivery().name(),
                text(statement.language()),
                statement.speaker(),
                speaker instanceof Delegation delegation ? text(delegation.party()) : "",
                list(statement.coSpeakers()),
                text(statement.deliveredBy()),
                list(statement.onBehalfOf().stream().map(EntryText::of).toList()),
                list(statement.alignsWith()),
                list(statement.dissociatesFrom()),
                recording == null ? "" : recording.url(),
                text(start),
                timed ? Long.toString(Objects.requireNonNull(end) - Objects.requireNonNull(start)) : "");
    }

    private static @Nullable Long seconds(@Nullable String offset) {
        Matcher matcher = OFFSET.matcher(text(offset));
        if (!matcher.matches()) {
            return null;
        }
        long hours = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
        return (hours * 60 + Long.parseLong(matcher.group(2))) * 60 + Long.parseLong(matcher.group(3));
    }

    private void participant(String dialogue, Participant participant) {
        if (participant instanceof Delegation delegation) {
            if (delegation.representatives().isEmpty()) {
                delegation(dialogue, delegation, null);
            }
            delegation.representatives().forEach(person -> delegation(dialogue, delegation, person));
        } else if (participant instanceof Individual person) {
            files.write(
                    TidyFiles.Table.PARTICIPANTS,
                    dialogue,
                    person.id(),
                    person.type(),
                    "",
                    "",
                    "",
                    text(person.name()),
                    text(person.honorific()),
                    text(person.function()),
                    text(person.rank()),
                    text(person.gender()),
                    text(person.state()));
        } else {
            files.write(
                    TidyFiles.Table.PARTICIPANTS,
                    dialogue,
                    participant.id(),
                    participant.type(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }
    }

    private void delegation(String dialogue, Delegation delegation, @Nullable Representative person) {
        files.write(
                TidyFiles.Table.PARTICIPANTS,
                dialogue,
                delegation.id(),
                delegation.type(),
                delegation.category().name(),
                text(delegation.party()),
                text(delegation.name()),
                person == null ? "" : person.name(),
                person == null ? "" : text(person.honorific()),
                person == null ? "" : text(person.function()),
                person == null ? "" : text(person.rank()),
                person == null ? "" : text(person.gender()),
                "");
    }

    private void representations(String dialogue, Tally tally) {
        for (State state : tally.statesRepresented().possible()) {
            for (Representation reason : tally.representationsOf(state.code())) {
                files.write(
                        TidyFiles.Table.REPRESENTATIONS,
                        dialogue,
                        reason.statement(),
                        state.code(),
                        reason.basis().name(),
                        text(reason.group()),
                        text(reason.through()),
                        Boolean.toString(reason.certain()));
            }
        }
    }

    private void figures(Dialogue dialogue, Tally tally) {
        for (Figure figure : Figure.values()) {
            switch (figure.about()) {
                case DIALOGUE -> figure(dialogue.id(), figure, "", tally.count(figure));
                case GROUP_OR_ALL -> {
                    figure(dialogue.id(), figure, "", tally.count(figure));
                    groups(dialogue).forEach(group -> figure(dialogue.id(), tally, figure, group));
                }
                case GROUP -> groups(dialogue).forEach(group -> figure(dialogue.id(), tally, figure, group));
                case ISSUE ->
                    dialogue.issues().stream()
                            .map(Issue::id)
                            .forEach(issue -> figure(dialogue.id(), tally, figure, issue));
                case VOTE ->
                    dialogue.votes().stream().map(Vote::id).forEach(vote -> figure(dialogue.id(), tally, figure, vote));
                case SYMBOL ->
                    dialogue.documents().stream()
                            .filter(document -> !document.sponsors().isEmpty())
                            .map(Document::symbols)
                            .flatMap(symbols -> symbols.stream().limit(1))
                            .forEach(symbol -> figure(dialogue.id(), tally, figure, symbol));
                case RANK -> ranks(dialogue).forEach(rank -> figure(dialogue.id(), tally, figure, rank));
                case SERIES, NAME -> {}
            }
        }
    }

    private static NavigableSet<String> groups(Dialogue dialogue) {
        NavigableSet<String> groups = new TreeSet<>();
        dialogue.groups().stream().map(Group::id).forEach(groups::add);
        dialogue.statements().stream()
                .flatMap(statement -> Stream.concat(statement.onBehalfOf().stream(), statement.aligned().stream()))
                .flatMap(entry -> Stream.ofNullable(entry.group()))
                .forEach(groups::add);
        return groups;
    }

    private static NavigableSet<String> ranks(Dialogue dialogue) {
        NavigableSet<String> ranks = new TreeSet<>();
        for (Participant participant : dialogue.participants()) {
            if (participant instanceof Individual person && person.rank() != null) {
                ranks.add(person.rank());
            } else if (participant instanceof Delegation delegation) {
                delegation.representatives().stream()
                        .flatMap(person -> Stream.ofNullable(person.rank()))
                        .forEach(ranks::add);
            }
        }
        return ranks;
    }

    private void figure(String dialogue, Tally tally, Figure figure, String about) {
        try {
            figure(dialogue, figure, about, tally.count(figure, about));
        } catch (UnknownCodeException e) {
            return; // a group that nobody knows has no figures of its own
        }
    }

    private void figure(String dialogue, Figure figure, String about, Count count) {
        files.write(
                TidyFiles.Table.FIGURES,
                dialogue,
                figure.name(),
                about,
                Integer.toString(count.min()),
                number(count.max()));
    }

    private void comparison(String dialogue, Comparison comparison) {
        ReportedFigure reported = comparison.reported();
        files.write(
                TidyFiles.Table.COMPARISONS,
                dialogue,
                reported.figure().name(),
                about(reported),
                text(reported.among()),
                text(reported.outside()),
                text(reported.asOf()),
                reported.source(),
                reported.qualifier().name(),
                text(reported.value()),
                Integer.toString(comparison.computed().min()),
                number(comparison.computed().max()),
                comparison.verdict().name(),
                text(reported.wording()));
    }

    private static String about(ReportedFigure figure) {
        return Stream.of(figure.group(), figure.issue(), figure.rank(), figure.vote(), figure.symbol(), figure.name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String list(List<String> values) {
        return String.join(";", values);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
