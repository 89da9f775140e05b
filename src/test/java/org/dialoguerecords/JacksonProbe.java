package org.dialoguerecords;

import java.util.List;
import java.util.SortedMap;

/** What {@link TwoJacksonTest} asks of a user's own mapper. */
interface JacksonProbe {

    /** The versions of the parser and of the mapper. */
    String version();

    /** The names of the mappers, each set up in another way. */
    List<String> mappers();

    /** What the mapper writes of what it reads, having seen that it reads that again as an equal record. */
    String readAndWrite(String mapper, String json);

    /** What the mapper writes of random dialogues, a line each. */
    String writeRandom(String mapper, long seed, int count);

    /** What the mapper writes of each of the {@link AnswerSamples}, by their names. */
    SortedMap<String, String> writeAnswers(String mapper);

    /** The names of those answers that are promised to come back and that the mapper reads as equal ones. */
    List<String> readAnswers(String mapper);

    /** The message of whatever stops the mapper from reading text as the readable answer of that name. */
    String refusalOfAnswer(String name, String json);

    /** The words in which the model refuses what the mapper reads, or why the mapper itself does not read it. */
    String refusal(String json);
}
