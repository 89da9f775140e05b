package org.dialoguerecords.json.stream;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.format.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input.
 *
 * @param path the path of the value that is wrong or missing
 * @param place where the value starts, or the one in which it is missing; {@link Place#NONE} for a source that cannot be read
 *     at all
 * @param expected what would have been accepted
 * @param found what was there instead
 * @param cause the failure of the source behind it, if there was one
 */
public record Fault(
        RecordPath path,
        Place place,
        Phrase expected,
        Phrase found,
        @Nullable IOException cause) {

    /** The fault of a source that cannot be read at all, or not to its end. */
    public static Fault unreadable(IOException e, RecordPath path, Place place) {
        if (e instanceof RecordText.TooLong tooLong) {
            Phrase limit = Phrase.of(Wording.EXPECTED_RECORD_LENGTH, "number", tooLong.limit());
            return new Fault(path, place, limit, Phrase.of(Wording.FOUND_MORE), null);
        }
        if (e instanceof Unpaired unpaired) {
            Phrase surrogate = Phrase.value("\\u" + Integer.toHexString(unpaired.surrogate()));
            return new Fault(path, place, Phrase.of(Wording.EXPECTED_UNICODE), surrogate, null);
        }
        Wording expected = Wording.EXPECTED_READABLE_FILE;
        Phrase found;
        if (e instanceof CharacterCodingException) {
            expected = Wording.EXPECTED_UTF_8;
            found = Phrase.of(Wording.FOUND_OTHER_BYTES);
        } else if (e instanceof EOFException) {
            expected = Wording.EXPECTED_REST_OF_COMPRESSED_DATA;
            found = Phrase.of(Wording.FOUND_END_OF_INPUT);
        } else if (e instanceof ZipException) {
            expected = Wording.EXPECTED_INTACT_COMPRESSED_DATA;
            found = e instanceof GzipInput.Damaged damaged
                    ? Phrase.of(damaged.wording())
                    : Phrase.value(String.valueOf(e.getMessage()));
        } else if (e instanceof NoSuchFileException) {
            found = Phrase.of(Wording.FOUND_NO_FILE);
        } else if (e instanceof AccessDeniedException) {
            found = Phrase.of(Wording.FOUND_FORBIDDEN_FILE);
        } else if (e instanceof Inputs.Directory) {
            found = Phrase.of(Wording.FOUND_DIRECTORY);
        } else {
            found = Phrase.value(String.valueOf(e.getMessage()));
        }
        return new Fault(path, place, Phrase.of(expected), found, e);
    }
}
