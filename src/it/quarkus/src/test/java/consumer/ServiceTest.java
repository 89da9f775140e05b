package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import org.junit.jupiter.api.Test;

/** The service over a real socket. */
@QuarkusTest
class ServiceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource
    URI root;

    private HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void recordsAndAnswersAreData() throws Exception {
        Dialogue sample = SampleDialogues.r2p2017();
        String json = DialogueJson.toJson(sample);
        assertEquals(sample, DialogueJson.read(send("/echo", json).body()));
        String tally = send("/tally", json).body();
        assertTrue(tally.contains("\"sentence\":\"73 member states spoke, says the"), tally);
        assertEquals("{\"min\":49,\"max\":193}", send("/count", "").body());
        assertEquals(
                "{\"kind\":\"RESOLVED\",\"state\":\"SWZ\"}",
                send("/resolve", "").body());
    }

    @Test
    void allFindingsComeAtOnceInTheOrderOfTheRecord() throws Exception {
        Dialogue invalid =
                SampleDialogues.r2p2017().with(copy -> copy.id("two words").addStatement("s1", "nobody"));
        List<String> expected = DialogueValidator.standard().validate(invalid).stream()
                .filter(finding -> finding.severity() == org.dialoguerecords.validation.Severity.ERROR)
                .map(Finding::code)
                .toList();
        HttpResponse<String> response = send("/tally", DialogueJson.toJson(invalid));
        assertEquals(400, response.statusCode(), response.body());
        assertEquals(
                expected,
                Pattern.compile("\"code\":\"([\\w-]+)\"")
                        .matcher(response.body())
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }
}
