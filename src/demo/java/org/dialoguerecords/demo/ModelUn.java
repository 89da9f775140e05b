package org.dialoguerecords.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.reference.DateWindow;
import org.dialoguerecords.reference.MembershipFact;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.reference.StateGroup;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.Tally;

/**
 * A Model UN with states and groups of its own: defined in code or in tables, alone or beside the real ones, and a
 * dialogue of it counted.
 */
public final class ModelUn {

    /** The tables of the same states and groups, to be opened from the directory of the project. */
    public static final Path TABLES = Path.of("src/demo/model-un");

    private static final LocalDate FOUNDED = LocalDate.of(2024, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private ModelUn() {}

    /** Its states and groups, defined in code. */
    public static ReferenceData inCode() {
        return ReferenceData.builder("rivermead-2026")
                .state("ATL", "Atlantis")
                .name("ATL", Locale.FRENCH, "Atlantide")
                .state("BLF", "Blefuscu")
                .state("LLP", "Lilliput")
                .state("RUR", "Ruritania")
                .state("UTO", "Utopia")
                .group(StateGroup.of("MUN", "Model UN of Rivermead"))
                .members("MUN", FOUNDED, "ATL", "BLF", "LLP", "RUR", "UTO")
                .group(StateGroup.of("ISLANDS", "Island League", "the island States"))
                .members("ISLANDS", FOUNDED, "ATL", "LLP")
                // Blefuscu left on the day of the dialogue: the end is the first day on which it is no member.
                .membership(MembershipFact.between("ISLANDS", "BLF", FOUNDED, DAY))
                // Utopia joined in 2026, nobody remembers when.
                .membership(MembershipFact.since("ISLANDS", "UTO", DateWindow.parseFirstDay("2026")))
                .build();
    }

    /** The same from a directory of tables. */
    public static ReferenceData inTables(Path directory) {
        return ReferenceData.builder("rivermead-2026").read(directory).build();
    }

    /** The same beside every state and group of the United Nations. */
    public static ReferenceData besideTheUnitedNations() {
        return inCode().combinedWith(ReferenceData.standard());
    }

    /** Real states join in: a new list of members replaces that of the included data, all else stays. */
    public static ReferenceData withGuests() {
        return ReferenceData.builder("rivermead-2026-with-guests")
                .include(inCode())
                .include(ReferenceData.standard())
                .group(StateGroup.of("MUN", "Model UN of Rivermead"))
                .members("MUN", FOUNDED, "ATL", "BLF", "LLP", "RUR", "UTO")
                .members("MUN", DAY, "EST", "LVA", "LTU")
                .build();
    }

    /** A dialogue in which Atlantis speaks for the Island League, and Ruritania aligns itself with it. */
    public static Dialogue dialogue() {
        return Dialogue.builder("rivermead-2026-03-14", "Dialogue on the rising sea", DAY)
                .addParticipant(Delegation.memberState("atl", "ATL"))
                .addParticipant(Delegation.memberState("rur", "RUR"))
                .addStatement("s1", "atl", statement -> statement.onBehalfOf(OnBehalfOf.group("ISLANDS")))
                .addStatement("s2", "rur", statement -> statement.alignsWith("s1"))
                .build();
    }

    /** The same with a guest who speaks for the Baltic states, a group of the standard data. */
    public static Dialogue dialogueWithGuests() {
        return dialogue()
                .with(dialogue -> dialogue.addParticipant(Delegation.memberState("lva", "LVA"))
                        .addStatement("s3", "lva", statement -> statement.onBehalfOf(OnBehalfOf.group("BALTIC"))));
    }

    /** The count of a dialogue, where members of the Model UN are what the United Nations' are elsewhere. */
    public static Tally count(Dialogue dialogue, ReferenceData reference) {
        return Tally.of(dialogue, reference, CountingRules.standard().withUniverse("MUN"));
    }

    /** Counts the dialogue among the Model UN's own states, and with guests. */
    public static void main(String[] args) {
        explain(count(dialogue(), inTables(TABLES)), "LLP", "RUR", "UTO", "BLF");
        explain(count(dialogueWithGuests(), withGuests()), "LLP", "EST", "LVA");
    }

    private static void explain(Tally tally, String... codes) {
        System.out.println(tally.referenceVersion() + ": " + tally.sentence() + ".");
        for (String code : codes) {
            System.out.println("- " + tally.explain(code));
        }
    }
}
