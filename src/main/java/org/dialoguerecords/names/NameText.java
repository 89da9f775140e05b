package org.dialoguerecords.names;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote, made plain: lower case without accents, apostrophes, invisible characters and footnote marks.
 *
 * <p>Brackets, commas, slashes and dashes stay, because they tell an inverted name from two names.
 */
final class NameText {

    /** No name of a state is nearly as long; whatever is longer is prose. */
    private static final int LONGEST = 300;

    private static final String APOSTROPHES = "\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u055a"
            + "\u05f3\u2018\u2019\u201a\u201b\u2032\u2035\u275b\u275c\uff07\uff40";
    private static final String SUPERSCRIPTS =
            "\u00aa\u00b2\u00b3\u00b9\u00ba\u2070\u2071\u2074\u2075\u2076\u2077\u2078" + "\u2079\u207f";
    private static final String STRUCTURE = "()[]{},;:/-";
    private static final int FIRST_HANZI = 0x4e00;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Map<String, String> ESCAPES =
            Map.of("&amp;", "&", "&apos;", "'", "&quot;", " ", "&nbsp;", " ", "&rsquo;", "'");

    /** Apart, since most names need none of them, and the first patterns of a virtual machine cost more than reading all names. */
    private static final class Patterns {

        static final Pattern FOOTNOTE =
                Pattern.compile("[(\\[]\\s*\\d{1,2}\\s*[)\\]]|(?<=\\s)(?:\\d{1,2}|[a-z]{2})/(?=\\s|$)");
        /** A small letter where a footnote stands: "(a)", "a/". */
        static final Pattern FOOTNOTE_LETTER = Pattern.compile("[(\\[]\\s*([a-z])\\s*[)\\]]|(?<=\\s)([a-z])/(?=\\s|$)");
        /** A capital in brackets, which may tell two bearers of a name apart: "Congo (K)". */
        static final Pattern CAPITAL = Pattern.compile("[(\\[{]\\s*\\p{Lu}\\p{M}*\\.?\\s*[)\\]}]");

        static final Pattern CASED = Pattern.compile("\\p{Lu}|^[^\\p{Ll}\\p{Lu}]+$");
        static final Pattern ESCAPED = Pattern.compile("&#(\\d{2,4});|&(?:amp|apos|quot|nbsp|rsquo);");

        private Patterns() {}
    }

    private NameText() {}

    /**
     * A text with a letter beside it.
     *
     * @param text the text without it
     * @param letter the letter
     */
    record Lettered(String text, char letter) {}

    /** The text and the small letter in it that may be a footnote; null if there is none. */
    static @Nullable Lettered footnoted(String written) {
        if (written.indexOf('(') < 0 && written.indexOf('[') < 0 && written.indexOf('/') < 0) {
            return null;
        }
        Matcher letter = Patterns.FOOTNOTE_LETTER.matcher(written);
        if (written.length() > LONGEST || !letter.find()) {
            return null;
        }
        String text = written.substring(0, letter.start()) + ' ' + written.substring(letter.end());
        String found = letter.group(1) == null ? letter.group(2) : letter.group(1);
        return Patterns.CASED.matcher(text).find() ? new Lettered(text, found.charAt(0)) : null;
    }

    /** Whether a capital stands in brackets. */
    static boolean hasCapitalInBrackets(String written) {
        boolean bracketed = written.indexOf('(') >= 0 || written.indexOf('[') >= 0 || written.indexOf('{') >= 0;
        return bracketed && Patterns.CAPITAL.matcher(written).find();
    }

    /** The plain text; empty if there is nothing to read. */
    static String plain(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        return isSimple(written) ? simplyPlain(written) : decomposed(written);
    }

    /** Whether a text has nothing but letters of ASCII, blanks, commas, full stops and hyphens. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && c != ' ' && c != ',' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static String simplyPlain(String text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(i);
            plain[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '.' ? ' ' : c;
        }
        return new String(plain).strip();
    }

    private static String decomposed(String written) {
        String text = Normalizer.normalize(withoutMarks(decoded(unescaped(written))), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(text.length());
        boolean noted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            noted |= c == '(' || c == '[' || c == '/';
            append(plain, c);
        }
        return noted
                ? Patterns.FOOTNOTE.matcher(plain).replaceAll(" ").strip()
                : plain.toString().strip();
    }

    /**
     * The text with the letters that scanning confuses by their shape put right: a small l among capitals is an I
     * ("CHlNA"), an I among small letters is an l ("AustraIia"). Most texts come back as they are.
     */
    static String unscanned(String written) {
        if (written.length() > LONGEST || !mayBeScanned(written)) {
            return written;
        }
        StringBuilder text = new StringBuilder(written);
        for (int start = 0; start < written.length(); ) {
            int end = start;
            while (end < written.length() && Character.isLetter(written.charAt(end))) {
                end++;
            }
            unscan(text, start, end);
            start = end + 1;
        }
        return text.toString();
    }

