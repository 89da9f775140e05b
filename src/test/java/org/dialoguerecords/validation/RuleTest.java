package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void the_page_lists_every_rule_with_its_severity() throws IOException {
        String page = Files.readString(Path.of("src/docs/validation.md"));
        List<String> listed = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (error|warning) \\| \\S.*\\|$")
                .matcher(page)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> rule.code() + " " + rule.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void a_rule_is_found_by_its_code() {
        for (Rule rule : Rule.values()) {
            assertThat(Rule.of(rule.code())).isEqualTo(rule);
            assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
        }
        assertThat(Rule.find("unknown")).isEmpty();
        assertThatThrownBy(() -> Rule.of("UNKNOWN_STATE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNKNOWN_STATE");
    }
}
