package org.dialoguerecords;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The format that a record states; refuses any other as soon as it is read. */
record JsonFormat(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JsonFormat parse(String text) {
        if (!text.equals(Dialogue.FORMAT)) {
            throw new InvalidValueException("format", text, Dialogue.FORMAT);
        }
        return new JsonFormat(text);
    }
}
