package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The format that a record states; refuses any other as soon as it is read. */
record JsonFormat(@JsonValue String text) {

    /** The one creator, so that an object is refused too: a record without components would be made of any. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    JsonFormat {
        if (!text.equals(Dialogue.FORMAT)) {
            throw new InvalidValueException("format", text, Dialogue.FORMAT);
        }
    }
}
