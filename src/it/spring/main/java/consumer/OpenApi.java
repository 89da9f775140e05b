package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dialoguerecords.json.DialogueJson;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes records and reports in OpenAPI by the schemas of the format, in place of what can be told from classes. */
@Configuration
class OpenApi {

    @Bean
    OpenApiCustomizer formats() {
        return api -> {
            describe(api.getComponents(), DialogueJson.schema());
            describe(api.getComponents(), DialogueJson.reportSchema());
        };
    }

    /** The definitions of a JSON Schema under the names that the classes have. */
    private static void describe(Components components, String schema) {
        String named = Pattern.compile("#/\\$defs/(\\w+)")
                .matcher(schema)
                .replaceAll(reference -> "#/components/schemas/" + capitalized(reference.group(1)));
        try {
            for (var definition : Json31.mapper().readTree(named).get("$defs").properties()) {
                components.addSchemas(
                        capitalized(definition.getKey()),
                        Json31.mapper().treeToValue(definition.getValue(), Schema.class));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
