package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerecords.Body;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.PresidingRole;
import org.dialoguerecords.Statement;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.Vote;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Puts a meeting of a public service into a dialogue: its document becomes a sitting, its turns statements. */
final class MeetingImport {

    private static final Map<String, String> BODIES = Map.of(
            "sc",
            Body.SECURITY_COUNCIL,
            "security council",
            Body.SECURITY_COUNCIL,
            "ga",
            Body.GENERAL_ASSEMBLY,
            "general assembly",
            Body.GENERAL_ASSEMBLY,
            "human rights council",
            Body.HUMAN_RIGHTS_COUNCIL,
            "hrc",
            Body.HUMAN_RIGHTS_COUNCIL,
            "economic and social council",
            Body.ECONOMIC_AND_SOCIAL_COUNCIL,
            "ecosoc",
            Body.ECONOMIC_AND_SOCIAL_COUNCIL);

    private final Dialogue dialogue;
    private final MeetingFile file;
    private final boolean isVouchedFor;
    private final ReferenceData reference;
    private final Draft draft;
    private final Set<String> undecidedChairs = new HashSet<>();
    private LocalDate day;
    private @Nullable String sitting;
    private @Nullable String chair;

    MeetingImport(Dialogue dialogue, ReferenceData reference, MeetingFile file, boolean isVouchedFor) {
        this.dialogue = dialogue;
        this.file = file;
        this.isVouchedFor = isVouchedFor;
        this.reference = reference;
        this.draft = new Draft(dialogue, reference);
        this.day = dialogue.date();
    }

    Imported read() {
        Optional<LocalDate> date =
                Optional.ofNullable(file.date()).flatMap(cell -> draft.values().day(cell, "sittings"));
        day = date.orElse(dialogue.date());
        if (file.symbol() != null) {
            sitting = draft.agenda().sitting(CellText.line(file.symbol().text()));
            draft.agenda().date(sitting, date.orElse(null));
        }
        List<Presiding> presiding = new ArrayList<>(dialogue.presiding());
        president().filter(one -> !presiding.contains(one)).ifPresent(presiding::add);
        file.members().forEach(this::member);
        file.agenda().forEach(this::item);
        List<Statement> statements = new ArrayList<>(dialogue.statements());
        for (MeetingFile.Turn turn : file.turns()) {
            statement(turn, "statements[" + statements.size() + "]").ifPresent(statements::add);
        }
        if (file.turns().isEmpty()) {
            draft.findings().add(Rule.NO_SPEAKERS, new Cell("", 1, 1), "");
        }
        List<Vote> votes = new ArrayList<>(dialogue.votes());
        for (MeetingFile.Ballot ballot : file.votes()) {
            votes.add(new MeetingVotes(reference, day, draft.findings())
                    .read(ballot, "v" + (votes.size() + 1), sitting, item(ballot.item()), votes.size()));
        }
        boolean isComplete =
                isVouchedFor && undecidedChairs.isEmpty() && !file.turns().isEmpty();
        Dialogue read = draft.finished(statements, isComplete)
                .with(copy -> copy.body(dialogue.body() == null ? body() : dialogue.body())
                        .presiding(presiding)
                        .votes(votes));
        return new Imported(read, draft.findings().inOrder());
    }

    private @Nullable String body() {
        Cell body = file.body();
        return body == null ? null : BODIES.get(Vocabulary.key(body.text()));
    }

    /** Who presides: a person, whatever state that person is of. */
    private Optional<Presiding> president() {
        MeetingFile.Person president = file.president();
        if (president == null) {
            return Optional.empty();
        }
        Individual.Builder person = Individual.builder("x").function("President");
        if (president.name() != null) {
            PersonName name = PersonName.of(CellText.line(president.name().text()));
            person.name(name.name()).honorific(name.honorific());
        }
        if (president.party() != null) {
            draft.words().read(CellText.line(president.party().text()), day).states().stream()
                    .findFirst()
                    .ifPresent(state -> person.state(state.code()));
        }
        chair = draft.participants().individual(person.build());
        Presiding presiding = Presiding.of(chair, PresidingRole.PRESIDENT);
        return Optional.of(sitting == null ? presiding : presiding.withSittings(sitting));
    }

    private void member(MeetingFile.Person member) {
        if (member.party() != null) {
            draft.speakers().read(row(member, null, member.party()), day, "participants");
        }
    }

    private @Nullable String item(MeetingFile.@Nullable Item item) {
        if (item == null) {
            return null;
        }
        String title = item.title() == null ? "" : CellText.line(item.title().text());
        String number = item.number() == null ? "" : CellText.line(item.number().text());
        return number.isEmpty() ? draft.agenda().item(title) : draft.agenda().item(number, title);
    }

