package org.dialoguerecords.json.stream;

import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of a record, one after the other, for whoever reads it along the description of the format. */
interface TokenReader {

    /** The property by which types are told from others in one list. */
    String TYPE = "type";

    /** No further property. */
    int END = PropertyNameMatcher.MATCH_END_OBJECT;

    /** A property that the shape does not know. */
    int UNKNOWN = PropertyNameMatcher.MATCH_UNKNOWN_NAME;

    /** Goes to the next token; null at the end of the text. */
    @Nullable
    JsonToken next();

    /** The token at which the reader stands. */
    JsonToken current();

    /** Goes to the next name: the index of the property, or {@link #UNKNOWN}, or {@link #END}. */
    int nextProperty(RecordShape shape);

    /** Goes to the next name; null if there is none. */
    @Nullable
    String nextName();

    /** The name at which, or behind which, the reader stands. */
    String name();

    /** What the token says: a text, or a number or a word as it is written. */
    String text();

    /** What the token says, once in memory for all tokens that say the same. */
    String sharedText();

    /** The whole number at which the reader stands, an {@code Integer} wherever it is one. */
    Number integer();

    /** Goes to the end of the object or list that starts where the reader stands; stays at any other value. */
    void skip();

    /** By what the object that starts where the reader stands says that it is, or nothing. The reader stays there. */
    String tag();

    /** The path of the value at which the reader stands, or of the one around it. */
    RecordPath path();

    /** A refusal of the value at which the reader stands. */
    Refusal refusal(Phrase expected, Phrase found);
}
