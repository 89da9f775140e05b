package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.dialoguerecords.validation.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service over a real socket. */
class ServiceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Dialogue SAMPLE = SampleDialogues.r2p2017();
    private static final Dialogue INVALID =
            SAMPLE.with(copy -> copy.id("two words").addStatement("s1", "nobody"));

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(String path, String body, String language) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.getURI().resolve(path)).header("Accept-Language", language);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> values(String json, String property) {
        return Pattern.compile("\"" + property + "\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json)
                .results()
                .map(match -> match.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .toList();
    }

    @Test
    void recordsAndAnswersAreData() {
        String json = DialogueJson.toJson(SAMPLE);
        assertEquals(SAMPLE, DialogueJson.read(send("/echo", json, "en").body()));
        assertEquals(SAMPLE, DialogueJson.read(send("/sample", "", "en").body()));
        String tally = send("/tally", json, "en").body();
        assertTrue(tally.contains("\"sentence\":\"73 member states spoke, says the"), tally);
        assertEquals("{\"min\":49,\"max\":193}", send("/count", "", "en").body());
        assertEquals(
                "{\"kind\":\"RESOLVED\",\"state\":\"SWZ\"}",
                send("/resolve", "", "en").body());
    }

    @Test
    void allFindingsComeAtOnceInTheOrderOfTheRecordAndInTheLanguageOfTheClient() {
        List<Finding> expected = DialogueValidator.standard().validate(INVALID).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        HttpResponse<String> response = send("/tally", DialogueJson.toJson(INVALID), "fr");
        assertEquals(400, response.statusCode(), response.body());
        assertEquals(expected.stream().map(Finding::code).toList(), values(response.body(), "code"));
        assertEquals(
                expected.stream().map(finding -> finding.message(Locale.FRENCH)).toList(),
                values(response.body(), "message"));
    }

    @Test
    void whatIsNoRecordIsABadRequest() {
        for (String json : List.of("{", "{\"id\":\"a\",\"title\":\"b\",\"date\":\"2026-02-30\"}")) {
            HttpResponse<String> response = send("/tally", json, "en");
            assertEquals(400, response.statusCode(), json + ": " + response.body());
        }
    }
}
