package org.enishi.matching.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyCriteriaTest {

    /** PostgreSQL takes an index of an expression only for that very expression. */
    @Test
    void theIndexesOfTheListsAreOfTheTabsAsTheListsAskForThem() throws IOException {
        String tab = "(" + CompanyCriteria.TAB.replace("?", "state") + ")";

        assertThat(indexes()).hasSize(5).allSatisfy(index -> assertThat(index).contains(tab));
    }

    private static List<String> indexes() throws IOException {
        try (var script = CompanyCriteria.class.getResourceAsStream("/db/postgresql/R__project_lists.sql")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("--.*", "")
                    .replaceAll("\\s+", " ");
            return Arrays.stream(text.split(";"))
                    .filter(index -> !index.isBlank())
                    .toList();
        }
    }
}
