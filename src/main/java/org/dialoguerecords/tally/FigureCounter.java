package org.dialoguerecords.tally;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Delivery;
import org.dialoguerecords.Figure;
import org.dialoguerecords.Stance;
import org.dialoguerecords.StatementKind;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.counting.FloorCounter;
import org.dialoguerecords.counting.GroupStatements;
import org.dialoguerecords.counting.SpeechCounter;
import org.dialoguerecords.counting.StatementCounter;
import org.dialoguerecords.counting.VoteCounter;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reading.GroupMembers;
import org.dialoguerecords.reading.GroupsByDay;
import org.dialoguerecords.reading.SizeRange;
import org.jspecify.annotations.Nullable;

/** Counts the figures of a dialogue, each when somebody first asks for it. */
final class FigureCounter {

    private static final int FIGURES = Figure.values().length;

    private final CountedDialogue dialogue;
    private final Representations representations;
    private final BiFunction<String, Stance, Count> positions;
    private final AtomicReferenceArray<@Nullable Count> ofWhole = new AtomicReferenceArray<>(FIGURES);
    private final Map<Asked, Count> counts = new ConcurrentHashMap<>();
    private @Nullable FloorCounter floor;
    private @Nullable StatementCounter statements;
    private @Nullable SpeechCounter speeches;
    private @Nullable GroupStatements groupStatements;
    private @Nullable Sponsorships sponsorships;

    FigureCounter(
            CountedDialogue dialogue, Representations representations, BiFunction<String, Stance, Count> positions) {
        this.dialogue = dialogue;
        this.representations = representations;
        this.positions = positions;
    }

    private record Asked(Figure figure, String about) {

        // Written out, as it is asked for each group and issue of each dialogue.
        @Override
        public int hashCode() {
            return 31 * figure.hashCode() + about.hashCode();
        }
    }

    /** Who took the floor, and who else may have. */
    Speakers speakers() {
        return Speakers.of(dialogue, floor());
    }

    private synchronized FloorCounter floor() {
        if (floor == null) {
            floor = new FloorCounter(dialogue);
        }
        return floor;
    }

    private synchronized StatementCounter statements() {
        if (statements == null) {
            statements = new StatementCounter(dialogue);
        }
        return statements;
    }

    private synchronized GroupStatements groupStatements() {
        if (groupStatements == null) {
            groupStatements = new GroupStatements(dialogue);
        }
        return groupStatements;
    }

    private synchronized Sponsorships sponsorships() {
        if (sponsorships == null) {
            sponsorships = new Sponsorships(dialogue);
        }
        return sponsorships;
    }

    private synchronized SpeechCounter speeches() {
        if (speeches == null) {
            speeches = new SpeechCounter(dialogue);
        }
        return speeches;
    }

    /** The figure, of one group, issue, rank, vote or document if it is about one. */
    Count count(Figure figure, @Nullable String about) {
        return about == null ? count(figure) : countOf(figure, about);
    }

    @SuppressWarnings("EnumOrdinal") // the numbers never leave the library
    private Count count(Figure figure) {
        Count known = ofWhole.get(figure.ordinal());
        if (known == null) {
            known = Count.of(work(figure, null));
            ofWhole.set(figure.ordinal(), known);
        }
        return known;
    }

    /** The same of a figure about one thing, for which nobody will ask again. */
    Count countOnce(Figure figure, String about) {
        return Count.of(work(figure, about));
    }

    private Count countOf(Figure figure, String about) {
        Asked asked = new Asked(figure, about);
        Count known = counts.get(asked);
        if (known == null) {
            known = Count.of(work(figure, about));
            counts.put(asked, known);
        }
        return known;
    }

    private SizeRange work(Figure figure, @Nullable String about) {
        return switch (figure) {
            case STATEMENTS -> statements().count();
            case SPEECHES -> speeches().count();
            case SPEAKERS -> speeches().countSpeakers();
            case DELEGATIONS_SPOKE -> floor().parties();
            case MEMBER_STATES_SPOKE -> floor().memberStates();
            case OBSERVERS_SPOKE -> floor().observers();
            case REGIONAL_ORGANIZATIONS_SPOKE -> floor().organizations(DelegationCategory.REGIONAL_ORGANIZATION);
            case CIVIL_SOCIETY_SPOKE -> floor().organizations(DelegationCategory.CIVIL_SOCIETY);
            case UN_ENTITIES_SPOKE -> floor().organizations(DelegationCategory.UN_ENTITY);
            case COUNTRIES_SPOKE -> floor().countries();
            case PANELLISTS -> speeches().countIndividuals(StatementKind.PANEL_PRESENTATION);
            case SPEAKERS_OF_RANK -> speeches().countOfRank(required(figure, about, "rank"));
            case WOMEN_SPOKE -> speeches().countWomen();
            case STATES_REPRESENTED -> representations.states().count();
            case COUNTRIES_REPRESENTED -> withObservers().states().count();
            case OBSERVERS_REPRESENTED ->
                representations.observers().count(representations.states().unknown());
            case STATEMENTS_IN_WRITING -> statements().count(Delivery.IN_WRITING);
            case STATEMENTS_NOT_DELIVERED -> statements().count(Delivery.NOT_DELIVERED);
            case GROUP_SIZE -> groupSize(required(figure, about, "group"));
            case GROUP_STATEMENTS -> groupStatements().count(about);
            case STATES_SUPPORTING -> onSide(Stance.SUPPORTS, required(figure, about, "issue"));
            case STATES_OPPOSING -> onSide(Stance.OPPOSES, required(figure, about, "issue"));
            case VOTES_IN_FAVOUR, VOTES_AGAINST, ABSTENTIONS, NOT_VOTING ->
                new VoteCounter(dialogue, required(figure, about, "vote")).count(figure);
            case SPONSORS -> sponsorships().count(required(figure, about, "document"));
            case ORDINAL_IN_SERIES -> SizeRange.atLeast(1);
            case OTHER -> SizeRange.atLeast(0);
        };
    }

    private Representations withObservers() {
        CountedDialogue withObservers = dialogue.withObserversAsStates();
        return dialogue == withObservers ? representations : new Representations(withObservers);
    }

    private SizeRange onSide(Stance side, String issue) {
        return positions.apply(issue, side).range();
    }

    /** How many members a group has, states and organisations together, on one of the days of the dialogue. */
    private SizeRange groupSize(String id) {
        GroupsByDay groups = dialogue.reading().groups();
        Optional<SizeRange> stated = groups.statedSize(id);
        if (stated.isPresent()) {
            return stated.get();
        }
        int min = Integer.MAX_VALUE;
        int max = 0;
        for (LocalDate day : groups.changes(id, dialogue.reading().days())) {
            GroupMembers members = groups.of(id, Days.on(day));
            min = Math.min(
                    min,
                    members.states().certain().size()
                            + members.certainOrganizations().size());
            if (members.areSomeUnknown()) {
                return SizeRange.atLeast(min);
            }
            max = Math.max(
                    max,
                    members.states().possible().size() + members.organizations().size());
        }
        return SizeRange.between(min, max);
    }

    private static String required(Figure figure, @Nullable String about, String what) {
        if (about == null) {
            throw new IllegalArgumentException(figure + " is about one " + what + ": expected its id, as in count("
                    + figure + ", id), found none");
        }
        return about;
    }
}