    private Optional<Statement> statement(MeetingFile.Turn turn, String path) {
        if (turn.who().name() == null && turn.who().party() == null && turn.function() == null && !turn.isChair()) {
            draft.findings().add(Rule.ROW_NOT_READ, turn.place(), path, shown(turn));
            return Optional.empty();
        }
        boolean byChair = turn.isChair() || isChair(turn);
        RowSpeakers.Voice voice = byChair ? chair(turn, path) : speaker(turn, path);
        List<OnBehalfOf> entries =
                draft.onBehalfOf(voice, Optional.ofNullable(turn.onBehalfOf()), day, path, file.isRecognized());
        String item = item(turn.item());
        Statement.Builder statement = draft.statement(voice)
                .kind(kind(turn))
                .sitting(sitting)
                .agendaItems(item == null ? List.of() : List.of(item))
                .onBehalfOf(entries)
                .recording(turn.recording())
                .text(
                        turn.paragraphs().isEmpty()
                                ? null
                                : turn.paragraphs().stream().map(Cell::text).collect(Collectors.joining("\n")));
        if (turn.language() != null) {
            draft.values().language(turn.language(), path + ".language").ifPresent(statement::language);
        }
        undecided(turn, byChair, !entries.isEmpty(), path);
        return Optional.of(statement.build());
    }

    private static StatementKind kind(MeetingFile.Turn turn) {
        if (turn.isChair()) {
            return StatementKind.CHAIR_REMARKS;
        }
        return turn.explainsVote() ? StatementKind.EXPLANATION_OF_VOTE : StatementKind.INTERVENTION;
    }

    /** "The President" without a state: whoever presides. */
    private static boolean isChair(MeetingFile.Turn turn) {
        Cell name = turn.who().name();
        return turn.who().party() == null
                && name != null
                && PersonName.isOffice(CellText.line(name.text()))
                && Vocabulary.key(name.text()).matches("(?:the )?(?:acting )?(?:president|chair\\w*)");
    }

    private RowSpeakers.Voice chair(MeetingFile.Turn turn, String path) {
        Cell place = turn.who().name() == null ? turn.place() : turn.who().name();
        if (chair != null) {
            return new RowSpeakers.Voice(List.of(chair), null, "", place);
        }
        Cell office = turn.function() == null ? place : turn.function();
        String function = CellText.line(office.text()).isEmpty() ? "President" : CellText.line(office.text());
        Individual.Builder person = Individual.builder("x").function(function);
        Cell party = turn.who().party();
        if (party != null) {
            party(party).states().stream().findFirst().ifPresent(state -> person.state(state.code()));
            mayBeHeadOfState(party, office, function, path);
        }
        return new RowSpeakers.Voice(List.of(draft.participants().individual(person.build())), null, "", place);
    }

    /** Of whom only "President" and a state are said: the chair, or the president of that state. Said once of each. */
    private void mayBeHeadOfState(Cell party, Cell office, String function, String path) {
        String who = function + ", " + CellText.line(party.text());
        if (undecidedChairs.add(who)) {
            draft.findings().add(Rule.UNDECIDED_WORDS, office, path + ".speaker", who);
        }
    }

    private SpeakerWords.Speaker party(Cell cell) {
        return draft.words().read(named(cell).text(), day);
    }

    private RowSpeakers.Voice speaker(MeetingFile.Turn turn, String path) {
        Cell first = Objects.requireNonNullElse(
                turn.who().party(),
                Objects.requireNonNullElse(
                        turn.who().name(), Objects.requireNonNullElse(turn.function(), turn.place())));
        return draft.speakers().read(row(turn.who(), turn.function(), first), day, path);
    }

    /** A turn as a row of a table: the party, else the person, else the office is who speaks. */
    private Sheet.Row row(MeetingFile.Person who, @Nullable Cell function, Cell speaker) {
        Map<SpeakersColumn, Cell> cells = new EnumMap<>(SpeakersColumn.class);
        cells.put(SpeakersColumn.SPEAKER, named(speaker));
        if (who.party() != null && who.name() != null) {
            cells.put(SpeakersColumn.NAME, who.name());
        }
        if (function != null && !function.equals(speaker)) {
            cells.put(SpeakersColumn.FUNCTION, function);
        }
        return new Sheet.Row(cells, speaker);
    }

    /** The name of a state where its code stands. */
    private Cell named(Cell cell) {
        return reference
                .findState(CellText.line(cell.text()))
                .map(state -> new Cell(state.name(Locale.ENGLISH, day), cell.line(), cell.column()))
                .orElse(cell);
    }

    private void undecided(MeetingFile.Turn turn, boolean byChair, boolean hasOnBehalf, String path) {
        for (Cell paragraph : turn.paragraphs()) {
            UndecidedWords.in(paragraph.text(), hasOnBehalf, byChair)
                    .forEach(sentence ->
                            draft.findings().add(Rule.UNDECIDED_WORDS, paragraph, path + ".text", sentence));
        }
    }

    private static String shown(MeetingFile.Turn turn) {
        return turn.paragraphs().isEmpty()
                ? ""
                : CellText.line(turn.paragraphs().get(0).text());
    }
}
