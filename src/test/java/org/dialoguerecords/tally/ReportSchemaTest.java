package org.dialoguerecords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.DialogueJson;
import org.dialoguerecords.samples.SampleDialogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the reports: made from their types, in the jar, and what every report keeps to. */
class ReportSchemaTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/dialoguerecords/json/dialogue-reports-1.schema.json");
    private static final Path COMPLETE =
            Path.of("src/test/resources/org/dialoguerecords/samples/made-up-complete-2017.json");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Dialogue DIALOGUE = SampleDialogues.r2p2017();

    static Stream<Object> reports() {
        Tally tally = Tally.of(DIALOGUE);
        return Stream.of(
                tally,
                tally.among("EU").asOf(DIALOGUE.date()),
                Tally.of(DialogueJson.read(COMPLETE)),
                SeriesTally.of(SampleDialogues.r2pSeries()),
                SeriesTally.of(List.of()));
    }

    /** After a change of the reports: {@code mvn test -Dtest=ReportSchemaTest -Ddialoguerecords.schemas=write}. */
    @Test
    void it_says_of_the_reports_what_their_types_say() throws IOException {
        String expected = new SchemaOfReports().text();
        if ("write".equals(System.getProperty("dialoguerecords.schemas"))) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    @Test
    void it_is_in_the_jar() throws IOException {
        assertThat(DialogueJson.reportSchema()).isEqualTo(Files.readString(FILE));
    }

    @Test
    void every_definition_and_property_is_described() {
        JsonNode definitions = MAPPER.readTree(DialogueJson.reportSchema()).path("$defs");
        assertThat(definitions.propertyNames()).contains("tallyReport", "seriesReport", "comparison", "count");
        for (String name : List.of("tallyReport", "stateInTally", "seriesReport", "figureInSeries", "comparison")) {
            assertThat(definitions.path(name).path("properties").values())
                    .isNotEmpty()
                    .allSatisfy(
                            property -> assertThat(property.path("description").stringValue())
                                    .matches("[A-Z\"].*\\."));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_report_keeps_to_it(Object counted) {
        assertThat(schema(DialogueJson.reportSchema()).validate(MAPPER.writeValueAsString(counted), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void no_report_has_anything_that_it_does_not_describe(Object counted) {
        ObjectNode closed = (ObjectNode) MAPPER.readTree(DialogueJson.reportSchema());
        closed.path("$defs").values().forEach(definition -> {
            if (definition.has("properties")) {
                ((ObjectNode) definition).put("additionalProperties", false);
            }
        });
        assertThat(schema(closed.toString()).validate(MAPPER.writeValueAsString(counted), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void what_it_requires_the_reader_requires() {
        JsonNode required = MAPPER.readTree(DialogueJson.reportSchema())
                .path("$defs")
                .path("tallyReport")
                .path("required");
        String report = MAPPER.writeValueAsString(Tally.of(DIALOGUE));
        Schema schema = schema(DialogueJson.reportSchema());
        assertThat(required).isNotEmpty();
        for (JsonNode name : required) {
            ObjectNode without = (ObjectNode) MAPPER.readTree(report);
            without.remove(name.stringValue());
            assertThat(schema.validate(without.toString(), InputFormat.JSON))
                    .as(name.stringValue())
                    .isNotEmpty();
            assertThatThrownBy(() -> MAPPER.treeToValue(without, TallyReport.class))
                    .as(name.stringValue())
                    .isInstanceOf(JacksonException.class);
        }
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}
