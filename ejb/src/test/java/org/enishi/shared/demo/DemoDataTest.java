package org.enishi.shared.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoDataTest {

    private static final Pattern MAIL_ADDRESS = Pattern.compile("\\S+@\\S+\\.example");

    @Test
    void thePasswordIsAsLongAsTheProductAsksOfEverybody() {
        assertThat(DemoData.PASSWORD).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void whatIsShownAtTheStartLetsPeopleIn() throws IOException {
        String shown = signIns();

        assertThat(shown).contains(DemoData.PASSWORD);
        assertThat(MAIL_ADDRESS.matcher(shown).results().map(match -> match.group()))
                .hasSizeGreaterThan(5)
                .allMatch(DemoDataTest::isActive);
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        DemoRow row = DemoTable.read("fields.tsv").get(0);

        assertThat(row.text("key")).isEqualTo("mechanical");
        assertThatThrownBy(() -> row.text("nothing")).hasMessageContaining("nothing");
    }

    @Test
    void aLineBreakIsWrittenAsTwoCharacters() {
        assertThat(DemoTable.read("announcements.tsv").get(0).text("body"))
                .contains("\n")
                .doesNotContain("\\n");
    }

    @Test
    void whatNobodyMadeHasNoId() {
        FillDemo demo = FillDemoFixture.asked();

        assertThatThrownBy(() -> demo.idOf("nobody")).hasMessageContaining("nobody");
    }

    private static boolean isActive(String mailAddress) {
        return DemoTable.read("people.tsv").stream()
                .filter(person -> person.text("state").equals("ACTIVE"))
                .anyMatch(person -> mailAddress.equals(
                        person.text("mail_local") + "@" + person.text("organisation_key") + ".example"));
    }

    private static String signIns() throws IOException {
        try (InputStream text = DemoData.class.getResourceAsStream("/demo/sign-ins.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
