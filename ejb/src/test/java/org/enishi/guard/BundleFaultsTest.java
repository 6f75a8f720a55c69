package org.enishi.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFaultsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASoundBundle() throws IOException {
        write("", "page.title=案件\npage.count={0,number}件中 {1}件\npage.rows={rows}行\n");
        write("_ja", "# empty\n");
        write("_en", "page.title=The company's project\npage.count={1} of {0,number}\npage.rows={rows} rows\n");
    }

    @Test
    void aSoundBundleHasNoFaults() {
        assertThat(faults()).isEmpty();
        assertThat(Bundle.below(folder).get(0).texts()).containsEntry("page.title", "案件");
    }

    @Test
    void aTextThatStandsInOneLanguageOnlyIsFound() throws IOException {
        write("", "page.title=案件\n");
        write("_en", "page.lead=Projects\n");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "Texts_en.properties: page.title is missing", "Texts.properties: page.lead is missing");
    }

    @Test
    void otherArgumentsAreFound() throws IOException {
        write("_en", "page.title=Project {0}\npage.count={1} of {0}\npage.rows={row} rows\n");

        assertThat(faults())
                .hasSize(3)
                .allMatch(fault -> fault.contains(" instead of "))
                .anyMatch(fault -> fault.contains("page.count has [0, 1] instead of [0,number, 1]"));
    }

    @Test
    void aKeyThatStandsThereTwiceIsFound() throws IOException {
        write("", "page.title=案件\npage.title=プロジェクト\n");
        write("_en", "page.title=Project\n");

        assertThat(faults()).containsExactly("Texts.properties: page.title stands there twice");
    }

    @Test
    void aTextOutsideTheRootIsFoundWhereJapaneseMustBeEmpty() throws IOException {
        write("_ja", "page.title=案件\n");

        assertThat(faults())
                .containsExactly("Texts_ja.properties: page.title belongs in the root, which is the Japanese text");
    }

    @Test
    void aMissingFileIsFound() throws IOException {
        Files.delete(folder.resolve("Texts_ja.properties"));

        assertThat(faults()).containsExactly("Texts_ja.properties is missing");
    }

    @Test
    void anotherEncodingIsFound() throws IOException {
        write("", "page.title=案件\n", Charset.forName("Shift_JIS"));
        write("_en", "page.title=Project\n");

        assertThat(faults()).contains("Texts.properties is not valid UTF-8");
    }

    @Test
    void anApostropheThatHidesAnArgumentIsFound() throws IOException {
        write("", "page.count={0}件\n");
        write("_en", "page.count=The company's {0}\n");

        assertThat(faults())
                .containsExactly("Texts_en.properties: page.count has a single apostrophe, which hides what follows");
    }

    @Test
    void anEmptyTextIsFoundInJapaneseOnly() throws IOException {
        write("", "page.title=\npage.honorific=さん\n");
        write("_en", "page.title=Project\npage.honorific=\n");

        assertThat(faults()).containsExactly("Texts.properties: page.title says nothing");
    }

    private List<String> faults() {
        return Bundle.below(folder).get(0).faults();
    }

    private void write(String suffix, String text) throws IOException {
        write(suffix, text, StandardCharsets.UTF_8);
    }

    private void write(String suffix, String text, Charset encoding) throws IOException {
        Files.writeString(folder.resolve("Texts" + suffix + ".properties"), text, encoding);
    }
}
