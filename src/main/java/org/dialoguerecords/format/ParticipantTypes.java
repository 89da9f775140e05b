package org.dialoguerecords.format;

import java.util.List;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Gender;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Presiding;
import org.dialoguerecords.PresidingRole;
import org.dialoguerecords.Rank;
import org.dialoguerecords.Representative;
import org.dialoguerecords.UnknownParticipant;

/** The types of whoever can take the floor. */
final class ParticipantTypes {

    /** The known words for ranks, of figures too. */
    static String[] ranks() {
        return new String[] {
            Rank.HEAD_OF_STATE,
            Rank.VICE_PRESIDENT,
            Rank.CROWN_PRINCE,
            Rank.HEAD_OF_GOVERNMENT,
            Rank.DEPUTY_HEAD_OF_GOVERNMENT,
            Rank.MINISTER,
            Rank.VICE_MINISTER,
            Rank.HEAD_OF_DELEGATION
        };
    }

    private static final String GENDER = "The gender, where the source says it; never guessed from a name.";

    static final RecordType<Representative> REPRESENTATIVE = RecordType.of(
                    Representative.class, Wording.EXPECTED_REPRESENTATIVE, "A person who voices a delegation.")
            .required(Kind.TEXT, "name", Representative::name, "The name, as the source wrote it.")
            .optional(
                    Kind.TEXT,
                    "honorific",
                    Representative::honorific,
                    "What the source put before the name.",
                    "Dr.",
                    "H.E. Mr.")
            .optional(
                    Kind.TEXT,
                    "function",
                    Representative::function,
                    "The office in the delegation.",
                    "Permanent Representative")
            .optional(Kind.WORD, "rank", Representative::rank, "The rank.", ranks())
            .optionalOneOf(Gender.class, "gender", Representative::gender, GENDER)
            .make(
                    values -> new Representative(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Representative::extensions);

    static final RecordType<Delegation> DELEGATION = RecordType.of(
                    Delegation.class,
                    Wording.EXPECTED_PARTICIPANT,
                    "The representation of one party: a state, an observer, an organisation.")
            .fixed("type", "delegation", "The type of participant.")
            .required(Kind.ID, "id", Delegation::id, "The id by which statements name the delegation.")
            .oneOf(DelegationCategory.class, "category", Delegation::category, "What kind of party it represents.")
            .optional(
                    Kind.ID,
                    "party",
                    Delegation::party,
                    "The code of the state or organisation that it represents.",
                    "NLD",
                    "EU")
            .optional(Kind.TEXT, "name", Delegation::name, "The name of the party, as the source wrote it.")
            .records(
                    "representatives",
                    List.of(REPRESENTATIVE),
                    Delegation::representatives,
                    "The persons who voice it.")
            .optional(Kind.IDS, "sources", Delegation::sources, "Ids of the sources.")
            .make(
                    values -> new Delegation(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Delegation::extensions);

    static final RecordType<Individual> INDIVIDUAL = RecordType.of(
                    Individual.class,
                    Wording.EXPECTED_PARTICIPANT,
                    "A person who speaks in an office of their own and not for a delegation.")
            .fixed("type", "individual", "The type of participant.")
            .required(Kind.ID, "id", Individual::id, "The id by which statements name the individual.")
            .optional(Kind.TEXT, "name", Individual::name, "The name, as the source wrote it.")
            .optional(Kind.TEXT, "honorific", Individual::honorific, "What the source put before the name.")
            .optional(Kind.TEXT, "function", Individual::function, "The office in which the individual speaks.")
            .optional(
                    Kind.ID,
                    "state",
                    Individual::state,
                    "The code of the state whose national or ambassador the individual is; it counts for nothing.")
            .optional(Kind.WORD, "rank", Individual::rank, "The rank.", ranks())
            .optionalOneOf(Gender.class, "gender", Individual::gender, GENDER)
            .optional(Kind.IDS, "sources", Individual::sources, "Ids of the sources.")
            .make(
                    values -> new Individual(
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.next(),
                            values.extensions()),
                    Individual::extensions);

    static final RecordType<UnknownParticipant> UNKNOWN_PARTICIPANT = RecordType.of(
                    UnknownParticipant.class,
                    Wording.EXPECTED_PARTICIPANT,
                    "A participant of a type that this version does not know, kept with all that is said of it.")
            .required(Kind.TYPE, "type", UnknownParticipant::type, "The unknown type, a word.")
            .required(Kind.ID, "id", UnknownParticipant::id, "The id by which statements name the participant.")
            .make(
                    values -> new UnknownParticipant(values.next(), values.next(), values.extensions()),
                    UnknownParticipant::extensions);

    static final RecordType<Presiding> PRESIDING = RecordType.of(
                    Presiding.class,
                    Wording.EXPECTED_ENTRY,
                    "Who presides over a dialogue, or over some of its sittings. To preside is not to take the floor.")
            .required(Kind.ID, "individual", Presiding::individual, "The id of the individual who presides.")
            .required(
                    Kind.WORD,
                    "role",
                    Presiding::role,
                    "In which role.",
                    PresidingRole.PRESIDENT,
                    PresidingRole.VICE_PRESIDENT,
                    PresidingRole.ACTING_PRESIDENT,
                    PresidingRole.CHAIR,
                    PresidingRole.CO_CHAIR,
                    PresidingRole.VICE_CHAIR,
                    PresidingRole.MODERATOR,
                    PresidingRole.FACILITATOR)
            .optional(Kind.IDS, "sittings", Presiding::sittings, "Ids of the sittings; none means the whole dialogue.")
            .make(
                    values -> new Presiding(values.next(), values.next(), values.next(), values.extensions()),
                    Presiding::extensions);

    private ParticipantTypes() {}
}
