package org.dialoguerecords.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** Names, titles, symbols, languages and addresses are what they should be. */
final class TextRules implements Check {

    /**
     * A document symbol: the body or series in capitals ({@code A}, {@code S}, {@code E}, {@code T}, {@code L}, or two
     * letters and more as in {@code ST}, {@code CCPR}, {@code UNEP(DEPI)}, {@code GC.17}), then parts between strokes
     * with a number somewhere. Behind a blank come what is in brackets ({@code (2011)}, {@code (Resumption 1)}), the
     * letter of one of several resolutions, what goes with the document ("and Corr.1"), and words of a UNEP series
     * ({@code MED IG.22}).
     */
    private static final Pattern SYMBOL = Pattern.compile("(?=[^0-9]*[0-9])"
            + "([AESTL]|[A-Z][A-Z0-9]+)([-.][A-Z0-9]+|\\([A-Z0-9]+\\))*"
            + "(/([A-Za-z0-9.+-]|\\([A-Za-z0-9.+-]*\\)|\\[[A-Za-z0-9.+-]*])+( (\\([^()]*\\)|\\[[^\\[\\]]*]|[IVXLC]+|[A-Z][A-Z]?|[A-Z]{2,}\\.[0-9]+))*)+"
            + "((,| and) (Add|Corr|Rev|Amend)\\.[0-9]+)*\\*{0,3}");

    /** Longer ones there are none, and a regular expression would need a stack as deep as the text. */
    private static final int LONGEST_SYMBOL = 100;

    /** The dash between the halves of a double symbol, where the second half is missing. */
    private static final Pattern HALF = Pattern.compile("[\\p{Pd}\\u2212]\\s*$");

    /**
     * An address as browsers take it: unlike {@link java.net.URI}, with any character in a path but blanks, control
     * characters, quotation marks and angle brackets, and with hosts in any script.
     */
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://([^\\s/?#@<>\"]+@)?"
            + "(\\[[0-9a-f:.]+]|(?![^/?#]*\\.\\.)[\\p{L}\\p{M}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]*)(:[0-9]{1,5})?"
            + "([/?#][^\\s\\p{Z}\\p{Cntrl}\\x80-\\x9f<>\"]*)?");

    /** The languages of two letters, all of which are known; those of three letters are too many to be. */
    private static final Set<String> TWO_LETTERS = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    @Override
    public void check(Subject subject, Report report) {
        Dialogue dialogue = subject.dialogue();
        name(dialogue.title(), "title", report);
        name(dialogue.topic(), "topic", report);
        documents(dialogue.documents(), "", report);
        for (int i = 0; i < dialogue.groups().size(); i++) {
            name(dialogue.groups().get(i).name(), "groups[" + i + "].name", report);
        }
        for (int i = 0; i < dialogue.issues().size(); i++) {
            name(dialogue.issues().get(i).title(), "issues[" + i + "].title", report);
        }
        for (int i = 0; i < dialogue.participants().size(); i++) {
            participant(dialogue.participants().get(i), "participants[" + i + "]", report);
        }
        Map<String, Boolean> languages = new HashMap<>();
        for (int i = 0; i < dialogue.statements().size(); i++) {
            statement(dialogue.statements().get(i), i, languages, report);
        }
        for (int i = 0; i < dialogue.reported().size(); i++) {
            name(dialogue.reported().get(i).name(), "reported[" + i + "].name", report);
        }
        for (int i = 0; i < dialogue.sources().size(); i++) {
            Source source = dialogue.sources().get(i);
            name(source.publisher(), "sources[" + i + "].publisher", report);
            name(source.title(), "sources[" + i + "].title", report);
            url(source.url(), "sources[" + i + "].url", report);
        }
    }

    private static void participant(Participant participant, String path, Report report) {
        if (participant instanceof Individual individual) {
            name(individual.name(), path + ".name", report);
            name(individual.honorific(), path + ".honorific", report);
            name(individual.function(), path + ".function", report);
        } else if (participant instanceof Delegation delegation) {
            name(delegation.name(), path + ".name", report);
            for (int i = 0; i < delegation.representatives().size(); i++) {
                Representative representative = delegation.representatives().get(i);
                String person = path + ".representatives[" + i + "]";
                name(representative.name(), person + ".name", report);
                name(representative.honorific(), person + ".honorific", report);
                name(representative.function(), person + ".function", report);
            }
        }
    }

    private static void statement(Statement statement, int index, Map<String, Boolean> languages, Report report) {
        String language = statement.language();
        if (statement.deliveredBy() != null) {
            name(statement.deliveredBy(), "statements[" + index + "].deliveredBy", report);
        }
        if (language != null && !languages.computeIfAbsent(language, TextRules::isLanguage)) {
            report.add(Rule.MALFORMED_LANGUAGE, "statements[" + index + "].language", language);
        }
        for (int i = 0; i < statement.onBehalfOf().size(); i++) {
            String name = statement.onBehalfOf().get(i).name();
            if (name != null) {
                name(name, "statements[" + index + "].onBehalfOf[" + i + "].name", report);
            }
        }
        if (!statement.documents().isEmpty()) {
            documents(statement.documents(), "statements[" + index + "].", report);
        }
    }

    private static void documents(List<Document> documents, String prefix, Report report) {
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            String path = prefix + "documents[" + i + "]";
            name(document.title(), path + ".title", report);
            url(document.url(), path + ".url", report);
            for (int j = 0; j < document.symbols().size(); j++) {
                String symbols = document.symbols().get(j);
                if (!areSymbols(symbols)) {
                    report.add(Rule.MALFORMED_SYMBOL, path + ".symbols[" + j + "]", symbols);
                }
            }
        }
    }

    private static boolean areSymbols(String text) {
        List<String> symbols = Document.parseSymbols(text);
        return !symbols.isEmpty()
                && !HALF.matcher(text).find()
                && symbols.stream()
                        .allMatch(symbol -> symbol.length() <= LONGEST_SYMBOL
                                && SYMBOL.matcher(symbol).matches());
    }

    private static void name(@Nullable String text, String path, Report report) {
        if (text == null) {
            return;
        }
        if (text.chars().allMatch(Characters::isBlank)) {
            report.add(Rule.BLANK_TEXT, path, text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                report.add(Rule.CONTROL_CHARACTER, path, text);
                return;
            }
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            boolean undetermined = language.isEmpty() && !tag.isEmpty(); // "und", or for private use: "x-dialect"
            return undetermined || language.length() == 3 || TWO_LETTERS.contains(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static void url(@Nullable String url, String path, Report report) {
        if (url != null && !WEB_ADDRESS.matcher(url).matches()) {
            report.add(Rule.MALFORMED_URL, path, url);
        }
    }
}
