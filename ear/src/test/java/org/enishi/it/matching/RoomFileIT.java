package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.it.AtOnce;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/** Files of rooms as they go over the wire. PE-17, R38 to R40. */
class RoomFileIT extends FromOutside {

    private static final int TWENTY_MIB = 20 * 1024 * 1024;
    private static final byte[] TEXT = "実験の条件".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0};

    private static Parlour parlour(String region) {
        Fair fair = Fair.of(region);
        return Parlour.of(fair, fair.project("書類の案件"));
    }

    private static Desk company(Parlour parlour) {
        return Desk.of(parlour.fair().companyAdministrator(), parlour.room());
    }

    private static Desk university(Parlour parlour) {
        return Desk.of(parlour.fair().administratorOf("first"), parlour.room());
    }

    private static void assertRefused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void a_file_is_taken_away_by_both_sides_under_its_name_and_is_nothing_but_a_file() {
        Parlour parlour = parlour("file-gives");
        String id = company(parlour).gave("条件 一覧.txt", TEXT);
        HttpResponse<byte[]> taken = university(parlour).take(id);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).isEqualTo(TEXT);
        Map<String, String> expected = Map.of(
                "Content-Disposition",
                "attachment; filename=\"file.txt\"; filename*=UTF-8''%E6%9D%A1%E4%BB%B6%20%E4%B8%80%E8%A6%A7.txt",
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "default-src 'none'; frame-ancestors 'none'; sandbox",
                "Cache-Control",
                "no-store",
                "Content-Length",
                String.valueOf(TEXT.length));
        expected.forEach(
                (name, value) -> assertThat(taken.headers().allValues(name)).containsExactly(value));
        assertThat(taken.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(taken.headers().map()).doesNotContainKeys("etag", "last-modified");
        assertThat(company(parlour).take(id).body()).isEqualTo(TEXT);
    }

    @Test
    void nobody_else_can_tell_that_there_is_a_file() {
        Parlour parlour = parlour("file-hidden");
        String id = company(parlour).gave("a.txt", TEXT);
        String waiting = company(parlour).brought("b.txt", TEXT);
        for (String login : List.of(
                parlour.fair().memberOf("first"),
                parlour.fair().companyMember(),
                parlour.fair().administratorOf("second"))) {
            Desk stranger = Desk.of(login, parlour.room());
            assertThat(stranger.take(id).statusCode()).isEqualTo(404);
            assertThat(stranger.bring("c.txt", TEXT).statusCode()).isEqualTo(404);
        }
        Desk reader = university(parlour);
        assertThat(reader.take(waiting).statusCode()).isEqualTo(404);
        assertThat(reader.take(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
        assertThat(reader.take("..").statusCode()).isEqualTo(404);
        assertThat(Enishi.visitor()
                        .get("/matching/room/files/" + parlour.room() + "/" + id)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_file_goes_with_the_message_that_brought_it() {
        Parlour parlour = parlour("file-deleted");
        Desk company = company(parlour);
        String id = company.gave("a.txt", TEXT);
        Desk university = university(parlour);
        assertThat(university.take(id).statusCode()).isEqualTo(200);
        Visitor writer = company.visitor().with("Origin", Enishi.url().toString());
        Map<String, String> deletion = Map.of("act", "delete", "room", parlour.room(), "number", "2");
        assertThat(writer.post("/matching/room/lines", deletion).statusCode()).isEqualTo(200);
        assertThat(university.take(id).statusCode()).isEqualTo(404);
        assertThat(company.take(id).statusCode()).isEqualTo(404);
        assertThat(university
                        .visitor()
                        .get("/matching/room/lines?room=" + parlour.room() + "&since=0")
                        .body())
                .contains("\"deleted\":true")
                .doesNotContain("a.txt", id);
    }

    @Test
    void what_is_refused_is_refused_in_words_that_help() {
        Parlour parlour = parlour("file-refused");
        Desk university = university(parlour);
        assertRefused(university.bring("setup.exe", PROGRAM), "PDF、PNG、JPEG、docx、xlsx、pptx、txt、csv");
        assertRefused(university.bring("setup.pdf", PROGRAM), "拡張子「pdf」と一致しません");
        assertRefused(university.bring("setup.txt", PROGRAM), "拡張子「txt」と一致しません");
        assertRefused(university.bring("a.docx", TEXT), "拡張子「docx」と一致しません");
        assertRefused(university.bring("a.txt", new byte[0]), "ファイルが空です");
        assertRefused(university.bring("名前だけ", TEXT), "ファイル名を確認できません");
        assertRefused(university.say("ない", UUID.randomUUID().toString()), "もう一度選択してください");
        Desk forged = university;
        assertThat(forged.visitor()
                        .post("/matching/room/files?room=" + parlour.room(), "text/plain", TEXT)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void twenty_mebibytes_are_taken_and_one_byte_more_is_refused() {
        Parlour parlour = parlour("file-large");
        Desk university = university(parlour);
        byte[] most = new byte[TWENTY_MIB];
        Arrays.fill(most, (byte) 'a');
        String id = university.gave("大.txt", most);
        assertThat(company(parlour).take(id).body()).isEqualTo(most);
        assertRefused(university.bring("大.txt", Arrays.copyOf(most, TWENTY_MIB + 1)), "20 MB以内");
    }

    @Test
    void a_message_takes_five_files_of_whoever_says_it() {
        Parlour parlour = parlour("file-five");
        Desk company = company(parlour);
        String[] six = IntStream.range(0, 6)
                .mapToObj(i -> company.brought(i + ".txt", TEXT))
                .toArray(String[]::new);
        assertRefused(company.say("六つ", six), "5件まで");
        assertRefused(university(parlour).say("他人の", six[0]), "もう一度選択してください");
        assertThat(company.say("五つ", Arrays.copyOf(six, 5)).statusCode()).isEqualTo(200);
        assertRefused(company.say("もう一度", six[0]), "もう一度選択してください");
        String seen = university(parlour)
                .visitor()
                .get("/matching/room/lines?room=" + parlour.room() + "&search=3.txt")
                .body();
        assertThat(seen).contains("五つ", six[3]);
    }

    @Test
    void the_same_file_from_many_tries_at_once_is_kept_once() {
        Parlour parlour = parlour("file-tries");
        Desk company = company(parlour);
        UUID client = UUID.randomUUID();
        Set<String> ids = new HashSet<>();
        try (AtOnce all = new AtOnce(6)) {
            List<Desk> tries =
                    IntStream.range(0, 6).mapToObj(i -> company(parlour)).toList();
            all.forEach(tries, desk -> {
                String id = Desk.idIn(desk.bring("a.txt", TEXT, client));
                synchronized (ids) {
                    ids.add(id);
                }
            });
        }
        assertThat(ids).hasSize(1);
        assertThat(Desk.idIn(company.bring("a.txt", TEXT, client))).isIn(ids);
    }

    @Test
    void an_organisation_keeps_no_more_than_its_share() {
        Parlour parlour = parlour("file-quota");
        Desk company = company(parlour);
        byte[] half = new byte[600 * 1024];
        Arrays.fill(half, (byte) 'a');
        Enishi.withSetting("enishi.files.megabytes", "1", () -> {
            company.brought("a.txt", half);
            assertRefused(company.bring("b.txt", half), "団体で保存できるファイルの合計（1 MB）");
            university(parlour).brought("c.txt", half);
        });
    }

    @Test
    void before_the_meeting_a_name_that_tells_the_company_is_refused() {
        Parlour parlour = parlour("file-telling");
        Desk company = company(parlour);
        assertRefused(company.bring("file-telling-company 見積.txt", TEXT), "「file-telling-company」が含まれています");
        university(parlour).brought("file-telling-first.txt", TEXT);
        parlour.meet();
        company.brought("file-telling-company 見積.txt", TEXT);
    }
}
