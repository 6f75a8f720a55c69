package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.ProtectiveHeaders;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of people as it comes through the front door. PE-56, R32. */
class UserImportFormIT extends FromOutside {

    private static final String PAGE = "/organisation/user-import";
    private static final String HEAD = "名前,名前（かな）,メールアドレス,ユーザ権限\r\n";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static Visitor administrator;

    @BeforeAll
    static void somebody_administers() {
        Enishi.visitor().send("PUT", "/it/members?name=file&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@file.example");
    }

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void the_template_is_a_file_with_the_headings_that_a_spreadsheet_can_read() {
        HttpResponse<String> template = FormPage.open(administrator, PAGE).press("template");

        assertThat(template.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        ProtectiveHeaders.assertAllIn(template, "a file");
        assertThat(template.body()).isEqualTo("\uFEFF\"名前\",\"名前（かな）\",\"メールアドレス\",\"ユーザ権限\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with mark", "windows-31j"})
    void the_file_is_read_in_whatever_way_a_spreadsheet_wrote_it(String encoding) {
        String file = HEAD + "髙橋 ①郎,ﾀｶﾊｼ ｲﾁﾛｳ,one@file.example,管理者権限\r\n";
        byte[] bytes = file.getBytes(encoding.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding));

        Document plan = check(encoding.endsWith("mark") ? join(MARK, bytes) : bytes);

        assertThat(plan.select("tbody tr").text()).contains("登録可", "髙橋 ①郎", "one@file.example", "管理者権限");
        assertThat(plan.select(".app-message--warn").text()).contains("管理者権限のユーザが1名含まれています");
    }

