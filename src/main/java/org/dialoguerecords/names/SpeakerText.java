package org.dialoguerecords.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read the words with which a record names a speaker.
 *
 * @param person the person, empty for none
 * @param function the office, empty for none
 * @param party what is to be looked up
 */
public record SpeakerText(String person, String function, String party) {

    /** "Mr. De Rivière (France)", "H.E. Ms. Ana Brnabić, Prime Minister (Serbia)", "France (Minister for Foreign Affairs)". */
    private static final Pattern BRACKETED = Pattern.compile("([^()\\[\\]]+?)\\s*[(\\[]([^()\\[\\]]+)[)\\]][\\s.:*]*");

    private static final Pattern HONORIFIC = Pattern.compile(
            "(?:(?:his|her) (?:excellency|majesty|royal highness|highness)|h\\.? ?e\\.?|mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady"
                    + "|prof(?:essor)?|ambassador|archbishop|monsignor|msgr|cardinal|sheikha?|prince(?:ss)?|king|queen|baroness"
                    + "|m|mme|mlle|sr|sra|srta)[. ].*",
            Pattern.CASE_INSENSITIVE);

    private static final String OFFICE =
            "(?:acting |deputy |vice[ -]|first |former |co-)*(?:president|prime minister|minister"
                    + "|chair(?:man|person|woman)?|head of (?:state|government|delegation|mission)|king|queen|emir|amir|sultan|crown prince"
                    + "|permanent representative|permanent observer|representative|observer|chargé d['’]affaires|chancellor|secretary"
                    + "|ambassador|secretary-general|director-general|executive director|special envoy|foreign minister|premier"
                    + "|under-secretary|state secretary|secretary of state|attorney general|high commissioner|speaker|counsellor"
                    + "|deputy|delegate|delegation|governor)";
    private static final Pattern FUNCTION =
            Pattern.compile("(?:the )?(?:" + OFFICE + ")\\b.*", Pattern.CASE_INSENSITIVE);

    /** "The President of X", "the representative of X", "Minister for Foreign Affairs of X", "the delegation of X". */
    private static final Pattern OF = Pattern.compile(
            "((?:the )?" + OFFICE + "(?:(?: (?:for|of) [^,()]+?)?)) of (?:the )?(.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA = Pattern.compile("([^,]+),\\s*(.+)");

    /** The readings of a text, the likeliest first. */
    public static List<SpeakerText> readings(String text) {
        String plain = text.strip();
        List<SpeakerText> readings = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.matches()) {
            String before = bracketed.group(1).strip();
            String inside = bracketed.group(2).strip();
            if (isOffice(inside) && !isPerson(before)) {
                readings.add(new SpeakerText("", inside, before));
            } else if (isPerson(before)) {
                readings.add(person(before, inside));
            }
        }
        readings.add(new SpeakerText("", "", plain));
        Matcher of = OF.matcher(plain);
        if (of.matches()) {
            readings.add(new SpeakerText("", of.group(1).strip(), of.group(2).strip()));
        }
        Matcher comma = COMMA.matcher(plain);
        if (comma.matches() && isOffice(comma.group(2).strip())) {
            readings.add(
                    new SpeakerText("", comma.group(2).strip(), comma.group(1).strip()));
        } else if (comma.matches() && isPerson(comma.group(1))) {
            readings.add(
                    new SpeakerText(comma.group(1).strip(), "", comma.group(2).strip()));
            Matcher ofParty = OF.matcher(comma.group(2).strip());
            if (ofParty.matches()) {
                readings.add(new SpeakerText(
                        comma.group(1).strip(),
                        ofParty.group(1).strip(),
                        ofParty.group(2).strip()));
            }
        }
        return readings;
    }

    private static SpeakerText person(String before, String inside) {
        Matcher comma = COMMA.matcher(before);
        return comma.matches() && isOffice(comma.group(2).strip())
                ? new SpeakerText(comma.group(1).strip(), comma.group(2).strip(), inside)
                : new SpeakerText(before, "", inside);
    }

    private static boolean isPerson(String text) {
        return HONORIFIC.matcher(text.strip()).matches();
    }

    private static boolean isOffice(String text) {
        return FUNCTION.matcher(text).matches();
    }
}
