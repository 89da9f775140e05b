package org.dialoguerecords.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Representative;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person, and what stands before it.
 *
 * @param honorific what stands before it: "Mr.", "H.E. Ms."; or nothing
 * @param name the rest
 */
record PersonName(@Nullable String honorific, String name) {

    private static final Pattern HONORIFIC = Pattern.compile(
            "((?:(?:H\\. ?E\\. ?|HE |S\\. ?E\\. ?)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Mme|Mlle|M|Sr|Sra|Srta)\\b\\.?(?: (?:Dr|Prof)\\.)?"
                    + "|H\\. ?E\\.|HE|(?:His|Her) Excellency|Sir|Dame|Lord|Lady|Professor|Ambassador|г-н|г-жа)(?: |(?<=\\.)))(.+)");

    /** Offices of the United Nations and others that are no state's. */
    private static final Pattern OFFICE = Pattern.compile("(?i)(?:the )?(?:"
            + "(?:president|chair(?:man|person|woman)?|co-chair|vice-president|rapporteur|facilitator|moderator)"
            + "(?: of the (?:general |united nations |security |economic |human rights |peacebuilding |main )?"
            + "(?:assembly|council|committee|commission|conference|meeting|and social council|rights council)\\b.*)?"
            + "|(?:acting |deputy |under-|assistant )*secretary-general\\b.*"
            + "|(?:united nations |deputy |assistant )*(?:high commissioner|high representative|emergency relief coordinator)\\b.*"
            + "|(?:acting |deputy )*(?:director-general|executive (?:director|secretary|chairman|head)|administrator)\\b.*"
            + "|(?:special|personal) (?:representative|envoy|adviser|rapporteur|coordinator)\\b.*"
            + "|le secrétaire général|la présidente?|le président|el presidente|el secretario general"
            + "|генеральный секретарь|председатель|秘书长|主席|الأمين العام|الرئيس)");

    /** The name, apart from what stands before it. */
    static PersonName of(String text) {
        Matcher matcher = HONORIFIC.matcher(text);
        return matcher.matches()
                ? new PersonName(matcher.group(1).strip(), matcher.group(2).strip())
                : new PersonName(null, text);
    }

    /** Whether a text is an office that is no state's, such as "The Secretary-General". */
    static boolean isOffice(String text) {
        return OFFICE.matcher(text).matches();
    }

    boolean hasHonorific() {
        return honorific != null;
    }

    Representative representative() {
        return Representative.of(name).withHonorific(honorific);
    }

    Individual individual() {
        return Individual.builder("x").name(name).honorific(honorific).build();
    }
}
