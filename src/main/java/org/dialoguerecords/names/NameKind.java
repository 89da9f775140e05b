package org.dialoguerecords.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of name a row of a names table gives; the table writes it in lower case. */
public enum NameKind {
    /** The short name that the United Nations uses; the only kind that is displayed for a member. */
    SHORT(true),
    /** The formal name. */
    FORMAL(true),
    /** An everyday name, or one of another authority. */
    CUSTOMARY(true),
    /** A former name that was never the short name on the day. */
    FORMER(true),
    /** A name from before independence. */
    COLONIAL(true),
    /** A spelling, misspelling or shortening that records really show. */
    VARIANT(false),
    /** Letters that stand for a name. */
    ABBREVIATION(false),
    /** A name for display only, of a code that no text resolves to. */
    LABEL(false),
    /** A territory, dependent or associated. */
    TERRITORY(false),
    /** A part of a state: constituent country, province, state of a federation. */
    PART(false),
    /** A continent or another region. */
    REGION(false),
    /** A city, river or other place. */
    PLACE(false),
    /** An organisation. */
    ORGANIZATION(false),
    /** A state or government that never held the seat, or does not hold it on these days. */
    ENTITY(false),
    /** A given name, an adjective, an inhabitant, an ordinary word. */
    WORD(false);

    private static final Map<String, NameKind> BY_NAME = byName();

    private final boolean forgivesTypos;

    NameKind(boolean forgivesTypos) {
        this.forgivesTypos = forgivesTypos;
    }

    /** Whether one wrong letter may still mean this name: a misspelling of a misspelling is a guess. */
    public boolean forgivesTypos() {
        return forgivesTypos;
    }

    /** Whether the kind belongs to something that is not a state. */
    public boolean isNoState() {
        return compareTo(TERRITORY) >= 0;
    }

    /**
     * Whether a text as near to a name of this kind as to a state's may mean either. A city or an ordinary word is no
     * party, so that only its own spelling keeps it from being one.
     */
    boolean castsDoubt() {
        return isNoState() && this != PLACE && this != WORD;
    }

    /** The kind that a table writes so, or null if there is none. */
    public static @Nullable NameKind ofWord(String word) {
        return BY_NAME.get(word);
    }

    private static Map<String, NameKind> byName() {
        Map<String, NameKind> kinds = new HashMap<>();
        for (NameKind kind : values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return kinds;
    }
}
