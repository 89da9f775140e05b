package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerecords.reference.LabelPart;
import org.dialoguerecords.reference.NameResolution;
import org.dialoguerecords.reference.Organization;
import org.dialoguerecords.reference.ResolvedLabel;
import org.dialoguerecords.reference.SpeakerResolution;
import org.dialoguerecords.reference.State;

/** Reads who speaks: "Mr. De Rivière (France)", "Azerbaijan (on behalf of the Non-Aligned Movement)", "France and Mexico". */
final class SpeakerWords {

    private static final Pattern ON_BEHALF = Pattern.compile(
            "(?i)(.+?)[\\s,(\\[–—-]+((?:also |speaking |and )*on behalf of|au nom d(?:e|u|es)|en nombre de(?:l)?|от имени)\\s+(.+?)[)\\]]?");

    /** What stands between the names of a list. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;&/]|\\sand\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("[\\s:]+$");
    private static final int LONGEST = 1000;

    private final LookedUp lookedUp;

    SpeakerWords(LookedUp lookedUp) {
        this.lookedUp = lookedUp;
    }

    /**
     * Who speaks, as far as it is understood.
     *
     * @param text the words, without those for whom it speaks
     * @param states the states whose delegations take the floor; several do so together
     * @param organization the organization, if it is one
     * @param person the person as it was written, or empty
     * @param function the office as it was written, or empty
     * @param party the words that were taken for the party
     * @param onBehalf for whom it speaks, or empty
     * @param ambiguous the states that may be meant, if several
     * @param gone the state that is meant and was none on the day
     */
    record Speaker(
            String text,
            List<State> states,
            Optional<Organization> organization,
            String person,
            String function,
            String party,
            String onBehalf,
            Optional<NameResolution.Ambiguous> ambiguous,
            Optional<State> gone) {

        boolean isKnown() {
            return !states.isEmpty() || organization.isPresent();
        }
    }

    Speaker read(String words, LocalDate day) {
        String text = END.matcher(words).replaceAll("");
        String onBehalf = "";
        Matcher behalf = ON_BEHALF.matcher(text);
        if (text.length() < LONGEST && behalf.matches()) {
            text = behalf.group(1).strip();
            onBehalf = behalf.group(3).strip();
            if (text.indexOf('(') >= 0 && text.indexOf(')') < 0) {
                text = text.replace('(', ' ').strip();
            }
        }
        SpeakerResolution read = lookedUp.speaker(text, day);
        Optional<State> state = read.state();
        Optional<State> there = state.filter(found -> found.existsOn(day));
        List<State> states = there.map(List::of).orElseGet(List::of);
        if (!read.isResolved() && !(read.outcome() instanceof NameResolution.Ambiguous)) {
            states = together(text, day);
        }
        return new Speaker(
                text,
                states,
                read.organization(),
                read.person(),
                read.function(),
                read.party(),
                onBehalf,
                read.outcome() instanceof NameResolution.Ambiguous several ? Optional.of(several) : Optional.empty(),
                there.isPresent() ? Optional.empty() : state);
    }

    /** The states of "France and Mexico", which take the floor together; none if a word of it is anything else. */
    private List<State> together(String text, LocalDate day) {
        if (!SEPARATOR.matcher(text).find()) {
            return List.of();
        }
        ResolvedLabel label = lookedUp.label(text, day);
        boolean isList = label.isUnderstood()
                && label.parts().size() == 1
                && isPlain(label.parts().get(0), text);
        return isList ? List.copyOf(label.parts().get(0).states()) : List.of();
    }

    private static boolean isPlain(LabelPart part, String text) {
        return part.group().isEmpty()
                && part.organizations().isEmpty()
                && !part.withSpeaker()
                && part.states().size() > 1
                && part.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    }
}