    /** Whether a small l stands beside a capital or an I behind a small letter. */
    private static boolean mayBeScanned(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'l') {
                boolean behind = i > 0 && Character.isUpperCase(text.charAt(i - 1));
                if (behind || (i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1)))) {
                    return true;
                }
            } else if (c == 'I' && i > 0 && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static void unscan(StringBuilder text, int start, int end) {
        boolean capitals = end - start > 2;
        boolean small = end - start > 2;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            capitals &= c == 'l' || Character.isUpperCase(c);
            small &= i == start || c == 'I' || Character.isLowerCase(c);
        }
        for (int i = start; i < end && capitals != small; i++) {
            if (capitals && text.charAt(i) == 'l') {
                text.setCharAt(i, 'I');
            } else if (small && i > start && text.charAt(i) == 'I') {
                text.setCharAt(i, 'l');
            }
        }
    }

    /** Marks that must go before the characters are taken apart, or they would leave a blank or a digit behind. */
    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isApostrophe(c)) {
                i += isGenitive(text, i + 1) ? 1 : 0;
            } else if (c < 128 || SUPERSCRIPTS.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isApostrophe(char c) {
        return c < 128 ? c == '\'' || c == '`' : APOSTROPHES.indexOf(c) >= 0;
    }

    /** Whether an s stands at an index and no letter after it. */
    private static boolean isGenitive(String text, int index) {
        return index < text.length()
                && (text.charAt(index) == 's' || text.charAt(index) == 'S')
                && (index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)));
    }

    /** Undoes the escapes of web pages ("Lao People&#39;s"). */
    private static String unescaped(String text) {
        if (text.indexOf('&') < 0 || text.indexOf(';') < 0) {
            return text;
        }
        return Patterns.ESCAPED
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? ESCAPES.get(found.group())
                                : String.valueOf((char) Integer.parseInt(found.group(1)))));
    }

    /** Undoes UTF-8 that somebody read as Windows-1252 ("CÃ´te"), if that is what it is. */
    private static String decoded(String text) {
        if (text.indexOf('\u00c3') < 0 && text.indexOf('\u00e2') < 0) {
            return text;
        }
        try {
            byte[] bytes = new byte[text.length()];
            WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(text)).get(bytes);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static void append(StringBuilder plain, int character) {
        int c = Character.toLowerCase(character);
        if ((c >= 'a' && c <= 'z') || c == ' ') {
            plain.append((char) c); // most characters, without asking for their type
            return;
        }
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK -> {}
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER -> plain.append(folded(c));
            default -> appendMark(plain, c);
        }
    }

    private static void appendMark(StringBuilder plain, int c) {
        if (c == '?' || c == '\ufffd' || c == '\u0640') {
            return; // a letter that a copy lost, or an Arabic letter drawn longer
        }
        if (c == '&' || c == '+') {
            plain.append(" and ");
        } else if (c == '|') {
            plain.append('i');
        } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            plain.append('-');
        } else if (c < 128 && STRUCTURE.indexOf(c) >= 0) {
            plain.append((char) c);
        } else if (c == '\u3001') {
            plain.append(',');
        } else {
            plain.append(' ');
        }
    }

    /** Letters that no decomposition makes plain. */
    private static String folded(int c) {
        if (c < 128) {
            return Character.toString(c);
        }
        return switch (c) {
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'þ' -> "th";
            case 'ə' -> "a";
            case '\u0629' -> "\u0647";
            case '\u0649', '\u06cc' -> "\u064a";
            case '\u06a9' -> "\u0643";
            case '\u0640' -> "";
            default -> c >= FIRST_HANZI ? NameHanzi.simplified(c) : Character.toString(c);
        };
    }
}
