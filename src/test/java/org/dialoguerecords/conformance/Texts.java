package org.dialoguerecords.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.pages.Pages;
import org.dialoguerecords.pages.Pictures;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.validation.DialogueValidator;

/** The texts that this library writes about a dialogue, each as the beginning of its digest: enough to see that it differs. */
final class Texts {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");
    private static final int DIGITS = 12;

    private Texts() {}

    static Map<String, String> of(Dialogue dialogue) {
        Tally tally = Tally.of(dialogue);
        Map<String, String> texts = new TreeMap<>();
        texts.put("record", DialogueJson.toJson(dialogue));
        texts.put("summary", tally.toString());
        texts.put("report", Expected.MAPPER.writeValueAsString(tally.report()));
        texts.put("Markdown", Pages.markdown(tally));
        texts.put("page", Pages.html(tally));
        texts.put("picture", Pictures.represented(tally));
        texts.put(
                "explanations",
                tally.statesRepresented().possible().stream()
                        .map(State::code)
                        .map(tally::explain)
                        .collect(Collectors.joining("\n")));
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            texts.put(
                    "findings " + language,
                    DialogueValidator.standard().validate(dialogue).stream()
                            .map(finding -> finding.message(locale))
                            .collect(Collectors.joining("\n")));
        }
        texts.replaceAll((name, text) -> digest(text));
        return texts;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
