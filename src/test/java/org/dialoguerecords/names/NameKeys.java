package org.dialoguerecords.names;

/**
 * What a name is found by, for tests in other rooms.
 *
 * @param sorted the words that carry the name, in alphabetical order
 * @param joined all words in one
 * @param saidJoined the words that carry the name in one
 */
public record NameKeys(String sorted, String joined, String saidJoined) {

    public static NameKeys of(String name) {
        NameWords words = NameWords.of(NameText.plain(name));
        return new NameKeys(words.key(), words.joined(), words.saidJoined());
    }
}
