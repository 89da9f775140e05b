package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Gender;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Representative;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.validation.Rule;
import org.jspecify.annotations.Nullable;

/** Makes participants of those who speak in the rows of a table. */
final class RowSpeakers {

    private static final String INDIVIDUAL = "INDIVIDUAL";

    private final Participants participants;
    private final SpeakerWords words;
    private final CellValues values;
    private final TableFindings findings;
    private boolean leavesOpen;

    RowSpeakers(Participants participants, SpeakerWords words, CellValues values, TableFindings findings) {
        this.participants = participants;
        this.words = words;
        this.values = values;
        this.findings = findings;
    }

    /**
     * Whoever takes the floor in one row.
     *
     * @param participants the ids of the participants, at least one
     * @param deliveredBy the name of the person who speaks for a delegation, if it is known
     * @param onBehalf the words beside the speaker that say for whom, or empty
     * @param cell where all that stands
     */
    record Voice(List<String> participants, @Nullable String deliveredBy, String onBehalf, Cell cell) {}

    /** Whether somebody spoke who may be a state and whom nobody knows: a count must not take that for none. */
    boolean leavesOpen() {
        return leavesOpen;
    }

    Voice read(Sheet.Row row, LocalDate day, String path) {
        Cell cell = row.find(SpeakersColumn.SPEAKER)
                .or(() -> row.find(SpeakersColumn.NAME))
                .orElse(row.first());
        SpeakerWords.Speaker speaker = words.read(CellText.line(cell.text()), day);
        Optional<String> category = row.find(SpeakersColumn.CATEGORY)
                .filter(Cell::says)
                .flatMap(said -> values.word(said, Vocabulary.CATEGORIES, path + ".speaker"));
        Optional<String> known = participants.find(speaker.text());
        boolean isPerson = category.filter(INDIVIDUAL::equals).isPresent();
        Optional<Individual> person = known.isPresent() || (speaker.isKnown() && !isPerson)
                ? Optional.empty()
                : person(row, speaker, isPerson);
        if (person.isPresent()) {
            if (!isPerson && !PersonName.isOffice(speaker.text())) {
                findings.add(Rule.UNKNOWN_NAME, cell, path + ".speaker", speaker.text());
            }
            Individual described = described(person.get(), row, path);
            return new Voice(List.of(participants.individual(described)), null, speaker.onBehalf(), cell);
        }
        List<String> ids = known.map(List::of).orElseGet(() -> delegations(speaker, cell, category, day, path));
        return new Voice(ids, voice(row, speaker, ids.get(0), path), speaker.onBehalf(), cell);
    }

    /** A person who speaks for no delegation: one who is said to, one with "Mr." and no party, or an office of nobody's. */
    private static Optional<Individual> person(Sheet.Row row, SpeakerWords.Speaker speaker, boolean isPerson) {
        PersonName name = PersonName.of(speaker.text());
        String named = row.text(SpeakersColumn.NAME);
        if (speaker.isKnown()) { // an ambassador on a panel
            PersonName who = PersonName.of(named.isEmpty() ? speaker.person() : named);
            String state =
                    speaker.states().stream().map(State::code).findFirst().orElse(null);
            return who.name().isEmpty()
                    ? Optional.empty()
                    : Optional.of(who.individual().with(copy -> copy.state(state)));
        }
        if (PersonName.isOffice(speaker.text())) {
            PersonName who = PersonName.of(named);
            Individual office = Individual.builder("x").function(speaker.text()).build();
            return Optional.of(
                    named.isEmpty() || named.equals(speaker.text())
                            ? office
                            : office.with(copy -> copy.name(who.name()).honorific(who.honorific())));
        }
        boolean isNamed = name.hasHonorific() && speaker.party().equals(speaker.text());
        return isPerson || isNamed ? Optional.of(name.individual()) : Optional.empty();
    }

    private Individual described(Individual person, Sheet.Row row, String path) {
        String function = row.text(SpeakersColumn.FUNCTION);
        return person.with(copy -> {
            copy.function(function.isEmpty() ? person.function() : function);
            row.find(SpeakersColumn.RANK)
                    .filter(Cell::says)
                    .flatMap(cell -> values.rank(cell, path + ".speaker"))
                    .ifPresent(copy::rank);
            gender(row, path).ifPresent(copy::gender);
        });
    }

    private List<String> delegations(
            SpeakerWords.Speaker speaker, Cell cell, Optional<String> category, LocalDate day, String path) {
        if (!speaker.states().isEmpty()) {
            return speaker.states().stream()
                    .map(state -> participants.state(state, day))
                    .toList();
        }
        Optional<Organization> organization = speaker.organization();
        if (organization.isPresent()) {
            return List.of(participants.organization(organization.get(), day));
        }
        String where = path + ".speaker";
        DelegationCategory said = category.map(DelegationCategory::valueOf)
                .filter(kind -> kind != DelegationCategory.MEMBER_STATE && kind != DelegationCategory.OBSERVER_STATE)
                .orElse(null);
        if (speaker.gone().isPresent()) {
            String code = speaker.gone().get().code();
            findings.add(Rule.STATE_NOT_ON_DATE, cell, where, code, "date", day.toString());
        } else if (speaker.ambiguous().isPresent()) {
            String states = OnBehalfWords.codes(speaker.ambiguous().get());
            findings.add(Rule.AMBIGUOUS_NAME, cell, where, speaker.party(), "states", states);
        } else if (said == null) {
            findings.add(Rule.UNKNOWN_NAME, cell, where, speaker.party().isEmpty() ? speaker.text() : speaker.party());
        }
        leavesOpen = leavesOpen || said == null || speaker.ambiguous().isPresent();
        String name = speaker.person().isEmpty() ? speaker.text() : speaker.party();
        return List.of(participants.delegation(
                name.isEmpty() ? speaker.text() : name, said == null ? DelegationCategory.OTHER : said));
    }

    /** The person who speaks for a delegation, put into it; nothing if none is named. */
    private @Nullable String voice(Sheet.Row row, SpeakerWords.Speaker speaker, String delegation, String path) {
        String named = row.text(SpeakersColumn.NAME);
        String inBrackets =
                named.isEmpty() ? "" : words.read(named, LocalDate.EPOCH).person();
        String text = named.isEmpty() ? speaker.person() : inBrackets.isEmpty() ? named : inBrackets;
        if (text.isEmpty() || (participants.party(delegation).isEmpty() && text.equals(speaker.text()))) {
            return null;
        }
        String function = row.text(SpeakersColumn.FUNCTION);
        String office = function.isEmpty() ? speaker.function() : function;
        Representative person = PersonName.of(text)
                .representative()
                .withFunction(office.isEmpty() ? null : office)
                .withRank(row.find(SpeakersColumn.RANK)
                        .filter(Cell::says)
                        .flatMap(cell -> values.rank(cell, path + ".deliveredBy"))
                        .orElse(null))
                .withGender(gender(row, path).orElse(null));
        participants.voice(delegation, person);
        return person.name();
    }

    private Optional<Gender> gender(Sheet.Row row, String path) {
        return row.find(SpeakersColumn.GENDER)
                .filter(Cell::says)
                .flatMap(cell -> values.word(cell, Vocabulary.GENDERS, Gender.class, path + ".speaker"));
    }
}
