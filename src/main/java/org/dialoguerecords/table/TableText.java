package org.dialoguerecords.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a table or file. The encoding is found out by rule: what a byte order mark says, else strict UTF-8, else
 * Windows-1252; what does not look like that either is not guessed at.
 */
final class TableText {

    /** A year of speakers' lists is some thousand times smaller. */
    static final int LARGEST = 50_000_000;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What Cyrillic, Greek, Arabic and Chinese, and the code page of old Macs, look like when read as Windows-1252. */
    private static final Pattern OTHER_ENCODING = Pattern.compile("[\\u00C0-\\u00FF]{3}"
            + "|\\p{L}[^\\p{ASCII}\\p{L}\\p{M}\\p{N}\\u00A0\\u00AD…‘’“”–—]\\p{L}"
            + "|\\p{L}[\\u0080-\\u009F†‡‰\\u00A1-\\u00A6\\u00A8\\u00A9\\u00AC\\u00AE\\u00AF\\u00B1]");

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_SPREADSHEET = "\u00D0\u00CF\u0011\u00E0";

    private TableText() {}

    static String read(Path path, Optional<Charset> charset) {
        String source = path.toString();
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, source, charset);
        } catch (NoSuchFileException e) {
            throw new TableFormatException(source, "expected a file, found none of that name", e);
        } catch (IOException e) {
            throw new TableFormatException(source, "expected a file that can be read, found: " + e.getMessage(), e);
        }
    }

    static String read(InputStream in, String source, Optional<Charset> charset) {
        try {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new TableFormatException(source, "expected at most " + LARGEST + " bytes, found more");
            }
            return decode(bytes, source, charset);
        } catch (IOException e) {
            throw new TableFormatException(source, "expected text, found: " + e.getMessage(), e);
        }
    }

    private static String decode(byte[] bytes, String source, Optional<Charset> charset) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.equals(ZIP) || start.equals(OLD_SPREADSHEET)) {
            throw new TableFormatException(
                    source, "expected text, found a spreadsheet file: save it as CSV (UTF-8) and read that");
        }
        if (charset.isPresent()) {
            return withoutMark(strictly(bytes, charset.get())
                    .orElseThrow(() -> new TableFormatException(
                            source, "expected text in " + charset.get() + ", found bytes that are none")));
        }
        return withoutMark(strictly(bytes, byMark(start).orElse(StandardCharsets.UTF_8))
                .filter(found -> found.indexOf('\0') < 0)
                .or(() -> strictly(bytes, WESTERN)
                        .filter(found -> found.indexOf('\0') < 0
                                && !OTHER_ENCODING.matcher(found).find()))
                .orElseThrow(() -> new UnknownEncodingException(source)));
    }

    private static Optional<Charset> byMark(String start) {
        if (start.startsWith("\u00FF\u00FE")) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return start.startsWith("\u00FE\u00FF") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether a text has unpaired surrogates, which no encoding of Unicode can carry and no record can hold. */
    static boolean isBroken(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /** A mark would stand in the first cell. */
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
