package org.dialoguerecords.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.jspecify.annotations.Nullable;

/** Names, titles, symbols, languages and addresses are what they should be. */
final class TextRules implements Check {

    /**
     * The families of document symbols in use: bodies ({@code A/}, {@code S/}, {@code E/}), the Secretariat and its
     * programmes ({@code ST/}, {@code UNEP/}), treaty bodies ({@code CCPR/}), conferences, and national or joint series.
     */
    private static final Pattern SYMBOL = Pattern.compile(
            "\\p{Lu}[\\p{Lu}\\p{Ll}0-9-]*(/[\\p{Lu}\\p{Ll}0-9.()\\[\\]+-]+)+( \\((Part|Vol|Resumption|SUPP)[^)]*\\))?");

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
        for (int i = 0; i < dialogue.statements().size(); i++) {
            statement(dialogue.statements().get(i), i, report);
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
            name(individual.function(), path + ".function", report);
        } else if (participant instanceof Delegation delegation) {
            name(delegation.name(), path + ".name", report);
            for (int i = 0; i < delegation.representatives().size(); i++) {
                name(delegation.representatives().get(i).name(), path + ".representatives[" + i + "].name", report);
            }
        }
    }

    private static void statement(Statement statement, int index, Report report) {
        String language = statement.language();
        if (language != null && !isLanguage(language)) {
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
                List<String> halves = Document.parseSymbols(symbols);
                if (halves.isEmpty()
                        || !halves.stream()
                                .allMatch(symbol -> SYMBOL.matcher(symbol).matches())) {
                    report.add(Rule.MALFORMED_SYMBOL, path + ".symbols[" + j + "]", symbols);
                }
            }
        }
    }

    private static void name(@Nullable String text, String path, Report report) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
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
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static void url(@Nullable String url, String path, Report report) {
        if (url == null) {
            return;
        }
        boolean isWeb;
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            isWeb = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            isWeb = false;
        }
        if (!isWeb) {
            report.add(Rule.MALFORMED_URL, path, url);
        }
    }
}
