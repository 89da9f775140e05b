package consumer

import java.time.LocalDate
import org.dialoguerecords.Delegation
import org.dialoguerecords.Dialogue
import org.dialoguerecords.Figure
import org.dialoguerecords.Individual
import org.dialoguerecords.OnBehalfOf
import org.dialoguerecords.Participant
import org.dialoguerecords.UnknownParticipant
import org.dialoguerecords.json.DialogueJson
import org.dialoguerecords.reference.ReferenceData
import org.dialoguerecords.samples.SampleDialogues
import org.dialoguerecords.tally.Tally

/** Without `else`: the compiler knows that there are no others. */
fun kind(participant: Participant): String = when (participant) {
    is Delegation -> "delegation"
    is Individual -> "individual"
    is UnknownParticipant -> "unknown"
}

fun main() {
    val sample = SampleDialogues.r2p2017()
    val day: LocalDate? = sample.endDate()
    check(day?.dayOfWeek == null)
    val title: String = sample.title()
    check(title.isNotEmpty())
    check(sample.participants().map(::kind).toSet() == setOf("delegation", "individual"))
    check(Tally.of(sample).count(Figure.STATES_REPRESENTED).min() == 49)

    val built = Dialogue.builder("water-2026", "Dialogue on water", LocalDate.of(2026, 3, 20))
        .addParticipant(Delegation.memberState("nor", "NOR"))
        .addStatement("s1", "nor") { it.onBehalfOf(OnBehalfOf.states("DNK", "NOR")) }
        .build()
    val renamed = built.with { it.title("Dialogue on clean water") }
    check(DialogueJson.read(DialogueJson.toJson(renamed)) == renamed)
    check("NOR" in Tally.of(built).statesThatSpoke().certain().map { it.code() })
    println(ReferenceData.standard().resolve("Swaziland", LocalDate.of(2017, 9, 6)).state().orElseThrow())
}
