package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What springdoc says of the service, to whoever makes a client of it. */
class OpenApiTest {

    private static JsonNode api;
    private static JsonNode schemas;

    @BeforeAll
    static void ask() throws Exception {
        try (ConfigurableApplicationContext service =
                SpringApplication.run(Service.class, "--server.port=0", "--spring.main.banner-mode=off")) {
            String port = service.getEnvironment().getRequiredProperty("local.server.port");
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                    .build();
            api = new ObjectMapper()
                    .readTree(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body());
            schemas = api.at("/components/schemas");
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void aRequestIsARecordAndAnAnswerIsAReport() {
        assertEquals(
                "#/components/schemas/Dialogue",
                api.at("/paths/~1tally/post/requestBody/content/application~1json/schema/$ref")
                        .asText());
        assertEquals(List.of("date", "id", "title"), texts(schemas.at("/Dialogue/required")));
        assertEquals(
                "tally-report/1",
                schemas.at("/TallyReport/properties/format/const").asText());
        assertEquals(List.of("min"), texts(schemas.at("/Count/required")));
    }

    @Test
    void everyKindOfParticipantIsThereAndToldByItsType() {
        assertEquals(
                List.of(
                        "#/components/schemas/Delegation",
                        "#/components/schemas/Individual",
                        "#/components/schemas/UnknownParticipant"),
                schemas.at("/Participant/oneOf").findValuesAsText("$ref"));
        assertEquals(
                "delegation", schemas.at("/Delegation/properties/type/const").asText());
        assertEquals(
                "individual", schemas.at("/Individual/properties/type/const").asText());
        assertTrue(texts(schemas.at("/Delegation/required")).containsAll(List.of("type", "id", "category")));
    }

    @Test
    void datesAreDatesAndNothingIsThereThatARecordHasNot() {
        assertEquals(
                "#/components/schemas/Date",
                schemas.at("/Dialogue/properties/date/$ref").asText());
        assertEquals("date", schemas.at("/Date/format").asText());
        assertFalse(schemas.toString().contains("\"?\""));
        assertFalse(schemas.toString().contains("\"extensions\""));
    }

    @Test
    void noReferenceLeadsNowhere() {
        for (String reference : api.findValuesAsText("$ref")) {
            assertFalse(api.at(reference.substring(1)).isMissingNode(), reference);
        }
    }
}
