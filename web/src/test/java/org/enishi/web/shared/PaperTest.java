package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static byte[] written(String text) throws IOException {
        try (Paper paper = new Paper("記録", "ja")) {
            return paper.at(Instant.EPOCH).write(text, 10, 16).bytes();
        }
    }

    private static String textOf(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }

    @Test
    void japanese_is_text_that_is_found_and_in_a_font_that_comes_along() throws IOException {
        String text = "企業担当者Aさん：髙橋さんと﨑山さん、①②㈱の件、ありがとうございました。";
        try (PDDocument pdf = Loader.loadPDF(written(text))) {
            assertThat(textOf(pdf)).startsWith(text).endsWith("1/1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("記録");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("BIZUDGothic");
            }
        }
    }

    @Test
    void what_the_font_does_not_have_is_shown_to_be_missing_and_breaks_nothing() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written("笑\ud83d\ude00 \u202e\u0007𠮷 end"))) {
            assertThat(textOf(pdf)).startsWith("笑〓").contains("end");
        }
    }

    @Test
    void long_lines_stay_on_the_sheet_and_long_texts_go_on_on_the_next() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written("長い文、".repeat(3000) + "\n終わり"))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(textOf(pdf)).contains("終わり");
            PDFTextStripper lines = new PDFTextStripper();
            assertThat(lines.getText(pdf).lines())
                    .allMatch(line -> line.strip().length() < 60)
                    .noneMatch(line -> line.startsWith("、"));
        }
    }
}
