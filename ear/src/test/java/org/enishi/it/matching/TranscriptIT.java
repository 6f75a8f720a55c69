package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.junit.jupiter.api.Test;

/** The record of a room, as its administrators take it away. PE-23, 5.5. */
class TranscriptIT extends FromOutside {

    private static Parlour talk(String region) {
        Fair fair = Fair.of(region);
        Parlour parlour = Parlour.of(fair, fair.project("記録の案件"));
        Desk company = Desk.of(fair.companyAdministrator(), parlour.room());
        company.say("=1+1 はじめまして\n二行目\"引用符\"");
        company.gave("条件.txt", "a".getBytes(StandardCharsets.UTF_8));
        Desk.of(fair.administratorOf("first"), parlour.room()).say("髙橋です。よろしく");
        return parlour;
    }

    private static HttpResponse<byte[]> record(String login, Parlour parlour, String ending) {
        return Enishi.signedIn(login).take("/matching/room/transcript/" + parlour.room() + "." + ending);
    }

    private static String sheet(String login, Parlour parlour) {
        HttpResponse<byte[]> answer = record(login, parlour, "csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String paper(String login, Parlour parlour) throws IOException {
        HttpResponse<byte[]> answer = record(login, parlour, "pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void the_sheet_says_what_was_said_and_calculates_nothing() {
        Parlour parlour = talk("record-sheet");
        HttpResponse<byte[]> answer = record(parlour.fair().companyAdministrator(), parlour, "csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"file.csv\"; filename*=UTF-8''")
                .endsWith(".csv");
        String sheet = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(sheet)
                .startsWith("\ufeff\"番号\",\"日時\",\"発言者\",\"役職\",\"内容\",\"引用\",\"ファイル\"\r\n")
                .contains("試験 admin", "\"'=1+1 はじめまして\n二行目\"\"引用符\"\"\"", "条件.txt", "髙橋です。よろしく", "チャットを開始しました");
    }

    @Test
    void the_record_names_whom_its_reader_may_know_and_nobody_else() throws IOException {
        Parlour parlour = talk("record-names");
        String reader = parlour.fair().administratorOf("first");
        parlour.title(parlour.fair().companyAdministrator(), "技術部長");
        parlour.title(reader, "産学連携本部長");
        for (String before : List.of(sheet(reader, parlour), paper(reader, parlour))) {
            assertThat(before)
                    .contains("企業担当者A", "はじめまして", "髙橋です", "産学連携本部長")
                    .doesNotContain("record-names-company", "技術部長");
        }
        assertThat(paper(reader, parlour)).contains("企業名：未公開");
        assertThat(paper(parlour.fair().companyAdministrator(), parlour)).contains("record-names-first");
        parlour.meet();
        for (String after : List.of(sheet(reader, parlour), paper(reader, parlour))) {
            assertThat(after).contains("record-names-company", "技術部長").doesNotContain("企業担当者A");
        }
    }

    @Test
    void only_administrators_of_the_two_sides_take_it() {
        Parlour parlour = talk("record-hidden");
        parlour.invite(parlour.fair().memberOf("first"));
        for (String login : List.of(
                parlour.fair().memberOf("first"),
                parlour.fair().companyMember(),
                parlour.fair().administratorOf("second"))) {
            for (String ending : List.of("csv", "pdf", "txt")) {
                assertThat(record(login, parlour, ending).statusCode()).isEqualTo(404);
            }
            assertThat(Enishi.signedIn(login).get(parlour.address()).body())
                    .doesNotContain("/matching/room/transcript/");
        }
        assertThat(Enishi.signedIn(parlour.fair().administratorOf("first"))
                        .get(parlour.address())
                        .body())
                .contains("/matching/room/transcript/" + parlour.room() + ".pdf");
    }
}
