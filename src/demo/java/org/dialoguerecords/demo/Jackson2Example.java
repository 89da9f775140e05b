package org.dialoguerecords.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dialoguerecords.Dialogue;

/** The model in a mapper of one's own, Jackson 2. */
public final class Jackson2Example {

    private Jackson2Example() {}

    /** From JSON and back. */
    public static String readingAndWriting(String json) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Dialogue dialogue = mapper.readValue(json, Dialogue.class);
        String same = mapper.writeValueAsString(dialogue);
        return same;
    }
}
