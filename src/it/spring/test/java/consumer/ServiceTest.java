package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service over a real socket. */
class ServiceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Dialogue SAMPLE = SampleDialogues.r2p2017();
    /** With five faults, in this order. */
    private static final Dialogue INVALID = Dialogue.builder(
                    "two words", "Dialogue on water", LocalDate.of(2026, 3, 20))
            .addParticipant(Delegation.memberState("nor", "NOO"))
            .addStatement("s1", "nobody")
            .addStatement("s1", "nor", statement -> statement.alignsWith("s9"))
            .addReported(org.dialoguerecords.Figure.MEMBER_STATES_SPOKE, 2, "nowhere")
            .build();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(Service.class, "--server.port=0", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpRequest.Builder request(String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String get(String path) {
        HttpResponse<String> response = send(request(path));
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }

    private static HttpResponse<String> post(String path, String body, String language) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static List<String> values(String json, String property) {
        return Pattern.compile("\"" + property + "\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json)
                .results()
                .map((MatchResult match) -> match.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .toList();
    }

    @Test
    void aRecordGoesInAndComesOutAsItIs() {
        String json = DialogueJson.toJson(SAMPLE);
        assertEquals(SAMPLE, DialogueJson.read(post("/echo", json, "en").body()));
        assertEquals(SAMPLE, DialogueJson.read(get("/sample")));
        assertEquals(json, get("/sample/text"));
    }

    @Test
    void aCountIsAReport() {
        HttpResponse<String> response = post("/tally", DialogueJson.toJson(SAMPLE), "en");
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("\"sentence\":\"73 member states spoke, says the"), response.body());
    }

    @Test
    void everyAnswerIsData() {
        assertEquals("{\"min\":49,\"max\":193}", get("/count"));
        assertTrue(get("/represented").startsWith("{\"certain\":[\""));
        assertEquals(
                "{\"certain\":[\"BEL\",\"LUX\",\"NLD\"],\"possible\":[\"BEL\",\"LUX\",\"NLD\"],\"organizations\":[]}",
                get("/members?group=BENELUX"));
        assertEquals(
                "{\"statement\":\"s7\",\"basis\":\"GROUP\",\"group\":\"R2P-GOF\",\"certain\":false}",
                get("/representations?state=DNK").split("(?<=}),")[0].substring(1));
        assertEquals("{\"kind\":\"RESOLVED\",\"state\":\"SWZ\"}", get("/resolve?name=Swaziland"));
        assertEquals(
                "{\"kind\":\"UNRESOLVED\"}",
                get("/resolve?name=" + URLEncoder.encode("Middle-earth", StandardCharsets.UTF_8)));
        assertEquals(
                "UNDECIDED",
                values(get("/comparisons"), "verdict").stream()
                        .sorted()
                        .reduce((a, b) -> b)
                        .orElse(""));
        assertTrue(get("/absences").contains("\"state\":\"ISR\""));
        assertEquals(16, values(get("/trend"), "title").size());
    }

    @Test
    void allFindingsComeAtOnceInTheOrderOfTheRecord() {
        List<Finding> expected = DialogueValidator.standard().validate(INVALID).stream()
                .filter(finding -> finding.severity() == org.dialoguerecords.validation.Severity.ERROR)
                .toList();
        assertTrue(expected.size() > 4, expected.toString());
        for (int call = 0; call < 3; call++) {
            HttpResponse<String> response = post("/tally", DialogueJson.toJson(INVALID), "en");
            assertEquals(400, response.statusCode(), response.body());
            assertEquals(expected.stream().map(Finding::code).toList(), values(response.body(), "code"));
            assertEquals(expected.stream().map(Finding::path).toList(), values(response.body(), "path"));
            assertEquals(expected.stream().map(Finding::message).toList(), values(response.body(), "message"));
        }
    }

    @Test
    void theClientIsAnsweredInItsLanguage() {
        String french =
                post("/tally", DialogueJson.toJson(INVALID), "fr-CH, fr;q=0.9").body();
        Finding first = DialogueValidator.standard().validate(INVALID).get(0);
        assertEquals(first.message(Locale.FRENCH), values(french, "message").get(0));
        assertNotEquals(first.message(), first.message(Locale.FRENCH));
    }

    @Test
    void whatIsNoRecordIsABadRequestThatTellsNothingOfTheCode() {
        for (String json :
                List.of("{", "[]", "{\"id\":\"a\",\"title\":\"b\",\"date\":\"2026-02-30\"}", "{\"id\":{}}")) {
            HttpResponse<String> response = post("/tally", json, "en");
            assertEquals(400, response.statusCode(), json + ": " + response.body());
            assertFalse(response.body().contains("dialoguerecords"), response.body());
            assertFalse(response.body().contains("jackson"), response.body());
        }
    }
}