    @Test
    void every_line_is_told_by_its_number_with_a_reason_and_nothing_is_written() {
        Document plan = check(HEAD
                + "高岡 太郎,たかおか たろう,first@file.example,一般権限\r\n\r\n"
                + ",たかおか,x@file.example,一般権限\r\n"
                + "高岡 花子,たかおか はなこ,y@elsewhere.example,一般権限\r\n"
                + "高岡 次郎,たかおか じろう,z@file.example,社長\r\n"
                + "高岡 三郎,たかおか さぶろう,ok@file.example,一般権限\r\n"
                + "高岡 四郎,たかおか しろう,OK@FILE.example,一般権限\r\n");

        List<String> rows = plan.select("tbody tr").eachText();
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0)).startsWith("2 既存").contains("すでに登録されています");
        assertThat(rows.get(1)).startsWith("4 値が不正").contains("名前を");
        assertThat(rows.get(2)).startsWith("5 値が不正").contains("管理者と同じドメイン");
        assertThat(rows.get(3)).startsWith("6 値が不正").contains("ユーザ権限を選択");
        assertThat(rows.get(4)).startsWith("7 登録可");
        assertThat(rows.get(5)).startsWith("8 重複").contains("前の行");
        assertThat(administrator.get("/it/members?login=ok@file.example").body())
                .isEmpty();
    }

    @Test
    void what_is_ordered_goes_on_by_itself_and_is_reported() {
        String file =
                HEAD + "高岡 五郎,たかおか ごろう,gorou@file.example,一般権限\r\n" + "高岡 花子,たかおか はなこ,y@elsewhere.example,一般権限\r\n";
        HttpResponse<String> plan =
                FormPage.open(administrator, PAGE).upload("file", file.getBytes(StandardCharsets.UTF_8), "check");

        HttpResponse<String> ordered =
                FormPage.of(administrator, PAGE, plan).type("whole", "false").press("begin");
        assertThat(ordered.statusCode()).isEqualTo(302);
        String job = ordered.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(job).startsWith(PAGE + "?job=");
        assertThat(administrator.get(job).body()).containsAnyOf("1名中", "登録が終わりました");

        Document end = Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(
                        () -> Jsoup.parse(administrator.get(job).body()),
                        page -> page.text().contains("登録が終わりました"));
        assertThat(end.text()).contains("1名を登録しました。登録しなかった行：1行");
        assertThat(administrator.get("/it/members?login=gorou@file.example").body())
                .isNotEmpty();
        String report = FormPage.open(administrator, job).press("report").body();
        assertThat(report)
                .contains("\"gorou@file.example\",\"一般権限\",\"2\",\"登録済\"")
                .contains("\"y@elsewhere.example\",\"一般権限\",\"3\",\"値が不正\"");
        assertThat(Jsoup.parse(administrator.get(PAGE).body()).select("a[href='" + job + "']"))
                .hasSize(1);
    }

    @Test
    void an_import_of_others_is_not_there() {
        Enishi.visitor().send("PUT", "/it/members?name=file-others&password=" + People.PASSWORD);
        Visitor other = Enishi.signedIn("first@file-others.example");

        assertThat(other.get(PAGE + "?job=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(other.get(PAGE + "?job=x").statusCode()).isEqualTo(404);
    }

    @Test
    void five_thousand_lines_are_judged_in_one_answer() {
        String file = HEAD
                + IntStream.range(0, 5000)
                        .mapToObj(i -> "高岡 太郎,たかおか たろう,many" + i + "@file.example,一般権限")
                        .collect(Collectors.joining("\r\n"));

        Document plan = check(file);

        assertThat(plan.select("dl.app-facts").text()).startsWith("登録可 5000");
        assertThat(plan.select("tbody tr")).hasSize(50);
    }

    @Test
    void a_report_calculates_nothing_in_a_spreadsheet() {
        List<String> names =
                List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠1", " =1", "=cmd|' /C calc'!A0");
        String file = HEAD
                + names.stream()
                        .map(name -> "\"" + name + "\",\"" + name + "\",\"" + name + "\",一般権限")
                        .collect(Collectors.joining("\r\n"));
        HttpResponse<String> plan =
                FormPage.open(administrator, PAGE).upload("file", file.getBytes(StandardCharsets.UTF_8), "check");

        String report =
                FormPage.of(administrator, PAGE, plan).press("planReport").body();

        assertThat(Arrays.stream(report.split("\r\n")).skip(1).flatMap(line -> Arrays.stream(line.split("\",\""))))
                .isNotEmpty()
                .noneMatch(cell -> cell.replaceFirst("^\"", "").matches("(?s)[\\s]*[=+\\-@＝＋－＠].*"));
        assertThat(report).contains("'=1+1", "'＝1+1");
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence() {
        assertThat(told(new byte[0])).contains("CSVファイルを選択してください。");
        assertThat(told(HEAD)).contains("登録する行がありません");
        assertThat(told("a,b\r\n1,2")).contains("1行目に見出し");
        assertThat(told(HEAD + "\"高岡,たかおか")).contains("引用符");
        assertThat(told(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, (byte) 0x80}))
                .contains("文字コード");
        assertThat(told(HEAD + IntStream.range(0, 5001).mapToObj(i -> "a,b,c,d").collect(Collectors.joining("\r\n"))))
                .contains("5,000行まで");
        assertThat(told(new byte[2 * 1024 * 1024 + 1])).contains("2MB以下");
    }

    @Test
    void a_file_of_two_megabytes_is_not_too_large() {
        byte[] largest = new byte[2 * 1024 * 1024];
        Arrays.fill(largest, (byte) ' ');
        byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, largest, 0, head.length);

        assertThat(told(largest)).contains("登録する行がありません");
    }

    @Test
    void what_the_server_does_not_take_at_all_is_answered_calmly() {
        HttpResponse<String> answer =
                FormPage.open(administrator, PAGE).upload("file", new byte[22 * 1024 * 1024], "check");

        assertThat(answer.statusCode()).isBetween(400, 413);
        assertThat(answer.body()).doesNotContain("Exception");
        assertThat(administrator.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void an_old_check_is_not_carried_out() {
        String file = HEAD + "高岡 六郎,たかおか ろくろう,late@file.example,一般権限\r\n";
        HttpResponse<String> plan =
                FormPage.open(administrator, PAGE).upload("file", file.getBytes(StandardCharsets.UTF_8), "check");
        for (int minutes = 16; minutes <= 32; minutes += 16) {
            Enishi.moveClock(Duration.ofMinutes(minutes));
            administrator.get("/index");
        }

        FormPage answer = FormPage.of(
                administrator,
                PAGE,
                FormPage.of(administrator, PAGE, plan).type("whole", "false").press("begin"));

        assertThat(answer.document().text()).contains("有効期限（30分）が切れました");
        assertThat(administrator.get("/it/members?login=late@file.example").body())
                .isEmpty();
    }

    private static String told(String file) {
        return told(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String told(byte[] file) {
        return check(file).select("[role=alert]").text();
    }

    private static Document check(String file) {
        return check(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Document check(byte[] file) {
        HttpResponse<String> answer = FormPage.open(administrator, PAGE).upload("file", file, "check");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
